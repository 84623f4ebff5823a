/**
 * What each key of the small filters means, read off their descriptions in `schema/`.
 */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { textOf, type CorpusGraph } from './corpus-graph.js';
import { isCalled, isFoundIn } from './found-in.js';
import { matchesPosition } from './match-position.js';
import { wholesOf } from './parties.js';
import { dateOf, overlaps, type DateRangeInput } from './partial-dates.js';

type Words = readonly string[] | null | undefined;

/** Every key of every filter; GraphQL has seen to it that only those of its type are there. */
export interface RecordFilterInput {
  readonly name?: string | null;
  readonly title?: string | null;
  readonly text?: string | null;
  readonly sourceCheck?: string | null;
  readonly occurred?: DateRangeInput | null;
  readonly published?: DateRangeInput | null;
  readonly [list: string]: unknown;
}

type Matcher = (graph: CorpusGraph, node: GraphNode, filter: RecordFilterInput) => boolean;

export type FilterTypeName =
  | 'PositionFilter'
  | 'StatementFilter'
  | 'ActorFilter'
  | 'InitiativeFilter'
  | 'IncidentFilter'
  | 'DocumentFilter';

export const matchers: Readonly<Record<FilterTypeName, Matcher>> = {
  PositionFilter: matchesPosition,

  StatementFilter: (graph, statement, filter) =>
    meetsAny(graph.sources(statement, 'ISSUED'), wordsOf(filter, 'issuedBy')) &&
    meetsAny(graph.sources(statement, 'DELIVERED'), wordsOf(filter, 'deliveredBy')) &&
    meetsAny(
      graph.targets(statement, 'CONTAINS').flatMap((position) => graph.sources(position, 'MADE')),
      wordsOf(filter, 'madeBy'),
    ) &&
    (filter.occurred == null || overlaps(dateOf(statement, 'occurredOn'), filter.occurred)) &&
    (filter.sourceCheck == null || statement.properties['sourceCheck'] === filter.sourceCheck) &&
    isFoundIn(
      filter.text,
      ['title', 'summary', 'form', 'note'].map((property) => textOf(statement, property)),
    ),

  ActorFilter: (graph, actor, filter) =>
    isCalled(filter.name, actor) &&
    isAmong(
      textOf(actor, 'iso2'),
      wordsOf(filter, 'iso2')?.map((code) => code.toUpperCase()),
    ) &&
    isAmong(actor.label.toUpperCase(), wordsOf(filter, 'types')) &&
    meetsAny(wholesOf(graph, actor), wordsOf(filter, 'partOf')) &&
    isAmong(textOf(actor, 'region'), wordsOf(filter, 'region')),

  InitiativeFilter: (graph, initiative, filter) =>
    isCalled(filter.name, initiative) &&
    isAmong(textOf(initiative, 'kind'), wordsOf(filter, 'kind')) &&
    meetsAny(graph.sources(initiative, 'PROPOSED'), wordsOf(filter, 'proposedBy')),

  IncidentFilter: (graph, incident, filter) =>
    isFoundIn(filter.name, [textOf(incident, 'name')]) &&
    isAmong(textOf(incident, 'kind'), wordsOf(filter, 'kind')) &&
    meetsAny(graph.targets(incident, 'SAID_TO_AFFECT'), wordsOf(filter, 'saidToAffect')) &&
    (filter.occurred == null || overlaps(dateOf(incident, 'period'), filter.occurred)),

  DocumentFilter: (graph, document, filter) => {
    const publishers = graph.targets(document, 'PUBLISHED_BY');
    const kinds = wordsOf(filter, 'publisherKind');
    return (
      isFoundIn(filter.title, [textOf(document, 'title')]) &&
      isAmong(textOf(document, 'language'), wordsOf(filter, 'language')) &&
      (kinds == null ||
        publishers.some((publisher) => isAmong(textOf(publisher, 'kind'), kinds))) &&
      meetsAny(
        publishers.flatMap((publisher) => graph.targets(publisher, 'AFFILIATED_WITH')),
        wordsOf(filter, 'affiliatedWith'),
      ) &&
      (filter.published == null || overlaps(dateOf(document, 'publishedOn'), filter.published))
    );
  },
};

function wordsOf(filter: RecordFilterInput, key: string): Words {
  // Lists of ids, enum values and texts alike are lists of text.
  return filter[key] as Words;
}

function isAmong(value: string | undefined, words: Words): boolean {
  return words == null || (value !== undefined && words.includes(value));
}

function meetsAny(nodes: readonly GraphNode[], ids: Words): boolean {
  return ids == null || nodes.some(({ id }) => ids.includes(id));
}
