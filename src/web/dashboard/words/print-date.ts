/** Prints partial dates, never more precisely than they are known. */
import type { DayFragment } from '../../generated/graphql.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "25 November 2021", "November 2021", "2021", "2016/2018". */
export function printDate({ value }: Pick<DayFragment, 'value'>): string {
  return value.split('/').map(printPart).join(' to ');
}

function printPart(value: string): string {
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}

interface Span {
  readonly minDays: number;
  readonly maxDays: number;
}

/** "3 days", "0 to 24 days". */
export function printSpan({ minDays, maxDays }: Span): string {
  if (minDays === maxDays) return minDays === 1 ? '1 day' : `${String(minDays)} days`;
  return `${String(minDays)} to ${String(maxDays)} days`;
}
