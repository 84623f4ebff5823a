/**
 * The table of a figure: text on the page, data in CSV. One cell may become several CSV columns,
 * such as a date with its earliest and latest day.
 */
import { printCsvRow, type CsvCell } from './csv-text.js';

type Datum = string | number | boolean | null;

/** A cell whose data differ from its text; `cells.ts` creates them. */
export interface DataCell {
  readonly text: string;
  readonly href?: string;
  /** By suffix of the column name in CSV; '' is the column itself. */
  readonly data: Readonly<Record<string, Datum>>;
}

export type Cell = string | number | null | DataCell;

/** A heading; `csv` is the CSV column name if it is not derived from the heading. */
export type Column = string | { readonly heading: string; readonly csv: string };

export interface Table {
  /** With the unit, such as "days, at least". */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export function headingOf(column: Column): string {
  return typeof column === 'string' ? column : column.heading;
}

/** The text of a cell. */
export function printCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.text : String(cell);
}

/**
 * A header line, then data: codes, ids, ISO dates and numbers instead of text.
 * @param datasetVersion of the answer that the table shows
 */
export function printCsv({ columns, rows }: Table, datasetVersion: string | undefined): string {
  const listed = columns.map((column, index) => ({
    name: typeof column === 'string' ? toName(column) : column.csv,
    endings: listEndings(rows.map((row) => row[index] ?? null)),
  }));
  const names = listed.flatMap(({ name, endings }) =>
    endings.map((ending) => [name, ending].filter((part) => part !== '').join('_')),
  );
  const lines = rows.map((row) => [
    ...listed.flatMap(({ endings }, index) =>
      endings.map((ending) => readDatum(row[index] ?? null, ending)),
    ),
    datasetVersion,
  ]);
  return [[...names, 'dataset_version'], ...lines].map(printCsvRow).join('');
}

/** Suffixes of the CSV columns that one table column needs, in the order of its cells. */
function listEndings(cells: readonly Cell[]): readonly string[] {
  const endings = new Set(
    cells.flatMap((cell) => {
      if (cell === null) return [];
      return typeof cell === 'object' ? Object.keys(cell.data) : [''];
    }),
  );
  return endings.size === 0 ? [''] : [...endings];
}

function readDatum(cell: Cell, ending: string): CsvCell {
  const datum =
    cell !== null && typeof cell === 'object' ? cell.data[ending] : ending === '' ? cell : null;
  return datum ?? undefined;
}

/** "share answered" -> `share_answered`. */
function toName(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}
