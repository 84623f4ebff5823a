/** JSON Lines → rows: each line is an object, whose keys are the columns. */
import { checkCell } from './check-cell.js';
import { checkWidth, duplicateHeader, emptyFile } from './check-header.js';
import { columnLetters, type TableLimits, type TableRow } from './table.js';
import { TableError, type TableFault } from './table-fault.js';

export async function* readJsonLines(
  texts: AsyncIterable<string>,
  limits: TableLimits,
): AsyncGenerator<TableRow | TableFault> {
  let row = 0;
  let rows = 0;
  for await (const line of splitLines(texts, limits)) {
    row += 1;
    if (line.trim() === '') continue;
    rows += 1;
    yield* readLine(line, row, limits);
  }
  if (rows === 0) throw emptyFile();
}

async function* splitLines(
  texts: AsyncIterable<string>,
  { rowCharacters }: TableLimits,
): AsyncGenerator<string> {
  let row = 1;
  let open: string[] = [];
  let length = 0;
  for await (const text of texts) {
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (index > 0) {
        yield open.join('');
        row += 1;
        open = [];
        length = 0;
      }
      open.push(line);
      length += line.length;
      if (length > rowCharacters) {
        throw new TableError({
          code: 'ROW_TOO_LONG',
          severity: 'ERROR',
          row,
          column: undefined,
          message: `The line has more than ${String(rowCharacters)} characters.`,
          remedy: 'Shorten it, or write one object per line.',
        });
      }
    }
  }
  yield open.join('');
}

function* readLine(
  line: string,
  row: number,
  limits: TableLimits,
): Generator<TableRow | TableFault> {
  const cells = parseLine(line);
  if (cells === undefined) {
    yield {
      code: 'INVALID_JSON',
      severity: 'ERROR',
      row,
      column: undefined,
      message: 'The line is not a JSON object.',
      remedy: 'Write one object per line, without commas between the lines.',
    };
    return;
  }
  checkWidth(cells.length, row, limits);
  const faults = [...checkKeys(cells, row, limits)];
  yield* faults;
  if (faults.some(({ severity }) => severity === 'ERROR')) return;
  yield { row, cells: Object.fromEntries(cells.map(({ key, text }) => [key, text])) };
}

interface JsonCell {
  readonly key: string;
  readonly value: unknown;
  readonly text: string;
}

function* checkKeys(
  cells: readonly JsonCell[],
  row: number,
  limits: TableLimits,
): Generator<TableFault> {
  const seen = new Set<string>();
  for (const [index, { key, value, text }] of cells.entries()) {
    if (key === '') {
      yield {
        code: 'EMPTY_HEADER',
        severity: 'ERROR',
        row,
        column: columnLetters(index),
        message: 'A key of the object is empty.',
        remedy: 'Give it a name.',
      };
    }
    if (seen.has(key)) yield duplicateHeader(row, key, 'the same object');
    seen.add(key);
    if (isRounded(value)) {
      yield {
        code: 'NUMBER_TOO_LONG',
        severity: 'ERROR',
        row,
        column: key,
        message: 'The number has more digits than programs keep of a number in JSON.',
        remedy: 'Write it as text, in quotation marks.',
      };
    }
    const fault = checkCell(key, row, key, limits) ?? checkCell(text, row, key, limits);
    if (fault !== undefined) yield fault;
  }
}

/** Keys with the texts of their values; undefined if the line is not an object. */
function parseLine(line: string): readonly JsonCell[] | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return Object.entries(value).map(([key, item]: [string, unknown]) => ({
      key: key.trim(),
      value: item,
      text: toText(item),
    }));
  } catch (error) {
    // RangeError: the value is nested more deeply than the stack allows.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null ? '' : JSON.stringify(value);
}

function isRounded(value: unknown): boolean {
  if (typeof value !== 'number') return false;
  return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
}
