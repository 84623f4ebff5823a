/**
 * Cells and rows of CSV (RFC 4180), as spreadsheets and statistics programs read them.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, and is counted:
 * https://owasp.org/www-community/attacks/CSV_Injection. Knows no columns.
 */
import type { LossCounter } from '../export-format.js';

const NEEDS_QUOTES = /[",\r\n]/;
const RUNS_AS_FORMULA = /^[=+\-@\t\r]/;
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
  if (!RUNS_AS_FORMULA.test(text)) return text;
  losses.add('cells that a spreadsheet would run, given an apostrophe in front');
  return `'${text}`;
}

function dropIllegal(text: string, losses: LossCounter): string {
  const illegal = text.match(ILLEGAL);
  if (illegal === null) return text;
  losses.add('characters that CSV cannot hold, taken out', illegal.length);
  return text.replace(ILLEGAL, '');
}
