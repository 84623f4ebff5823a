/** The part of the graph that a figure offers as downloads. Pure. */
import type { FilesOfSelectionQueryVariables, SubgraphCompanion } from '../../generated/graphql.js';

/** Positions by a filter, or the neighbourhood of records; without either, every position. */
export type FileSelection = Partial<Omit<FilesOfSelectionQueryVariables, 'hasTable'>>;

/** What makes positions readable on their own: replies, statements, actors and evidence. */
const READABLE: readonly SubgraphCompanion[] = ['REPLIES', 'STATEMENTS', 'ACTORS', 'EVIDENCE'];

export function toFilesVariables(selection: FileSelection): FilesOfSelectionQueryVariables {
  const { filter, ids, hops = 0, types, bring = READABLE } = selection;
  return {
    ...(ids != null && { ids }),
    hops,
    ...(filter != null && { filter }),
    ...(types != null && { types }),
    bring,
    // A table lists the positions of a filter; the neighbourhood of records has no such list.
    hasTable: ids == null,
  };
}
