/** What an act may answer: acts of the same draft, and suggestions from the record. Pure. */
import type {
  PositionKind,
  ReplyRelation,
  ReplySuggestionsQuery,
} from '../../generated/desk/graphql.js';
import type { Answered } from './coding.js';
import { positionIdOf, type Draft, type StatementDraft } from './draft.js';
import { MAX_TARGETS } from './keys.js';

export interface Target extends Answered {
  readonly asserts: string;
  readonly kind: PositionKind | null;
  readonly occurredOn: string;
  readonly reasons: readonly string[];
  readonly relations: readonly {
    readonly relation: ReplyRelation;
    readonly kind: PositionKind | null;
  }[];
}

type Suggestions = ReplySuggestionsQuery['suggestReplies'];

/**
 * Accusations of the same text come first: an article reports what is denied beside the denial.
 * @param concernsOf incidents of a position of the record
 */
export function listTargets(
  draft: Draft,
  statement: StatementDraft,
  suggestions: Suggestions,
  concernsOf: (position: string) => readonly string[],
): readonly Target[] {
  const own = draft.statements
    .filter(({ key, facts }) => key !== statement.key && isNotLater(facts, statement.facts))
    .flatMap((other) =>
      other.acts.map((act) => ({
        position: positionIdOf(other, act),
        asserts: act.record.asserts ?? '',
        kind: act.record.kind ?? null,
        madeBy: other.facts.madeBy ?? [],
        concerns: act.record.concerns ?? [],
        occurredOn: other.facts.occurredOn ?? '',
        reasons: ['in the same text'],
        relations: [],
      })),
    )
    .toSorted((a, b) => Number(b.kind === 'ACCUSATION') - Number(a.kind === 'ACCUSATION'));
  const known = new Set(own.map(({ position }) => position));
  const others = suggestions
    .filter(({ position }) => !known.has(position))
    .map((each) => ({ ...each, concerns: concernsOf(each.position) }));
  return [...own, ...others].slice(0, MAX_TARGETS);
}

/** A reply cannot come before what it answers; a month may contain the day. */
function isNotLater(
  { occurredOn: answered }: StatementDraft['facts'],
  { occurredOn: replied }: StatementDraft['facts'],
): boolean {
  if (answered == null || replied == null) return true;
  const length = Math.min(answered.length, replied.length);
  return answered.slice(0, length) <= replied.slice(0, length);
}
