/** Turtle (https://www.w3.org/TR/turtle/), as n3 writes it. */
import { VOCABULARY_PATH } from '../../domain/export-address.js';
import { DataFactory, Writer, type NamedNode } from 'n3';
import type { ExportHead, ExportRecords, GraphFormat, LossCounter } from '../export-format.js';
import { printNotes } from '../file-notes.js';
import { expandName, rdfPrefixes } from './rdf-names.js';
import { describeEdge, describeNode, type RdfObject } from './rdf-triples.js';

export const turtle: GraphFormat = {
  extension: 'ttl',
  mediaType: 'text/turtle',
  describes: 'Turtle: RDF in PROV, Web Annotation, schema.org and own terms.',
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
  for await (const batch of records) {
    for (const record of batch) {
      const triples =
        record.kind === 'NODE'
          ? describeNode(record.node, head.shape, losses)
          : describeEdge(record.edge, head.shape, losses);
      for (const { subject, predicate, object } of triples) {
        writer.addQuad(DataFactory.quad(toNode(subject), toNode(predicate), toTerm(object)));
      }
    }
    yield text;
    text = '';
  }
  writer.end();
  yield text;
}

function toTerm(object: RdfObject) {
  if ('iri' in object) return toNode(object.iri);
  return object.datatype === undefined
    ? DataFactory.literal(object.text)
    : DataFactory.literal(object.text, toNode(object.datatype));
}

function toNode(name: string): NamedNode {
  return DataFactory.namedNode(expandName(name));
}
