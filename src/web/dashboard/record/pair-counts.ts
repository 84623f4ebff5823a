/** What a table says of a pair after its names. Pure. */
import type { PairCountsFragment } from '../../generated/graphql.js';
import { daysCell, shareCell } from '../figure/cells.js';

/** Accusations, answered by this side, its share, median wait, counter-accusations. Shares may be joint. */
export function countPair({
  accusations,
  answeredBySide,
  counterAccusations,
  medianLatency,
}: PairCountsFragment) {
  return [
    Math.round(accusations * 100) / 100,
    Math.round(answeredBySide * 100) / 100,
    shareCell(answeredBySide, accusations),
    daysCell(medianLatency),
    counterAccusations,
  ] as const;
}
