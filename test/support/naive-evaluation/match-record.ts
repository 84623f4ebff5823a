/** The meaning of each key of the other filters, according to their descriptions in `schema/`. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { constraintsOf } from './constraints.js';
import { textOf, textsOf, type CorpusGraph } from './corpus-graph.js';
import { isCalled, isFoundIn } from './found-in.js';
import { matchesPosition } from './match-position.js';
import { wholesOf } from './parties.js';
import { dateOf, overlaps, type DateRangeInput } from './partial-dates.js';

/** Every key of every filter; GraphQL has ensured that only those of its type are present. */
export interface RecordFilterInput {
  readonly name?: string | null;
  readonly title?: string | null;
  readonly text?: string | null;
  readonly sourceCheck?: string | null;
  readonly occurred?: DateRangeInput | null;
  readonly published?: DateRangeInput | null;
  readonly [list: string]: unknown;
}

type Test = (graph: CorpusGraph, node: GraphNode, value: never) => boolean;

export type FilterTypeName =
  | 'PositionFilter'
  | 'StatementFilter'
  | 'ActorFilter'
  | 'InitiativeFilter'
  | 'IncidentFilter'
  | 'DocumentFilter';

const named =
  (...properties: readonly string[]) =>
  (_graph: CorpusGraph, node: GraphNode, text: string): boolean =>
    isFoundIn(
      text,
      properties.flatMap((property) => [textOf(node, property), ...textsOf(node, property)]),
    );
const called = (_graph: CorpusGraph, node: GraphNode, text: string): boolean =>
  isCalled(text, node);
const oneOf =
  (property: string) =>
  (_graph: CorpusGraph, node: GraphNode, words: readonly string[]): boolean =>
    isAmong(textOf(node, property), words);
const during =
  (date: string) =>
  (_graph: CorpusGraph, node: GraphNode, period: DateRangeInput): boolean =>
    overlaps(dateOf(node, date), period);
const anyOf =
  (find: (graph: CorpusGraph, node: GraphNode) => readonly GraphNode[]) =>
  (graph: CorpusGraph, node: GraphNode, ids: readonly string[]): boolean =>
    find(graph, node).some(({ id }) => ids.includes(id));
const publishersOf = (graph: CorpusGraph, document: GraphNode): readonly GraphNode[] =>
  graph.targets(document, 'PUBLISHED_BY');

const tests: Readonly<
  Record<Exclude<FilterTypeName, 'PositionFilter'>, Readonly<Record<string, Test>>>
> = {
  StatementFilter: {
    issuedBy: anyOf((graph, statement) => graph.sources(statement, 'ISSUED')),
    deliveredBy: anyOf((graph, statement) => graph.sources(statement, 'DELIVERED')),
    madeBy: anyOf((graph, statement) =>
      graph.targets(statement, 'CONTAINS').flatMap((position) => graph.sources(position, 'MADE')),
    ),
    occurred: during('occurredOn'),
    sourceCheck: (_graph, statement, word: string) => textOf(statement, 'sourceCheck') === word,
    text: named('title', 'summary', 'form', 'note'),
  },
  ActorFilter: {
    name: called,
    iso2: (_graph, actor, codes: readonly string[]) =>
      isAmong(
        textOf(actor, 'iso2'),
        codes.map((code) => code.toUpperCase()),
      ),
    types: (_graph, actor, types: readonly string[]) => types.includes(actor.label.toUpperCase()),
    partOf: anyOf(wholesOf),
    region: oneOf('region'),
  },
  InitiativeFilter: {
    name: called,
    kind: oneOf('kind'),
    proposedBy: anyOf((graph, initiative) => graph.sources(initiative, 'PROPOSED')),
  },
  IncidentFilter: {
    name: named('name'),
    kind: oneOf('kind'),
    saidToAffect: anyOf((graph, incident) => graph.targets(incident, 'SAID_TO_AFFECT')),
    partOf: anyOf(wholesOf),
    occurred: during('period'),
  },
  DocumentFilter: {
    title: named('title'),
    language: oneOf('language'),
    publisherKind: (graph, document, kinds: readonly string[]) =>
      publishersOf(graph, document).some((publisher) => isAmong(textOf(publisher, 'kind'), kinds)),
    affiliatedWith: anyOf((graph, document) =>
      publishersOf(graph, document).flatMap((publisher) =>
        graph.targets(publisher, 'AFFILIATED_WITH'),
      ),
    ),
    published: during('publishedOn'),
  },
};

/** Whether a record matches the constraining part of a filter. */
export function matchesRecord(
  name: FilterTypeName,
  graph: CorpusGraph,
  node: GraphNode,
  filter: RecordFilterInput,
): boolean {
  if (name === 'PositionFilter') return matchesPosition(graph, node, filter);
  return Object.entries(constraintsOf(filter)).every(([key, value]) => {
    const test = tests[name][key];
    if (test === undefined) throw new Error(`The evaluation has no meaning for ${name}.${key}.`);
    return test(graph, node, value as never);
  });
}

function isAmong(text: string | undefined, words: readonly string[]): boolean {
  return text !== undefined && words.includes(text);
}
