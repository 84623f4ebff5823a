/**
 * Each field of the schema has exactly one source, and each binding follows a relationship that the
 * ontology allows.
 */
import { buildSchema, isInterfaceType, isObjectType, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { readSdl } from '../../src/packaged-files.js';
import { nodeDefinitions, type NodeLabel } from '../../src/domain/ontology/node-definitions.js';
import { relationshipDefinitions } from '../../src/domain/ontology/relationship-definitions.js';
import { derivedFields } from '../../src/graphql/field-resolvers.js';
import { rootResolvers } from '../../src/graphql/root-resolvers.js';
import { findBinding, labelsOf, listBindings } from '../../src/planner/plan/bindings.js';
import { orderings } from '../../src/planner/page/ordering.js';
import { rootConnections } from '../../src/questions/record-connection.js';

const schema = buildSchema(await readSdl());
const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

/** Types whose values are made from a row rather than stored as nodes. */
const madeTypes = [
  'PageInfo',
  'PartialDate',
  'Latency',
  'EventCode',
  'Dataset',
  'Reference',
  'Search',
  'SearchHit',
  'SearchTypeCount',
  'Snippet',
  'TextRange',
  'SourceBalance',
  'SourceCounts',
  'SourcesOfKind',
  'SourcesOfState',
  'OneSidedPositions',
  'OneSidedState',
  'NestedClaims',
  'SideCoverage',
  'CoverageCounts',
  'ActorCoverage',
  'YearCoverage',
  'DatasetCounts',
  'Citation',
  'AgreementFigure',
  'AgreementInterval',
  'Unmatched',
  'Thread',
  'ThreadPosition',
  'DaySpan',
  'Facet',
  'FacetValue',
  'Timeline',
  'Dyad',
  'DenialFormCount',
  'Unanswered',
  'Coverage',
  'Contradiction',
  'ReportedDifference',
  'Formula',
  'DiscourseNetwork',
  'DiscourseNode',
  'DiscourseTie',
  'DiscourseConcept',
  'DiscourseWindow',
  'Referral',
  'ReplyNetwork',
  'ReplyNode',
  'ReplyTie',
  'ReplyRelationCount',
  'InitiativeNetwork',
  'InitiativeNetworkActor',
  'InitiativeNetworkInitiative',
  'InitiativeTie',
  'InitiativeRelationCount',
  'NetworkStatistics',
  'NetworkTruncation',
  'ReplyLatency',
  'ReplyLatencyGroup',
  'WaitingCurve',
  'WaitingPoint',
  'Stance',
  'StancePosition',
  'TimelineBucket',
  'TimelineValue',
  'PositionCounts',
  'PositionCount',
  'CountedValue',
  'Subgraph',
  'SubgraphNode',
  'Relationship',
  'RelationshipProperty',
  'SubgraphTruncation',
  'ShortestPaths',
  'Path',
  'PathNode',
  'PathStep',
  'PathsTruncation',
  'NodeTypeCount',
  'RelationshipTypeCount',
  'JournalHead',
  'RecordRevision',
  'RevisionPage',
  'FieldChange',
  'RecordChange',
  'ChangeEvent',
  'ChangeReview',
  'ReviewVerdict',
  'Redaction',
  'ChangePage',
  'HistoryMoment',
  'RecordDifferences',
  'Retracted',
];

test('every field of a node is a stored scalar, a binding or derived, and only one of them', () => {
  const faults = objectTypes
    .filter(({ name }) => name in nodeDefinitions)
    .flatMap((type) => {
      const { properties } = nodeDefinitions[type.name as NodeLabel];
      const owners = [type.name, ...type.getInterfaces().map(({ name }) => name)];
      return Object.keys(type.getFields()).flatMap((field) => {
        const sources = [
          field in properties && properties[field]?.internal !== true,
          findBinding(type.name, owners.slice(1), field) !== undefined,
          owners.some((owner) => `${owner}.${field}` in derivedFields),
        ].filter(Boolean).length;
        return sources === 1 ? [] : [`${type.name}.${field}: ${String(sources)} sources`];
      });
    });

  expect(faults).toEqual([]);
});

test('every field of a reference is a property of its relationship or node, or a look-up', () => {
  const known = new Set(
    listBindings().flatMap((binding) => {
      const [owner = '', field = ''] = binding.field.split('.');
      const parent = schema.getType(owner);
      if (!isObjectType(parent) && !isInterfaceType(parent)) return [`no type ${owner}`];
      const target = /\w+/.exec(String(parent.getFields()[field]?.type))?.[0] ?? '';
      if (binding.shape !== 'REFERENCES') return [];
      return [
        ...binding.edgeProperties,
        binding.nodeField,
        ...(binding.lookUps ?? []).map((lookUp) => lookUp.field),
      ].map((name) => `${target}.${name}`);
    }),
  );
  const faults = objectTypes
    .filter(
      ({ name }) => !(name in nodeDefinitions) && !madeTypes.includes(name) && name !== 'Query',
    )
    .filter(({ name }) => !/(Connection|Edge)$/.test(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((field) => !known.has(field) && !(field in derivedFields));

  expect(faults).toEqual([]);
});

test('every binding names a field of the schema and a relationship of the ontology', () => {
  const faults = listBindings().flatMap((binding) => {
    const [owner = '', field = ''] = binding.field.split('.');
    const type = schema.getType(owner);
    const hasField = (isObjectType(type) || isInterfaceType(type)) && field in type.getFields();
    const { from, to, properties } = relationshipDefinitions[binding.type];
    const [near, far] = binding.direction === 'OUT' ? [from, to] : [to, from];
    const ownLabels = labelsOf(owner as Parameters<typeof labelsOf>[0]);
    const farLabels = labelsOf(binding.target);
    const edge = 'edgeProperties' in binding ? binding.edgeProperties : [];
    return [
      ...(hasField ? [] : [`${binding.field} is not in the schema`]),
      ...(ownLabels.some((label) => near.includes(label)) ? [] : [`${binding.field}: wrong start`]),
      ...(far.some((label) => farLabels.includes(label)) ? [] : [`${binding.field}: wrong end`]),
      ...(far.every((label) => farLabels.includes(label))
        ? []
        : [`${binding.field}: ends that are not ${binding.target} would be left out`]),
      ...edge
        .filter((property) => !(property in properties))
        .map((property) => `${binding.field}: ${binding.type} has no ${property}`),
    ];
  });

  // Actors of all kinds are a target's superset: State.agencies asks for agencies only.
  expect(faults).toEqual([]);
});

test('every root has a resolver, and every root connection the types that its name implies', () => {
  const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});

  expect(Object.keys(rootResolvers).sort()).toEqual(roots.sort());
  for (const [name, { target, filter, defaultOrder }] of Object.entries(rootConnections)) {
    const field = schema.getQueryType()?.getFields()[name];
    const argument = (argName: string) => field?.args.find((arg) => arg.name === argName);
    expect(String(field?.type)).toBe(`${target}Connection`);
    expect(String(argument('filter')?.type)).toBe(filter);
    expect(argument('orderBy')?.defaultValue).toBe(defaultOrder);
  }
});

test('the planner supports every order of the schema', () => {
  const values = Object.values(schema.getTypeMap())
    // The orders of dyads, formulas and counts belong to their questions.
    .filter(
      ({ name }) => name.endsWith('Order') && !/^(Dyad|Formula|PositionCount)Order$/.test(name),
    )
    .flatMap((type) => ('getValues' in type ? type.getValues().map(({ name }) => name) : []));

  expect([...new Set(values)].sort()).toEqual(['BEST_FIRST', ...Object.keys(orderings)].sort());
});
