/**
 * Reads comma-separated reference tables (RFC 4180). Every cell stays text: Namibia's code is `NA`,
 * Norway's `NO`. Knows no table in particular.
 */
import { InputError } from '../../domain/errors.js';

// A cell is quoted (quotes doubled inside) or bare; what follows it says whether the row goes on.
const CELL = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/y;

/**
 * Rows as records by the names of the first line.
 * @throws InputError for other columns than expected, or a row of another length.
 */
export function parseTable<Column extends string>(
  csv: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const [header, ...rows] = parseRows(csv.replace(/^\uFEFF/, ''));
  if (header?.join() !== columns.join()) {
    throw new InputError(`Expected the columns ${columns.join()}, found ${String(header)}.`);
  }
  return rows.map((cells, index) => {
    if (cells.length !== columns.length) {
      throw new InputError(`Row ${String(index + 2)} has ${String(cells.length)} cells.`);
    }
    // The lengths are equal, so every column has its cell.
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Record<
      Column,
      string
    >;
  });
}

function parseRows(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < csv.length) {
    const match = CELL.exec(csv);
    if (match === null) throw new InputError(`Row ${String(rows.length + 1)} cannot be read.`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
