/**
 * Filters for positions that one side aims at another; each side includes its agencies and persons.
 */
import type { PositionFilter } from '../../../generated/graphql.js';
import { toSaidBy } from '../../state/said-by.js';

export function aimedFilter(maker: string, target: string): PositionFilter {
  return { ...toSaidBy([maker]), against: { actors: [target] }, includeParts: true };
}

export function accusingFilter(accuser: string, accused: string): PositionFilter {
  return {
    ...toSaidBy([accuser]),
    against: { actors: [accused], roles: ['ACCUSED'] },
    includeParts: true,
  };
}

export function eitherFilter(one: string, other: string): PositionFilter {
  return { or: [aimedFilter(one, other), aimedFilter(other, one)] };
}
