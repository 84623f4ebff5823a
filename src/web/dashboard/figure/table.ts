/**
 * What a figure shows, in rows: words for people on the page, data in CSV. One cell may be several
 * columns of CSV, such as a date, its first and its last day.
 */
import { printCsvRow, type CsvCell } from './csv-text.js';

type Datum = string | number | boolean | null;

/** A cell that is more than the words it shows; `cells.ts` makes them. */
export interface DataCell {
  readonly text: string;
  readonly href?: string;
  /** By the end of the column's name in CSV; '' is the column's own. */
  readonly data: Readonly<Record<string, Datum>>;
}

export type Cell = string | number | null | DataCell;

/** A heading; `csv` is what the column is called as data, where that is not made of the heading. */
export type Column = string | { readonly heading: string; readonly csv: string };

export interface Table {
  /** With the unit, such as "days, at least". */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export function headingOf(column: Column): string {
  return typeof column === 'string' ? column : column.heading;
}

/** What a cell shows. */
export function printCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.text : String(cell);
}

/**
 * A heading line, then data: codes, ids, ISO dates and numbers, none of them as prose.
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

/** The columns of CSV that one column of the table needs, in the order in which cells have them. */
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
