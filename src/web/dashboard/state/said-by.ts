/** A filter for positions by what actors said. Pure. */
import type { PositionFilter } from '../../generated/graphql.js';

/**
 * For states, blocs and organisations: positions made on their behalf. For agencies and persons, on
 * whose behalf no positions are made: what they, or agencies that are part of them, issued or
 * delivered.
 */
export function toSaidBy(actors: readonly string[]): PositionFilter {
  const principals = actors.filter(isPrincipal);
  const voices = actors.filter((id) => !isPrincipal(id));
  const made: PositionFilter = { madeBy: principals };
  const voiced: PositionFilter = { voicedBy: voices, includeParts: true };
  if (voices.length === 0) return principals.length === 0 ? {} : made;
  return principals.length === 0 ? voiced : { or: [made, voiced] };
}

/** Judged by the id, as in the API. */
export const isPrincipal = (id: string): boolean => /^(state|bloc|organization):/.test(id);
