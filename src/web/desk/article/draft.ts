/** What a person edits: the statements of one text with their acts. Pure. */
import type {
  ChangeInput,
  DocumentInput,
  ExcerptInput,
  PositionInput,
  StatementInput,
} from '../../generated/desk/graphql.js';

export interface Draft {
  /** Of the change set. */
  readonly title: string;
  /** Of the change set. */
  readonly reason: string;
  /** The page that the text was copied from. */
  readonly page: Page;
  readonly statements: readonly StatementDraft[];
  /** The other changes of the change set, such as new actors. */
  readonly others: readonly ChangeInput[];
}

export interface Page {
  readonly id: string;
  /** Null if the record has the document already. */
  readonly record: DocumentInput | null;
}

export interface StatementDraft {
  /** Identifies it while its id is edited. */
  readonly key: string;
  /** The loaded revision; null for a new statement. */
  readonly ifRevision: string | null;
  readonly facts: Omit<StatementInput, 'positions'>;
  readonly acts: readonly Act[];
  /** Whether a person changed its facts; it is then saved without acts too. */
  readonly isTouched: boolean;
}

export interface Act {
  /** The number in its id. It is never reused, so removing an act renames no other. */
  readonly number: number;
  readonly record: Omit<PositionInput, 'id'>;
}

/** Part of a text, in UTF-16 code units from 0; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The place of an act in the text; null if it has none there. */
export function spanOf({ record }: Act, textSha256: string): Span | null {
  const found = record.evidence?.find((excerpt) => isIn(excerpt, textSha256));
  if (found?.offsetStart == null || found.offsetEnd == null) return null;
  return { start: found.offsetStart, end: found.offsetEnd };
}

/** The evidence of an act in the text. */
export function excerptOf({ record }: Act, textSha256: string): ExcerptInput | undefined {
  return record.evidence?.find((excerpt) => isIn(excerpt, textSha256));
}

/** Replaces the evidence in the text, or adds it. */
export function withExcerpt(act: Act, textSha256: string, excerpt: ExcerptInput): Act {
  const { evidence } = act.record;
  const others = evidence ?? [];
  const index = others.findIndex((each) => isIn(each, textSha256));
  const next = index === -1 ? [...others, excerpt] : others.with(index, excerpt);
  return { ...act, record: { ...act.record, evidence: next } };
}

function isIn({ textSha256 }: ExcerptInput, text: string): boolean {
  return textSha256 === text;
}

export function keyOfAct(statement: Pick<StatementDraft, 'key'>, { number }: Act): string {
  return `${statement.key}#${String(number)}`;
}

/** `statement:x` and 2 -> `position:x-2`. */
export function positionIdOf({ facts }: Pick<StatementDraft, 'facts'>, { number }: Act): string {
  return `${(facts.id ?? '').replace(/^statement:/, 'position:')}-${String(number)}`;
}

/** In the order of the text; acts that are not in it come last, in their own order. */
export function sortActs(acts: readonly Act[], textSha256: string): readonly Act[] {
  const startOf = (act: Act): number => spanOf(act, textSha256)?.start ?? Number.POSITIVE_INFINITY;
  return acts.toSorted((a, b) => {
    const [first, second] = [startOf(a), startOf(b)];
    return first === second ? 0 : first - second;
  });
}

/** The first number that no act of the statement has. */
export function nextNumber({ acts }: StatementDraft, used = 0): number {
  return Math.max(used, 0, ...acts.map(({ number }) => number)) + 1;
}

/** The id of a statement while it is unknown who made it, or when. */
export const placeholderId = (index: number): string => `statement:unnamed-${String(index + 1)}`;

export function isPlaceholder(id: string | null | undefined): boolean {
  return id == null || /^statement:unnamed-\d+$/.test(id);
}

/** An id in the form of the seeds: who issued it, and when. Undefined while that is unknown. */
export function suggestStatementId(facts: StatementDraft['facts']): string | undefined {
  const { issuedBy, madeBy, occurredOn } = facts;
  const who = issuedBy?.[0] ?? madeBy?.[0];
  if (who === undefined || occurredOn == null || occurredOn === '') return undefined;
  return `statement:${who.slice(who.indexOf(':') + 1)}-${occurredOn.replaceAll(/\D/g, '')}`;
}
