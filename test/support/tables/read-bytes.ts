/** Reads a table from bytes, through a file of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTable, type ReadTableOptions } from '../../../src/tables/read-table.js';
import type { TableRow } from '../../../src/tables/table.js';
import { TableError, type TableFault } from '../../../src/tables/table-fault.js';

export interface TableReading {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Including the one that ended the reading. */
  readonly faults: readonly TableFault[];
}

export async function readBytes(
  name: string,
  bytes: string | Uint8Array,
  options: ReadTableOptions = {},
): Promise<TableReading> {
  const folder = await mkdtemp(join(tmpdir(), 'tables-'));
  const path = join(folder, 'table');
  const rows: TableRow[] = [];
  const faults: TableFault[] = [];
  let header: readonly string[] = [];
  try {
    await writeFile(path, bytes);
    const onHeader = (columns: readonly string[]) => (header = columns);
    for await (const item of readTable({ path, name }, { ...options, onHeader })) {
      if ('code' in item) faults.push(item);
      else rows.push(item);
    }
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    faults.push(error.fault);
  } finally {
    await rm(folder, { recursive: true });
  }
  return { header, rows, faults };
}

/** Where each fault is, in short: `RAGGED_ROW 3 name`. */
export function summarizeFaults({ faults }: TableReading): readonly string[] {
  return faults.map(({ code, row, column }) => `${code} ${String(row)} ${column ?? ''}`.trim());
}
