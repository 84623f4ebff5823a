/**
 * Cells and rows of CSV (RFC 4180). Repeats the rules of `src/domain/text/csv-text.ts`, because
 * pages must not import server code; a test keeps the two equal.
 */

/** Spreadsheets in many locales separate cells with semicolons. */
const NEEDS_QUOTES = /[",;\t\r\n]/;
/** A character that starts a formula, at a place where a cell may start. */
const RUNS_AS_FORMULA = /(^|[;\t\r\n])(?=[=+\-@＝＋－＠﹦﹢﹣﹫])|^(?=[\t\r\n])/g;
// NUL ends strings in C programs; \p{Cs} matches unpaired surrogates, which UTF-8 cannot encode.
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000\p{Cs}]/gu;

export type CsvCell = string | number | boolean | undefined;

/** One line; undefined gives an empty cell. */
export function printCsvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(printCell).join(',')}\r\n`;
}

function printCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = cell.replace(ILLEGAL, '').replace(RUNS_AS_FORMULA, "$1'");
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
