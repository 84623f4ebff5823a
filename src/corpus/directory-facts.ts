/**
 * What a reader must know of the data, from the graph itself: the same as `graphql/read-directory.ts`
 * reads from an engine, for the process that changes the graph and knows what it holds. Plain data,
 * which can be handed from one thread to another.
 */
import { compareText } from '../domain/compare-text.js';
import { namedLabels } from '../domain/filter-keys.js';
import { nodeDefinitions, type NodeLabel } from '../domain/node-definitions.js';
import type { GraphData, GraphNode } from './graph-data.js';

const degreeTypes = ['VOICED', 'AGAINST', 'CONCERNS', 'REFERS_TO'] as const;
type DegreeType = (typeof degreeTypes)[number];

/** As `DirectoryFacts` of the planner, which stands above. */
export interface GraphFacts {
  readonly version: string;
  readonly ids: readonly string[];
  readonly parts: readonly (readonly [part: string, whole: string])[];
  readonly positions: number;
  readonly degrees: readonly (readonly [type: DegreeType, id: string, count: number])[];
  readonly lastDay: number;
}

export function directoryFactsOf(graph: GraphData, version: string): GraphFacts {
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const isA = (id: string, name: string): boolean => hasLabel(labels.get(id), name);
  const named = namedLabels.map((name) =>
    graph.nodes
      .filter(({ label }) => hasLabel(label, name))
      .map(({ id }) => id)
      // Members of a family stand one label after the other.
      .sort(compareText),
  );
  const degrees = new Map(degreeTypes.map((type) => [type, new Map<string, number>()]));
  const parts: [string, string][] = [];
  for (const { type, from, to } of graph.relationships) {
    if (type === 'PART_OF' && isA(from, 'Agency') && isA(to, 'Actor')) parts.push([from, to]);
    // The map has the types that count, and no other.
    const counts = degrees.get(type as DegreeType);
    if (counts === undefined) continue;
    if (isA(from, 'Position')) counts.set(to, (counts.get(to) ?? 0) + 1);
    if (isA(to, 'Position')) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return {
    version,
    ids: named.flat(),
    parts,
    positions: graph.nodes.filter(({ label }) => hasLabel(label, 'Position')).length,
    degrees: [...degrees].flatMap(([type, counts]) =>
      [...counts].map(([id, count]) => [type, id, count] as const),
    ),
    lastDay: findLastDay(graph.nodes),
  };
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
