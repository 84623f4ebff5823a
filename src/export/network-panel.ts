/**
 * A panel: the networks of several years as one, whose edges have a year. Its nodes have no statistics,
 * since these differ from year to year.
 */
import type { Statement } from '../cypher/statement.js';
import type {
  NetworkEdge,
  NetworkNode,
  WeightedNetwork,
} from '../domain/networks/weighted-network.js';
import { compareText } from '../domain/text/compare-text.js';
import { formatDay, parsePartialDate } from '../domain/time/partial-date.js';
import { requireNumber } from '../planner/print/value-readers.js';
import {
  describeNodes,
  readNetworkNodes,
  type ExportedNetwork,
  type NetworkView,
} from './built-network.js';
import type { ExportEdge, ExportShape } from './export-format.js';
import type { ExportReader } from './export-reader.js';

/** The years in which any position may have been taken, ascending. */
export async function readYears({
  store,
  statementTimeoutMs: timeoutMs,
  signal,
}: ExportReader): Promise<readonly number[]> {
  const [bounds] = await store.read(printBounds(), { timeoutMs, signal });
  if (bounds === undefined) return [];
  const { first, last } = bounds;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** @param networks by year, ascending */
export async function toExportedPanel<Node extends NetworkNode, Edge extends NetworkEdge>(
  networks: ReadonlyMap<number, WeightedNetwork<Node, Edge>>,
  view: NetworkView<Node, Edge>,
  reader: ExportReader,
): Promise<ExportedNetwork> {
  const shape: ExportShape = {
    isDirected: [...networks.values()].some(({ isDirected }) => isDirected),
    hasTime: true,
    nodes: describeNodes({}),
    edges: {
      [view.type]: {
        year: { type: 'INTEGER', describes: 'the year of the network that the edge is in' },
        weight: { type: 'NUMBER', describes: 'weight of the edge in that year' },
        ...view.edgeProperties,
      },
    },
  };
  const nodes = new Map(
    [...networks.values()].flatMap((each) =>
      each.nodes.map((node) => [node.id, { id: node.id, activity: node.activity }]),
    ),
  );
  return {
    shape,
    nodes: await readNetworkNodes([...nodes.values()], shape, reader, () => ({})),
    edges: [...networks].flatMap(([year, { edges }]) =>
      edges
        .map((edge) => toPanelEdge(edge, year, view))
        .sort((a, b) => compareText(a.source, b.source) || compareText(a.target, b.target)),
    ),
  };
}

function toPanelEdge<Edge extends NetworkEdge>(
  edge: Edge,
  year: number,
  { type, toEdgeValues, spellsOf }: NetworkView<never, Edge>,
): ExportEdge {
  const { source, target, weight } = edge;
  return {
    id: `${type}/${String(year)}/${source}/${target}`,
    type,
    source,
    target,
    properties: { year, weight, ...toEdgeValues(edge) },
    spells: spellsOf?.(edge) ?? [parsePartialDate(String(year))],
  };
}

function printBounds(): Statement<{ readonly first: number; readonly last: number }> {
  return {
    text: 'MATCH (p:Position) WITH min(p.occurredOnDayFrom) AS first, max(p.occurredOnDayTo) AS last WHERE first IS NOT NULL RETURN first, last',
    params: {},
    parseRow: ({ first, last }) => ({ first: yearOf(first), last: yearOf(last) }),
  };
}

function yearOf(day: unknown): number {
  return Number(formatDay(requireNumber(day)).slice(0, 4));
}
