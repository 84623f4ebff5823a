/** Which texts of a record search covers, in the order in which they are shown. */
import { nodeDefinitions, type NodeLabel } from './node-definitions.js';
import type { RelationshipType } from './relationship-definitions.js';
import { stateCodes } from './state-codes.js';

const ofLabels: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  State: ['name', 'aliases', ...stateCodes, 'wikidata', 'note'],
  Statement: ['title', 'summary', 'form', 'note'],
  Document: ['title', 'url', 'note'],
};
const ofFamilies = {
  Actor: ['name', 'aliases', 'wikidata', 'note'],
  Position: ['asserts', 'quote', 'note'],
} as const;
const ofOthers = ['name', 'note'];

export function searchedProperties(label: NodeLabel): readonly string[] {
  const { family } = nodeDefinitions[label];
  return ofLabels[label] ?? (family === undefined ? ofOthers : ofFamilies[family]);
}

/** Texts of records linked to a position, which match the position too. */
export interface SearchedNeighbour {
  /** The name of the text in a snippet. */
  readonly field: string;
  readonly type: RelationshipType;
  readonly label: NodeLabel;
  readonly properties: readonly string[];
}

/** The first are the position's own words, which the filter `text` covers too. */
export const wordsOfEvidence: SearchedNeighbour = {
  field: 'exact',
  type: 'EVIDENCED_BY',
  label: 'Excerpt',
  properties: ['exact'],
};
export const searchedNeighbours: readonly SearchedNeighbour[] = [
  wordsOfEvidence,
  { field: 'incidents', type: 'CONCERNS', label: 'Incident', properties: ['name'] },
  { field: 'initiatives', type: 'REFERS_TO', label: 'Initiative', properties: ['name', 'aliases'] },
];
