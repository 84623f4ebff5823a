/** Input of a graph view: records and relationships of an API answer. Independent of the query. */
import type { NodeType, RelationshipType } from '../../generated/graphql.js';

export interface GraphNode {
  readonly id: string;
  readonly type: NodeType;
  readonly label: string;
  /** 0 for a seed; null for a record added by `bring`. */
  readonly distance: number | null;
}

export interface GraphEdge {
  readonly id: string;
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
}

export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** How many relationships each record has with others in the graph. */
export function countTies({ nodes, edges }: GraphData): ReadonlyMap<string, number> {
  const ties = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { source, target } of edges) {
    for (const end of [source, target]) ties.set(end, (ties.get(end) ?? 0) + 1);
  }
  return ties;
}
