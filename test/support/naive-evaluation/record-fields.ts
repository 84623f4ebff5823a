/**
 * The meaning of each field below the roots that is not a property of its record: which records it
 * leads to, and in which order. According to the descriptions in `schema/`.
 */
import { listLedger } from './ledger.js';
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { listCodes } from '../../../src/domain/ontology/crosswalk.js';
import type { PartialDate } from '../../../src/domain/time/partial-date.js';
import type { Conduct, PositionKind } from '../../../src/domain/ontology/vocabularies.js';
import type { Row } from './connection.js';
import { textOf, type Bond, type CorpusGraph } from './corpus-graph.js';
import type { FilterTypeName } from './match-record.js';
import { dateOf } from './partial-dates.js';
import { partsOf, positionsVoicedBy, unique } from './parties.js';
import { byDate, byName } from './sort-records.js';
import { compareText } from '../../../src/domain/text/compare-text.js';

type Arguments = Readonly<Record<string, unknown>>;

export type FieldMeaning = (graph: CorpusGraph, node: GraphNode, args: Arguments) => unknown;

/** `Type.field` -> its value; interfaces apply to all types that implement them. */
export const recordFields: Readonly<Record<string, FieldMeaning>> = {
  'Agency.partOf': (graph, agency) => graph.targets(agency, 'PART_OF')[0],
  'Organization.basedIn': (graph, organization) => graph.targets(organization, 'BASED_IN')[0],
  'Bloc.members': (graph, bloc) =>
    byNodeName(graph.incoming(bloc, 'MEMBER_OF')).map(({ node, properties }) => ({
      ...properties,
      state: node,
    })),
  'State.memberOf': (graph, state) =>
    byNodeName(graph.outgoing(state, 'MEMBER_OF')).map(({ node, properties }) => ({
      ...properties,
      bloc: node,
    })),
  'Spokesperson.speaksFor': (graph, person) =>
    byOrdinal(graph.outgoing(person, 'SPEAKS_FOR')).map(({ node, properties }) => ({
      ...properties,
      actor: node,
      document: graph.find(String(properties['documentId'])),
    })),

  'Initiative.announcedBy': (graph, node) => graph.sources(node, 'ANNOUNCED').toSorted(byName),
  'Initiative.proposedBy': (graph, node) => graph.sources(node, 'PROPOSED').toSorted(byName),
  'Initiative.opposedBy': (graph, node) => graph.sources(node, 'OPPOSED').toSorted(byName),
  'Initiative.buildsOn': (graph, node) => graph.targets(node, 'BUILDS_ON').toSorted(byName),
  'Initiative.documents': (graph, node) =>
    graph.targets(node, 'DOCUMENTED_BY').toSorted((a, b) => compareText(a.id, b.id)),
  'Initiative.endorsedBy': (graph, node) =>
    byNodeName(graph.incoming(node, 'ENDORSED')).map(({ node: actor, properties }) => ({
      actor,
      on: properties['on'],
      reportedBy: graph.find(String(properties['reportedBy'])),
    })),
  'Initiative.votes': (graph, node) =>
    byNodeName(graph.incoming(node, 'VOTED')).map(({ node: state, properties }) => ({
      ...properties,
      state,
    })),
  'Initiative.ledger': listLedger,

  'Position.statement': (graph, position) => graph.sources(position, 'CONTAINS')[0],
  'Position.madeBy': (graph, position) => graph.sources(position, 'MADE').toSorted(byName),
  'Position.against': (graph, position) =>
    byWordThenName(graph.outgoing(position, 'AGAINST'), 'role').map(({ node, properties }) => ({
      role: properties['role'],
      actor: node,
    })),
  'Position.incidents': (graph, position) => graph.targets(position, 'CONCERNS').toSorted(byName),
  'Position.initiatives': (graph, position) =>
    byWordThenName(graph.outgoing(position, 'REFERS_TO'), 'relation').map(
      ({ node, properties }) => ({ relation: properties['relation'], initiative: node }),
    ),
  'Position.respondsTo': (graph, reply) =>
    graph
      .outgoing(reply, 'RESPONDS_TO')
      .toSorted((a, b) => byDate(a.node, b.node))
      .map((bond) => ({ ...toAnswer(bond, reply, bond.node), position: bond.node })),
  'Position.evidence': (graph, position) =>
    byOrdinal(graph.outgoing(position, 'EVIDENCED_BY')).map(({ node }) => node),
  'Position.codes': (_graph, position, { scheme }) =>
    listCodes(
      textOf(position, 'kind') as PositionKind,
      (position.properties['conduct'] ?? []) as readonly Conduct[],
    ).filter((code) => scheme == null || code.scheme === scheme),
  'Excerpt.document': (graph, excerpt) => graph.targets(excerpt, 'TAKEN_FROM')[0],
  'Excerpt.translationOf': (graph, excerpt) => graph.targets(excerpt, 'TRANSLATES')[0],

  'Statement.issuedBy': (graph, statement) => graph.sources(statement, 'ISSUED').toSorted(byName),
  'Statement.deliveredBy': (graph, statement) =>
    byNodeName(graph.incoming(statement, 'DELIVERED')).map(({ node, properties }) => ({
      title: properties['title'],
      spokesperson: node,
    })),
  'Statement.positions': (graph, statement) =>
    byOrdinal(graph.outgoing(statement, 'CONTAINS')).map(({ node }) => node),
  'Statement.documents': (graph, statement) =>
    byOrdinal(graph.incoming(statement, 'CARRIES')).map(({ node }) => node),

  'Incident.saidToAffect': (graph, node) => graph.targets(node, 'SAID_TO_AFFECT').toSorted(byName),
  'Incident.partOf': (graph, node) => graph.targets(node, 'SAID_TO_BE_PART_OF').toSorted(byName),
  'Incident.parts': (graph, node) => graph.sources(node, 'SAID_TO_BE_PART_OF').toSorted(byName),
  'Document.publisher': (graph, document) => graph.targets(document, 'PUBLISHED_BY')[0],
  'Document.statements': (graph, document) => graph.targets(document, 'CARRIES').toSorted(byDate),
  'Publisher.affiliation': (graph, publisher) => {
    const [bond] = graph.outgoing(publisher, 'AFFILIATED_WITH');
    return bond && { state: bond.node, basis: bond.properties['basis'] };
  },
};

export interface ConnectionMeaning {
  readonly filter: FilterTypeName;
  readonly rows: (graph: CorpusGraph, node: GraphNode, args: Arguments) => readonly Row[];
}

/** `Type.field` -> all rows of the connection, in no particular order. */
export const recordConnections: Readonly<Record<string, ConnectionMeaning>> = {
  'Actor.positions': {
    filter: 'PositionFilter',
    rows: (graph, actor) => toRows(positionsVoicedBy(graph, actor)),
  },
  'Actor.positionsAgainst': {
    filter: 'PositionFilter',
    rows: (graph, actor) => toRows(unique(graph.sources(actor, 'AGAINST'))),
  },
  'State.agencies': {
    filter: 'ActorFilter',
    rows: (graph, state) => toRows(unique(partsOf(graph, state))),
  },
  'Initiative.referredToBy': {
    filter: 'PositionFilter',
    rows: (graph, initiative, { relation }) =>
      toRows(
        unique(
          graph
            .incoming(initiative, 'REFERS_TO')
            .filter(({ properties }) => relation == null || properties['relation'] === relation)
            .map(({ node }) => node),
        ),
      ),
  },
  'Incident.positions': {
    filter: 'PositionFilter',
    rows: (graph, incident) => toRows(graph.sources(incident, 'CONCERNS')),
  },
  'Position.responses': {
    filter: 'PositionFilter',
    rows: (graph, target) =>
      graph
        .incoming(target, 'RESPONDS_TO')
        .map((bond) => ({ ...toAnswer(bond, bond.node, target), node: bond.node })),
  },
};

function toRows(nodes: readonly GraphNode[]): readonly Row[] {
  return nodes.map((node) => ({ node }));
}

/** The fields of an answer at both of its ends. */
function toAnswer({ properties }: Bond, reply: GraphNode, target: GraphNode): object {
  return {
    relation: properties['relation'],
    explicit: properties['explicit'],
    latency: measureLatency(dateOf(reply, 'occurredOn'), dateOf(target, 'occurredOn')),
  };
}

function measureLatency(reply: PartialDate | undefined, target: PartialDate | undefined): object {
  if (reply === undefined || target === undefined) throw new TypeError('an act without a date');
  return {
    minDays: Math.max(0, daysBetween(target.latest, reply.earliest)),
    maxDays: daysBetween(target.earliest, reply.latest),
  };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function byOrdinal(bonds: readonly Bond[]): readonly Bond[] {
  return bonds.toSorted(
    (a, b) =>
      Number(a.properties['ordinal']) - Number(b.properties['ordinal']) ||
      compareText(a.node.id, b.node.id),
  );
}

function byNodeName(bonds: readonly Bond[]): readonly Bond[] {
  return bonds.toSorted((a, b) => byName(a.node, b.node));
}

function byWordThenName(bonds: readonly Bond[], property: string): readonly Bond[] {
  return bonds.toSorted(
    (a, b) =>
      compareText(String(a.properties[property]), String(b.properties[property])) ||
      byName(a.node, b.node),
  );
}
