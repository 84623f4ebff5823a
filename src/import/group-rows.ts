/**
 * Joins the rows of a table that have one key. Rows stream: only the group that is being read is kept,
 * and the keys that were seen.
 */
import { createHash } from 'node:crypto';
import type { RowGroup, SourceRow } from './import-model.js';
import type { HeaderMap } from './match-headers.js';
import type { Profile } from './profile.js';
import type { RowFault } from './row-faults.js';

/** More rows than any record comes from: the rest of the table is not read into one group. */
const MAX_ROWS = 5000;
/** As in names of records. The keys of all rows are kept, so they must not be texts. */
const MAX_KEY_CHARACTERS = 200;
/** Between the cells of a key of several columns. */
const KEY_SEPARATOR = ' / ';

export type GroupedRows =
  | { readonly type: 'GROUP'; readonly group: RowGroup }
  /** @param key of the group that lacks the row, which must not be proposed without it */
  | { readonly type: 'FAULT'; readonly fault: RowFault; readonly key: string | undefined };

/**
 * Groups in the order of the table. Faulty rows are reported and left out.
 * @param correct changes a row before it is read: corrections that a person made
 */
export async function* groupRows(
  rows: AsyncIterable<SourceRow> | Iterable<SourceRow>,
  profile: Profile,
  headers: HeaderMap,
  correct: (group: string, act: number, row: SourceRow) => SourceRow = (_group, _act, row) => row,
): AsyncGenerator<GroupedRows> {
  const seen = new Set<string>();
  let key: string | undefined;
  let group: SourceRow[] = [];
  /** The key of a group that is too long, which is reported once. */
  let tooLong: string | undefined;
  for await (const row of rows) {
    const rowKey = keyOf(row, profile, headers);
    if (rowKey === undefined) {
      yield { type: 'FAULT', fault: missingKey(row, profile, headers), key: undefined };
      continue;
    }
    if (rowKey.length > MAX_KEY_CHARACTERS) {
      yield { type: 'FAULT', fault: longKey(row, profile, headers), key: undefined };
      continue;
    }
    if (rowKey === key) {
      if (group.length < MAX_ROWS) group.push(correct(rowKey, group.length + 1, row));
      else if (tooLong !== rowKey) {
        tooLong = rowKey;
        yield { type: 'FAULT', fault: tooManyRows(row, rowKey), key: rowKey };
      }
      continue;
    }
    if (key !== undefined) yield { type: 'GROUP', group: toGroup(key, group, headers) };
    group = [];
    key = rowKey;
    if (seen.has(rowKey)) {
      yield { type: 'FAULT', fault: scattered(row, rowKey), key: rowKey };
      key = undefined;
      continue;
    }
    seen.add(rowKey);
    group.push(correct(rowKey, 1, row));
  }
  if (key !== undefined) yield { type: 'GROUP', group: toGroup(key, group, headers) };
}

function keyOf(row: SourceRow, profile: Profile, headers: HeaderMap): string | undefined {
  const parts = profile.rowKey.map((column) => readCell(row, headers, column));
  return parts.some((part) => part === '') ? undefined : parts.join(KEY_SEPARATOR);
}

/** The text of a column; empty if the table has no such column. */
export function readCell(row: SourceRow, headers: HeaderMap, column: string): string {
  const header = headers.get(column);
  return header === undefined ? '' : (row.cells[header] ?? '').trim();
}

function toGroup(key: string, rows: readonly SourceRow[], headers: HeaderMap): RowGroup {
  const hash = createHash('sha256');
  const columns = [...headers.keys()].toSorted();
  for (const row of rows) {
    // Empty cells are left out: a column that a later table adds without values changes nothing.
    const cells = columns.flatMap((column) => {
      const text = readCell(row, headers, column).normalize('NFC');
      return text === '' ? [] : [[column, text]];
    });
    hash.update(`${JSON.stringify(cells)}\n`);
  }
  return { key, rows, hash: hash.digest('hex') };
}

function missingKey(row: SourceRow, profile: Profile, headers: HeaderMap): RowFault {
  const column = profile.rowKey.find((each) => readCell(row, headers, each) === '') ?? '';
  return {
    row: row.row,
    column: headers.get(column) ?? column,
    code: 'MISSING_KEY',
    severity: 'ERROR',
    message: 'The row has no key, so that a later import could not recognize it.',
    remedy: `Fill in ${column}.`,
  };
}

function longKey(row: SourceRow, profile: Profile, headers: HeaderMap): RowFault {
  const [column = ''] = profile.rowKey;
  return {
    row: row.row,
    column: headers.get(column) ?? column,
    code: 'LONG_KEY',
    severity: 'ERROR',
    message: `The key of the row has more than ${String(MAX_KEY_CHARACTERS)} characters.`,
    remedy: 'Write a short key, or correct cells that are in the wrong column.',
  };
}

function scattered(row: SourceRow, key: string): RowFault {
  return {
    row: row.row,
    column: undefined,
    code: 'SCATTERED_ROWS',
    severity: 'ERROR',
    message: `The row has the key "${key}" of rows further up, with other rows between.`,
    remedy: 'Sort the table by key, or correct the key.',
  };
}

function tooManyRows(row: SourceRow, key: string): RowFault {
  return {
    row: row.row,
    column: undefined,
    code: 'TOO_MANY_ROWS',
    severity: 'ERROR',
    message: `More than ${String(MAX_ROWS)} rows have the key "${key}".`,
    remedy: 'Correct the key: it must tell the records apart.',
  };
}
