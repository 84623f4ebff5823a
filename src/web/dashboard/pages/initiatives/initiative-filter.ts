/** The filter of initiatives in the URL: `by` (proposers) and `kind`. Pure. */
import type { InitiativeFilter, InitiativeKind } from '../../../generated/graphql.js';
import { initiativeKindNames } from '../../words/vocabulary.js';

/** @returns an empty filter if the URL has none; invalid values are ignored */
export function parseInitiativeFilter(parameters: URLSearchParams): InitiativeFilter {
  const proposedBy = parameters.getAll('by');
  const kind = parameters.getAll('kind').filter(isKind);
  return {
    ...(proposedBy.length > 0 && { proposedBy }),
    ...(kind.length > 0 && { kind }),
  };
}

const isKind = (word: string): word is InitiativeKind => Object.hasOwn(initiativeKindNames, word);
