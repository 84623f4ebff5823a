/** What actors said, as a filter of positions. Pure. */
import type { PositionFilter } from '../../generated/graphql.js';

/**
 * Of states, blocs and organisations: what was made on their behalf. Of agencies and persons, on whose
 * behalf nothing is made: what they, or agencies that are part of them, issued or delivered.
 */
export function toSaidBy(actors: readonly string[]): PositionFilter {
  const principals = actors.filter(isPrincipal);
  const voices = actors.filter((id) => !isPrincipal(id));
  const made: PositionFilter = { madeBy: principals };
  const voiced: PositionFilter = { voicedBy: voices, includeParts: true };
  if (voices.length === 0) return principals.length === 0 ? {} : made;
  return principals.length === 0 ? voiced : { or: [made, voiced] };
}

/** By the id, as the API tells them apart. */
export const isPrincipal = (id: string): boolean => /^(state|bloc|organization):/.test(id);
