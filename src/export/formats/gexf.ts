/**
 * GEXF 1.3 (https://gexf.net/schema.html): the oldest version whose edges have a `kind`, by which
 * Gephi keeps parallel edges of different types apart.
 */
import type { DaySpan } from '../../domain/networks/relation-ties.js';
import { formatDay } from '../../domain/time/partial-date.js';
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
import { escapeXml, printXmlComment } from './xml-text.js';

export const gexf: GraphFormat = {
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  describes: 'GEXF 1.3: for Gephi, networkx and graphology.',
  write: writeGexf,
};

/** Edges have spells, which Gephi's timeline plays; nodes are always present. */
const TIME = 'mode="dynamic" timeformat="date" timerepresentation="interval"';

const XML_TYPES: Readonly<Record<AttributeType, string>> = {
  STRING: 'string',
  INTEGER: 'integer',
  NUMBER: 'double',
  BOOLEAN: 'boolean',
};

async function* writeGexf(
  records: ExportRecords,
  head: ExportHead,
  losses: LossCounter,
): AsyncGenerator<string> {
  const { shape } = head;
  yield printHead(head, losses);
  let isAmongNodes = true;
  for await (const batch of records) {
    let text = '';
    for (const record of batch) {
      if (record.kind === 'NODE') {
        text += printNode(record.node, shape, losses);
        continue;
      }
      if (isAmongNodes) text += '</nodes>\n<edges>\n';
      isAmongNodes = false;
      text += printEdge(record.edge, shape, losses);
    }
    yield text;
  }
  yield `${isAmongNodes ? '</nodes>\n<edges>\n' : ''}</edges>\n</graph>\n</gexf>\n`;
}

function printHead(head: ExportHead, losses: LossCounter): string {
  const { datasetVersion, selection, licence, citation, shape } = head;
  const about = [`Dataset ${datasetVersion}`, selection, licence, citation].join(' | ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    printXmlComment(printNotes(head)),
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Demarche</creator><description>${escapeXml(about, losses)}</description></meta>`,
    `<graph ${shape.hasTime === true ? TIME : 'mode="static"'} defaultedgetype="${shape.isDirected ? 'directed' : 'undirected'}">`,
    printDeclarations('node', nodeAttributesOf(shape)),
    printDeclarations('edge', edgeAttributesOf(shape)),
    '<nodes>',
    '',
  ].join('\n');
}

function printDeclarations(owner: 'node' | 'edge', attributes: readonly Attribute[]): string {
  const declared = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${XML_TYPES[type]}"/>`,
  );
  return [`<attributes class="${owner}">`, ...declared, '</attributes>'].join('\n');
}

function printNode(node: ExportNode, shape: ExportShape, losses: LossCounter): string {
  const { id, label, properties } = node;
  let values = printValue('type', label, losses);
  visitAttributes(properties, shape.nodes[label] ?? {}, losses, (name, value) => {
    values += printValue(name, value, losses);
  });
  const called = escapeXml(labelOf(node), losses);
  return `<node id="${escapeXml(id, losses)}" label="${called}"><attvalues>${values}</attvalues></node>\n`;
}

/** `kind` keeps Gephi from merging parallel edges of different types; other readers ignore it. */
function printEdge(edge: ExportEdge, shape: ExportShape, losses: LossCounter): string {
  const { id, type, source, target, properties, spells = [] } = edge;
  let values = printValue('type', type, losses);
  visitAttributes(properties, shape.edges[type] ?? {}, losses, (name, value) => {
    values += printValue(name, value, losses);
  });
  const ends = `source="${escapeXml(source, losses)}" target="${escapeXml(target, losses)}"`;
  const weight =
    typeof properties['weight'] === 'number' ? ` weight="${String(properties['weight'])}"` : '';
  return `<edge id="${escapeXml(id, losses)}" ${ends} kind="${type}" label="${type}"${weight}><attvalues>${values}</attvalues>${printSpells(spells)}</edge>\n`;
}

function printSpells(spells: readonly DaySpan[]): string {
  if (spells.length === 0) return '';
  const printed = spells.map(
    ({ dayFrom, dayTo }) => `<spell start="${formatDay(dayFrom)}" end="${formatDay(dayTo)}"/>`,
  );
  return `<spells>${printed.join('')}</spells>`;
}

function printValue(name: string, value: string | number | boolean, losses: LossCounter): string {
  const text = typeof value === 'string' ? escapeXml(value, losses) : String(value);
  return `<attvalue for="${name}" value="${text}"/>`;
}
