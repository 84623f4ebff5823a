/**
 * GraphML (http://graphml.graphdrawing.org/specification.html): one graph, every key declared. Only
 * uses types that networkx, igraph and graphology all support; any other breaks all three. Its schema
 * requires ids of type NMTOKEN, so ids of edges have dots in place of slashes.
 */
import {
  edgeAttributesOf,
  labelOf,
  nodeAttributesOf,
  visitAttributes,
  type Attribute,
  type AttributeType,
} from '../flat-attributes.js';
import type {
  ExportEdge,
  ExportHead,
  ExportNode,
  ExportRecords,
  ExportShape,
  GraphFormat,
  LossCounter,
} from '../export-format.js';
import { printNotes } from '../file-notes.js';
import { escapeXml, printXmlComment, toNmtoken } from './xml-text.js';

export const graphml: GraphFormat = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  describes: 'GraphML: for networkx, igraph, Gephi, graphology, yEd and visone.',
  write: writeGraphml,
};

const XML_TYPES: Readonly<Record<AttributeType, string>> = {
  STRING: 'string',
  INTEGER: 'int',
  NUMBER: 'double',
  BOOLEAN: 'boolean',
};

/** No attribute may be named "id": graphology and igraph store the node's id there. */
const LABEL: Attribute = { name: 'label', type: 'STRING', describes: 'display name' };

async function* writeGraphml(
  records: ExportRecords,
  head: ExportHead,
  losses: LossCounter,
): AsyncGenerator<string> {
  yield printHead(head, losses);
  for await (const batch of records) {
    let text = '';
    for (const record of batch) {
      text +=
        record.kind === 'NODE'
          ? printNode(record.node, head.shape, losses)
          : printEdge(record.edge, head.shape, losses);
    }
    yield text;
  }
  yield '</graph>\n</graphml>\n';
}

function printHead(head: ExportHead, losses: LossCounter): string {
  const { datasetVersion, selection, licence, citation, shape } = head;
  const about = { datasetVersion, selection, licence, citation };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    printXmlComment(printNotes(head)),
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...Object.keys(about).map((name) =>
      printKey('graph', { name, type: 'STRING', describes: '' }, losses),
    ),
    ...[LABEL, ...nodeAttributesOf(shape)].map((attribute) => printKey('node', attribute, losses)),
    ...edgeAttributesOf(shape).map((attribute) => printKey('edge', attribute, losses)),
    `<graph id="demarche" edgedefault="${shape.isDirected ? 'directed' : 'undirected'}">`,
    ...Object.entries(about).map(([name, value]) => printData('graph', name, value, losses)),
    '',
  ].join('\n');
}

function printKey(
  owner: 'graph' | 'node' | 'edge',
  { name, type, describes }: Attribute,
  losses: LossCounter,
): string {
  const description = describes === '' ? '' : `<desc>${escapeXml(describes, losses)}</desc>`;
  return `<key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${XML_TYPES[type]}">${description}</key>`;
}

function printNode(node: ExportNode, shape: ExportShape, losses: LossCounter): string {
  const { id, label, properties } = node;
  let data =
    printData('node', 'label', labelOf(node), losses) + printData('node', 'type', label, losses);
  visitAttributes(properties, shape.nodes[label] ?? {}, losses, (name, value) => {
    data += printData('node', name, value, losses);
  });
  return `<node id="${toNmtoken(id)}">${data}</node>\n`;
}

function printEdge(edge: ExportEdge, shape: ExportShape, losses: LossCounter): string {
  const { id, type, source, target, properties } = edge;
  let data = printData('edge', 'type', type, losses);
  visitAttributes(properties, shape.edges[type] ?? {}, losses, (name, value) => {
    data += printData('edge', name, value, losses);
  });
  const ends = `source="${toNmtoken(source)}" target="${toNmtoken(target)}"`;
  return `<edge id="${toNmtoken(id)}" ${ends}>${data}</edge>\n`;
}

function printData(
  owner: string,
  name: string,
  value: string | number | boolean,
  losses: LossCounter,
): string {
  const text = typeof value === 'string' ? escapeXml(value, losses) : String(value);
  return `<data key="${owner}.${name}">${text}</data>`;
}
