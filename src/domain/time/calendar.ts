/**
 * Intervals of the calendar over days since 1970-01-01 (proleptic Gregorian, UTC, as ISO 8601).
 */
import { LAST_DAY, toEpochDay } from './partial-date.js';

export type CalendarInterval = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

const MS_PER_DAY = 86_400_000;
/** 1970-01-01 was a Thursday, the fourth day of its week. */
const DAYS_INTO_WEEK = 3;

/** First day of the interval that contains this day. */
export function startOfInterval(day: number, interval: CalendarInterval): number {
  if (interval === 'DAY') return day;
  if (interval === 'WEEK') return day - modulo(day + DAYS_INTO_WEEK, 7);
  const date = new Date(day * MS_PER_DAY);
  const month = date.getUTCMonth();
  return toEpochDay(date.getUTCFullYear(), month - (month % monthsOf[interval]) + 1, 1);
}

/** First day of the interval after the one that starts on this day. */
export function nextInterval(start: number, interval: CalendarInterval): number {
  if (interval === 'DAY') return start + 1;
  if (interval === 'WEEK') return start + 7;
  const date = new Date(start * MS_PER_DAY);
  return toEpochDay(date.getUTCFullYear(), date.getUTCMonth() + monthsOf[interval] + 1, 1);
}

/** Last day of the interval that starts on this day, or the last day that can be represented. */
export function endOfInterval(start: number, interval: CalendarInterval): number {
  return Math.min(nextInterval(start, interval) - 1, LAST_DAY);
}

const monthsOf = { MONTH: 1, QUARTER: 3, YEAR: 12 };

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
