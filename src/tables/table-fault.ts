/**
 * What can be wrong with a table, whatever its rows mean. Each fault has a code, a row and, if it is in
 * one cell, a column. Messages quote no more of a cell than misread characters, because reports are
 * shared.
 */
import { InputError } from '../domain/errors.js';

/** Codes with their meaning; `docs/import.md` says what to do about each. */
export const tableFaultCodes = {
  UNKNOWN_FORMAT: 'The file is not a table of a known format.',
  FILE_TOO_LARGE: 'The file is larger than the limit.',
  EMPTY_FILE: 'The file has no header row.',
  NO_ROWS: 'The file has a header row, but no other rows.',
  WRONG_ENCODING: 'The text is not UTF-8, or characters were lost when it was converted.',
  MISREAD_ENCODING: 'The text was probably saved in one encoding and read in another.',
  ILLEGAL_CHARACTER: 'A cell has a NUL character or half of a surrogate pair.',
  EMPTY_HEADER: 'A column has no header.',
  DUPLICATE_HEADER: 'Two columns have the same header.',
  RAGGED_ROW: 'A row has fewer or more cells than the header row.',
  TOO_MANY_COLUMNS: 'The table has more columns than the limit.',
  TOO_MANY_ROWS: 'The table has more rows than the limit.',
  TOO_MANY_FAULTS: 'The rows have more faults than the limit.',
  CELL_TOO_LONG: 'A cell is longer than the limit.',
  ROW_TOO_LONG: 'The cells of a row are together longer than the limit.',
  QUOTE_IN_CELL: 'A quotation mark is neither around a whole cell nor doubled.',
  QUOTE_NOT_CLOSED: 'A cell begins with a quotation mark and has none at its end.',
  INVALID_JSON: 'A line is not a JSON object.',
  INVALID_ANNOTATION: 'The file has no Web Annotations, or one of them has no target.',
  INVALID_DATABASE: 'The file is not a database of Discourse Network Analyzer.',
  NUMBER_TOO_LONG: 'A number in JSON has more digits than programs keep.',
  INVALID_WORKBOOK: 'The file is not an XLSX workbook, or it is damaged or has a password.',
  WORKBOOK_TOO_LARGE: 'The workbook is too large once unpacked, or has too many parts.',
  FORMULA_CELL: 'A cell has a formula.',
  MERGED_CELLS: 'Cells are merged, so that all but the first of them are empty.',
  INVALID_EXPORT: 'The file is not a complete export of a whole graph.',
  INVALID_RELEASE: 'The archive is not a valid release.',
  RELEASE_TOO_LARGE: 'The archive is too large once unpacked, or has too many files.',
  OTHER_SHEETS: 'The workbook has other visible sheets, which are not read.',
} as const;
export type TableFaultCode = keyof typeof tableFaultCodes;

export interface TableFault {
  readonly code: TableFaultCode;
  /** With an ERROR, the row is left out; with a WARNING or a NOTE, it is read. */
  readonly severity: 'ERROR' | 'WARNING' | 'NOTE';
  /** As a spreadsheet numbers rows: the header is 1, and empty rows count. 0 is the file as a whole. */
  readonly row: number;
  /** The header of the column, or its letter in a spreadsheet if it has none. */
  readonly column: string | undefined;
  readonly message: string;
  readonly remedy: string;
}

/** A fault after which the rest of the file cannot be read. */
export class TableError extends InputError {
  readonly fault: TableFault;
  override readonly details: Readonly<Record<string, unknown>>;

  constructor(fault: TableFault) {
    const column = fault.column === undefined ? '' : `, column "${fault.column}"`;
    const place = fault.row === 0 ? '' : `Row ${String(fault.row)}${column}: `;
    super(`${place}${fault.message} ${fault.remedy}`);
    this.fault = fault;
    this.details = { fault: { code: fault.code, row: fault.row, column: fault.column ?? null } };
  }
}

/** The fault of a whole file, as an error to throw. */
export function fileError(code: TableFaultCode, message: string, remedy: string): TableError {
  return new TableError({ code, severity: 'ERROR', row: 0, column: undefined, message, remedy });
}
