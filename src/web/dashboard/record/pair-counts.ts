/** What a table says of a pair after its names. Pure. */
import type { PairCountsFragment } from '../../generated/graphql.js';
import { daysCell, shareCell } from '../figure/cells.js';

/** Accusations, answered, share answered, median wait, counter-accusations. Shares may be joint. */
export function countPair({
  accusations,
  answered,
  counterAccusations,
  medianLatency,
}: PairCountsFragment) {
  return [
    Math.round(accusations * 100) / 100,
    Math.round(answered * 100) / 100,
    shareCell(answered, accusations),
    daysCell(medianLatency),
    counterAccusations,
  ] as const;
}
