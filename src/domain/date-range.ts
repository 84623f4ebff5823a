/**
 * A period that a filter asks for. Both ends may be partial dates and either may be open.
 */
import { InputError } from './errors.js';
import { parsePartialDate, type PartialDate } from './partial-date.js';

/** Days since 1970-01-01, both inclusive. */
export interface DateRange {
  readonly dayFrom: number;
  readonly dayTo: number;
}

/** As it comes in: partial dates, either of which may be left out. */
export interface DateRangeInput {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Beyond every date that can be written: stands for an open end. */
export const OPEN_DAY = 10_000_000;

/**
 * Undefined where neither end is given.
 *
 * @param key the argument that the errors name
 * @throws InputError for an impossible date, an interval, or an end before the start
 */
export function parseDateRange(
  key: string,
  input: DateRangeInput | null | undefined,
): DateRange | undefined {
  if (input?.from == null && input?.to == null) return undefined;
  const dayFrom = input.from == null ? -OPEN_DAY : parseEnd(`${key}.from`, input.from).dayFrom;
  const dayTo = input.to == null ? OPEN_DAY : parseEnd(`${key}.to`, input.to).dayTo;
  if (dayTo < dayFrom) {
    throw new InputError(
      `${key}: the period ends (${String(input.to)}) before it starts (${String(input.from)}).`,
    );
  }
  return { dayFrom, dayTo };
}

function parseEnd(key: string, text: string): PartialDate {
  let date: PartialDate;
  try {
    date = parsePartialDate(text);
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${key}: ${error.message}`) : error;
  }
  if (date.precision !== 'INTERVAL') return date;
  throw new InputError(`${key}: "${text}" is an interval; give its ends as from and to.`);
}
