/**
 * CSV and TSV → rows. The separator is found from the header row. Cells that begin with a formula sign
 * are text like any other.
 */
import { CsvError, parse } from 'csv-parse';
import {
  checkHeader,
  checkRowCount,
  checkWidth,
  emptyFile,
  isEmptyRow,
  readCells,
} from './check-header.js';
import { columnLetters, type TableLimits, type TableRow } from './table.js';
import { TableError, type TableFault, type TableFaultCode } from './table-fault.js';

export async function* readDelimited(
  texts: AsyncIterable<string>,
  separator: string,
  limits: TableLimits,
  onHeader: (columns: readonly string[]) => void,
): AsyncGenerator<TableRow | TableFault> {
  let columns: readonly string[] | undefined;
  let records = 0;
  try {
    for await (const { row, cells } of parseRecords(texts, separator, limits)) {
      records += 1;
      checkRowCount(row, limits);
      if (isEmptyRow(cells)) checkWidth(cells.length, row, limits);
      else if (columns === undefined) onHeader((columns = checkHeader(cells, row, limits)));
      else yield* readCells(cells, row, columns, limits);
    }
  } catch (error) {
    if (error instanceof CsvError) throw new TableError(toFault(error, records, columns, limits));
    throw error;
  }
  if (columns === undefined) throw emptyFile();
}

interface ParsedRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * All records before a fault are given before it is thrown. A stream of records would drop those that
 * are not yet read.
 */
async function* parseRecords(
  texts: AsyncIterable<string>,
  separator: string,
  limits: TableLimits,
): AsyncGenerator<ParsedRecord> {
  const records: ParsedRecord[] = [];
  let count = 0;
  const parser = parse({
    delimiter: separator,
    record_delimiter: '\n',
    relax_column_count: true,
    max_record_size: limits.rowCharacters,
    skip_empty_lines: true,
    on_record: (cells: string[], info) => {
      count += 1;
      records.push({ row: count + info.empty_lines, cells });
      // Else the parser creates an error for each record of another length than the first, which takes
      // a hundred times as long as the record.
      Object.assign(parser.info, { records: 0 });
      return null;
    },
  });
  // Errors are those that the callbacks below are given. Nothing is read from the stream itself.
  parser.on('error', () => undefined).resume();
  const write = (text: string) => settle((done) => parser.write(text, done));
  for await (const text of limitLines(texts, limits)) {
    const fault = await write(text);
    yield* records.splice(0);
    if (fault !== undefined) throw fault;
  }
  const fault = await settle((done) => parser.end(done));
  yield* records.splice(0);
  if (fault !== undefined) throw fault;
}

function settle(
  run: (done: (error?: Error | null) => void) => unknown,
): Promise<Error | undefined> {
  return new Promise((resolve) => {
    run((error) => {
      resolve(error ?? undefined);
    });
  });
}

/**
 * The parser limits the text of a row, but not the number of its cells, so a row of separators only
 * would fill the memory. Ends the text there: the row is then refused for its number of cells.
 */
async function* limitLines(
  texts: AsyncIterable<string>,
  { rowCharacters }: TableLimits,
): AsyncGenerator<string> {
  let length = 0;
  for await (const text of texts) {
    if (text === '') continue;
    yield text;
    const end = text.lastIndexOf('\n');
    length = end === -1 ? length + text.length : text.length - end - 1;
    // Doubled quotation marks make a row twice as long as its text.
    if (length > 3 * rowCharacters) return;
  }
}

const CSV_FAULTS: Readonly<
  Partial<Record<CsvError['code'], readonly [TableFaultCode, message: string, remedy: string]>>
> = {
  INVALID_OPENING_QUOTE: [
    'QUOTE_IN_CELL',
    'The cell has a quotation mark in the middle, but none at its start.',
    'Put quotation marks around the cell, and double those inside.',
  ],
  CSV_INVALID_CLOSING_QUOTE: [
    'QUOTE_IN_CELL',
    'There is text after the quotation mark that ends the cell.',
    'Double the quotation marks inside the cell.',
  ],
  CSV_QUOTE_NOT_CLOSED: [
    'QUOTE_NOT_CLOSED',
    'The cell begins with a quotation mark and has none at its end.',
    'Add the missing quotation mark, or double it if it is part of the text.',
  ],
};

function toFault(
  error: CsvError,
  recordsBefore: number,
  columns: readonly string[] | undefined,
  limits: TableLimits,
): TableFault {
  const row = recordsBefore + Number(error['empty_lines']) + 1;
  const index = Number(error['column']);
  if (error.code === 'CSV_MAX_RECORD_SIZE') checkWidth(index, row, limits);
  const column = columns?.[index] ?? columnLetters(index);
  const [code, message, remedy] = CSV_FAULTS[error.code] ?? tooLong(limits);
  return {
    code,
    severity: 'ERROR',
    row,
    column,
    message,
    remedy,
  };
}

/** Of the parser's errors, only the size of a record is left. */
function tooLong({ rowCharacters }: TableLimits): readonly [TableFaultCode, string, string] {
  return [
    'ROW_TOO_LONG',
    `The row has more than ${String(rowCharacters)} characters up to this cell.`,
    'Shorten it. If the row is short, a quotation mark is missing in or before it.',
  ];
}

const SEPARATORS = [',', ';', '\t'] as const;
const SEPARATOR_OR_QUOTED = /"(?:[^"]|"")*(?:"|$)|[,;\t\n]/g;

/** The separator that is most frequent in the first line with text; `usual` if there is none. */
export function findSeparator(head: string, usual: string): string {
  const counts = new Map<string, number>();
  for (const [token] of head.trimStart().matchAll(SEPARATOR_OR_QUOTED)) {
    if (token === '\n') break;
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const count = (separator: string) => counts.get(separator) ?? 0;
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best), usual);
}
