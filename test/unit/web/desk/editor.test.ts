import { describe, expect, it } from 'vitest';
import type { ProposedSpanFragment } from '../../../../src/web/generated/desk/graphql.js';
import {
  addFromText,
  execute,
  focusedItem,
  listItems,
  setFacts,
  setSentence,
  type EditorState,
} from '../../../../src/web/desk/article/editor.js';
import type { Command } from '../../../../src/web/desk/article/keys.js';
import { listTargets } from '../../../../src/web/desk/article/list-targets.js';
import { printChanges } from '../../../../src/web/desk/article/print-changes.js';
import { readDraft } from '../../../../src/web/desk/article/read-draft.js';
import { sortProblems } from '../../../../src/web/desk/article/sort-problems.js';

const TEXT =
  'The report said A spied on B. A said this "has no basis in fact." A urged B to stop, and B laughed.';
const SHA = 'a'.repeat(64);

function propose(words: string, statement: number, more: Partial<ProposedSpanFragment> = {}) {
  const offsetStart = TEXT.indexOf(words);
  return {
    offsetStart,
    offsetEnd: offsetStart + words.length,
    language: 'en',
    speech: 'INDIRECT',
    kind: null,
    cue: null,
    asserts: `Says: ${words}.`,
    statement,
    against: [{ actor: statement === 0 ? 'state:b' : 'state:a', inherited: false }],
    concerns: [],
    refersTo: [],
    ...more,
  } satisfies ProposedSpanFragment;
}

const spans = [
  propose('A spied on B', 1, { concerns: [{ incident: 'incident:x', inherited: false }] }),
  propose('has no basis in fact', 0, { speech: 'DIRECT' }),
  propose('A urged B to stop', 0, { kind: 'CALL' }),
];

const statements = [
  {
    id: 'statement:a-20220102',
    madeBy: ['state:a'],
    issuedBy: [],
    deliveredBy: null,
    title: null,
    speaker: 'A',
    form: null,
    occurredOn: { date: '2022-01-02', sum: '' },
    duplicates: [],
  },
  {
    id: null,
    madeBy: ['state:b'],
    issuedBy: [],
    deliveredBy: null,
    title: null,
    speaker: 'The report',
    form: 'report',
    occurredOn: null,
    duplicates: [],
  },
] as const;

const document = {
  known: null,
  url: null,
  title: null,
  language: 'en',
  publisher: null,
  filedOn: null,
  publishedOn: null,
};

function start(): EditorState {
  const proposals = { document, statements, spans };
  const draft = readDraft({ title: '', reason: '', changes: [] }, SHA, proposals);
  const source = { text: TEXT, textSha256: SHA, language: 'en', spans, statements };
  const [first] = listItems({ source, draft, dropped: [] });
  return { source, draft, dropped: [], focus: first?.key ?? null, past: [], message: '' };
}

function run(state: EditorState, ...commands: readonly Command[]): EditorState {
  return commands.reduce((last, command) => {
    const item = focusedItem(last);
    const targets = item === null ? [] : listTargets(last.draft, item.statement, [], () => []);
    return execute(last, command, targets);
  }, state);
}

const acts = ({ draft }: EditorState) =>
  draft.statements.flatMap(({ acts: own }) => own.map(({ record }) => record));

/** The report is coded, and the denial is in focus. */
const coded = () =>
  run(
    start(),
    { type: 'NEXT_STATEMENT' },
    { type: 'KIND', kind: 'ACCUSATION' },
    { type: 'NEXT_STATEMENT' },
  );

describe('the editor', () => {
  it('takes a suggestion by any code, with the words at their place in the text', () => {
    const [act] = acts(run(start(), { type: 'FORM', form: 'EVIDENCE_CHALLENGE' }));

    expect(act).toMatchObject({
      kind: 'DENIAL',
      form: 'EVIDENCE_CHALLENGE',
      contests: ['EVIDENCE'],
      against: [{ actor: 'state:b', role: 'ADDRESSEE' }],
      evidence: [
        {
          exact: 'has no basis in fact',
          offsetStart: TEXT.indexOf('has no'),
          prefix: 'on B. A said this "',
          textSha256: SHA,
          speech: 'DIRECT',
        },
      ],
    });
  });

  it('a denial takes over its kind and incident from what it answers', () => {
    const state = run(coded(), { type: 'REPLY', target: 0, relation: 'DENIES' });

    expect(acts(state)[0]).toMatchObject({
      kind: 'DENIAL',
      concerns: ['incident:x'],
      respondsTo: [{ position: 'position:unnamed-2-1', relation: 'DENIES', explicit: true }],
    });
    const again = run(state, { type: 'REPLY', target: 0, relation: 'DENIES' });
    expect(acts(again)[0]?.respondsTo).toEqual([]);
  });

  it('replies follow a statement whose id changes with its date', () => {
    const state = run(coded(), { type: 'REPLY', target: 0, relation: 'DENIES' });
    const report = state.draft.statements[1]!;
    const dated = setFacts(state, report.key, { ...report.facts, occurredOn: '2022-01' }, 'date');

    expect(dated.draft.statements[1]?.facts.id).toBe('statement:b-202201');
    expect(acts(dated)[0]?.respondsTo).toMatchObject([{ position: 'position:b-202201-1' }]);
  });

  it('removing an act removes replies to it, renames no other, and can be undone', () => {
    const replied = run(coded(), { type: 'REPLY', target: 0, relation: 'DENIES' });
    const removed = run(replied, { type: 'NEXT_STATEMENT' }, { type: 'DROP' });

    expect(acts(removed)).toHaveLength(1);
    expect(acts(removed)[0]?.respondsTo).toEqual([]);
    expect(run(removed, { type: 'UNDO' }).draft).toEqual(replied.draft);
  });

  it('G takes over the targets of the act before, and removes them when they are the same', () => {
    const two = run(start(), { type: 'TAKE' }, { type: 'NEXT' }, { type: 'TAKE' });
    const none = run(two, { type: 'AGAINST_AS_BEFORE' });
    expect(acts(none)[1]?.against).toEqual([]);
    expect(acts(run(none, { type: 'AGAINST_AS_BEFORE' }))[1]?.against).toEqual([
      { actor: 'state:b', role: 'ADDRESSEE' },
    ]);
  });

  it('a kind about the speaker itself has no inherited target, and loses codes of other kinds', () => {
    const state = run(
      start(),
      { type: 'KIND', kind: 'SELF_DESCRIPTION' },
      { type: 'HEDGE', hedge: 'LIKELY' },
      { type: 'KIND', kind: 'DENIAL' },
    );
    expect(acts(state)[0]).not.toHaveProperty('hedge');
    expect(acts(state)[0]?.against).toEqual([]);
  });

  it('adds an act from any words, in the order of the text', () => {
    const at = TEXT.indexOf('B laughed');
    const state = addFromText(run(start(), { type: 'TAKE' }), { start: at - 1, end: at + 10 });

    expect(acts(state).map(({ evidence }) => evidence?.[0]?.exact)).toEqual([
      'has no basis in fact',
      'B laughed',
    ]);
    expect(addFromText(state, { start: at + 9, end: at + 10 }).draft).toBe(state.draft);
  });

  it('undoes a typed sentence as one change, and lets the summary follow it', () => {
    const taken = run(start(), { type: 'TAKE' });
    const key = taken.focus ?? '';
    const typed = ['S', 'Sa', 'Say'].reduce((last, words) => setSentence(last, key, words), taken);

    expect(typed.draft.statements[0]?.facts.summary).toBe('Say');
    expect(run(typed, { type: 'UNDO' }).draft).toEqual(taken.draft);
  });

  it('moves an act to the next statement', () => {
    const state = run(coded(), { type: 'TO_NEXT_STATEMENT' });
    expect(state.draft.statements.map(({ acts: own }) => own.length)).toEqual([0, 2]);
    expect(focusedItem(state)?.statement).toBe(state.draft.statements[1]);
  });
});

describe('the changes of a draft', () => {
  it('are read back as the same draft', () => {
    const state = run(coded(), { type: 'REPLY', target: 0, relation: 'DENIES' });
    const { changes } = printChanges(state.draft);
    const proposals = { document, statements, spans };
    const again = readDraft({ title: '', reason: '', changes }, SHA, proposals);

    expect(printChanges(again).changes).toEqual(changes);
    expect(again.statements.map(({ key }) => key)).toEqual(['proposed-0', 'proposed-1']);
  });

  it('leave out statements that were only suggested, and fields without a value', () => {
    expect(printChanges(start().draft).changes).toEqual([]);
    const { changes } = printChanges(run(start(), { type: 'TAKE' }).draft);
    expect(JSON.stringify(changes)).not.toMatch(/null|\[\]|:""/);
    expect(changes).toHaveLength(2);
  });

  it('problems are shown beside the act that they concern', () => {
    const state = coded();
    const { places } = printChanges(state.draft);
    const at = places.findIndex(({ acts: keys }) => keys.length > 0);
    const problem = (path: string) =>
      ({
        code: 'INVALID_RECORD',
        severity: 'ERROR',
        path,
        section: null,
        id: null,
        message: '',
        remedy: '',
        conflict: null,
      }) as const;
    const sorted = sortProblems(
      [
        problem(`changes[${String(at)}].record.positions[0].hedge`),
        problem(`changes[${String(at)}].record.summary`),
        problem('changes[0].record.url'),
        problem('text'),
      ],
      places,
    );

    expect([...sorted.ofActs.keys()]).toEqual(['proposed-1#1']);
    expect([...sorted.ofStatements.keys()]).toEqual(['proposed-1']);
    expect(sorted.ofPage).toHaveLength(1);
    expect(sorted.others).toHaveLength(1);
  });
});
