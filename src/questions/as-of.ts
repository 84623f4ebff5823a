/** The cut-off day of a question. */
import { InputError } from '../domain/errors.js';
import { parsePartialDate } from '../domain/time/partial-date.js';
import type { RecordIndex } from '../planner/plan/record-index.js';

/**
 * The last day of the date; the corpus's own last day where none or a later one is given, because
 * the corpus covers nothing after it. Days since 1970-01-01.
 *
 * @throws InputError for an invalid date, or an interval
 */
export function parseAsOf(text: string | null | undefined, { lastDay }: RecordIndex): number {
  if (text == null) return lastDay;
  let day: number;
  try {
    const date = parsePartialDate(text);
    if (date.precision === 'INTERVAL') throw new InputError('give one date, not an interval.');
    day = date.dayTo;
  } catch (error) {
    throw error instanceof InputError ? new InputError(`asOf: ${error.message}`) : error;
  }
  return Math.min(day, lastDay);
}
