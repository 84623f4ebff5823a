/** Cells of tables: each with the words that a page shows and the data that CSV holds. Pure. */
import type { DayFragment } from '../../generated/graphql.js';
import { toDyad, toPosition } from '../page-urls.js';
import { printDate, printSpan } from '../words/print-date.js';
import { printShare } from '../words/print-number.js';
import type { DataCell } from './table.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Bounds {
  readonly minDays: number | null;
  readonly maxDays: number | null;
}

/** Joins several values of one cell, as in the server's own CSV. */
const LIST_SEPARATOR = ';';

/** The date as written, and the first and last day that it can mean. */
export function dateCell(
  date: Pick<DayFragment, 'value' | 'earliest' | 'latest'> | null,
): DataCell {
  if (date === null) return { text: '', data: { '': null, from: null, to: null } };
  const { value, earliest, latest } = date;
  return { text: printDate(date), data: { '': value, from: earliest, to: latest } };
}

/** Days between two dates that are known in part. */
export function daysCell(
  span: { readonly minDays: number; readonly maxDays: number } | null,
): DataCell {
  return span === null ? boundsCell('', NO_BOUNDS) : boundsCell(printSpan(span), span);
}

const NO_BOUNDS: Bounds = { minDays: null, maxDays: null };

/** Days with words of their own; a bound that there is not is absent. */
export function boundsCell(text: string, { minDays, maxDays }: Bounds): DataCell {
  return { text, data: { min_days: minDays, max_days: maxDays } };
}

/** A code of the codebook under the words that it is read as. */
export function wordCell(code: string | null, text: string): DataCell {
  return { text, data: { '': code } };
}

export function recordCell({ id, name }: Named, href: string): DataCell {
  return { text: name, href, data: { '': name, id } };
}

export function recordsCell(records: readonly Named[]): DataCell {
  return {
    text: records.map(({ name }) => name).join(', '),
    data: {
      '': joinList(records.map(({ name }) => name)),
      ids: joinList(records.map(({ id }) => id)),
    },
  };
}

interface Position {
  readonly id: string;
  readonly asserts: string;
}

/** What a position says, and which one it is. */
export function positionCell(position: Position | null): DataCell {
  if (position === null) return { text: '', data: { '': null, id: null } };
  const { id, asserts } = position;
  return { text: asserts, href: toPosition(id), data: { '': asserts, id } };
}

export function positionsCell(positions: readonly Position[]): DataCell {
  return {
    text: positions.map(({ asserts }) => asserts).join(' '),
    data: { ids: joinList(positions.map(({ id }) => id)) },
  };
}

/** The heading of cells made by `pairCell`. */
export const PAIR_COLUMN = { heading: 'accuser → accused', csv: '' } as const;

export function pairCell(accuser: Named | null, accused: Named): DataCell {
  return {
    text: `${accuser?.name ?? ''} → ${accused.name}`,
    href: toDyad(accuser?.id ?? '', accused.id),
    data: {
      accuser: accuser?.name ?? null,
      accuser_id: accuser?.id ?? null,
      accused: accused.name,
      accused_id: accused.id,
    },
  };
}

/** A share as a number from 0 to 1; absent of nothing. */
export function shareCell(part: number, whole: number): DataCell {
  const share = whole === 0 ? null : Math.round((10_000 * part) / whole) / 10_000;
  return { text: printShare(part, whole) ?? '', data: { '': share } };
}

/** Truth as a page and as data say it. */
export function flagCell(flag: boolean | null): DataCell {
  return { text: flag === null ? '' : flag ? 'yes' : 'no', data: { '': flag } };
}

/** Several counts in one cell: a column each in CSV, named by code. */
export function countsCell(
  counts: readonly (readonly [code: string, text: string, count: number])[],
): DataCell {
  return {
    text: counts.map(([, text, count]) => `${text}: ${String(count)}`).join(', '),
    data: Object.fromEntries(counts.map(([code, , count]) => [code.toLowerCase(), count])),
  };
}

/** A whole interval: its first and its last day. */
export function intervalCell(
  text: string,
  interval: { readonly from: string; readonly to: string } | null,
): DataCell {
  return { text, data: { from: interval?.from ?? null, to: interval?.to ?? null } };
}

export function joinList(members: readonly string[]): string | null {
  return members.length === 0 ? null : members.join(LIST_SEPARATOR);
}
