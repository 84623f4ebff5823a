/**
 * A table as CSV: a header line, then one row per line. Lists are joined with ";". CSV cannot hold
 * licence and version; they are in the manifest.
 */
import { attributesOf, visitAttributes, type AttributeValue } from '../flat-attributes.js';
import { BYTE_ORDER_MARK, printCsvRow } from '../../domain/text/csv-text.js';
import type {
  ExportProperties,
  LossCounter,
  TableFormat,
  TableHead,
  TableRow,
} from '../export-format.js';

export const tableCsv: TableFormat = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  describes: 'CSV: for R, Stata, pandas and spreadsheets. Read codes as text: 016 is not 16.',
  write: writeCsv,
};

async function* writeCsv(
  rows: AsyncIterable<readonly TableRow[]>,
  columns: ExportProperties,
  { hasBom }: TableHead,
  losses: LossCounter,
): AsyncGenerator<string> {
  const names = attributesOf(columns).map(({ name }) => name);
  yield (hasBom ? BYTE_ORDER_MARK : '') + printCsvRow(names, losses);
  for await (const batch of rows) {
    let text = '';
    for (const row of batch) {
      const cells = new Map<string, AttributeValue>();
      visitAttributes(row, columns, losses, (name, value) => cells.set(name, value));
      text += printCsvRow(
        names.map((name) => cells.get(name)),
        losses,
      );
    }
    yield text;
  }
}
