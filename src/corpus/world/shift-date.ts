/**
 * Moves a partial date by a number of days and keeps its precision: a month moves by whole months.
 */
import { formatDay, parsePartialDate } from '../../domain/time/partial-date.js';

const DAYS_PER_MONTH = 30.44;

/** @throws InputError for anything but a partial date */
export function shiftDate(value: string, days: number): string {
  return value
    .split('/')
    .map((part) => shiftSingleDate(part, days))
    .join('/');
}

function shiftSingleDate(text: string, days: number): string {
  const { precision, dayFrom, earliest } = parsePartialDate(text);
  if (precision === 'DAY') return formatDay(dayFrom + days);
  const months =
    precision === 'YEAR'
      ? Math.round(days / DAYS_PER_MONTH / 12) * 12
      : Math.round(days / DAYS_PER_MONTH);
  const date = new Date(earliest);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, text.length);
}
