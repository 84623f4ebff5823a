/**
 * A network as it is exported: nodes with their properties and their statistics in the network, edges
 * with the counts that their weights are made of. Independent of the kind of network.
 */
import type { DaySpan } from '../domain/networks/relation-ties.js';
import { SEPARATOR } from '../domain/networks/joint-counting.js';
import { shorten } from '../domain/text/labels.js';
import { actorLabels } from '../domain/ontology/node-definitions.js';
import {
  type NetworkEdge,
  type NetworkNode,
  type WeightedNetwork,
} from '../domain/networks/weighted-network.js';
import type { Value } from '../cypher/statement.js';
import { measureNetwork, type NodeStatistics } from '../questions/networks/network-statistics.js';
import type {
  ExportEdge,
  ExportNode,
  ExportProperties,
  ExportRecord,
  ExportRecords,
  ExportShape,
} from './export-format.js';
import type { ExportReader } from './export-reader.js';
import { graphShape } from './graph-shape.js';
import { textOf } from './print-export.js';
import { readNodes } from './read-records.js';
import { compareText } from '../domain/text/compare-text.js';

type Values = Readonly<Record<string, Value>>;

/** The properties specific to one kind of network. */
export interface NetworkView<Node extends NetworkNode, Edge extends NetworkEdge> {
  readonly nodeProperties: ExportProperties;
  readonly toNodeValues: (node: Node) => Values;
  /** The type of its edges. */
  readonly type: string;
  readonly edgeProperties: ExportProperties;
  readonly toEdgeValues: (edge: Edge) => Values;
  /** Absent if its edges have no time. */
  readonly spellsOf?: (edge: Edge) => readonly DaySpan[];
}

export interface ExportedNetwork {
  readonly shape: ExportShape;
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
}

/** Label of several actors that speak jointly and count as one node. */
const JOINT = 'Joint';

const jointProperties: ExportProperties = {
  name: { type: 'STRING', describes: 'names of the actors that speak jointly' },
  members: { type: 'STRINGS', describes: 'their ids' },
};

const integer = (describes: string) => ({ type: 'INTEGER', describes }) as const;
const number = (describes: string) => ({ type: 'NUMBER', describes }) as const;

const measuresOfAll: ExportProperties = {
  activity: number('activity: how much it takes part in the network'),
  degree: integer('number of its edges'),
  component: integer('connected component that it is in: 1 is the largest'),
};
const measuresOfDirected: ExportProperties = {
  inDegree: integer('number of incoming edges'),
  outDegree: integer('number of outgoing edges'),
  weightedInDegree: number('sum of the weights of its incoming edges'),
  weightedOutDegree: number('sum of the weights of its outgoing edges'),
};
const measuresOfUndirected: ExportProperties = {
  weightedDegree: number('sum of the weights of its edges'),
};

export async function toExportedNetwork<Node extends NetworkNode, Edge extends NetworkEdge>(
  network: WeightedNetwork<Node, Edge>,
  view: NetworkView<Node, Edge>,
  reader: ExportReader,
): Promise<ExportedNetwork> {
  const measures = {
    ...measuresOfAll,
    ...(network.isDirected ? measuresOfDirected : measuresOfUndirected),
  };
  const shape: ExportShape = {
    isDirected: network.isDirected,
    ...(view.spellsOf === undefined ? {} : { hasTime: true }),
    nodes: describeNodes({ ...measures, ...view.nodeProperties }),
    edges: { [view.type]: { weight: number('weight of the edge'), ...view.edgeProperties } },
  };
  const measured = measureNetwork(network);
  return {
    shape,
    nodes: await readNetworkNodes(network.nodes, shape, reader, (node) => {
      const statistics: Partial<NodeStatistics> = measured.of(node.id);
      return { ...pick({ ...node, ...statistics }, measures), ...view.toNodeValues(node) };
    }),
    edges: network.edges
      .map((edge): ExportEdge => ({
        id: `${view.type}/${edge.source}/${edge.target}`,
        type: view.type,
        source: edge.source,
        target: edge.target,
        properties: { weight: edge.weight, ...view.toEdgeValues(edge) },
        ...(view.spellsOf === undefined ? {} : { spells: view.spellsOf(edge) }),
      }))
      .sort((a, b) => compareText(a.source, b.source) || compareText(a.target, b.target)),
  };
}

/** The properties of each kind of node, those of its record first. */
export function describeNodes(added: ExportProperties): ExportShape['nodes'] {
  return {
    ...Object.fromEntries(
      actorLabels.map((label) => [label, { ...graphShape.nodes[label], ...added }]),
    ),
    [JOINT]: { ...jointProperties, ...added },
  };
}

/** In the order of the shape's labels, then of ids. */
export async function readNetworkNodes<Node extends NetworkNode>(
  nodes: readonly Node[],
  shape: ExportShape,
  reader: ExportReader,
  toValues: (node: Node) => Values,
): Promise<readonly ExportNode[]> {
  const ids = nodes.flatMap(({ id }) => id.split(SEPARATOR));
  const records = await readNodes(ids, reader);
  const labels = Object.keys(shape.nodes);
  return nodes
    .map((node): ExportNode => {
      const { called, label, properties } = describeNode(node.id, records);
      return { id: node.id, called, label, properties: { ...properties, ...toValues(node) } };
    })
    .sort((a, b) => labels.indexOf(a.label) - labels.indexOf(b.label) || compareText(a.id, b.id));
}

const BATCH_SIZE = 1_000;

// eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous
export async function* listRecords({ nodes, edges }: ExportedNetwork): ExportRecords {
  const records: readonly ExportRecord[] = [
    ...nodes.map((node) => ({ kind: 'NODE', node }) as const),
    ...edges.map((edge) => ({ kind: 'EDGE', edge }) as const),
  ];
  for (let start = 0; start < records.length; start += BATCH_SIZE) {
    yield records.slice(start, start + BATCH_SIZE);
  }
}

function describeNode(
  id: string,
  records: ReadonlyMap<string, ExportNode>,
): Pick<ExportNode, 'called' | 'label' | 'properties'> {
  const record = records.get(id);
  if (record !== undefined) return record;
  const members = id.split(SEPARATOR);
  const names = members.map((member) => textOf(records.get(member)?.properties['name'] ?? member));
  const name = names.join(', ');
  return { called: shorten(name), label: JOINT, properties: { name, members } };
}

function pick(values: object, wanted: ExportProperties): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => name in wanted) as [string, Value][],
  );
}
