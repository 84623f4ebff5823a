/**
 * The facts that planning needs, computed from the graph in memory: the same as
 * `dataset/read-record-index.ts` reads from an engine, for the process that changes the graph and
 * has its content.
 */
import { compareText } from '../domain/text/compare-text.js';
import { namedLabels, textLists, type TextList } from '../domain/selection/filter-keys.js';
import { nodeDefinitions, type NodeLabel } from '../domain/ontology/node-definitions.js';
import {
  degreeTypes,
  partBonds,
  type DegreeType,
  type RecordIndexFacts,
} from '../domain/selection/record-facts.js';
import type { GraphData, GraphNode } from './graph-data.js';

export function findRecordFacts(graph: GraphData, version: string): RecordIndexFacts {
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const isA = (id: string, name: string): boolean => hasLabel(labels.get(id), name);
  const named = namedLabels.map((name) =>
    graph.nodes
      .filter(({ label }) => hasLabel(label, name))
      .map(({ id }) => id)
      // Labels of a family are adjacent.
      .sort(compareText),
  );
  const degrees = new Map<DegreeType, Map<string, number>>(
    degreeTypes.map((type) => [type, new Map()]),
  );
  const parts = partBonds.flatMap(({ part, type, whole }) =>
    graph.relationships
      .filter((each) => each.type === type && isA(each.from, part) && isA(each.to, whole))
      .map(({ from, to }) => [from, to] as const),
  );
  for (const { type, from, to } of graph.relationships) {
    // The map has exactly the counted types.
    const counts = degrees.get(type as DegreeType);
    if (counts === undefined) continue;
    if (isA(from, 'Position')) counts.set(to, (counts.get(to) ?? 0) + 1);
    if (isA(to, 'Position')) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return {
    version,
    ids: named.flat(),
    texts: findTexts(graph),
    parts,
    positions: graph.nodes.filter(({ label }) => hasLabel(label, 'Position')).length,
    degrees: [...degrees].flatMap(([type, counts]) =>
      [...counts].map(([id, count]) => [type, id, count] as const),
    ),
    lastDay: findLastDay(graph.nodes),
  };
}

/** Each text once, in order, for each property that contributes to a list. */
function findTexts({ nodes }: GraphData): readonly (readonly [TextList, string])[] {
  // Object.keys widens to string; the keys are exactly the lists.
  return (Object.keys(textLists) as readonly TextList[]).flatMap((list) =>
    textLists[list].flatMap(([label, property]) => {
      const texts = nodes
        .filter((node) => node.label === label)
        .flatMap(({ properties }) => {
          const text = properties[property];
          return typeof text === 'string' ? [text] : [];
        });
      return [...new Set(texts)].toSorted(compareText).map((text) => [list, text] as const);
    }),
  );
}

function hasLabel(label: NodeLabel | undefined, name: string): boolean {
  return label !== undefined && (label === name || nodeDefinitions[label].family === name);
}

function findLastDay(nodes: readonly GraphNode[]): number {
  let lastDay: number | undefined;
  for (const { label, properties } of nodes) {
    const day = label === 'Statement' ? properties['occurredOnDayFrom'] : undefined;
    if (typeof day === 'number' && (lastDay === undefined || day > lastDay)) lastDay = day;
  }
  return lastDay ?? 0;
}
