/**
 * A STIX 2.1 bundle. Each node and each relationship is an object; positions and statements are
 * repeated as standard objects at the end. Holds positions and statements until then.
 */
import type {
  ExportHead,
  ExportRecord,
  ExportRecords,
  GraphFormat,
  LossCounter,
} from '../export-format.js';
import { printStix, type StixObject } from './print-stix.js';
import { StixNarrative } from './stix-narrative.js';
import {
  bundleIdOf,
  printPreamble,
  toStixNode,
  toStixPlace,
  toStixRelationship,
} from './stix-objects.js';

export const stixBundle: GraphFormat = {
  extension: 'stix.json',
  mediaType: 'application/stix+json',
  describes: 'STIX 2.1 bundle with an extension definition: for threat-intelligence platforms.',
  isForRecordOnly: true,
  write: writeStixBundle,
};

const CHUNK_CHARACTERS = 65_536;

async function* writeStixBundle(
  records: ExportRecords,
  head: ExportHead,
  losses: LossCounter,
): AsyncGenerator<string> {
  const id = bundleIdOf(head.datasetVersion, head.selection);
  yield `{"type":"bundle","id":"${id}","objects":[\n${printPreamble(head).map(printStix).join(',\n')}`;
  const { shape, licence, changedAt } = head;
  const context = { shape, licence, changedAt };
  const narrative = new StixNarrative(context);
  for await (const batch of records) {
    let text = '';
    for (const record of batch) {
      narrative.learn(record);
      countEmptyLists(record, losses);
      for (const object of toObjects(record)) text += `,\n${printStix(object)}`;
    }
    yield text;
  }
  let text = '';
  for (const object of narrative.tell()) {
    text += `,\n${printStix(object)}`;
    if (text.length < CHUNK_CHARACTERS) continue;
    yield text;
    text = '';
  }
  yield `${text}\n]}\n`;

  function toObjects(record: ExportRecord): readonly StixObject[] {
    if (record.kind === 'NODE') {
      return [toStixNode(record.node, context), ...toStixPlace(record.node, context)];
    }
    const { edge } = record;
    const relationship = toStixRelationship(edge, context);
    return edge.type === 'RESPONDS_TO' && edge.properties['relation'] === 'DENIES'
      ? [relationship, narrative.toOpinion(edge)]
      : [relationship];
  }
}

/** STIX does not allow empty lists. */
function countEmptyLists(record: ExportRecord, losses: LossCounter): void {
  const { properties } = record.kind === 'NODE' ? record.node : record.edge;
  for (const value of Object.values(properties)) {
    if (Array.isArray(value) && value.length === 0) losses.add('empty lists, which read as absent');
  }
}
