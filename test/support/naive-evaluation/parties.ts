/**
 * Whom a position, an agency or a list of ids represents, according to the schema's descriptions.
 */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import type { CorpusGraph } from './corpus-graph.js';

/** The actors that issued or delivered the statement of a position. */
export function voicesOf(graph: CorpusGraph, position: GraphNode): ReadonlySet<GraphNode> {
  const statements = graph.sources(position, 'CONTAINS');
  return new Set([
    ...statements.flatMap((statement) => graph.sources(statement, 'ISSUED')),
    ...statements.flatMap((statement) => graph.sources(statement, 'DELIVERED')),
  ]);
}

/** The positions of an actor, each once. */
export function positionsVoicedBy(graph: CorpusGraph, actor: GraphNode): readonly GraphNode[] {
  const statements = [...graph.targets(actor, 'ISSUED'), ...graph.targets(actor, 'DELIVERED')];
  return unique([
    ...graph.targets(actor, 'MADE'),
    ...statements.flatMap((statement) => graph.targets(statement, 'CONTAINS')),
  ]);
}

const partBonds = ['PART_OF', 'SAID_TO_BE_PART_OF'] as const;

/** The wholes of an agency or incident, direct and indirect. */
export function wholesOf(graph: CorpusGraph, part: GraphNode): readonly GraphNode[] {
  return partBonds
    .flatMap((type) => graph.targets(part, type))
    .flatMap((whole) => [whole, ...wholesOf(graph, whole)]);
}

/** The agencies or incidents that are part of a whole, directly or indirectly. */
export function partsOf(graph: CorpusGraph, whole: GraphNode): readonly GraphNode[] {
  return partBonds
    .flatMap((type) => graph.sources(whole, type))
    .flatMap((part) => [part, ...partsOf(graph, part)]);
}

/** The ids, and those of the agencies and incidents that are part of these records. */
export function withParts(graph: CorpusGraph, ids: readonly string[]): ReadonlySet<string> {
  return new Set(
    ids.flatMap((id) => {
      const named = graph.find(id);
      return named === undefined ? [id] : [id, ...partsOf(graph, named).map((part) => part.id)];
    }),
  );
}

export function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
