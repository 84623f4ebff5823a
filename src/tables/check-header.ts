/** The header row, and rows by its columns; the same for CSV, TSV and XLSX. */
import { checkCell } from './check-cell.js';
import { columnLetters, type TableLimits, type TableRow } from './table.js';
import { fileError, TableError, type TableFault } from './table-fault.js';

/**
 * Trimmed headers. Empty cells at the end, which spreadsheets leave behind, are not columns.
 */
export function checkHeader(
  cells: readonly string[],
  row: number,
  limits: TableLimits,
): readonly string[] {
  const columns = cells.map((cell) => cell.trim());
  while (columns.at(-1) === '') columns.pop();
  checkWidth(columns.length, row, limits);
  const seen = new Set<string>();
  for (const [index, column] of columns.entries()) {
    const letters = columnLetters(index);
    const fault =
      column === '' ? emptyHeader(row, letters) : checkCell(column, row, letters, limits);
    if (fault?.severity === 'ERROR') throw new TableError(fault);
    if (seen.has(column)) throw new TableError(duplicateHeader(row, column, letters));
    seen.add(column);
  }
  return columns;
}

export function checkWidth(width: number, row: number, limits: TableLimits): void {
  if (width <= limits.columns) return;
  throw new TableError({
    code: 'TOO_MANY_COLUMNS',
    severity: 'ERROR',
    row,
    column: columnLetters(limits.columns),
    message: `The row has more than ${String(limits.columns)} cells.`,
    remedy: 'Delete columns that are not imported.',
  });
}

export function checkRowCount(row: number, limits: TableLimits): void {
  if (row <= limits.rows) return;
  throw new TableError({
    code: 'TOO_MANY_ROWS',
    severity: 'ERROR',
    row,
    column: undefined,
    message: `The table has more than ${String(limits.rows)} rows.`,
    remedy: 'Divide it into several files.',
  });
}

function emptyHeader(row: number, column: string): TableFault {
  return {
    code: 'EMPTY_HEADER',
    severity: 'ERROR',
    row,
    column,
    message: 'The column has no header.',
    remedy: 'Give it a header, or delete it.',
  };
}

export function duplicateHeader(row: number, column: string, place: string): TableFault {
  return {
    code: 'DUPLICATE_HEADER',
    severity: 'ERROR',
    row,
    column,
    message: `The header occurs a second time, in ${place}.`,
    remedy: 'Rename or delete one of the columns.',
  };
}

/** The row by its columns, after its warnings; only faults if one of them is an error. */
export function* readCells(
  values: readonly string[],
  row: number,
  columns: readonly string[],
  limits: TableLimits,
): Generator<TableRow | TableFault> {
  const faults = [...checkCells(values, row, columns, limits)];
  yield* faults;
  if (faults.some(({ severity }) => severity === 'ERROR')) return;
  yield {
    row,
    cells: Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ''])),
  };
}

function* checkCells(
  values: readonly string[],
  row: number,
  columns: readonly string[],
  limits: TableLimits,
): Generator<TableFault> {
  if (values.length < columns.length) {
    yield ragged(
      row,
      columns[values.length],
      `The row has ${String(values.length)} cells; the header row has ${String(columns.length)}.`,
    );
  }
  checkWidth(values.length, row, limits);
  for (const [index, value] of values.entries()) {
    const column = columns[index] ?? columnLetters(index);
    const fault = checkCell(value, row, column, limits);
    if (fault !== undefined) yield fault;
    if (index >= columns.length && value.trim() !== '') {
      yield ragged(row, column, 'The cell has no header above it.');
    }
  }
}

function ragged(row: number, column: string | undefined, message: string): TableFault {
  return {
    code: 'RAGGED_ROW',
    severity: 'ERROR',
    row,
    column,
    message,
    remedy: 'Check for a missing or an additional separator, which shifts the cells after it.',
  };
}

export function isEmptyRow(values: readonly string[]): boolean {
  return values.every((value) => value.trim() === '');
}

export function emptyFile(): TableError {
  return fileError(
    'EMPTY_FILE',
    'The file has no header row.',
    'Check that it was saved completely.',
  );
}
