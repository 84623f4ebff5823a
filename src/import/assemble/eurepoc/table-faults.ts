/** Faults of whole rows of EuRepoC: headers that were joined in, and cells in the wrong columns. */
import type { Assembly } from '../../assembly.js';
import type { MappedRow } from '../../import-model.js';
import { foldHeader } from '../../match-headers.js';
import { textIn } from '../../resolve-records.js';
import { splitCell } from './attributions.js';

const DATE = /^(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{4}(?:-\d{2})?)(?:[ T].*)?$/;
const ID = /^\d+(?:\.0)?$/;
const URL_START = /^https?:\/\//i;

/** What each item of a column looks like; other columns may have any text. */
const shapes: Readonly<Record<string, RegExp>> = {
  incident_id: ID,
  start_date: DATE,
  end_date: DATE,
  sources: URL_START,
  attribution_sources: URL_START,
  attribution_id: ID,
  attribution_date: DATE,
  attribution_basis: /attribut|attacker/i,
};
/** Fewer may be slips. */
const SHIFTED = 2;

/** The rows that can be read; the others are reported. */
export function withoutFaultyRows(
  rows: readonly MappedRow[],
  isAbsent: (text: string) => boolean,
  assembly: Assembly,
): readonly MappedRow[] {
  return rows.filter((row) => {
    if (isHeader(row, assembly)) {
      assembly.report({
        row: row.row,
        column: undefined,
        code: 'REPEATED_HEADER',
        severity: 'ERROR',
        message: 'The row repeats the header.',
        remedy: 'Remove the row: two tables were joined here.',
      });
      return false;
    }
    const misfits = findMisfits(row, isAbsent);
    const [first] = misfits;
    if (first === undefined) return true;
    assembly.report({
      row: row.row,
      column: first.column,
      code: misfits.length >= SHIFTED ? 'SHIFTED_COLUMNS' : 'UNEXPECTED_VALUE',
      severity: 'ERROR',
      message:
        misfits.length >= SHIFTED
          ? `Cells stand in the wrong columns: ${misfits.map(print).join(', ')}.`
          : `${print(first)} cannot be right.`,
      remedy:
        misfits.length >= SHIFTED
          ? 'Move the cells back. Often a text before them has lost its quotation marks, and its commas became columns.'
          : 'Correct the cell.',
    });
    return false;
  });
}

function isHeader(row: MappedRow, { profile }: Assembly): boolean {
  const texts = profile.columns.flatMap((column) => {
    const text = textIn(row, column.name);
    return text === undefined ? [] : [{ text: foldHeader(text), column }];
  });
  const same = texts.filter(({ text, column }) =>
    [column.name, ...column.headers].some((header) => foldHeader(header) === text),
  );
  return texts.length > 1 && same.length === texts.length;
}

interface Misfit {
  readonly column: string;
  readonly text: string;
}

function findMisfits(row: MappedRow, isAbsent: (text: string) => boolean): readonly Misfit[] {
  return Object.entries(shapes).flatMap(([column, shape]): Misfit[] => {
    const text = textIn(row, column) ?? '';
    // A URL may have semicolons of its own, so that its later parts need not look like one.
    const items = column.endsWith('sources') ? splitCell(text).slice(0, 1) : splitCell(text);
    const misfit = items.find((item) => !isAbsent(item) && !shape.test(item));
    return misfit === undefined ? [] : [{ column, text: misfit }];
  });
}

function print({ column, text }: Misfit): string {
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}" as ${column}`;
}
