/** The period of a filter. Both ends may be partial dates and either may be open. */
import { InputError } from '../errors.js';
import { parsePartialDate, type PartialDate } from './partial-date.js';

/** Days since 1970-01-01, both inclusive. */
export interface DateRange {
  readonly dayFrom: number;
  readonly dayTo: number;
}

/** As received: partial dates, either of which may be omitted. */
export interface DateRangeInput {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Outside every date that can be written: represents an open end. */
export const OPEN_DAY = 10_000_000;

/**
 * Undefined where neither end is given, or both are empty.
 *
 * @param key the argument that the errors name
 * @throws InputError for an impossible date, an interval, or an end before the start
 */
export function parseDateRange(
  key: string,
  input: DateRangeInput | null | undefined,
): DateRange | undefined {
  const from = givenText(input?.from);
  const to = givenText(input?.to);
  if (from === undefined && to === undefined) return undefined;
  const dayFrom = from === undefined ? -OPEN_DAY : parseEnd(`${key}.from`, from).dayFrom;
  const dayTo = to === undefined ? OPEN_DAY : parseEnd(`${key}.to`, to).dayTo;
  if (dayTo < dayFrom) {
    throw new InputError(
      `${key}: the period ends (${String(to)}) before it starts (${String(from)}).`,
    );
  }
  return { dayFrom, dayTo };
}

/** An empty end is open. */
function givenText(text: string | null | undefined): string | undefined {
  return text == null || text.trim() === '' ? undefined : text;
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
