/**
 * The RDF vocabulary of exports, generated from the ontology. Terms are URNs, so that all servers use
 * the same ones; their meanings are published at a URL. Domains use schema.org's `domainIncludes`,
 * which means "any of these": several `rdfs:domain` would mean all of them at once.
 */
import { DataFactory, Writer } from 'n3';
import { VOCABULARY_PATH } from '../domain/selection/export-url.js';
import { nodeDefinitions } from '../domain/ontology/node-definitions.js';
import type { PropertyDefinition } from '../domain/ontology/properties.js';
import { relationshipDefinitions } from '../domain/ontology/relationship-definitions.js';
import { meaningOf } from '../domain/ontology/vocabularies.js';
import { labelOfWord } from '../domain/ontology/word-labels.js';
import type { ExportProperties, ExportProperty } from './export-format.js';
import { graphShape } from './graph-shape.js';
import {
  codeSchemes,
  nameConcept,
  nameConceptProperty,
  type CodeScheme,
} from './formats/rdf-codes.js';
import {
  classesOfOthers,
  expandName,
  nameRelationship,
  nameRelationshipClass,
  rdfPrefixes,
  type RdfName,
} from './formats/rdf-names.js';

/** The statements about one term: links to names, and texts. */
interface Term {
  readonly name: RdfName;
  readonly links: readonly (readonly [predicate: RdfName, object: RdfName])[];
  readonly label: string;
  readonly comment: string;
  /** For a vocabulary term: the term as written in the data. */
  readonly notation?: string;
}

export function printVocabularyTurtle(): string {
  let text = `# The terms of Demarche's RDF exports. ${VOCABULARY_PATH}\n`;
  const writer = new Writer(
    { write: (chunk: string) => void (text += chunk), end: () => undefined },
    { prefixes: rdfPrefixes },
  );
  const node = (name: string) => DataFactory.namedNode(expandName(name));
  for (const { name, links, label, comment, notation } of listTerms()) {
    for (const [predicate, object] of links)
      writer.addQuad(node(name), node(predicate), node(object));
    writer.addQuad(node(name), node('rdfs:label'), DataFactory.literal(label, 'en'));
    writer.addQuad(node(name), node('rdfs:comment'), DataFactory.literal(comment, 'en'));
    if (notation === undefined) continue;
    writer.addQuad(node(name), node('skos:notation'), DataFactory.literal(notation));
    writer.addQuad(node(name), node('skos:prefLabel'), DataFactory.literal(label, 'en'));
    writer.addQuad(node(name), node('skos:definition'), DataFactory.literal(comment, 'en'));
  }
  writer.end();
  return text;
}

export function printVocabularyJsonLd(): string {
  const resources = listTerms().map(({ name, links, label, comment, notation }) => {
    const resource: Record<string, unknown> = { '@id': name };
    for (const [predicate, object] of links) {
      const [key, value] =
        predicate === 'rdf:type' ? ['@type', object] : [predicate, { '@id': object }];
      const before = resource[key];
      resource[key] = [...(Array.isArray(before) ? (before as unknown[]) : []), value];
    }
    const say = (text: string) => ({ '@language': 'en', '@value': text });
    return {
      ...resource,
      'rdfs:label': say(label),
      'rdfs:comment': say(comment),
      ...(notation === undefined
        ? {}
        : {
            'skos:notation': notation,
            'skos:prefLabel': say(label),
            'skos:definition': say(comment),
          }),
    };
  });
  return `${JSON.stringify({ '@context': rdfPrefixes, '@graph': resources }, null, 1)}\n`;
}

function listTerms(): readonly Term[] {
  const families = new Set(Object.values(nodeDefinitions).flatMap(({ family }) => family ?? []));
  return [
    ...[...families].map((family) => toClass(family, `any ${family.toLowerCase()}`, [])),
    ...Object.entries(nodeDefinitions).map(([label, { family, describes }]) =>
      toClass(label, describes, [
        ...(family === undefined ? [] : [`d:${family}` as const]),
        ...(classesOfOthers[label] ?? []),
      ]),
    ),
    ...Object.entries(relationshipDefinitions).flatMap(([type, { from, to, describes }]) => [
      toProperty(nameRelationship(type), describes, from, to.map(toTerm)),
      ...(Object.keys(graphShape.edges[type] ?? {}).length === 0
        ? []
        : [toClass(nameRelationshipClass(type), `${describes}; with its properties`, [])]),
    ]),
    toProperty('source', 'start node of a relationship', [], []),
    toProperty('target', 'end node of a relationship', [], []),
    ...listProperties(),
    ...codeSchemes.flatMap(listCodes),
  ];
}

/** A vocabulary and its terms, in SKOS. */
function listCodes(scheme: CodeScheme): readonly Term[] {
  return [
    {
      name: scheme.name,
      links: [['rdf:type', 'skos:ConceptScheme']],
      label: scheme.label,
      comment: `the vocabulary of ${scheme.label}`,
    },
    ...Object.entries(scheme.words).map(([word, entry]): Term => ({
      name: nameConcept(scheme, word),
      links: [
        ['rdf:type', 'skos:Concept'],
        ['skos:inScheme', scheme.name],
        ['skos:topConceptOf', scheme.name],
      ],
      label: labelOfWord(word),
      comment: meaningOf(entry),
      notation: word,
    })),
  ];
}

/** Coded properties, each with the term of its owner: `RespondsTo.relation`. */
const coded: ReadonlySet<string> = new Set(
  [
    ...Object.entries(nodeDefinitions),
    ...Object.entries(relationshipDefinitions).map(
      ([type, definition]) => [nameRelationshipClass(type), definition] as const,
    ),
  ].flatMap(([owner, { properties }]) =>
    Object.entries<PropertyDefinition>(properties).flatMap(([name, { vocabulary }]) =>
      vocabulary === undefined ? [] : [`${owner}.${name}`],
    ),
  ),
);

/** Each property once, with all of its owners. */
function listProperties(): readonly Term[] {
  const owners = new Map<string, { readonly property: ExportProperty; readonly of: string[] }>();
  const visit = (owner: string, properties: ExportProperties): void => {
    for (const [name, property] of Object.entries(properties)) {
      const known = owners.get(name);
      if (known === undefined) owners.set(name, { property, of: [owner] });
      else known.of.push(owner);
    }
  };
  for (const [label, properties] of Object.entries(graphShape.nodes)) visit(label, properties);
  for (const [type, properties] of Object.entries(graphShape.edges)) {
    visit(nameRelationshipClass(type), properties);
  }
  return [...owners].flatMap(([name, { property, of }]) => {
    const { type, describes } = property;
    if (type !== 'PARTIAL_DATE') {
      const codedOf = of.filter((owner) => coded.has(`${owner}.${name}`));
      return [
        toProperty(name, describes, of, []),
        ...(codedOf.length === 0
          ? []
          : [
              toProperty(nameConceptProperty(name), `${describes}; as a SKOS concept`, codedOf, [
                'skos:Concept',
              ]),
            ]),
      ];
    }
    return [
      toProperty(name, `${describes}; as written, with the known precision`, of, []),
      toProperty(`${name}Precision`, `DAY, MONTH, YEAR or INTERVAL of ${name}`, of, []),
      toProperty(`${name}Earliest`, `first day that ${name} can mean`, of, ['xsd:date']),
      toProperty(`${name}Latest`, `last day that ${name} can mean`, of, ['xsd:date']),
    ];
  });
}

function toClass(name: string, comment: string, above: readonly RdfName[]): Term {
  return {
    name: `d:${name}`,
    links: [['rdf:type', 'rdfs:Class'], ...above.map((each) => ['rdfs:subClassOf', each] as const)],
    label: name,
    comment,
  };
}

function toProperty(
  name: string,
  comment: string,
  domains: readonly string[],
  ranges: readonly RdfName[],
): Term {
  return {
    name: `d:${name}`,
    links: [
      ['rdf:type', 'rdf:Property'],
      ...domains.map((domain) => ['schema:domainIncludes', toTerm(domain)] as const),
      ...ranges.map((range) => ['schema:rangeIncludes', range] as const),
    ],
    label: name,
    comment,
  };
}

function toTerm(name: string): RdfName {
  return `d:${name}`;
}
