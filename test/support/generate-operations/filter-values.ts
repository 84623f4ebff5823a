/** Values for filter keys: those that match a given record, and others. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { filterKeys, type FilterKeys } from '../../../src/domain/selection/filter-keys.js';
import { dateOf } from '../naive-evaluation/partial-dates.js';
import { textOf, textsOf, type CorpusGraph, type Label } from '../naive-evaluation/corpus-graph.js';
import type { FilterTypeName } from '../naive-evaluation/match-record.js';
import { voicesOf, wholesOf } from '../naive-evaluation/parties.js';

type Find = (graph: CorpusGraph, node: GraphNode) => readonly string[];

const idsOf = (nodes: Iterable<GraphNode>): readonly string[] => [...nodes].map(({ id }) => id);
const property =
  (name: string): Find =>
  (_graph, node) => [...textsOf(node, name), ...presentTexts(node, [name])];
const presentTexts = (node: GraphNode, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => textOf(node, name) ?? []);
const dates =
  (name: string): Find =>
  (_graph, node) => {
    const date = dateOf(node, name);
    return date === undefined ? [] : [date.earliest, date.latest];
  };

const finders: Readonly<Record<FilterTypeName, Readonly<Record<string, Find>>>> = {
  PositionFilter: {
    kind: property('kind'),
    madeBy: (graph, node) => idsOf(graph.sources(node, 'MADE')),
    voicedBy: (graph, node) => idsOf(voicesOf(graph, node)),
    speaksFor: (graph, node) =>
      graph
        .sources(node, 'CONTAINS')
        .flatMap((statement) => graph.sources(statement, 'DELIVERED'))
        .flatMap((person) => idsOf(graph.targets(person, 'SPEAKS_FOR'))),
    region: (graph, node) =>
      graph.sources(node, 'MADE').flatMap((maker) => presentTexts(maker, ['region'])),
    against: (graph, node) => idsOf(graph.targets(node, 'AGAINST')),
    regions: (graph, node) =>
      graph.targets(node, 'AGAINST').flatMap((target) => presentTexts(target, ['region'])),
    madeByMembersOf: (graph, node) =>
      graph.sources(node, 'MADE').flatMap((maker) => idsOf(graph.targets(maker, 'MEMBER_OF'))),
    againstMembersOf: (graph, node) =>
      graph.targets(node, 'AGAINST').flatMap((target) => idsOf(graph.targets(target, 'MEMBER_OF'))),
    incidentKind: (graph, node) =>
      graph.targets(node, 'CONCERNS').flatMap((incident) => presentTexts(incident, ['kind'])),
    language: (graph, node) =>
      graph.targets(node, 'EVIDENCED_BY').flatMap((part) => presentTexts(part, ['language'])),
    statementForm: (graph, node) =>
      graph.sources(node, 'CONTAINS').flatMap((statement) => presentTexts(statement, ['form'])),
    document: (graph, node) => idsOf(carriersOf(graph, node)),
    publisher: (graph, node) =>
      carriersOf(graph, node).flatMap((document) => idsOf(graph.targets(document, 'PUBLISHED_BY'))),
    concerns: (graph, node) =>
      graph
        .targets(node, 'CONCERNS')
        .flatMap((incident) => idsOf([incident, ...wholesOf(graph, incident)])),
    refersTo: (graph, node) => idsOf(graph.targets(node, 'REFERS_TO')),
    respondsTo: (graph, node) => idsOf(graph.targets(node, 'RESPONDS_TO')),
    occurred: dates('occurredOn'),
    denialForm: property('form'),
    contests: property('contests'),
    conduct: property('conduct'),
    hedge: property('hedge'),
    basis: property('basis'),
    replyRelation: (graph, node) =>
      graph.outgoing(node, 'RESPONDS_TO').map((bond) => String(bond.properties['relation'])),
    initiativeRelation: (graph, node) =>
      graph.outgoing(node, 'REFERS_TO').map((bond) => String(bond.properties['relation'])),
    isCounter: (_graph, node) => booleanOf(node, 'isCounter'),
    isAnswered: (_graph, node) => booleanOf(node, 'isAnswered'),
    text: (graph, node) => [
      ...presentTexts(node, ['asserts', 'quote', 'note']),
      ...graph.targets(node, 'EVIDENCED_BY').flatMap((part) => presentTexts(part, ['exact'])),
    ],
  },
  StatementFilter: {
    issuedBy: (graph, node) => idsOf(graph.sources(node, 'ISSUED')),
    deliveredBy: (graph, node) => idsOf(graph.sources(node, 'DELIVERED')),
    madeBy: (graph, node) =>
      graph.targets(node, 'CONTAINS').flatMap((position) => idsOf(graph.sources(position, 'MADE'))),
    occurred: dates('occurredOn'),
    sourceCheck: property('sourceCheck'),
    text: (_graph, node) => presentTexts(node, ['title', 'summary', 'form', 'note']),
  },
  ActorFilter: {
    name: (_graph, node) => [...presentTexts(node, ['name']), ...textsOf(node, 'aliases')],
    iso2: property('iso2'),
    types: (_graph, node) => [node.label.toUpperCase()],
    partOf: (graph, node) => idsOf(wholesOf(graph, node)),
    region: property('region'),
  },
  InitiativeFilter: {
    name: (_graph, node) => [...presentTexts(node, ['name']), ...textsOf(node, 'aliases')],
    kind: property('kind'),
    proposedBy: (graph, node) => idsOf(graph.sources(node, 'PROPOSED')),
  },
  IncidentFilter: {
    name: property('name'),
    kind: property('kind'),
    saidToAffect: (graph, node) => idsOf(graph.targets(node, 'SAID_TO_AFFECT')),
    partOf: (graph, node) => idsOf(wholesOf(graph, node)),
    occurred: dates('period'),
  },
  DocumentFilter: {
    title: property('title'),
    language: property('language'),
    publisherKind: (graph, node) =>
      graph.targets(node, 'PUBLISHED_BY').flatMap((publisher) => presentTexts(publisher, ['kind'])),
    affiliatedWith: (graph, node) =>
      graph
        .targets(node, 'PUBLISHED_BY')
        .flatMap((publisher) => idsOf(graph.targets(publisher, 'AFFILIATED_WITH'))),
    published: dates('publishedOn'),
  },
};

function carriersOf(graph: CorpusGraph, position: GraphNode): readonly GraphNode[] {
  return graph
    .sources(position, 'CONTAINS')
    .flatMap((statement) => graph.sources(statement, 'CARRIES'));
}

/** Values that match this record; empty where it has none. */
export function ownValues(
  graph: CorpusGraph,
  node: GraphNode,
  filter: FilterTypeName,
  key: string,
): readonly string[] {
  return finders[filter][key]?.(graph, node) ?? [];
}

/** Whose ids a key takes. */
export function labelsOfIds(filter: FilterTypeName, name: string): readonly Label[] {
  const keys: FilterKeys = filterKeys[filter];
  const key = keys[name];
  return key?.kind === 'IDS' ? key.labels : ['Actor'];
}

/** Keys that take texts other than ids, with all of their values in the corpus. */
export function allTexts(graph: CorpusGraph, key: string): readonly string[] {
  if (key === 'statementForm') return textsOfAll(graph, 'Statement', 'form');
  if (key === 'language') return textsOfAll(graph, 'Document', 'language');
  return textsOfAll(graph, 'State', key === 'regions' ? 'region' : key);
}

function textsOfAll(graph: CorpusGraph, label: Label, property: string): readonly string[] {
  return [...new Set(graph.all(label).flatMap((node) => presentTexts(node, [property])))];
}

function booleanOf(node: GraphNode, name: string): readonly string[] {
  const value = node.properties[name];
  return value === undefined ? [] : [String(value)];
}
