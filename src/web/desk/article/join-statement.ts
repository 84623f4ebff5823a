/** Adds what a text says to a statement that the record has from another carrier. Pure. */
import type { StatementInput } from '../../generated/desk/graphql.js';
import { keyOfAct, nextNumber, positionIdOf, type Act, type StatementDraft } from './draft.js';
import { relinkReplies, setDraft, setFocus, type EditorState } from './editor.js';
import { readStatement } from './read-draft.js';

export interface JoinedStatement {
  readonly statement: StatementDraft;
  /** Number in the statement of the record, by number in the draft. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Acts that got further evidence; the others were added. */
  readonly matched: number;
}

/**
 * An act of the draft is the same as one of the record if it is of the same kind and against one of the same
 * actors; each is matched once, in order. The record's own coding stays.
 * @param page id of the document that is coded
 */
export function joinStatement(
  drafted: StatementDraft,
  recorded: StatementInput,
  revision: string,
  page: string,
): JoinedStatement {
  const existing = readStatement(recorded, revision, drafted.key);
  const documents = [...new Set([...(existing.facts.documents ?? []), page])];
  let acts = existing.acts;
  const numbers = new Map<number, number>();
  const free = new Set(existing.acts.map(({ number }) => number));
  for (const act of drafted.acts) {
    const same = acts.find((each) => free.has(each.number) && isSameAct(each, act));
    const number = same?.number ?? nextNumber({ ...existing, acts });
    numbers.set(act.number, number);
    if (same === undefined) acts = [...acts, { ...act, number }];
    else acts = acts.map((each) => (each === same ? withEvidenceOf(each, act) : each));
    free.delete(number);
  }
  return {
    statement: { ...existing, facts: { ...existing.facts, documents }, acts },
    numbers,
    matched: existing.acts.length - free.size,
  };
}

/** Replaces a statement of the draft by the one of the record. Undone like any edit. */
export function joinRecorded(
  state: EditorState,
  key: string,
  recorded: StatementInput,
  revision: string,
): EditorState {
  const { draft } = state;
  const drafted = draft.statements.find((each) => each.key === key);
  if (drafted === undefined) return state;
  const { statement, numbers, matched } = joinStatement(drafted, recorded, revision, draft.page.id);
  const renamed = new Map(
    drafted.acts.map((act) => {
      const number = numbers.get(act.number) ?? act.number;
      return [positionIdOf(drafted, act), positionIdOf(statement, { ...act, number })];
    }),
  );
  const statements = relinkReplies(
    draft.statements.map((each) => (each === drafted ? statement : each)),
    renamed,
  );
  const [first] = statement.acts;
  const next = setDraft(state, { ...draft, statements }, null);
  const added = drafted.acts.length - matched;
  return {
    ...setFocus(next, first === undefined ? next.focus : keyOfAct(statement, first)),
    message: `The page is added to the statement: evidence for ${String(matched)} of its acts, and ${String(added)} new.`,
  };
}

function isSameAct({ record: one }: Act, { record: other }: Act): boolean {
  if (one.kind !== other.kind) return false;
  const actors = (one.against ?? []).map(({ actor }) => actor);
  const others = (other.against ?? []).map(({ actor }) => actor);
  return actors.length === 0 && others.length === 0
    ? true
    : actors.some((actor) => others.includes(actor));
}

function withEvidenceOf(act: Act, { record: { evidence } }: Act): Act {
  return {
    ...act,
    record: { ...act.record, evidence: [...(act.record.evidence ?? []), ...(evidence ?? [])] },
  };
}
