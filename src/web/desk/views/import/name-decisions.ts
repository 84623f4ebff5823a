/** What a person decided on the names of a table during this visit, and how to undo it. Pure. */
import type {
  ImportNamesQuery,
  JudgementInput,
  RecordInput,
} from '../../../generated/desk/graphql.js';

export type TableName = NonNullable<ImportNamesQuery['import']>['names'][number];
export type Suggestion = TableName['suggestions'][number];

export type NameDecision =
  | { readonly type: 'IS'; readonly id: string; readonly name: string }
  /** @property record as the person described it; otherwise the import derives it */
  | { readonly type: 'NEW'; readonly record?: RecordInput }
  | { readonly type: 'IGNORE' };

export interface Judged {
  /** Undefined if a decision is needed. */
  readonly decision: NameDecision | undefined;
  /** Ids of records that it does not name. */
  readonly isNot: readonly string[];
}

export interface NameEdits {
  /** By key; names without an entry are as the server has them. */
  readonly judged: ReadonlyMap<string, Judged>;
  /** What each step changed, the last one at the end. */
  readonly history: readonly { readonly key: string; readonly before: Judged | undefined }[];
}

export const NO_EDITS: NameEdits = { judged: new Map(), history: [] };
/** As many as there are digit keys for them. */
export const MAX_SUGGESTIONS = 5;

/** Equal names may be looked up in different sections, or with different contexts. */
export function keyOf({ name, sections, context }: TableName): string {
  return JSON.stringify([name, sections, context]);
}

export function suggestionsOf(name: TableName, edits: NameEdits): readonly Suggestion[] {
  const isNot = edits.judged.get(keyOf(name))?.isNot ?? name.isNot;
  return name.suggestions.filter(({ id }) => !isNot.includes(id)).slice(0, MAX_SUGGESTIONS);
}

export function isDecided(name: TableName, edits: NameEdits): boolean {
  const judged = edits.judged.get(keyOf(name));
  return judged === undefined ? name.resolution !== null : judged.decision !== undefined;
}

export interface Step {
  readonly edits: NameEdits;
  /** What the server has to know. */
  readonly judgements: readonly JudgementInput[];
}

export function decide(name: TableName, edits: NameEdits, decision: NameDecision): Step {
  const isNot = isNotOf(name, edits);
  const kept = decision.type === 'IS' ? isNot.filter((id) => id !== decision.id) : isNot;
  return {
    edits: withJudged(name, edits, { decision, isNot: kept }),
    judgements: [toJudgement(name, decision)],
  };
}

/** The name does not stand for a record: the next suggestion moves up. */
export function reject(name: TableName, edits: NameEdits, id: string): Step {
  const before = edits.judged.get(keyOf(name))?.decision;
  const decision = before?.type === 'IS' && before.id === id ? undefined : before;
  return {
    edits: withJudged(name, edits, { decision, isNot: [...isNotOf(name, edits), id] }),
    judgements: [{ ...partsOf(name), isNot: id }],
  };
}

/** Takes the last step back; undefined if there is none. */
export function undo(
  names: readonly TableName[],
  edits: NameEdits,
): (Step & { readonly key: string }) | undefined {
  const last = edits.history.at(-1);
  const name = names.find((each) => keyOf(each) === last?.key);
  if (last === undefined || name === undefined) return undefined;
  const { key, before } = last;
  const judged = new Map(edits.judged);
  if (before === undefined) judged.delete(key);
  else judged.set(key, before);
  const { decision, isNot } = before ?? { decision: judgedBefore(name), isNot: name.isNot };
  return {
    key,
    edits: { judged, history: edits.history.slice(0, -1) },
    judgements: [
      { ...partsOf(name), reopen: true },
      ...isNot.map((id) => ({ ...partsOf(name), isNot: id })),
      ...(decision === undefined ? [] : [toJudgement(name, decision)]),
    ],
  };
}

/** What a person decided before this visit. */
function judgedBefore({ resolution }: TableName): NameDecision | undefined {
  if (resolution?.by !== 'JUDGEMENT') return undefined;
  const { record, isNew } = resolution;
  if (isNew) return { type: 'NEW' };
  return record === null ? { type: 'IGNORE' } : { type: 'IS', id: record, name: record };
}

function isNotOf(name: TableName, edits: NameEdits): readonly string[] {
  return edits.judged.get(keyOf(name))?.isNot ?? name.isNot;
}

function withJudged(name: TableName, edits: NameEdits, judged: Judged): NameEdits {
  const key = keyOf(name);
  return {
    judged: new Map([...edits.judged, [key, judged]]),
    history: [...edits.history, { key, before: edits.judged.get(key) }],
  };
}

function partsOf({ name, sections, context }: TableName) {
  return { name, sections, ...(context !== null && { context }) };
}

function toJudgement(name: TableName, decision: NameDecision): JudgementInput {
  switch (decision.type) {
    case 'IS':
      return { ...partsOf(name), is: decision.id };
    case 'NEW': {
      const { record } = decision;
      return { ...partsOf(name), isNew: true, ...(record !== undefined && { record }) };
    }
    case 'IGNORE':
      return { ...partsOf(name), ignore: true };
  }
}
