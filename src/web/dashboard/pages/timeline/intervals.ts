/**
 * The intervals by which a period can be counted: fine for a short one, coarse for a long one.
 * Pure.
 */
import type { TimelineInterval } from '../../../generated/graphql.js';
import type { Interval } from '../../charts/interval-labels.js';

export type CountedInterval = Exclude<TimelineInterval, 'WEEK'>;

export const intervalNames: Readonly<Record<CountedInterval, string>> = {
  YEAR: 'year',
  QUARTER: 'quarter',
  MONTH: 'month',
  DAY: 'day',
};

const DAY_MS = 86_400_000;

/**
 * The intervals that a page offers; the first is the default.
 * @param from of the filter, a partial date; undefined if the period is open
 */
export function offerIntervals(
  from: string | undefined,
  to: string | undefined,
): readonly [CountedInterval, ...CountedInterval[]] {
  const days = from === undefined || to === undefined ? Infinity : countDays(from, to);
  if (days <= 62) return ['DAY', 'MONTH'];
  if (days <= 366) return ['MONTH', 'QUARTER', 'DAY'];
  if (days <= 3 * 366) return ['MONTH', 'QUARTER', 'YEAR'];
  return ['YEAR', 'QUARTER', 'MONTH'];
}

/** The values of `from` and `to` that select one interval. */
export function toPeriod(
  { from, to }: Interval,
  interval: CountedInterval,
): { readonly from: string; readonly to: string } {
  const length = { YEAR: 4, QUARTER: 7, MONTH: 7, DAY: 10 }[interval];
  return { from: from.slice(0, length), to: to.slice(0, length) };
}

function countDays(from: string, to: string): number {
  const [year = '', month = '12', day] = to.split('-');
  // Day 0 of the next month is the last of this one.
  // Not Date.UTC, which reads the years 1 to 99 as 1901 to 1999.
  const end = new Date(0).setUTCFullYear(
    Number(year),
    day === undefined ? Number(month) : Number(month) - 1,
    Number(day ?? 0),
  );
  return (end - Date.parse(from)) / DAY_MS + 1;
}
