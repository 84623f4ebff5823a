/**
 * A STIX 2.1 bundle. Each node is an object, each relationship one too; a denial is an opinion on the
 * position that it denies besides. Holds on whose behalf each denial was made, and nothing else.
 */
import type {
  ExportHead,
  ExportRecord,
  ExportRecords,
  GraphFormat,
  LossCounter,
} from '../export-format.js';
import { labelOf } from '../attributes.js';
import {
  bundleIdOf,
  stixPreamble,
  toStixNode,
  toStixOpinion,
  toStixRelationship,
  type StixObject,
} from './stix-objects.js';

export const stixBundle: GraphFormat = {
  extension: 'stix.json',
  mediaType: 'application/stix+json',
  describes: 'STIX 2.1 bundle with an extension definition: for threat-intelligence platforms.',
  isForRecordOnly: true,
  write: writeStixBundle,
};

async function* writeStixBundle(
  records: ExportRecords,
  { datasetVersion, selection, shape }: ExportHead,
  losses: LossCounter,
): AsyncGenerator<string> {
  const id = bundleIdOf(datasetVersion, selection);
  const preamble = stixPreamble.map((object) => JSON.stringify(object)).join(',\n');
  yield `{"type":"bundle","id":"${id}","objects":[\n${preamble}`;
  const authors = createAuthors();
  for await (const batch of records) {
    let text = '';
    for (const record of batch) {
      authors.learn(record);
      countEmptyLists(record, losses);
      for (const object of toObjects(record)) text += `,\n${JSON.stringify(object)}`;
    }
    yield text;
  }
  yield '\n]}\n';

  function toObjects(record: ExportRecord): readonly StixObject[] {
    if (record.kind === 'NODE') return [toStixNode(record.node, shape)];
    const { edge } = record;
    const relationship = toStixRelationship(edge, shape);
    if (edge.type !== 'RESPONDS_TO' || edge.properties['relation'] !== 'DENIES') {
      return [relationship];
    }
    return [relationship, toStixOpinion(edge, authors.of(edge.source))];
  }
}

/** STIX allows no list without a member. */
function countEmptyLists(record: ExportRecord, losses: LossCounter): void {
  const { properties } = record.kind === 'NODE' ? record.node : record.edge;
  for (const value of Object.values(properties)) {
    if (Array.isArray(value) && value.length === 0) losses.add('empty lists, which read as absent');
  }
}

/** Who made which denial: MADE comes before RESPONDS_TO in every export. */
function createAuthors() {
  const principalNames = new Map<string, string>();
  const makersByDenial = new Map<string, string[]>();
  return {
    learn(record: ExportRecord): void {
      if (record.kind === 'NODE') {
        const { node } = record;
        if (node.label === 'Denial') makersByDenial.set(node.id, []);
        else if (['State', 'Bloc', 'Organization'].includes(node.label)) {
          principalNames.set(node.id, labelOf(node));
        }
        return;
      }
      const { type, source, target } = record.edge;
      if (type === 'MADE') makersByDenial.get(target)?.push(principalNames.get(source) ?? source);
    },
    of: (denial: string): readonly string[] => makersByDenial.get(denial) ?? [],
  };
}
