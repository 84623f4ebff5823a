/** What of the graph the files of a figure hold. Pure. */
import type { FilesOfSelectionQueryVariables, SubgraphCompanion } from '../../generated/graphql.js';

/** Positions by a filter, or what is around records; without either, every position. */
export type FileSelection = Partial<Omit<FilesOfSelectionQueryVariables, 'hasTable'>>;

/** What makes positions readable by themselves: who, in which words, where they stand, and the answers. */
const READABLE: readonly SubgraphCompanion[] = ['REPLIES', 'STATEMENTS', 'ACTORS', 'EVIDENCE'];

export function toFilesVariables(selection: FileSelection): FilesOfSelectionQueryVariables {
  const { filter, ids, hops = 0, types, bring = READABLE } = selection;
  return {
    ...(ids != null && { ids }),
    hops,
    ...(filter != null && { filter }),
    ...(types != null && { types }),
    bring,
    // A table has the positions of a filter; around records there is no such list.
    hasTable: ids == null,
  };
}
