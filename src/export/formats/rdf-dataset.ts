/**
 * Metadata triples of an RDF file: the data set in DCAT (https://www.w3.org/TR/vocab-dcat-3/) and
 * schema.org, with version, licence and citation, and the file as a part of it. Independent of the
 * syntax.
 */
import { VOCABULARY_PATH } from '../../domain/selection/export-url.js';
import type { ExportHead } from '../export-format.js';
import type { RdfName } from './rdf-names.js';
import { link, sayEnglish, type RdfObject, type Triple } from './rdf-triples.js';

const TITLE = 'Demarche: what states say to each other about cyber affairs';

export function describeDataset({
  datasetVersion,
  selection,
  licence,
  citation,
}: Omit<ExportHead, 'shape'>): readonly Triple[] {
  const dataset: RdfName = `dataset:${encodeURI(datasetVersion)}`;
  const file: RdfName = `file:${encodeURI(datasetVersion)}${encodeURI(selection)}`;
  const terms: RdfObject = { iri: `https://spdx.org/licenses/${encodeURI(licence)}` };
  const say = (predicate: RdfName, object: RdfObject): Triple => ({
    subject: dataset,
    predicate,
    object,
  });
  return [
    link(dataset, 'rdf:type', 'dcat:Dataset'),
    link(dataset, 'rdf:type', 'schema:Dataset'),
    say('dcterms:title', sayEnglish(TITLE)),
    say('schema:name', sayEnglish(TITLE)),
    say('dcat:version', { text: datasetVersion }),
    say('schema:version', { text: datasetVersion }),
    say('dcterms:license', terms),
    say('schema:license', terms),
    say('dcterms:bibliographicCitation', sayEnglish(citation)),
    say('schema:creditText', sayEnglish(citation)),
    say('dcterms:description', sayEnglish(`Its own terms are described at ${VOCABULARY_PATH}.`)),
    link(dataset, 'dcat:distribution', file),
    link(file, 'rdf:type', 'dcat:Distribution'),
    { subject: file, predicate: 'dcterms:title', object: sayEnglish(`Selection: ${selection}`) },
    { subject: file, predicate: 'dcterms:license', object: terms },
  ];
}
