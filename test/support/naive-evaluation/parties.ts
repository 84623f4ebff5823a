/**
 * Who a position, an agency or a list of ids stands for, as the schema's descriptions say it.
 */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import type { CorpusGraph } from './corpus-graph.js';

/** Those who issued or delivered the statement of a position. */
export function voicesOf(graph: CorpusGraph, position: GraphNode): ReadonlySet<GraphNode> {
  const statements = graph.sources(position, 'CONTAINS');
  return new Set([
    ...statements.flatMap((statement) => graph.sources(statement, 'ISSUED')),
    ...statements.flatMap((statement) => graph.sources(statement, 'DELIVERED')),
  ]);
}

/** The positions that an actor took; each once. */
export function positionsVoicedBy(graph: CorpusGraph, actor: GraphNode): readonly GraphNode[] {
  const statements = [...graph.targets(actor, 'ISSUED'), ...graph.targets(actor, 'DELIVERED')];
  return unique([
    ...graph.targets(actor, 'MADE'),
    ...statements.flatMap((statement) => graph.targets(statement, 'CONTAINS')),
  ]);
}

/** What an agency is part of, directly or through another agency. */
export function wholesOf(graph: CorpusGraph, agency: GraphNode): readonly GraphNode[] {
  return graph.targets(agency, 'PART_OF').flatMap((whole) => [whole, ...wholesOf(graph, whole)]);
}

/** The agencies that are part of an actor, directly or through another agency. */
export function partsOf(graph: CorpusGraph, whole: GraphNode): readonly GraphNode[] {
  return graph.sources(whole, 'PART_OF').flatMap((part) => [part, ...partsOf(graph, part)]);
}

/** The ids, and those of the agencies that are part of the actors they name. */
export function withParts(graph: CorpusGraph, ids: readonly string[]): ReadonlySet<string> {
  return new Set(
    ids.flatMap((id) => {
      const actor = graph.find(id);
      return actor === undefined ? [id] : [id, ...partsOf(graph, actor).map((part) => part.id)];
    }),
  );
}

export function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
