/**
 * JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): a context with only prefixes, and one graph. Several
 * objects may have the same subject, which JSON-LD merges into one resource.
 */
import type { ExportHead, ExportRecords, GraphFormat, LossCounter } from '../export-format.js';
import { rdfPrefixes } from './rdf-names.js';
import { describeDataset } from './rdf-dataset.js';
import { describeEdge, describeNode, type RdfObject, type Triple } from './rdf-triples.js';

export const jsonLd: GraphFormat = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  describes: 'JSON-LD: the same RDF as in Turtle, as JSON.',
  isForRecordOnly: true,
  write: writeJsonLd,
};

async function* writeJsonLd(
  records: ExportRecords,
  head: ExportHead,
  losses: LossCounter,
): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(rdfPrefixes)},"@graph":[`;
  const { shape } = head;
  let separator = '\n';
  const print = (triples: readonly Triple[]): string => {
    let text = '';
    for (const resource of toResources(triples)) {
      text += separator + JSON.stringify(resource);
      separator = ',\n';
    }
    return text;
  };
  yield print(describeDataset(head));
  for await (const batch of records) {
    let text = '';
    for (const record of batch) {
      text += print(
        record.kind === 'NODE'
          ? describeNode(record.node, shape, losses)
          : describeEdge(record.edge, shape, losses),
      );
    }
    yield text;
  }
  yield '\n]}\n';
}

type Resource = Record<string, unknown[] | string>;

/** One object per subject, in the order of first occurrence. */
function toResources(triples: readonly Triple[]): readonly Resource[] {
  const bySubject = new Map<string, Resource>();
  for (const { subject, predicate, object } of triples) {
    const resource = bySubject.get(subject) ?? { '@id': subject };
    bySubject.set(subject, resource);
    const isType = predicate === 'rdf:type';
    const key = isType ? '@type' : predicate;
    const values = resource[key] ?? [];
    if (typeof values === 'string') continue;
    values.push(isType && 'iri' in object ? object.iri : toValue(object));
    resource[key] = values;
  }
  return [...bySubject.values()];
}

function toValue(object: RdfObject): unknown {
  if ('iri' in object) return { '@id': object.iri };
  const { text, language, datatype } = object;
  if (language !== undefined) return { '@language': language, '@value': text };
  return datatype === undefined ? text : { '@type': datatype, '@value': text };
}
