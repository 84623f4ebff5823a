/**
 * The indexes of the graph, generated from the ontology: ids are unique per label and per family,
 * derived sort keys and dates are indexed, search texts have a full-text index. Independent of how
 * an engine provides them.
 */
import {
  nodeDefinitions,
  nodeLabels,
  type FamilyLabel,
  type NodeLabel,
} from '../domain/ontology/node-definitions.js';
import { searchedLabels, textIndexOf } from '../domain/ontology/text-indexes.js';
import type { IndexDefinition, TextIndexDefinition } from '../graph/graph-store.js';

/** The one node that records which dataset the graph holds. */
export const DATASET_LABEL = 'Dataset';

const families: readonly FamilyLabel[] = ['Actor', 'Position'];

export const indexDefinitions: readonly IndexDefinition[] = [
  { label: DATASET_LABEL, property: 'id', unique: true },
  ...[...nodeLabels, ...families].flatMap((label): IndexDefinition[] => [
    { label, property: 'id', unique: true },
    ...sortKeysOf(label).map((property) => ({ label, property, unique: false })),
  ]),
];

/** One per label with a search text; members of a family share theirs. */
export const textIndexDefinitions: readonly TextIndexDefinition[] = searchedLabels.map(textIndexOf);

/** Dates are ordered and range-scanned by their first day; the last day only filters the result. */
function sortKeysOf(label: NodeLabel | FamilyLabel): readonly string[] {
  return [...sharedProperties(label)].filter(
    (property) => property === 'nameFolded' || property.endsWith('DayFrom'),
  );
}

/** The properties of a label, or those common to all members of a family. */
function sharedProperties(label: NodeLabel | FamilyLabel): ReadonlySet<string> {
  const members = nodeLabels.filter(
    (member) => member === label || nodeDefinitions[member].family === label,
  );
  const [first, ...rest] = members.map((member) => Object.keys(nodeDefinitions[member].properties));
  return new Set(
    (first ?? []).filter((property) => rest.every((names) => names.includes(property))),
  );
}
