/**
 * What each reader must see of a graph, by reader and extension. The different conventions are the
 * readers' own: where a name is stored, whether an absent value can be detected.
 */
import type { ExportedGraph } from './corpus-records.js';
import { guard } from './expected-rows.js';
import { asFlatGraph, asGraph, mapValues, type ReadGraph, type ReadValues } from './flat-graph.js';

type Expectation = (graph: ExportedGraph) => ReadGraph;

export const expectedReadings: Readonly<Record<string, Expectation>> = {
  'networkx graphml': asGraphml,
  // igraph has no absent texts and booleans; edges come without their ids.
  'igraph graphml': (graph) => {
    const read = asGraphml(graph);
    return inOrder(
      mapValues(read, (_name, value) => (isNothingToIgraph(value) ? undefined : value)),
    );
  },
  'graphology graphml': asGraphml,
  'networkx gexf': (graph) => {
    const { nodes, edges } = labelled('label', asFlatGraph(graph, asXmlText), graph, asXmlText);
    return {
      nodes,
      edges: changeRecords(edges, (id, values) => ({ ...values, id, label: values['type'] })),
    };
  },
  'graphology gexf': (graph) => {
    const { nodes, edges } = labelled('label', asFlatGraph(graph, asXmlText), graph, asXmlText);
    return {
      nodes,
      edges: changeRecords(edges, (_id, values) => ({
        ...values,
        label: values['type'],
        kind: values['type'],
      })),
    };
  },
  'pandas nodes-edges.zip': (graph) => {
    const { nodes, edges } = asCells(graph);
    return {
      nodes,
      edges: changeRecords(edges, (_id, { source, target, ...values }) => ({
        ...values,
        Source: source,
        Target: target,
      })),
    };
  },
  'igraph nodes-edges.zip': (graph) => asCells(graph),
  'networkx node-link.json': (graph) => labelled('label', asGraph(graph), graph),
  'networkx cytoscape.json': (graph) => asCytoscape(graph, { value: true }),
  'cytoscape cytoscape.json': (graph) => asCytoscape(graph, { value: true }),
  'pandas jsonl': asGraph,
};

/** igraph's value for an absent text or boolean. */
export function isNothingToIgraph(value: unknown): boolean {
  return value === '' || value === false;
}

/** XML 1.0 cannot represent these; written out here to check the exporter independently. */
// eslint-disable-next-line no-control-regex
const XML_ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function asXmlText(text: string): string {
  return text.replaceAll(XML_ILLEGAL, '');
}

/** Ids are of type NMTOKEN, which excludes slashes and spaces. */
function asGraphml(graph: ExportedGraph): ReadGraph {
  const asToken = (id: unknown) => String(id).replaceAll('/', '.').replaceAll(' ', '..');
  const read = labelled('label', asFlatGraph(graph, asXmlText), graph, asXmlText);
  return {
    nodes: changeIds(read.nodes, asToken),
    edges: changeRecords(changeIds(read.edges, asToken), (_id, { source, target, ...values }) => ({
      ...values,
      source: asToken(source),
      target: asToken(target),
    })),
  };
}

function changeIds(
  records: Readonly<Record<string, ReadValues>>,
  change: (id: string) => string,
): Readonly<Record<string, ReadValues>> {
  return Object.fromEntries(Object.entries(records).map(([id, values]) => [change(id), values]));
}

function asCell(text: string): string {
  const printable = text.replaceAll('\u0000', '');
  return guard(printable);
}

/** Gephi's names for the columns, igraph's for the ends; every value is a text, none is empty. */
function asCells(graph: ExportedGraph): ReadGraph {
  const flat = asFlatGraph(graph, asCell);
  const { nodes, edges } = labelled('Label', flat, graph, asCell);
  const cells = mapValues({ nodes, edges }, (_name, value) =>
    value === '' ? undefined : String(value),
  );
  return {
    // igraph keeps a node's id in "name".
    nodes: changeRecords(cells.nodes, (_id, { name: _taken, ...values }) => values),
    edges: changeRecords(cells.edges, (_id, { type, ...values }) => ({
      ...values,
      Type: graph.shape?.isDirected === false ? 'Undirected' : 'Directed',
      Label: type,
    })),
  };
}

function asCytoscape(graph: ExportedGraph, { value }: { value: boolean }): ReadGraph {
  const { nodes, edges } = labelled('name', asGraph(graph), graph);
  return {
    nodes: changeRecords(nodes, (id, values) => ({
      ...values,
      id,
      ...(value ? { value: id } : {}),
    })),
    edges: changeRecords(edges, (id, values) => ({ ...values, id, key: id })),
  };
}

function labelled(
  name: string,
  { nodes, edges }: ReadGraph,
  graph: ExportedGraph,
  changeText = (text: string) => text,
): ReadGraph {
  const labels = new Map(graph.nodes.map((node) => [node.id, changeText(node.called)]));
  return {
    nodes: changeRecords(nodes, (id, values) => ({ ...values, [name]: labels.get(id) })),
    edges,
  };
}

function inOrder({ nodes, edges }: ReadGraph): ReadGraph {
  return { nodes, edges: Object.fromEntries(Object.values(edges).entries()) };
}

function changeRecords(
  records: Readonly<Record<string, ReadValues>>,
  change: (id: string, values: ReadValues) => ReadValues,
): Readonly<Record<string, ReadValues>> {
  return Object.fromEntries(
    Object.entries(records).map(([id, values]) => [id, change(id, values)]),
  );
}
