/**
 * The labels whose nodes have `searchWords`, each with a full-text index of its own. Actors and
 * positions are indexed under the label of their family. Independent of the engine.
 */
export const searchedLabels = ['Actor', 'Position', 'Statement', 'Incident', 'Document'] as const;
export type SearchedLabel = (typeof searchedLabels)[number];

export interface TextIndex {
  readonly name: string;
  readonly label: SearchedLabel;
  readonly property: string;
}

export function textIndexOf(label: SearchedLabel): TextIndex {
  return { name: `search_words_${label.toLowerCase()}`, label, property: 'searchWords' };
}
