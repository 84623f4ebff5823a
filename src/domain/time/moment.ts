/** A day or a point in time, as people and programs write it. */
import { InputError } from '../errors.js';

/** The first and last millisecond that it includes, in ISO 8601 and UTC. */
export interface Moment {
  readonly first: string;
  readonly last: string;
}

/**
 * A time without an offset is UTC, like all times in the journal.
 * @returns undefined if the text does not begin with a date
 * @throws InputError if the date or time does not exist
 */
export function parseMoment(text: string): Moment | undefined {
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const isDay = text.length === 10;
  const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text.slice(10));
  const time = new Date(isDay || hasOffset ? text : `${text}Z`);
  const isReal = !Number.isNaN(time.getTime());
  // Date parses February 30 as March 2.
  if (!isReal || (isDay && !time.toISOString().startsWith(text))) {
    throw new InputError(`${JSON.stringify(text.slice(0, 40))} is not a date.`);
  }
  const first = time.toISOString();
  return { first, last: isDay ? `${text}T23:59:59.999Z` : first };
}
