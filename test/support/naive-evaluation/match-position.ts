/**
 * What each key of `PositionFilter` means, read off its description in `schema/`.
 */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import type { Bond, CorpusGraph } from './corpus-graph.js';
import { textOf, textsOf } from './corpus-graph.js';
import { isFoundIn } from './found-in.js';
import { constraintsOf } from './constraints.js';
import { voicesOf, withParts } from './parties.js';
import { dateOf, overlaps, type DateRangeInput } from './partial-dates.js';

type Words = readonly string[] | null;

/** As GraphQL coerces it; a key that is null or empty counts as one that is left out. */
export interface PositionFilterInput {
  readonly kind?: Words;
  readonly madeBy?: Words;
  readonly against?: { readonly actors?: Words; readonly roles?: Words } | null;
  readonly concerns?: Words;
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

function matches(graph: CorpusGraph, position: GraphNode, filter: PositionFilterInput): boolean {
  const actors = (ids: readonly string[]): ReadonlySet<string> =>
    filter.includeParts === true ? withParts(graph, ids) : new Set(ids);
  const oneOf = (property: string, words: Words | undefined): boolean =>
    words == null || includes(words, textOf(position, property));
  const anyOf = (property: string, words: Words | undefined): boolean =>
    words == null || textsOf(position, property).some((word) => words.includes(word));
  const is = (property: string, value: boolean | null | undefined): boolean =>
    value == null || position.properties[property] === value;
  const meets = (part: PositionFilterInput): boolean => matchesPosition(graph, position, part);
  const { against, madeBy } = filter;

  return (
    oneOf('kind', filter.kind) &&
    (madeBy == null || [...voicesOf(graph, position)].some(({ id }) => actors(madeBy).has(id))) &&
    (against == null ||
      hasBond(
        graph.outgoing(position, 'AGAINST'),
        against.actors && actors(against.actors),
        'role',
        against.roles,
      )) &&
    hasBondIfAsked(graph.outgoing(position, 'CONCERNS'), filter.concerns) &&
    hasBondIfAsked(
      graph.outgoing(position, 'REFERS_TO'),
      filter.refersTo,
      filter.initiativeRelation,
    ) &&
    hasBondIfAsked(
      graph.outgoing(position, 'RESPONDS_TO'),
      filter.respondsTo,
      filter.replyRelation,
    ) &&
    (filter.occurred == null || overlaps(dateOf(position, 'occurredOn'), filter.occurred)) &&
    oneOf('form', filter.denialForm) &&
    anyOf('contests', filter.contests) &&
    anyOf('conduct', filter.conduct) &&
    oneOf('hedge', filter.hedge) &&
    oneOf('basis', filter.basis) &&
    is('isCounter', filter.isCounter) &&
    is('isAnswered', filter.isAnswered) &&
    isFoundIn(filter.text, [
      ...['asserts', 'quote', 'note'].map((property) => textOf(position, property)),
      ...graph.targets(position, 'EVIDENCED_BY').map((excerpt) => textOf(excerpt, 'exact')),
    ]) &&
    (filter.and ?? []).every(meets) &&
    (filter.or == null || filter.or.some(meets)) &&
    (filter.not == null || !meets(filter.not))
  );
}

function hasBondIfAsked(
  bonds: readonly Bond[],
  ids: Words | undefined,
  relations?: Words,
): boolean {
  if (ids == null && relations == null) return true;
  return hasBond(bonds, ids && new Set(ids), 'relation', relations);
}

/** One and the same bond must have both: an end among the ids, and one of the words. */
function hasBond(
  bonds: readonly Bond[],
  ids: ReadonlySet<string> | null | undefined,
  property: string,
  words: Words | undefined,
): boolean {
  return bonds.some(
    ({ node, properties }) =>
      (ids == null || ids.has(node.id)) &&
      (words == null || includes(words, String(properties[property]))),
  );
}

function includes(words: readonly string[], word: string | undefined): boolean {
  return word !== undefined && words.includes(word);
}
