/** Numbers and words in rows: what a figure shows, as a table on the page and as CSV. */

export type Cell = string | number | null | { readonly text: string; readonly href: string };

export interface Table {
  /** With the unit, such as "days, at least". */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function printCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.text : String(cell);
}

/** RFC 4180, with a heading line. */
export function printCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(printCell))];
  return lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

/** A spreadsheet would take what begins with one of these for a formula; a space before it prevents that. */
const FORMULA = /^[=+\-@\t\r]/;

function quote(text: string): string {
  const isNumber = text !== '' && Number.isFinite(Number(text));
  const safe = FORMULA.test(text) && !isNumber ? ` ${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
