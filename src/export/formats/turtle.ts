/** Turtle (https://www.w3.org/TR/turtle/), written with n3. */
import { VOCABULARY_PATH } from '../../domain/selection/export-url.js';
import { DataFactory, Writer, type NamedNode } from 'n3';
import type { ExportHead, ExportRecords, GraphFormat, LossCounter } from '../export-format.js';
import { printNotes } from '../file-notes.js';
import { expandName, rdfPrefixes } from './rdf-names.js';
import { describeDataset } from './rdf-dataset.js';
import { describeEdge, describeNode, type RdfObject, type Triple } from './rdf-triples.js';

export const turtle: GraphFormat = {
  extension: 'ttl',
  mediaType: 'text/turtle',
  describes: 'Turtle: RDF with PROV, Web Annotation, schema.org and our own terms.',
  isForRecordOnly: true,
  write: writeTurtle,
};

async function* writeTurtle(
  records: ExportRecords,
  head: ExportHead,
  losses: LossCounter,
): AsyncGenerator<string> {
  let text = [...printNotes(head), `Terms: ${VOCABULARY_PATH}`]
    .map((note) => `# ${note}\n`)
    .join('');
  const writer = new Writer(
    {
      write: (chunk: string, _encoding: string, done?: () => void) => {
        text += chunk;
        done?.();
      },
      end: (done?: () => void) => done?.(),
    },
    { prefixes: rdfPrefixes },
  );
  const write = (triples: readonly Triple[]): void => {
    for (const { subject, predicate, object } of triples) {
      writer.addQuad(DataFactory.quad(toNode(subject), toNode(predicate), toTerm(object)));
    }
  };
  write(describeDataset(head));
  for await (const batch of records) {
    for (const record of batch) {
      write(
        record.kind === 'NODE'
          ? describeNode(record.node, head.shape, losses)
          : describeEdge(record.edge, head.shape, losses),
      );
    }
    yield text;
    text = '';
  }
  writer.end();
  yield text;
}

function toTerm(object: RdfObject) {
  if ('iri' in object) return toNode(object.iri);
  const { text, language, datatype } = object;
  if (language !== undefined) return DataFactory.literal(text, language);
  return DataFactory.literal(text, datatype === undefined ? undefined : toNode(datatype));
}

function toNode(name: string): NamedNode {
  return DataFactory.namedNode(expandName(name));
}
