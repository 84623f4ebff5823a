/** Units of accusation and accused state, evaluated one by one over the corpus in memory. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import type { CorpusGraph } from '../naive-evaluation/corpus-graph.js';
import { accusedPolities, answersBy, occurredOn } from './exchange.js';

export interface Unit {
  readonly accusation: GraphNode;
  readonly accused: GraphNode;
  /** Bounds of the time to the first answer, in days; absent where none came by then. */
  readonly answer: { readonly minDays: number; readonly maxDays: number } | undefined;
  readonly forms: ReadonlySet<string>;
}

export function listUnits(graph: CorpusGraph, asOf: number): readonly Unit[] {
  return graph
    .all('Accusation')
    .filter((accusation) => occurredOn(accusation).dayFrom <= asOf)
    .flatMap((accusation) =>
      accusedPolities(graph, accusation).map((accused): Unit => {
        const from = occurredOn(accusation);
        const answers = answersBy(graph, accusation, accused)
          .map(({ node }) => ({ node, date: occurredOn(node) }))
          .filter(({ date }) => date.dayFrom <= asOf);
        return {
          accusation,
          accused,
          answer:
            answers.length === 0
              ? undefined
              : {
                  minDays: Math.min(
                    ...answers.map(({ date }) => Math.max(0, date.dayFrom - from.dayTo)),
                  ),
                  maxDays: Math.min(...answers.map(({ date }) => date.dayTo - from.dayFrom)),
                },
          forms: new Set(
            answers.flatMap(({ node }) =>
              node.label === 'Denial' ? [String(node.properties['form'])] : [],
            ),
          ),
        };
      }),
    );
}
