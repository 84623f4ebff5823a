/**
 * Cells and rows of CSV (RFC 4180), for spreadsheets and statistics programs. Independent of the
 * columns. The dashboard has the same rules in `src/web/dashboard/figure/csv-text.ts`; a test keeps
 * the two equal.
 */

/** Counts what a cell cannot hold. */
interface CellLosses {
  readonly add: (what: string, count?: number) => void;
}

/** Spreadsheets read a file as UTF-8 if it begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Includes the semicolon, which spreadsheets of many locales use as separator. */
const NEEDS_QUOTES = /[",;\t\r\n]/;
/**
 * Cells that a spreadsheet would run as a formula: a formula sign at the start of the cell or after a
 * possible cell separator. Includes full-width and small forms of the signs, which East Asian
 * spreadsheets treat alike. https://owasp.org/www-community/attacks/CSV_Injection
 */
const RUNS_AS_FORMULA = /(^|[;\t\r\n])(?=[=+\-@＝＋－＠﹦﹢﹣﹫])|^(?=[\t\r\n])/g;
// NUL ends a string in C programs; \p{Cs} matches a lone surrogate, which UTF-8 cannot encode.
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000\p{Cs}]/gu;

export type Cell = string | number | boolean | undefined;

/** Prints one line; an absent value is an empty cell. */
export function printCsvRow(
  cells: readonly Cell[],
  losses: CellLosses = { add: () => undefined },
): string {
  return `${cells.map((cell) => printCell(cell, losses)).join(',')}\r\n`;
}

function printCell(cell: Cell, losses: CellLosses): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = guardFormula(dropIllegal(cell, losses), losses);
  if (text === '') losses.add('texts without a character, which read as absent');
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guardFormula(text: string, losses: CellLosses): string {
  const guarded = text.replace(RUNS_AS_FORMULA, "$1'");
  if (guarded !== text) {
    losses.add('cells that a spreadsheet would run, given an apostrophe in front');
  }
  return guarded;
}

function dropIllegal(text: string, losses: CellLosses): string {
  const illegal = text.match(ILLEGAL);
  if (illegal === null) return text;
  losses.add('characters that CSV cannot hold, taken out', illegal.length);
  return text.replace(ILLEGAL, '');
}
