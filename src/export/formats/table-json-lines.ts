/**
 * A table as JSON Lines: one row per line and nothing else, so that `pandas.read_json(path,
 * lines=True)` and `jsonlite::stream_in` can read it.
 */
import type { TableFormat, TableRow } from '../export-format.js';

export const tableJsonLines: TableFormat = {
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  describes: 'JSON Lines: one row per line, lists as lists. For pandas and jsonlite.',
  write: writeRows,
};

async function* writeRows(rows: AsyncIterable<readonly TableRow[]>): AsyncGenerator<string> {
  for await (const batch of rows) {
    yield batch.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}
