/** The rows of a table as text, and the limits within which a table is read. */

export const tableFormats = ['csv', 'tsv', 'jsonl', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

export interface TableRow {
  /** As a spreadsheet numbers rows: the header is 1, and empty rows count. In JSON Lines, the line. */
  readonly row: number;
  /**
   * By header. All cells are text: "NA" is Namibia, "1e5" is not a number. In CSV, TSV and XLSX every
   * row has every column; an empty cell is "".
   */
  readonly cells: Readonly<Record<string, string>>;
}

export interface TableLimits {
  /** Size of the file. */
  readonly bytes: number;
  /** Size of a workbook's contents once unpacked. */
  readonly unpackedBytes: number;
  readonly columns: number;
  /** Including empty ones. */
  readonly rows: number;
  readonly cellCharacters: number;
  readonly rowCharacters: number;
  /** Faults of single rows, after which the rest of the file is not read. */
  readonly faults: number;
}

export const DEFAULT_TABLE_LIMITS: TableLimits = {
  bytes: 200_000_000,
  unpackedBytes: 50_000_000,
  columns: 500,
  // That of spreadsheet programs.
  rows: 1_048_576,
  cellCharacters: 100_000,
  rowCharacters: 1_000_000,
  faults: 10_000,
};

/** The letters by which spreadsheets name a column; `index` counts from 0. */
export function columnLetters(index: number): string {
  const before = index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}
