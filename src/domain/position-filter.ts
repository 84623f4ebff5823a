/**
 * The one filter over positions. GraphQL input, HTTP parameters and the command line all parse into
 * it; `cypher/position-predicate.ts` is the one place that gives it a meaning.
 */
import { parseDateRange, type DateRange, type DateRangeInput } from './date-range.js';
import { InputError } from './errors.js';
import { labelOfId, type IdLabel } from './ids.js';
import { actorLabels } from './node-definitions.js';
import { foldText } from './text-folding.js';
import type {
  AccusationBasis,
  AgainstRole,
  Conduct,
  ContestedAspect,
  DenialForm,
  Hedge,
  InitiativeRelation,
  PositionKind,
  ReplyRelation,
} from './vocabularies.js';

export interface AgainstFilter {
  readonly actors?: readonly string[];
  readonly roles?: readonly AgainstRole[];
}

/**
 * Keys are ANDed; a list means any of it. A key that constrains nothing is absent: null, an empty
 * list, text, period or filter.
 */
export interface PositionFilter {
  readonly kind?: readonly PositionKind[];
  readonly madeBy?: readonly string[];
  readonly against?: AgainstFilter;
  readonly concerns?: readonly string[];
  readonly refersTo?: readonly string[];
  readonly respondsTo?: readonly string[];
  /** The actors named beside it then stand for their agencies too. */
  readonly includeParts?: boolean;
  /** Overlaps the interval of the position's date. */
  readonly occurred?: DateRange;
  readonly denialForm?: readonly DenialForm[];
  readonly contests?: readonly ContestedAspect[];
  readonly conduct?: readonly Conduct[];
  readonly hedge?: readonly Hedge[];
  readonly basis?: readonly AccusationBasis[];
  readonly replyRelation?: readonly ReplyRelation[];
  readonly initiativeRelation?: readonly InitiativeRelation[];
  readonly isCounter?: boolean;
  readonly isAnswered?: boolean;
  /** Folded; found anywhere in the position's words. */
  readonly text?: string;
  readonly and?: readonly PositionFilter[];
  readonly or?: readonly PositionFilter[];
  readonly not?: PositionFilter;
}

export const MAX_FILTER_NODES = 50;
export const MAX_FILTER_IDS = 500;
const MAX_FILTER_DEPTH = 10;
const MAX_TEXT_LENGTH = 200;

/** A filter as it comes in: names and types are checked, meanings are not. */
export interface PositionFilterInput extends Readonly<
  Omit<Nullable<PositionFilter>, 'against' | 'occurred' | 'and' | 'or' | 'not'>
> {
  readonly against?: Nullable<AgainstFilter> | null | undefined;
  readonly occurred?: DateRangeInput | null | undefined;
  readonly and?: readonly PositionFilterInput[] | null | undefined;
  readonly or?: readonly PositionFilterInput[] | null | undefined;
  readonly not?: PositionFilterInput | null | undefined;
}

type Nullable<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/**
 * @throws InputError for an id of a wrong kind, an impossible date, or a filter that
 *   is too large.
 */
export function parsePositionFilter(input: PositionFilterInput | null | undefined): PositionFilter {
  if (input === null || input === undefined) return {};
  const budget = { nodes: MAX_FILTER_NODES, ids: MAX_FILTER_IDS };
  return parseNode(input, budget, 0);
}

interface Budget {
  nodes: number;
  ids: number;
}

function parseNode(input: PositionFilterInput, budget: Budget, depth: number): PositionFilter {
  budget.nodes -= 1;
  if (budget.nodes < 0 || depth > MAX_FILTER_DEPTH) {
    throw new InputError(
      `The filter is too large: at most ${String(MAX_FILTER_NODES)} parts, ${String(MAX_FILTER_DEPTH)} deep.`,
    );
  }
  const nested = (parts: readonly PositionFilterInput[] | null | undefined): PositionFilter[] =>
    (parts ?? []).map((part) => parseNode(part, budget, depth + 1));
  const against = parseAgainst(input.against, budget);
  const alternatives = nested(input.or);
  const namesActors = !isEmpty(input.madeBy) || !isEmpty(against?.actors);
  return dropEmpty({
    kind: input.kind,
    madeBy: parseIds('madeBy', input.madeBy, budget, actorLabels),
    against,
    concerns: parseIds('concerns', input.concerns, budget, ['Incident']),
    refersTo: parseIds('refersTo', input.refersTo, budget, ['Initiative']),
    respondsTo: parseIds('respondsTo', input.respondsTo, budget, ['Position']),
    includeParts: namesActors ? input.includeParts : undefined,
    occurred: parseDateRange('occurred', input.occurred),
    denialForm: input.denialForm,
    contests: input.contests,
    conduct: input.conduct,
    hedge: input.hedge,
    basis: input.basis,
    replyRelation: input.replyRelation,
    initiativeRelation: input.initiativeRelation,
    isCounter: input.isCounter,
    isAnswered: input.isAnswered,
    text: parseText('text', input.text),
    and: nested(input.and).filter((part) => !isEmpty(part)),
    // One alternative that keeps everything makes the others say nothing.
    or: alternatives.some(isEmpty) ? undefined : alternatives,
    not: input.not == null ? undefined : parseNode(input.not, budget, depth + 1),
  });
}

function parseAgainst(
  input: PositionFilterInput['against'],
  budget: Budget,
): AgainstFilter | undefined {
  if (input == null) return undefined;
  return dropEmpty({
    actors: parseIds('against.actors', input.actors, budget, actorLabels),
    roles: input.roles,
  });
}

function parseIds(
  key: string,
  ids: readonly string[] | null | undefined,
  budget: Budget,
  labels: readonly IdLabel[],
): readonly string[] | undefined {
  if (ids == null) return undefined;
  budget.ids -= ids.length;
  if (budget.ids < 0) {
    throw new InputError(`The filter names too many ids: at most ${String(MAX_FILTER_IDS)}.`);
  }
  for (const id of ids) {
    const label = labelOfId(id);
    // An id of no known form is left to the directory, which knows what it may have meant.
    if (label !== undefined && !labels.includes(label)) {
      throw new InputError(`${key}: "${id}" is the id of a ${label}, not of ${listOf(labels)}.`);
    }
  }
  return ids;
}

function listOf(labels: readonly IdLabel[]): string {
  return labels.length === 1 ? `an ${String(labels[0])}`.replace('an P', 'a P') : 'an actor';
}

/** Folds a search text. @throws InputError when it is too long. */
export function parseText(key: string, text: string | null | undefined): string | undefined {
  if (text == null) return undefined;
  if (text.length > MAX_TEXT_LENGTH) {
    throw new InputError(`${key}: at most ${String(MAX_TEXT_LENGTH)} characters.`);
  }
  return foldText(text);
}

/** Leaves out keys that ask for nothing, so that a filter holds only what constrains it. */
export function dropEmpty<T extends object>(
  value: T,
): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => !isEmpty(item)),
    // fromEntries forgets the keys; they are those of `value`, minus the empty ones.
  ) as { [K in keyof T]?: Exclude<T[K], null | undefined> };
}

/** Null, or a list, text or filter with nothing in it. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
