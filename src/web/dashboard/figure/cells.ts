/** Table cells, each with its text on the page and its data in CSV. Pure. */
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

/** Separates the values of one cell, as in the CSV of the server. */
const LIST_SEPARATOR = ';';

/** The date as written, with its earliest and latest possible day. */
export function dateCell(
  date: Pick<DayFragment, 'value' | 'earliest' | 'latest'> | null,
): DataCell {
  if (date === null) return { text: '', data: { '': null, from: null, to: null } };
  const { value, earliest, latest } = date;
  return { text: printDate(date), data: { '': value, from: earliest, to: latest } };
}

/** Days between two partial dates. */
export function daysCell(
  span: { readonly minDays: number; readonly maxDays: number } | null,
): DataCell {
  return span === null ? boundsCell('', NO_BOUNDS) : boundsCell(printSpan(span), span);
}

const NO_BOUNDS: Bounds = { minDays: null, maxDays: null };

/** A range of days with custom text; a missing bound is empty in CSV. */
export function boundsCell(text: string, { minDays, maxDays }: Bounds): DataCell {
  return { text, data: { min_days: minDays, max_days: maxDays } };
}

/** A vocabulary code, shown by its label. */
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

/** The assertion of a position, with its id. */
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

/** The column heading of `pairCell`. */
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

/** A share as a number from 0 to 1; empty if the whole is 0. */
export function shareCell(part: number, whole: number): DataCell {
  const share = whole === 0 ? null : Math.round((10_000 * part) / whole) / 10_000;
  return { text: printShare(part, whole) ?? '', data: { '': share } };
}

/** A boolean: yes or no on the page, true or false in CSV. */
export function flagCell(flag: boolean | null): DataCell {
  return { text: flag === null ? '' : flag ? 'yes' : 'no', data: { '': flag } };
}

/** Several counts in one cell; in CSV one column each, named by code. */
export function countsCell(
  counts: readonly (readonly [code: string, text: string, count: number])[],
): DataCell {
  return {
    text: counts.map(([, text, count]) => `${text}: ${String(count)}`).join(', '),
    data: Object.fromEntries(counts.map(([code, , count]) => [code.toLowerCase(), count])),
  };
}

/** An interval, with its first and last day in CSV. */
export function intervalCell(
  text: string,
  interval: { readonly from: string; readonly to: string } | null,
): DataCell {
  return { text, data: { from: interval?.from ?? null, to: interval?.to ?? null } };
}

export function joinList(members: readonly string[]): string | null {
  return members.length === 0 ? null : members.join(LIST_SEPARATOR);
}
