/**
 * Nodes and relationships as RDF triples, for Turtle and JSON-LD. Everything has our own terms; PROV
 * (https://www.w3.org/TR/prov-o/), Web Annotation (https://www.w3.org/TR/annotation-vocab/) and
 * schema.org are added where they have an equivalent. A relationship is one triple; its properties
 * belong to a separate resource. Independent of the syntax.
 */
import type { Value } from '../../cypher/statement.js';
import { nodeDefinitions, type NodeLabel } from '../../domain/ontology/node-definitions.js';
import { parsePartialDate, type DatePrecision } from '../../domain/time/partial-date.js';
import { labelOf } from '../flat-attributes.js';
import type {
  ExportEdge,
  ExportNode,
  ExportProperties,
  ExportProperty,
  ExportShape,
  LossCounter,
} from '../export-format.js';
import { findConcept, nameConceptProperty } from './rdf-codes.js';
import {
  classesOfOthers,
  nameEdge,
  nameNode,
  nameRelationship,
  nameRelationshipClass,
  propertiesOfOthers,
  type RdfName,
} from './rdf-names.js';

/** An IRI, prefixed or full, or a text with its datatype, its language or neither. */
export type RdfObject =
  | { readonly iri: string }
  | {
      readonly text: string;
      readonly datatype?: RdfName;
      /** A BCP 47 tag. */
      readonly language?: string;
    };

export interface Triple {
  readonly subject: RdfName;
  readonly predicate: RdfName;
  readonly object: RdfObject;
}

const DATE_TYPES: Readonly<Record<DatePrecision, RdfName>> = {
  DAY: 'xsd:date',
  MONTH: 'xsd:gYearMonth',
  YEAR: 'xsd:gYear',
  INTERVAL: 'edtf:EDTF-level0',
};

/** Triples of one subject are consecutive. */
export function describeNode(
  node: ExportNode,
  shape: ExportShape,
  losses: LossCounter,
): readonly Triple[] {
  const { id, label, properties } = node;
  const subject = nameNode(id);
  const { family } = nodeDefinitions[label as NodeLabel];
  const classes: readonly RdfName[] = [
    `d:${label}`,
    ...(family === undefined ? [] : [`d:${family}` as const]),
    ...(classesOfOthers[label] ?? []),
    ...(properties['named'] === true ? ['prov:Person' as const] : []),
  ];
  return [
    ...classes.map((name) => link(subject, 'rdf:type', name)),
    { subject, predicate: 'rdfs:label', object: sayIn(languageOfLabel(node), labelOf(node)) },
    ...describeValues(subject, label, properties, shape.nodes[label] ?? {}, losses),
    ...describeInOtherTerms(subject, properties),
  ];
}

export function describeEdge(
  edge: ExportEdge,
  shape: ExportShape,
  losses: LossCounter,
): readonly Triple[] {
  const { id, type, properties } = edge;
  const source = nameNode(edge.source);
  const target = nameNode(edge.target);
  const triples = [
    link(source, `d:${nameRelationship(type)}`, target),
    ...(propertiesOfOthers[type] ?? []).map(({ name, direction }) =>
      direction === 'ON' ? link(source, name, target) : link(target, name, source),
    ),
  ];
  if (Object.keys(properties).length === 0) return triples;
  const subject = nameEdge(id);
  return [
    ...triples,
    link(subject, 'rdf:type', `d:${nameRelationshipClass(type)}`),
    link(subject, 'd:source', source),
    link(subject, 'd:target', target),
    ...describeValues(subject, type, properties, shape.edges[type] ?? {}, losses),
    ...(type === 'EVIDENCED_BY' ? annotate(subject, source, target) : []),
  ];
}

/** The excerpt is the target of the annotation, the position its body. */
function annotate(subject: RdfName, position: RdfName, excerpt: RdfName): readonly Triple[] {
  return [
    link(subject, 'rdf:type', 'oa:Annotation'),
    link(subject, 'oa:hasBody', position),
    link(subject, 'oa:hasTarget', excerpt),
    link(subject, 'oa:motivatedBy', 'oa:linking'),
  ];
}

/** @param owner the label or type with these properties */
function describeValues(
  subject: RdfName,
  owner: string,
  values: Readonly<Record<string, Value>>,
  properties: ExportProperties,
  losses: LossCounter,
): readonly Triple[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const type = properties[name]?.type;
    const members = (Array.isArray(value) ? value : [value]).map(String);
    if (members.length === 0) losses.add('empty lists, which read as absent');
    const isDate = type === 'PARTIAL_DATE' || type === 'PARTIAL_DATES';
    const language = languageOf(owner, name, values);
    const triples = members.map((member) => ({
      subject,
      predicate: `d:${name}` as const,
      object: isDate ? toDate(member) : toLiteral(member, type, language),
    }));
    const concepts = members.flatMap((member) => {
      const concept = findConcept(owner, name, member);
      return concept === undefined
        ? []
        : [link(subject, `d:${nameConceptProperty(name)}`, concept)];
    });
    return type === 'PARTIAL_DATE' && typeof value === 'string'
      ? [...triples, ...describeBounds(subject, name, value)]
      : [...triples, ...concepts];
  });
}

function describeBounds(subject: RdfName, name: string, written: string): readonly Triple[] {
  const { precision, earliest, latest } = parsePartialDate(written);
  return [
    { subject, predicate: `d:${name}Precision`, object: { text: precision } },
    { subject, predicate: `d:${name}Earliest`, object: { text: earliest, datatype: 'xsd:date' } },
    { subject, predicate: `d:${name}Latest`, object: { text: latest, datatype: 'xsd:date' } },
  ];
}

/** Properties that also have a name in other vocabularies. */
function describeInOtherTerms(
  subject: RdfName,
  properties: Readonly<Record<string, Value>>,
): readonly Triple[] {
  const { asserts, wikidata, publishedOn, url, archivedAt, licence, language } = properties;
  const triples: Triple[] = [];
  const say = (predicate: RdfName, object: RdfObject) =>
    triples.push({ subject, predicate, object });
  if (typeof asserts === 'string') say('schema:text', sayEnglish(asserts));
  if (typeof wikidata === 'string' && /^Q\d+$/.test(wikidata)) {
    say('owl:sameAs', { iri: `http://www.wikidata.org/entity/${wikidata}` });
  }
  if (typeof publishedOn === 'string') say('schema:datePublished', toDate(publishedOn));
  if (typeof url === 'string') say('schema:url', { text: url, datatype: 'xsd:anyURI' });
  if (typeof archivedAt === 'string') {
    say('schema:archivedAt', { text: archivedAt, datatype: 'xsd:anyURI' });
  }
  if (typeof licence === 'string') say('schema:license', { text: licence });
  if (typeof language === 'string') say('schema:inLanguage', { text: language });
  return [...triples, ...describeSelectors(subject, properties)];
}

/** Selectors of an excerpt: its exact words, and its position in the text that was checked. */
function describeSelectors(
  excerpt: RdfName,
  { exact, prefix, suffix, language, offsetStart, offsetEnd }: Readonly<Record<string, Value>>,
): readonly Triple[] {
  const triples: Triple[] = [];
  if (typeof exact === 'string') {
    const quote: RdfName = `${excerpt}#quote`;
    triples.push(link(excerpt, 'oa:hasSelector', quote));
    triples.push(link(quote, 'rdf:type', 'oa:TextQuoteSelector'));
    for (const [name, text] of Object.entries({ exact, prefix, suffix })) {
      if (typeof text !== 'string') continue;
      triples.push({ subject: quote, predicate: `oa:${name}`, object: sayIn(language, text) });
    }
  }
  if (typeof offsetStart === 'number' && typeof offsetEnd === 'number') {
    const place: RdfName = `${excerpt}#place`;
    triples.push(link(excerpt, 'oa:hasSelector', place));
    triples.push(link(place, 'rdf:type', 'oa:TextPositionSelector'));
    const count = (value: number): RdfObject => ({
      text: String(value),
      datatype: 'xsd:nonNegativeInteger',
    });
    triples.push({ subject: place, predicate: 'oa:start', object: count(offsetStart) });
    triples.push({ subject: place, predicate: 'oa:end', object: count(offsetEnd) });
  }
  return triples;
}

export function link(subject: RdfName, predicate: RdfName, object: RdfName): Triple {
  return { subject, predicate, object: { iri: object } };
}

function toDate(written: string): RdfObject {
  return { text: written, datatype: DATE_TYPES[parsePartialDate(written).precision] };
}

const LITERAL_TYPES: Readonly<Partial<Record<ExportProperty['type'], RdfName>>> = {
  BOOLEAN: 'xsd:boolean',
  INTEGER: 'xsd:integer',
  NUMBER: 'xsd:double',
  DATE: 'xsd:date',
  URL: 'xsd:anyURI',
};

function toLiteral(
  text: string,
  type: ExportProperty['type'] | undefined,
  language: Value | undefined,
): RdfObject {
  const datatype = type === undefined ? undefined : LITERAL_TYPES[type];
  return datatype === undefined ? sayIn(language, text) : { text, datatype };
}

/** Texts by the compilers, who write in English. */
const ENGLISH: ReadonlySet<string> = new Set([
  'name',
  'asserts',
  'summary',
  'note',
  'status',
  'sourceCheckNote',
  'rendering',
  'Statement.title',
]);
/** Texts from a page, in the language of their record. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['exact', 'prefix', 'suffix', 'Document.title']);

function languageOf(
  owner: string,
  name: string,
  { language }: Readonly<Record<string, Value>>,
): Value | undefined {
  const isAmong = (names: ReadonlySet<string>) => names.has(name) || names.has(`${owner}.${name}`);
  if (isAmong(ENGLISH)) return 'en';
  return isAmong(OF_THE_PAGE) ? language : undefined;
}

/** The display name of a page or excerpt is in its own language, all others in English. */
function languageOfLabel({ label, properties }: ExportNode): Value | undefined {
  const { language, title, exact } = properties;
  if (label === 'Document') return title === undefined ? undefined : language;
  if (label === 'Excerpt') return exact === undefined ? undefined : language;
  return 'en';
}

/** https://www.w3.org/TR/turtle/#grammar-production-LANGTAG */
const LANGUAGE = /^[a-zA-Z]+(-[a-zA-Z0-9]+)*$/;

function sayIn(language: Value | undefined, text: string): RdfObject {
  return typeof language === 'string' && LANGUAGE.test(language) ? { text, language } : { text };
}

export function sayEnglish(text: string): RdfObject {
  return { text, language: 'en' };
}
