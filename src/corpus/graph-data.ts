/**
 * The corpus as plain graph data: `build-graph.ts` makes it from the seeds and `load-graph.ts`
 * writes it to an engine. The ontology in `domain/` allows every node and relationship.
 */
import type { Value } from '../cypher/statement.js';
import { compareText } from '../domain/text/compare-text.js';
import { nodeLabels, type NodeLabel } from '../domain/ontology/node-definitions.js';
import {
  relationshipDefinitions,
  relationshipTypes,
  type RelationshipType,
} from '../domain/ontology/relationship-definitions.js';

export type PropertyValues = Readonly<Record<string, Value>>;

export interface GraphNode {
  readonly label: NodeLabel;
  readonly id: string;
  /** Includes `id`; absent properties are omitted, never null. */
  readonly properties: PropertyValues;
}

export interface GraphRelationship {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: PropertyValues;
}

export interface GraphData {
  /** Ordered by label (in ontology order), then id. */
  readonly nodes: readonly GraphNode[];
  /** Ordered by type (in ontology order), then from, to, key property. */
  readonly relationships: readonly GraphRelationship[];
}

const labelOrder = new Map(nodeLabels.map((label, index) => [label, index]));
const typeOrder = new Map(relationshipTypes.map((type, index) => [type, index]));

/** The order of `nodes`. */
export function compareNodes(a: GraphNode, b: GraphNode): number {
  return a.label === b.label
    ? compareText(a.id, b.id)
    : (labelOrder.get(a.label) ?? 0) - (labelOrder.get(b.label) ?? 0);
}

/** The order of `relationships`; 0 for two that cannot both be in one graph. */
export function compareRelationships(a: GraphRelationship, b: GraphRelationship): number {
  if (a.type !== b.type) return (typeOrder.get(a.type) ?? 0) - (typeOrder.get(b.type) ?? 0);
  return compareText(a.from, b.from) || compareText(a.to, b.to) || compareKeys(keyOf(a), keyOf(b));
}

function keyOf({ type, properties }: GraphRelationship): Value | undefined {
  const { key } = relationshipDefinitions[type];
  return key === undefined ? undefined : properties[key];
}

function compareKeys(a: Value | undefined, b: Value | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : 0;
}
