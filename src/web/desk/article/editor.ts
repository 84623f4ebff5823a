/** The state of the article view, and what each command does to it. Pure. */
import type {
  ProposedSpanFragment as ProposedSpan,
  ProposedStatementFragment as ProposedStatement,
  SpeechMode,
} from '../../generated/desk/graphql.js';
import { roleOf, toggle, withAccusation, withForm, withKind, withReply } from './coding.js';
import { cutExcerpt, speechAt } from './cut-excerpt.js';
import {
  excerptOf,
  keyOfAct,
  nextNumber,
  positionIdOf,
  sortActs,
  spanOf,
  isPlaceholder,
  suggestStatementId,
  withExcerpt,
  type Act,
  type Draft,
  type Span,
  type StatementDraft,
} from './draft.js';
import type { Command } from './keys.js';
import type { Target } from './list-targets.js';
import { clauseAfter, moveEnd, trimToWords } from './text-units.js';

export interface Source {
  readonly text: string;
  readonly textSha256: string;
  readonly language: string | null;
  readonly spans: readonly ProposedSpan[];
  readonly statements: readonly ProposedStatement[];
}

export interface EditorState {
  readonly source: Source;
  readonly draft: Draft;
  /** Keys of proposals that the person dropped. */
  readonly dropped: readonly string[];
  /** Key of the item in focus; null if there is none. */
  readonly focus: string | null;
  readonly past: readonly Past[];
  /** The result of the last command, for screen readers. */
  readonly message: string;
}

interface Past {
  readonly draft: Draft;
  readonly dropped: readonly string[];
  readonly focus: string | null;
  /** Consecutive changes with the same group are undone together. */
  readonly group: string | null;
}

/** An act of the draft, or a proposed one. */
export interface Item {
  readonly key: string;
  readonly statement: StatementDraft;
  readonly span: Span | null;
  readonly act: Act | null;
  readonly proposal: ProposedSpan | null;
}

const MAX_PAST = 200;

/** By statement and, in each, in the order of the text. */
export function listItems({
  source,
  draft,
  dropped,
}: Pick<EditorState, 'source' | 'draft' | 'dropped'>): readonly Item[] {
  const taken = draft.statements.flatMap(({ acts }) =>
    acts.flatMap((act) => spanOf(act, source.textSha256) ?? []),
  );
  const open = source.spans.filter(
    (proposal) =>
      !dropped.includes(keyOfProposal(proposal)) &&
      !taken.some((span) => isMostly(span, toSpan(proposal))),
  );
  return draft.statements.flatMap((statement) => {
    const acts = statement.acts.map((act) => ({
      key: keyOfAct(statement, act),
      statement,
      span: spanOf(act, source.textSha256),
      act,
      proposal: null,
    }));
    const proposals = open
      .filter((proposal) => statementKeyOf(source, draft, proposal) === statement.key)
      .map((proposal) => ({
        key: keyOfProposal(proposal),
        statement,
        span: toSpan(proposal),
        act: null,
        proposal,
      }));
    return [...acts, ...proposals].toSorted(compareItems);
  });
}

/** A proposal belongs to the statement that was made from its own, whatever its id is now. */
function statementKeyOf({ statements }: Source, draft: Draft, { statement }: ProposedSpan): string {
  const key = keyOfProposedStatement(statement);
  if (draft.statements.some((each) => each.key === key)) return key;
  const id = statements[statement]?.id;
  const found = draft.statements.find(({ facts }) => facts.id === id) ?? draft.statements[0];
  return found?.key ?? key;
}

export const keyOfProposedStatement = (index: number): string => `proposed-${String(index)}`;

/** The proposal that a statement was made from. */
export function proposedOf(
  { statements }: Source,
  { key }: StatementDraft,
): ProposedStatement | undefined {
  const index = [...statements.keys()].find((each) => keyOfProposedStatement(each) === key);
  return index === undefined ? undefined : statements[index];
}

export function keyOfProposal({ offsetStart, offsetEnd }: ProposedSpan): string {
  return `proposal:${String(offsetStart)}-${String(offsetEnd)}`;
}

function toSpan({ offsetStart, offsetEnd }: ProposedSpan): Span {
  return { start: offsetStart, end: offsetEnd };
}

function compareItems(a: Item, b: Item): number {
  const [first, second] = [a, b].map(({ span }) => span?.start ?? Number.MAX_SAFE_INTEGER);
  return (first ?? 0) - (second ?? 0) || (a.span?.end ?? 0) - (b.span?.end ?? 0);
}

/** Whether two spans share at least half of the shorter one. */
function isMostly(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

export function focusedItem(state: EditorState): Item | null {
  return listItems(state).find(({ key }) => key === state.focus) ?? null;
}

/** @param targets what the digits refer to, in the order shown */
export function execute(
  state: EditorState,
  command: Command,
  targets: readonly Target[] = [],
): EditorState {
  switch (command.type) {
    case 'NEXT':
      return step(state, 1);
    case 'PREVIOUS':
      return step(state, -1);
    case 'NEXT_STATEMENT':
      return toNextStatement(state);
    case 'TO_NEXT_STATEMENT':
      return moveToNextStatement(state);
    case 'TAKE':
      return onAct(state, (act) => act, 'Taken.');
    case 'DROP':
      return drop(state);
    case 'NEW':
      return addFromText(state, null);
    case 'UNDO':
      return undo(state);
    case 'MOVE':
      return onAct(
        state,
        (act, statement) => {
          const span = spanOf(act, state.source.textSha256);
          if (span === null) return act;
          const { end, unit, step: direction } = command;
          return place(
            state,
            statement,
            act,
            moveEnd(state.source.text, span, end, unit, direction),
          );
        },
        (act) => `“${excerptOf(act, state.source.textSha256)?.exact ?? ''}”`,
      );
    case 'REPLY': {
      const target = targets[command.target];
      if (target === undefined) return { ...state, message: 'There is no such reply target.' };
      const { relation } = command;
      const implied = target.relations.find((each) => each.relation === relation)?.kind;
      return onRecord(
        state,
        (record) => withReply(record, target, relation, implied),
        `${relation.toLowerCase()}: ${target.asserts}`,
      );
    }
    case 'KIND':
      return onRecord(state, (record) => withKind(record, command.kind), toLabel(command.kind));
    case 'HEDGE':
      return onRecord(
        state,
        (record) => withAccusation(record, { hedge: command.hedge }),
        `Hedge ${toLabel(command.hedge)}`,
      );
    case 'BASIS':
      return onRecord(
        state,
        (record) => withAccusation(record, { basis: command.basis }),
        `Basis ${toLabel(command.basis)}`,
      );
    case 'CONDUCT':
      return onRecord(
        state,
        (record) => withAccusation(record, { conduct: toggle(record.conduct, command.conduct) }),
        `Conduct ${toLabel(command.conduct)}`,
      );
    case 'FORM':
      return onRecord(
        state,
        (record) => withForm(record, command.form),
        `Form ${toLabel(command.form)}`,
      );
    case 'CONTESTS':
      return onRecord(
        state,
        (record) => ({ ...record, contests: toggle(record.contests, command.aspect) }),
        `Contests ${toLabel(command.aspect)}`,
      );
    case 'AGAINST_AS_BEFORE':
      return againstAsBefore(state);
    case 'EDIT':
    case 'EDIT_TARGETS':
      return onAct(state, (act) => act, '');
    case 'EDIT_FACTS':
    case 'SAVE':
    case 'HELP':
      return state;
  }
}

/** A new act from selected words; without a selection, from the clause after the item in focus. */
export function addFromText(state: EditorState, selected: Span | null): EditorState {
  const { source, draft } = state;
  const item = focusedItem(state);
  const span =
    selected === null
      ? clauseAfter(source.text, item?.span?.end ?? 0)
      : trimToWords(source.text, selected);
  const statement = item?.statement ?? draft.statements[0];
  if (span === null || statement === undefined) {
    return { ...state, message: 'Select words in the text first.' };
  }
  const number = nextNumber(statement);
  const isNested = nestedShare(state, statement);
  const speech: SpeechMode = isNested ? 'NESTED' : speechAt(source.text, span);
  const bare: Act = { number, record: { asserts: '', evidence: [] } };
  const act = cut(state, bare, span, { speech });
  const next = withAct(state.draft, statement.key, act, source.textSha256);
  return change(state, next, {
    focus: keyOfAct(statement, act),
    message: `New act: “${source.text.slice(span.start, span.end)}”`,
  });
}

/** Whether most passages of the statement are reported by the other side's media. */
function nestedShare({ source, draft }: EditorState, { key }: StatementDraft): boolean {
  const own = source.spans.filter((span) => statementKeyOf(source, draft, span) === key);
  return own.length > 0 && own.filter(({ speech }) => speech === 'NESTED').length * 2 > own.length;
}

/** Replaces the facts of a statement. */
export function setFacts(
  state: EditorState,
  key: string,
  facts: StatementDraft['facts'],
  group: string,
): EditorState {
  const statements = state.draft.statements.map((each) => {
    if (each.key !== key) return each;
    // An id that follows from the facts keeps following from them.
    const isDerived =
      each.ifRevision === null &&
      (isPlaceholder(each.facts.id) || each.facts.id === suggestStatementId(each.facts));
    const id = isDerived && facts.id === each.facts.id ? suggestStatementId(facts) : facts.id;
    return { ...each, facts: { ...facts, id: id ?? facts.id ?? null }, isTouched: true };
  });
  return change(
    state,
    { ...state.draft, statements: relinked(state.draft, statements) },
    { group },
  );
}

/** Replies between statements of the draft follow their ids. */
function relinked(before: Draft, statements: readonly StatementDraft[]): readonly StatementDraft[] {
  const renamed = new Map<string, string>();
  for (const statement of before.statements) {
    const after = statements.find(({ key }) => key === statement.key);
    if (after === undefined || after.facts.id === statement.facts.id) continue;
    for (const act of statement.acts) {
      renamed.set(positionIdOf(statement, act), positionIdOf(after, act));
    }
  }
  return renamed.size === 0 ? statements : relinkReplies(statements, renamed);
}

/** @param renamed new ids of acts by their old ones */
export function relinkReplies(
  statements: readonly StatementDraft[],
  renamed: ReadonlyMap<string, string>,
): readonly StatementDraft[] {
  return statements.map((statement) => ({
    ...statement,
    acts: statement.acts.map(({ number, record }) => ({
      number,
      record: {
        ...record,
        ...(record.respondsTo == null
          ? {}
          : {
              respondsTo: record.respondsTo.map((reply) => ({
                ...reply,
                position: renamed.get(reply.position ?? '') ?? reply.position,
              })),
            }),
      },
    })),
  }));
}

/** Replaces the record of an act. */
export function setRecord(
  state: EditorState,
  key: string,
  record: Act['record'],
  group: string | null,
): EditorState {
  return updateAct(state, key, (act) => ({ ...act, record }), { group });
}

/** The sentence of an act; the statement's summary follows its main act until it is edited. */
export function setSentence(state: EditorState, key: string, asserts: string): EditorState {
  const item = listItems(state).find((each) => each.key === key);
  const main = item?.statement.acts[0];
  const group = `sentence ${key}`;
  const next = updateAct(state, key, (act) => ({ ...act, record: { ...act.record, asserts } }), {
    group,
  });
  const follows =
    item?.act != null &&
    main?.number === item.act.number &&
    item.statement.facts.summary === item.act.record.asserts;
  if (!follows) return next;
  const statements = next.draft.statements.map((each) =>
    each.key === item.statement.key
      ? { ...each, facts: { ...each.facts, summary: asserts } }
      : each,
  );
  return { ...next, draft: { ...next.draft, statements } };
}

export function setFocus(state: EditorState, focus: string | null): EditorState {
  return focus === state.focus ? state : { ...state, focus };
}

export function setDraft(state: EditorState, draft: Draft, group: string | null): EditorState {
  return change(state, draft, { group });
}

/** Makes an act of a proposal, with what may be prefilled. */
export function takeProposal(
  state: EditorState,
  item: Item,
): { readonly draft: Draft; readonly act: Act } | null {
  const { proposal, statement } = item;
  if (proposal === null) return null;
  const { source, draft } = state;
  const number = nextNumber(statement);
  const { kind, asserts, against, concerns, refersTo, language, speech } = proposal;
  const bare: Act = {
    number,
    record: {
      asserts,
      evidence: [],
      against: against.map(({ actor }) => ({ actor, role: roleOf(null) })),
      concerns: concerns.map(({ incident }) => incident),
      refersTo: refersTo.map((initiative) => ({ initiative, relation: 'INVOKES' as const })),
    },
  };
  const act = cut(state, bare, toSpan(proposal), { speech, language });
  const coded = kind === null ? act : { ...act, record: withKind(act.record, kind) };
  return { act: coded, draft: withAct(draft, statement.key, coded, source.textSha256) };
}

function cut(
  { source, draft }: EditorState,
  act: Act,
  span: Span,
  given: { readonly speech?: SpeechMode; readonly language?: string | null },
): Act {
  const from = { ...source, document: draft.page.id };
  const kept = { ...excerptOf(act, source.textSha256), ...given };
  return withExcerpt(act, source.textSha256, cutExcerpt(from, span, kept));
}

function place(state: EditorState, _statement: StatementDraft, act: Act, span: Span): Act {
  return cut(state, act, span, {});
}

function withAct(draft: Draft, key: string, act: Act, textSha256: string): Draft {
  return {
    ...draft,
    statements: draft.statements.map((statement) => {
      if (statement.key !== key) return statement;
      const acts = sortActs([...statement.acts, act], textSha256);
      const { summary } = statement.facts;
      const isBlank = summary == null || summary === '';
      const facts = isBlank
        ? { ...statement.facts, summary: act.record.asserts ?? '' }
        : statement.facts;
      return { ...statement, acts, facts };
    }),
  };
}

/** Changes the act in focus; a proposal is taken first. */
function onAct(
  state: EditorState,
  edit: (act: Act, statement: StatementDraft) => Act,
  message: string | ((act: Act) => string),
): EditorState {
  const item = focusedItem(state);
  if (item === null) return { ...state, message: 'There is no act in focus.' };
  const taken = takeProposal(state, item);
  const act = taken?.act ?? item.act;
  if (act === null) return state;
  const edited = edit(act, item.statement);
  const draft = replaceAct(taken?.draft ?? state.draft, item.statement.key, edited, state.source);
  return change(state, draft, {
    focus: keyOfAct(item.statement, act),
    message: typeof message === 'string' ? message : message(edited),
  });
}

function onRecord(
  state: EditorState,
  edit: (record: Act['record']) => Act['record'],
  message: string,
): EditorState {
  return onAct(state, (act) => ({ ...act, record: edit(act.record) }), message);
}

function updateAct(
  state: EditorState,
  key: string,
  edit: (act: Act) => Act,
  how: { readonly group: string | null },
): EditorState {
  const item = listItems(state).find((each) => each.key === key);
  if (item?.act == null) return state;
  const draft = replaceAct(state.draft, item.statement.key, edit(item.act), state.source);
  return change(state, draft, how);
}

function replaceAct(draft: Draft, key: string, act: Act, { textSha256 }: Source): Draft {
  return {
    ...draft,
    statements: draft.statements.map((statement) =>
      statement.key === key
        ? {
            ...statement,
            acts: sortActs(
              statement.acts.map((each) => (each.number === act.number ? act : each)),
              textSha256,
            ),
          }
        : statement,
    ),
  };
}

function drop(state: EditorState): EditorState {
  const items = listItems(state);
  const index = items.findIndex(({ key }) => key === state.focus);
  const item = items[index];
  if (item === undefined) return state;
  const { act, proposal, statement } = item;
  if (proposal !== null) {
    const focus = (items[index + 1] ?? items[index - 1])?.key ?? null;
    const past = remember(state, null);
    const dropped = [...state.dropped, item.key];
    return { ...state, past, dropped, focus, message: 'Proposal dropped.' };
  }
  if (act === null) return state;
  const gone = positionIdOf(statement, act);
  const statements = state.draft.statements.map((each) => ({
    ...each,
    acts: each.acts
      .filter(({ number }) => each.key !== statement.key || number !== act.number)
      .map((other) => withoutReplyTo(other, gone)),
  }));
  const draft = { ...state.draft, statements };
  const next = change(state, draft, { message: 'Act removed.' });
  const after = listItems(next);
  const focus = (after[index] ?? after.at(-1))?.key ?? null;
  return { ...next, focus };
}

function withoutReplyTo(act: Act, position: string): Act {
  const replies = act.record.respondsTo;
  if (replies?.some((reply) => reply.position === position) !== true) return act;
  const respondsTo = replies.filter((reply) => reply.position !== position);
  return { ...act, record: { ...act.record, respondsTo } };
}

/** Takes over the targets of the act before or, if they are the same, removes them. */
function againstAsBefore(state: EditorState): EditorState {
  const items = listItems(state);
  const index = items.findIndex(({ key }) => key === state.focus);
  const item = items[index];
  const before = items
    .slice(0, Math.max(0, index))
    .findLast(({ act, statement }) => act !== null && statement.key === item?.statement.key)?.act;
  const wanted = before?.record.against ?? [];
  return onRecord(
    state,
    (record) => {
      const held = record.against ?? [];
      const isSame =
        held.length === wanted.length &&
        held.every(({ actor }) => wanted.some((each) => each.actor === actor));
      const targets = isSame ? [] : wanted;
      const role = roleOf(record.kind);
      return { ...record, against: targets.map(({ actor }) => ({ actor, role })) };
    },
    'Against as before',
  );
}

function step(state: EditorState, by: 1 | -1): EditorState {
  const items = listItems(state);
  const index = items.findIndex(({ key }) => key === state.focus);
  const next = items[index === -1 ? (by === 1 ? 0 : items.length - 1) : index + by];
  if (next === undefined) {
    return { ...state, message: by === 1 ? 'This is the last act.' : 'This is the first act.' };
  }
  return { ...state, focus: next.key, message: '' };
}

function toNextStatement(state: EditorState): EditorState {
  const items = listItems(state);
  const { statements } = state.draft;
  const current = focusedItem(state)?.statement.key;
  const from = statements.findIndex(({ key }) => key === current);
  for (let ahead = 1; ahead <= statements.length; ahead += 1) {
    const { key } = statements[(from + ahead) % statements.length] ?? {};
    const first = items.find(({ statement }) => statement.key === key);
    if (first !== undefined) return { ...state, focus: first.key, message: '' };
  }
  return state;
}

/** The act is another statement's: its id changes, so replies to it are removed. */
function moveToNextStatement(state: EditorState): EditorState {
  const item = focusedItem(state);
  const { statements } = state.draft;
  if (item === null || statements.length < 2) {
    return { ...state, message: 'There is no other statement.' };
  }
  const from = statements.findIndex(({ key }) => key === item.statement.key);
  const target = statements[(from + 1) % statements.length];
  const taken = takeProposal(state, item);
  const act = taken?.act ?? item.act;
  if (target === undefined || act === null) return state;
  const moved: Act = { ...act, number: nextNumber(target) };
  const gone = positionIdOf(item.statement, act);
  const base = taken?.draft ?? state.draft;
  const removed = {
    ...base,
    statements: base.statements.map((each) => ({
      ...each,
      acts: each.acts
        .filter(({ number }) => each.key !== item.statement.key || number !== act.number)
        .map((other) => withoutReplyTo(other, gone)),
    })),
  };
  const draft = withAct(removed, target.key, moved, state.source.textSha256);
  return change(state, draft, { focus: keyOfAct(target, moved), message: 'Moved.' });
}

function undo(state: EditorState): EditorState {
  const last = state.past.at(-1);
  if (last === undefined) return { ...state, message: 'There is nothing to undo.' };
  const { draft, dropped, focus } = last;
  return { ...state, draft, dropped, focus, past: state.past.slice(0, -1), message: 'Undone.' };
}

function change(
  state: EditorState,
  draft: Draft,
  {
    focus = state.focus,
    message = '',
    group = null,
  }: {
    readonly focus?: string | null;
    readonly message?: string;
    readonly group?: string | null;
  },
): EditorState {
  if (draft === state.draft) return { ...state, focus, message };
  return { ...state, draft, focus, message, past: remember(state, group) };
}

function remember(
  { past, draft, dropped, focus }: EditorState,
  group: string | null,
): readonly Past[] {
  if (group !== null && past.at(-1)?.group === group) return past;
  return [...past.slice(1 - MAX_PAST), { draft, dropped, focus, group }];
}

function toLabel(term: string): string {
  return term.toLowerCase().replaceAll('_', ' ');
}
