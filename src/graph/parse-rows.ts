/** Parses the rows of an answer without blocking the event loop. Independent of the engine. */
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Statement } from '../cypher/statement.js';
import { DataIntegrityError, StoreUnavailableError } from '../domain/errors.js';
import type { Deadline } from './deadline.js';
import { toRawRow } from './json-value.js';

/** 200,000 rows parsed in one go stall every other request for 0.4 s; 2,000 take 4 ms. */
const ROWS_PER_TURN = 2_000;

/** Throws DATA_INTEGRITY when a row is invalid, DEADLINE_EXCEEDED when parsing takes too long. */
export async function parseRows<Row>(
  statement: Statement<Row>,
  length: number,
  rowAt: (index: number) => Record<string, unknown>,
  deadline: Deadline,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let index = 0; index < length; index += 1) {
    if (index > 0 && index % ROWS_PER_TURN === 0) {
      await nextTurn();
      deadline.assertNotPassed();
    }
    rows.push(parseRow(statement, rowAt(index), index));
  }
  return rows;
}

function parseRow<Row>(
  statement: Statement<Row>,
  row: Record<string, unknown>,
  index: number,
): Row {
  const raw = toRawRow(row);
  try {
    return statement.parseRow(raw);
  } catch (error) {
    // The loader's check that another process has claimed the graph; the row itself is valid.
    if (error instanceof DataIntegrityError || error instanceof StoreUnavailableError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataIntegrityError(`Row ${String(index)} does not validate: ${reason}`, {
      cause: error,
    });
  }
}
