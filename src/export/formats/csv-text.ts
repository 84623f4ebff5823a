/**
 * Cells and rows of CSV (RFC 4180), as spreadsheets and statistics programs read them. Knows no
 * columns. The dashboard has the same rules in `src/web/dashboard/figure/csv-text.ts`; a test holds
 * the two equal.
 */
import type { LossCounter } from '../export-format.js';

/** A spreadsheet takes the file for UTF-8 where it begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets of many countries separate cells with a semicolon. */
const NEEDS_QUOTES = /[",;\t\r\n]/;
/**
 * What a spreadsheet would run: a sign that begins a formula, at the beginning of a cell or after
 * something that may separate cells for it. Full-width and small forms of the signs count, because
 * East Asian spreadsheets read them as the plain ones.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const RUNS_AS_FORMULA = /(^|[;\t\r\n])(?=[=+\-@＝＋－＠﹦﹢﹣﹫])|^(?=[\t\r\n])/g;
// NUL ends a text in C programs; \p{Cs} matches a surrogate without its pair, which UTF-8 lacks.
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000\p{Cs}]/gu;

export type Cell = string | number | boolean | undefined;

/** One line; an absent value is an empty cell. */
export function printCsvRow(cells: readonly Cell[], losses: LossCounter): string {
  return `${cells.map((cell) => printCell(cell, losses)).join(',')}\r\n`;
}

function printCell(cell: Cell, losses: LossCounter): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = guardFormula(dropIllegal(cell, losses), losses);
  if (text === '') losses.add('texts without a character, which read as absent');
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guardFormula(text: string, losses: LossCounter): string {
  const guarded = text.replace(RUNS_AS_FORMULA, "$1'");
  if (guarded !== text) {
    losses.add('cells that a spreadsheet would run, given an apostrophe in front');
  }
  return guarded;
}

function dropIllegal(text: string, losses: LossCounter): string {
  const illegal = text.match(ILLEGAL);
  if (illegal === null) return text;
  losses.add('characters that CSV cannot hold, taken out', illegal.length);
  return text.replace(ILLEGAL, '');
}
