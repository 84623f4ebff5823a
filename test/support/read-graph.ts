/**
 * The whole content of a store, in the form of `GraphData`, to compare with what was loaded. Reads
 * each label and each type separately: a node with an extra label appears twice.
 */
import type { GraphData } from '../../src/corpus/graph-data.js';
import { rawStatement } from '../../src/cypher/statement.js';
import { lookUpLabel } from '../../src/domain/ontology/ids.js';
import { nodeLabels } from '../../src/domain/ontology/node-definitions.js';
import {
  relationshipDefinitions,
  relationshipTypes,
} from '../../src/domain/ontology/relationship-definitions.js';
import type { GraphStore } from '../../src/graph/graph-store.js';

export async function readGraph(store: Pick<GraphStore, 'read'>): Promise<unknown> {
  const nodes: unknown[] = [];
  for (const label of nodeLabels) {
    const text = `MATCH (n:${label}) RETURN n.id AS id, properties(n) AS properties`;
    const rows = await store.read(rawStatement(text));
    nodes.push(...rows.map((row) => ({ label, ...row })));
  }
  const relationships: unknown[] = [];
  for (const type of relationshipTypes) {
    const { from, to } = relationshipDefinitions[type];
    const rows = await store.read(
      rawStatement(
        `MATCH (a:${lookUpLabel(from)})-[e:${type}]->(b:${lookUpLabel(to)}) ` +
          'RETURN a.id AS fromId, b.id AS toId, properties(e) AS properties',
      ),
    );
    relationships.push(
      ...rows.map(({ fromId, toId, properties }) => ({ type, from: fromId, to: toId, properties })),
    );
  }
  return inOneOrder({ nodes, relationships });
}

/** The same form of graph data: the order is not part of a store's content. */
export function asHeld({ nodes, relationships }: GraphData): unknown {
  return inOneOrder({ nodes, relationships });
}

function inOneOrder(graph: {
  readonly nodes: readonly unknown[];
  readonly relationships: readonly unknown[];
}): unknown {
  return { nodes: sorted(graph.nodes), relationships: sorted(graph.relationships) };
}

function sorted(items: readonly unknown[]): readonly unknown[] {
  return items
    .map((item) => [canonical(item), item] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
