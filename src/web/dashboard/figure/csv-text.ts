/**
 * Cells and rows of CSV (RFC 4180). The same rules as `src/export/formats/csv-text.ts` has for files
 * of the server, written again because pages import nothing of it; a test holds the two equal.
 */

/** Spreadsheets of many countries separate cells with a semicolon. */
const NEEDS_QUOTES = /[",;\t\r\n]/;
/** A sign that begins a formula, where a cell may begin. */
const RUNS_AS_FORMULA = /(^|[;\t\r\n])(?=[=+\-@＝＋－＠﹦﹢﹣﹫])|^(?=[\t\r\n])/g;
// NUL ends a text in C programs; \p{Cs} matches a surrogate without its pair, which UTF-8 lacks.
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000\p{Cs}]/gu;

export type CsvCell = string | number | boolean | undefined;

/** One line; an absent value is an empty cell. */
export function printCsvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(printCell).join(',')}\r\n`;
}

function printCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = cell.replace(ILLEGAL, '').replace(RUNS_AS_FORMULA, "$1'");
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
