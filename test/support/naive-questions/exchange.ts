/** Common to the questions about exchanges, evaluated by walking over the corpus in memory. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { parsePartialDate, type PartialDate } from '../../../src/domain/time/partial-date.js';
import type { CorpusGraph } from '../naive-evaluation/corpus-graph.js';

const ANSWERING = new Set(['DENIES', 'REJECTS', 'COUNTERS', 'CONCEDES', 'DECLINES', 'DEFLECTS']);

export function isPolity({ label }: GraphNode): boolean {
  return label === 'State' || label === 'Bloc';
}

/** An actor and everything that it is part of or speaks for. */
export function chainOf(graph: CorpusGraph, actor: GraphNode): ReadonlySet<GraphNode> {
  const chain = new Set([actor]);
  for (const each of chain) {
    for (const type of ['PART_OF', 'SPEAKS_FOR'] as const) {
      for (const whole of graph.targets(each, type)) chain.add(whole);
    }
  }
  return chain;
}

export function accusedOf(graph: CorpusGraph, accusation: GraphNode): readonly GraphNode[] {
  return graph
    .outgoing(accusation, 'AGAINST')
    .filter(({ properties }) => properties['role'] === 'ACCUSED')
    .map(({ node }) => node);
}

/** The states and blocs that the accused are or belong to. */
export function accusedPolities(graph: CorpusGraph, accusation: GraphNode): readonly GraphNode[] {
  const chains = accusedOf(graph, accusation).flatMap((actor) => [...chainOf(graph, actor)]);
  return [...new Set(chains.filter(isPolity))];
}

export function occurredOn(position: GraphNode): PartialDate {
  return parsePartialDate(String(position.properties['occurredOn']));
}

/** Answers to a position on behalf of an actor or of what it is part of. */
export function answersBy(
  graph: CorpusGraph,
  position: GraphNode,
  actor: GraphNode,
): readonly { readonly node: GraphNode; readonly relation: string }[] {
  const side = chainOf(graph, actor);
  return graph
    .incoming(position, 'RESPONDS_TO')
    .map(({ node, properties }) => ({ node, relation: String(properties['relation']) }))
    .filter(
      ({ node, relation }) =>
        ANSWERING.has(relation) && graph.sources(node, 'MADE').some((maker) => side.has(maker)),
    );
}
