/** The schema compared with the ontology: the same terms, and no stored value without a field. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  actorLabels,
  nodeDefinitions,
  nodeLabels,
  positionLabels,
} from '../../../src/domain/ontology/node-definitions.js';
import {
  relationshipDefinitions,
  relationshipTypes,
} from '../../../src/domain/ontology/relationship-definitions.js';
import { companionNames } from '../../../src/domain/selection/subgraph-selection.js';
import {
  graphFormatEndings,
  networkFormatEndings,
  tableFormatEndings,
  tableNames,
} from '../../../src/domain/selection/export-url.js';
import { graphFormats, networkFormats, tableFormats } from '../../../src/export/formats.js';
import { tables } from '../../../src/export/tables/tables.js';
import type { PropertyDefinition } from '../../../src/domain/ontology/properties.js';
import { termsOf, type Vocabulary } from '../../../src/domain/ontology/vocabularies.js';
import { vocabularyEnums } from '../../../src/domain/ontology/vocabulary-enums.js';

const folder = new URL('../../../schema/', import.meta.url);
const schema = buildSchema(
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n'),
);

const wordLists: readonly (readonly [string, Vocabulary])[] = Object.entries(vocabularyEnums).map(
  ([name, { words }]) => [name, words],
);

/** Enums of the API itself, unrelated to the data. */
const ownEnums = [
  'ChangeEventKind',
  'CodingSource',
  'Protocol',
  'RecordOperation',
  'RecordSection',
  'CountingLevel',
  'PositionCountOrder',
  'PositionKey',
  'PositionFacet',
  'TimelineInterval',
  'TimelineKey',
  'Verdict',
  'ImpreciseDates',
  'ContradictionKind',
  'CarrierConflict',
  'FidelityReason',
  'FormulaOrder',
  'DiscourseDuplicates',
  'DiscourseKind',
  'DiscourseNormalisation',
  'DyadLevel',
  'GraphExportFormat',
  'NetworkExportFormat',
  'TableExportFormat',
  'ExportTable',
  'StateCodeScheme',
  'DyadOrder',
  'JointCounting',
  'ReplyLatencyKey',
  'SearchReading',
  'SearchType',
  'NodeType',
  'RelationshipType',
  'SubgraphCompanion',
  'ActorOrder',
  'ActorType',
  'AgreementMeasure',
  'DocumentOrder',
  'IncidentOrder',
  'InitiativeOrder',
  'PositionOrder',
  'StatementOrder',
];

/** Where the schema shows a property of a relationship, or why it does not. */
const shownAt: Readonly<Record<string, string | { readonly hiddenBecause: string }>> = {
  'DELIVERED.title': 'Delivery.title',
  'CONTAINS.ordinal': { hiddenBecause: 'it is the order of Statement.positions' },
  'AGAINST.role': 'PositionTarget.role',
  'RESPONDS_TO.relation': 'Reply.relation',
  'RESPONDS_TO.explicit': 'Reply.explicit',
  'RESPONDS_TO.minDays': 'Latency.minDays',
  'RESPONDS_TO.maxDays': 'Latency.maxDays',
  'REFERS_TO.relation': 'InitiativeReference.relation',
  'EVIDENCED_BY.ordinal': { hiddenBecause: 'it is the order of Position.evidence' },
  'CARRIES.ordinal': { hiddenBecause: 'it is the order of Statement.documents' },
  'AFFILIATED_WITH.basis': 'Affiliation.basis',
  'SPEAKS_FOR.ordinal': { hiddenBecause: 'it is the order of Spokesperson.speaksFor' },
  'SPEAKS_FOR.title': 'Office.title',
  'SPEAKS_FOR.from': 'Office.from',
  'SPEAKS_FOR.to': 'Office.to',
  'SPEAKS_FOR.documentId': 'Office.document',
  'SPEAKS_FOR.note': 'Office.note',
  'MEMBER_OF.from': 'BlocMember.from',
  'MEMBER_OF.to': 'BlocMember.to',
  'ENDORSED.on': 'Endorsement.on',
  'ENDORSED.reportedBy': 'Endorsement.reportedBy',
  'VOTED.vote': 'RecordedVote.vote',
  'VOTED.on': 'RecordedVote.on',
  'VOTED.note': 'RecordedVote.note',
  'ACTED_ON.ordinal': { hiddenBecause: 'it is the order of Initiative.ledger' },
  'ACTED_ON.act': 'LedgerEntry.act',
  'ACTED_ON.on': 'LedgerEntry.on',
  'ACTED_ON.vote': 'LedgerEntry.vote',
  'ACTED_ON.reportedBy': 'LedgerEntry.reportedBy',
  'ACTED_ON.positionId': 'LedgerEntry.position',
  'ACTED_ON.withDenial': 'LedgerEntry.withDenial',
};

/** Stored as an id, shown as the record. */
const shownAsRecord: Readonly<Record<string, string>> = {
  'SPEAKS_FOR.documentId': 'Document',
  'ENDORSED.reportedBy': 'Actor',
  'ACTED_ON.reportedBy': 'Actor',
  'ACTED_ON.positionId': 'Position',
};

function typeOfField(path: string): GraphQLOutputType | undefined {
  const [owner = '', field = ''] = path.split('.');
  const type = schema.getType(owner);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined;
}

/** The type that the schema should give a stored property, without its final `!`. */
function expectedType(name: string, property: PropertyDefinition): string {
  if (name === 'id') return 'ID';
  const vocabulary = wordLists.find(([, words]) => words === property.vocabulary)?.[0];
  switch (property.type) {
    case 'STRING':
    case 'URL':
      return vocabulary ?? 'String';
    case 'STRINGS':
      return `[${vocabulary ?? 'String'}!]`;
    case 'INTEGER':
      return 'Int';
    case 'BOOLEAN':
      return 'Boolean';
    case 'PARTIAL_DATE':
      return 'PartialDate';
    case 'PARTIAL_DATES':
      return '[PartialDate!]';
  }
}

const isShown = ([, property]: readonly [string, PropertyDefinition]): boolean =>
  property.internal !== true;

describe('enums', () => {
  it.each(wordLists)('%s has the terms of the codebook, in its order', (name, vocabulary) => {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];

    expect(values).toEqual(termsOf(vocabulary));
  });

  it('are all either a vocabulary of the codebook or listed as specific to the API', () => {
    const names = Object.values(schema.getTypeMap())
      .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
      .map((type) => type.name);

    expect(names.sort()).toEqual([...wordLists.map(([name]) => name), ...ownEnums].sort());
  });

  it('ActorType has a value for each type of actor', () => {
    const type = schema.getType('ActorType');
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];

    expect(values).toEqual(actorLabels.map((label) => label.toUpperCase()));
  });
});

/** The existing formats, by their GraphQL names. */
function namesOf(
  endings: Readonly<Record<string, string>>,
  formats: readonly { readonly extension: string }[],
): readonly (string | undefined)[] {
  const names = new Map(Object.entries(endings).map(([name, ending]) => [ending, name]));
  return formats.map(({ extension }) => names.get(extension));
}

describe('enums of the graph', () => {
  it.each([
    ['NodeType', nodeLabels.map((label) => label.toUpperCase())],
    ['RelationshipType', relationshipTypes],
    ['SubgraphCompanion', companionNames],
    ['GraphExportFormat', namesOf(graphFormatEndings, graphFormats)],
    ['NetworkExportFormat', namesOf(networkFormatEndings, networkFormats)],
    ['TableExportFormat', namesOf(tableFormatEndings, tableFormats)],
    [
      'ExportTable',
      namesOf(
        tableNames,
        Object.keys(tables).map((extension) => ({ extension })),
      ),
    ],
  ])('%s has all values, in order', (name, expected) => {
    const type = schema.getType(name);

    expect(isEnumType(type) ? type.getValues().map((value) => value.name) : []).toEqual(expected);
  });
});

describe('nodes of the ontology', () => {
  it.each(nodeLabels)(
    '%s is a type with a field for each property that is not internal',
    (label) => {
      const properties = Object.entries(nodeDefinitions[label].properties).filter(isShown);
      const asStored = properties.map(([name, property]) => [name, expectedType(name, property)]);
      const asShown = properties.map(([name]) => {
        const type = typeOfField(`${label}.${name}`);
        return [name, type === undefined ? 'no such field' : String(type).replace(/!$/, '')];
      });

      expect(asShown).toEqual(asStored);
    },
  );

  it.each(nodeLabels)('%s declares no property non-null that may be absent', (label) => {
    const optional = Object.entries(nodeDefinitions[label].properties).filter(
      ([, { type, required, derived }]) =>
        required !== true && derived !== true && type !== 'STRINGS' && type !== 'PARTIAL_DATES',
    );
    const promised = optional.filter(([name]) =>
      String(typeOfField(`${label}.${name}`)).endsWith('!'),
    );

    expect(promised.map(([name]) => name)).toEqual([]);
  });

  it('are reachable as the interface of their family, and all as Node', () => {
    const implementing = (name: string): readonly string[] => {
      const type: GraphQLNamedType | undefined = schema.getType(name);
      if (!isInterfaceType(type)) return [];
      return schema.getImplementations(type).objects.map((object) => object.name);
    };

    expect(new Set(implementing('Actor'))).toEqual(new Set(actorLabels));
    expect(new Set(implementing('Position'))).toEqual(new Set(positionLabels));
    // What the graph had once is shown beside what it has.
    expect(new Set(implementing('Node'))).toEqual(new Set([...nodeLabels, 'Retracted']));
  });
});

describe('relationships of the ontology', () => {
  const stored = Object.entries(relationshipDefinitions).flatMap(([type, { properties }]) =>
    Object.entries(properties)
      .filter(isShown)
      .map(([name, property]) => ({ path: `${type}.${name}`, name, property })),
  );

  it('have each of their properties shown, or hidden for a stated reason', () => {
    expect(Object.keys(shownAt).sort()).toEqual(stored.map(({ path }) => path).sort());
  });

  it.each(stored)('$path has the right type', ({ path, name, property }) => {
    const place = shownAt[path];
    if (typeof place !== 'string') return;

    const shown = String(typeOfField(place)).replace(/!$/, '');

    expect(shown).toBe(shownAsRecord[path] ?? expectedType(name, property));
  });
});

describe('counts of the dataset', () => {
  it('count every node label and both families', () => {
    const type = schema.getType('DatasetCounts');
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const labels = [...nodeLabels, 'Actor', 'Position'].map((label) =>
      label === 'Agency' ? 'agencies' : `${label.toLowerCase()}s`,
    );

    expect(new Set(fields)).toEqual(new Set([...labels, 'replies', 'votes', 'endorsements']));
  });
});
