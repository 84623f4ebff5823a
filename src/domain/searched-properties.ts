/** In which properties of a record search looks, in the order in which they are shown. */
import { nodeDefinitions, type NodeLabel } from './node-definitions.js';

const ofLabels: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  State: ['name', 'aliases', 'iso2', 'iso3', 'note'],
  Statement: ['title', 'summary', 'form', 'note'],
  Document: ['title', 'url', 'note'],
};
const ofFamilies = {
  Actor: ['name', 'aliases', 'note'],
  // Besides these, the words of its excerpts.
  Position: ['asserts', 'quote', 'note'],
} as const;
const ofOthers = ['name', 'note'];

export function searchedProperties(label: NodeLabel): readonly string[] {
  const { family } = nodeDefinitions[label];
  return ofLabels[label] ?? (family === undefined ? ofOthers : ofFamilies[family]);
}
