/** The meaning of each key of `PositionFilter`, according to its description in `schema/`. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import type { Bond, CorpusGraph } from './corpus-graph.js';
import { textOf, textsOf } from './corpus-graph.js';
import { isFoundIn } from './found-in.js';
import { constraintsOf } from './constraints.js';
import { voicesOf, withParts } from './parties.js';
import { dateOf, overlaps, type DateRangeInput } from './partial-dates.js';

type Words = readonly string[] | null;

/** As coerced by GraphQL; a null or empty key counts as absent. */
export interface PositionFilterInput {
  readonly kind?: Words;
  readonly madeBy?: Words;
  readonly voicedBy?: Words;
  readonly speaksFor?: Words;
  readonly region?: Words;
  readonly against?: {
    readonly actors?: Words;
    readonly roles?: Words;
    readonly regions?: Words;
  } | null;
  readonly madeByMembersOf?: Words;
  readonly againstMembersOf?: Words;
  readonly concerns?: Words;
  readonly incidentKind?: Words;
  readonly refersTo?: Words;
  readonly respondsTo?: Words;
  readonly includeParts?: boolean | null;
  readonly occurred?: DateRangeInput | null;
  readonly denialForm?: Words;
  readonly contests?: Words;
  readonly conduct?: Words;
  readonly hedge?: Words;
  readonly basis?: Words;
  readonly replyRelation?: Words;
  readonly initiativeRelation?: Words;
  readonly isCounter?: boolean | null;
  readonly isAnswered?: boolean | null;
  readonly language?: Words;
  readonly statementForm?: Words;
  readonly document?: Words;
  readonly publisher?: Words;
  readonly text?: string | null;
  readonly and?: readonly PositionFilterInput[] | null;
  readonly or?: readonly PositionFilterInput[] | null;
  readonly not?: PositionFilterInput | null;
}

export function matchesPosition(
  graph: CorpusGraph,
  position: GraphNode,
  filter: PositionFilterInput,
): boolean {
  return matches(graph, position, constraintsOf(filter));
}

interface Subject {
  readonly graph: CorpusGraph;
  readonly position: GraphNode;
  /** The whole filter, since some keys must hold together. */
  readonly filter: PositionFilterInput;
}

type Tests = {
  readonly [Key in keyof PositionFilterInput]-?: (
    subject: Subject,
    value: NonNullable<PositionFilterInput[Key]>,
  ) => boolean;
};

const oneOf =
  (property: string) =>
  ({ position }: Subject, words: readonly string[]): boolean =>
    includes(words, textOf(position, property));
const anyOf =
  (property: string) =>
  ({ position }: Subject, words: readonly string[]): boolean =>
    textsOf(position, property).some((word) => words.includes(word));
const is =
  (property: string) =>
  ({ position }: Subject, value: boolean): boolean =>
    position.properties[property] === value;
const isAmong = (nodes: Iterable<GraphNode>, ids: ReadonlySet<string>): boolean =>
  [...nodes].some(({ id }) => ids.has(id));
const wantedBy = ({ graph, filter }: Subject, ids: readonly string[]): ReadonlySet<string> =>
  filter.includeParts === true ? withParts(graph, ids) : new Set(ids);
const meets = ({ graph, position }: Subject, part: PositionFilterInput): boolean =>
  matchesPosition(graph, position, part);

const refers = ({ graph, position, filter }: Subject): boolean =>
  hasBond(graph.outgoing(position, 'REFERS_TO'), filter.refersTo, filter.initiativeRelation);
const responds = ({ graph, position, filter }: Subject): boolean =>
  hasBond(graph.outgoing(position, 'RESPONDS_TO'), filter.respondsTo, filter.replyRelation);
const statementsOf = ({ graph, position }: Subject): readonly GraphNode[] =>
  graph.sources(position, 'CONTAINS');
const carriersOf = (subject: Subject): readonly GraphNode[] =>
  statementsOf(subject).flatMap((statement) => subject.graph.sources(statement, 'CARRIES'));

const tests: Tests = {
  kind: oneOf('kind'),
  madeBy: ({ graph, position }, ids) => isAmong(graph.sources(position, 'MADE'), new Set(ids)),
  voicedBy: (subject, ids) =>
    isAmong(voicesOf(subject.graph, subject.position), wantedBy(subject, ids)),
  speaksFor: (subject, ids) =>
    isAmong(
      statementsOf(subject)
        .flatMap((statement) => subject.graph.sources(statement, 'DELIVERED'))
        .flatMap((person) => subject.graph.targets(person, 'SPEAKS_FOR')),
      new Set(ids),
    ),
  region: ({ graph, position }, regions) =>
    graph.sources(position, 'MADE').some((maker) => includes(regions, textOf(maker, 'region'))),
  against: (subject, { actors, roles, regions }) => {
    const wanted = actors && wantedBy(subject, actors);
    return subject.graph
      .outgoing(subject.position, 'AGAINST')
      .some(
        ({ node, properties }) =>
          (wanted == null || wanted.has(node.id)) &&
          (roles == null || includes(roles, String(properties['role']))) &&
          (regions == null || includes(regions, textOf(node, 'region'))),
      );
  },
  madeByMembersOf: ({ graph, position }, ids) =>
    isAmong(
      graph.sources(position, 'MADE').flatMap((maker) => graph.targets(maker, 'MEMBER_OF')),
      new Set(ids),
    ),
  againstMembersOf: ({ graph, position }, ids) =>
    isAmong(
      graph.targets(position, 'AGAINST').flatMap((target) => graph.targets(target, 'MEMBER_OF')),
      new Set(ids),
    ),
  concerns: (subject, ids) =>
    isAmong(subject.graph.targets(subject.position, 'CONCERNS'), wantedBy(subject, ids)),
  incidentKind: ({ graph, position }, kinds) =>
    graph
      .targets(position, 'CONCERNS')
      .some((incident) => includes(kinds, textOf(incident, 'kind'))),
  refersTo: refers,
  initiativeRelation: refers,
  respondsTo: responds,
  replyRelation: responds,
  // Read by the keys that name actors and incidents.
  includeParts: () => true,
  occurred: ({ position }, period) => overlaps(dateOf(position, 'occurredOn'), period),
  denialForm: oneOf('form'),
  contests: anyOf('contests'),
  conduct: anyOf('conduct'),
  hedge: oneOf('hedge'),
  basis: oneOf('basis'),
  isCounter: is('isCounter'),
  isAnswered: is('isAnswered'),
  language: ({ graph, position }, languages) =>
    graph
      .targets(position, 'EVIDENCED_BY')
      .some((excerpt) => includes(languages, textOf(excerpt, 'language'))),
  statementForm: (subject, forms) =>
    statementsOf(subject).some((statement) => includes(forms, textOf(statement, 'form'))),
  document: (subject, ids) => isAmong(carriersOf(subject), new Set(ids)),
  publisher: (subject, ids) =>
    isAmong(
      carriersOf(subject).flatMap((document) => subject.graph.targets(document, 'PUBLISHED_BY')),
      new Set(ids),
    ),
  text: ({ graph, position }, text) =>
    isFoundIn(text, [
      ...['asserts', 'quote', 'note'].map((property) => textOf(position, property)),
      ...graph.targets(position, 'EVIDENCED_BY').map((excerpt) => textOf(excerpt, 'exact')),
    ]),
  and: (subject, parts) => parts.every((part) => meets(subject, part)),
  or: (subject, parts) => parts.some((part) => meets(subject, part)),
  not: (subject, part) => !meets(subject, part),
};

function matches(graph: CorpusGraph, position: GraphNode, filter: PositionFilterInput): boolean {
  return Object.entries(filter).every(([key, value]: [string, unknown]) => {
    if (!Object.hasOwn(tests, key)) throw new Error(`The evaluation has no meaning for "${key}".`);
    // The value has the type of its key, and null means absent.
    const test = tests[key as keyof Tests] as (subject: Subject, value: unknown) => boolean;
    return value == null || test({ graph, position, filter }, value);
  });
}

/** One relationship must match both: an end among the ids, and one of the terms. */
function hasBond(
  bonds: readonly Bond[],
  ids: Words | undefined,
  words: Words | undefined,
): boolean {
  return bonds.some(
    ({ node, properties }) =>
      (ids == null || ids.includes(node.id)) &&
      (words == null || includes(words, String(properties['relation']))),
  );
}

function includes(words: readonly string[], word: string | undefined): boolean {
  return word !== undefined && words.includes(word);
}
