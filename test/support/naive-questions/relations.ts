/**
 * `replyNetwork` and `initiativeNetwork`, evaluated relationship by relationship over the corpus in
 * memory.
 */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import type { CorpusGraph } from '../naive-evaluation/corpus-graph.js';
import { occurredOn } from './exchange.js';

export type NaiveJoint = 'SPLIT' | 'FRACTIONAL' | 'WHOLE';

export interface NaiveTie {
  weight: number;
  readonly byRelation: Record<string, number>;
  /** Values of dates. */
  firstOn: string;
  lastOn: string;
}

/** Ties by "source > target" from these positions, including those of actors to themselves. */
export function evaluateRelations(
  graph: CorpusGraph,
  type: 'RESPONDS_TO' | 'REFERS_TO',
  joint: NaiveJoint,
  positions: readonly GraphNode[] = graph.all('Position'),
): ReadonlyMap<string, NaiveTie> {
  const ties = new Map<string, NaiveTie>();
  const inOrder = [...positions].sort((a, b) => {
    const [x, y] = [occurredOn(a), occurredOn(b)];
    return x.dayFrom - y.dayFrom || x.dayTo - y.dayTo;
  });
  for (const position of inOrder) {
    for (const { node, properties } of graph.outgoing(position, type)) {
      const targets =
        type === 'REFERS_TO' ? [{ id: node.id, share: 1 }] : voices(graph, node, joint);
      for (const source of voices(graph, position, joint)) {
        for (const target of targets) {
          const key = `${source.id} > ${target.id}`;
          const { value } = occurredOn(position);
          const tie = ties.get(key) ?? { weight: 0, byRelation: {}, firstOn: value, lastOn: value };
          const relation = String(properties['relation']);
          const weight = source.share * target.share;
          tie.weight += weight;
          tie.byRelation[relation] = (tie.byRelation[relation] ?? 0) + weight;
          tie.lastOn = value;
          ties.set(key, tie);
        }
      }
    }
  }
  return ties;
}

function voices(
  graph: CorpusGraph,
  position: GraphNode,
  joint: NaiveJoint,
): readonly { readonly id: string; readonly share: number }[] {
  const ids = graph
    .sources(position, 'MADE')
    .map(({ id }) => id)
    .sort();
  if (joint === 'WHOLE') return [{ id: ids.join(' '), share: 1 }];
  return ids.map((id) => ({ id, share: joint === 'FRACTIONAL' ? 1 / ids.length : 1 }));
}
