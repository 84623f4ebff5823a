/**
 * The corpus as plain graph data: what `build-graph.ts` makes of the seeds and `load-graph.ts`
 * writes to an engine. Every node and relationship is allowed by the ontology in `domain/`.
 */
import type { Value } from '../cypher/statement.js';
import type { NodeLabel } from '../domain/node-definitions.js';
import type { RelationshipType } from '../domain/relationship-definitions.js';

export type PropertyValues = Readonly<Record<string, Value>>;

export interface GraphNode {
  readonly label: NodeLabel;
  readonly id: string;
  /** Includes `id`; absent properties are left out, never null. */
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
