/** Partial dates as spans of whole days, for drawings. Pure. */
import type { DayFragment } from '../../generated/graphql.js';

export interface Span {
  /** Days since 1970, both ends inclusive. */
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

export function toSpan({ earliest, latest }: Pick<DayFragment, 'earliest' | 'latest'>): Span {
  return { from: Date.parse(earliest) / DAY_MS, to: Date.parse(latest) / DAY_MS };
}

/** @param day since 1970 */
export function toDate(day: number): Date {
  return new Date(day * DAY_MS);
}
