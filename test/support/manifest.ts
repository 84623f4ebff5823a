/** The counts of the frozen corpus, from its manifest. */
import { readFileSync } from 'node:fs';
import { positionLabels, type NodeLabel } from '../../src/domain/ontology/node-definitions.js';
import type { RelationshipType } from '../../src/domain/ontology/relationship-definitions.js';

interface Counts {
  readonly nodes: Readonly<Record<NodeLabel, number>>;
  readonly relationships: Readonly<Record<RelationshipType, number>>;
}

const file = new URL('../corpus/manifest.json', import.meta.url);
const { counts } = JSON.parse(readFileSync(file, 'utf8')) as { readonly counts: Counts };

export const manifest = {
  ...counts,
  positions: positionLabels.reduce((sum, label) => sum + counts.nodes[label], 0),
};
