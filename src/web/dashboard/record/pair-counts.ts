/** Table cells of a pair, after its names. Pure. */
import type { PairCountsFragment } from '../../generated/graphql.js';
import { daysCell, shareCell } from '../figure/cells.js';

/**
 * Accusations, those answered by this side, their share, the median wait and counter-accusations.
 * Rounded, because joint accusations may count as fractions.
 */
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
