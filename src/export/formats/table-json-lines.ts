/**
 * A table as JSON Lines: one row a line, and nothing but rows, so that
 * `pandas.read_json(path, lines=True)` and `jsonlite::stream_in` read it as it is.
 */
import type { TableFormat, TableRow } from '../export-format.js';

export const tableJsonLines: TableFormat = {
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  describes: 'JSON Lines: one row a line, lists as lists. For pandas and jsonlite.',
  write: writeRows,
};

async function* writeRows(rows: AsyncIterable<readonly TableRow[]>): AsyncGenerator<string> {
  for await (const batch of rows) {
    yield batch.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}
