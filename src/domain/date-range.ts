/**
 * A period that a filter asks for. Both ends may be partial dates and either may be open.
 */
import { InputError } from './errors.js';
import { parsePartialDate } from './partial-date.js';

/** Days since 1970-01-01, both inclusive. */
export interface DateRange {
  readonly dayFrom: number;
  readonly dayTo: number;
}

/** Beyond every date that can be written: stands for an open end. */
export const OPEN_DAY = 10_000_000;

/** @throws InputError for an impossible date or an end before the start. */
export function parseDateRange(input: {
  readonly from?: string | null;
  readonly to?: string | null;
}): DateRange {
  const dayFrom = input.from == null ? -OPEN_DAY : parsePartialDate(input.from).dayFrom;
  const dayTo = input.to == null ? OPEN_DAY : parsePartialDate(input.to).dayTo;
  if (dayTo < dayFrom) {
    throw new InputError(
      `The period ends (${String(input.to)}) before it starts (${String(input.from)}).`,
    );
  }
  return { dayFrom, dayTo };
}
