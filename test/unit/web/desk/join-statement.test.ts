import { describe, expect, test } from 'vitest';
import type { PositionInput } from '../../../../src/web/generated/desk/graphql.js';
import type { Act, StatementDraft } from '../../../../src/web/desk/article/draft.js';
import { execute, type EditorState } from '../../../../src/web/desk/article/editor.js';
import { joinRecorded, joinStatement } from '../../../../src/web/desk/article/join-statement.js';
import { printStatement } from '../../../../src/web/desk/article/print-changes.js';

const SHA = 'a'.repeat(64);
const excerpt = (document: string, exact: string) => ({ document, exact });

const recorded = {
  id: 'statement:a-20220102',
  occurredOn: '2022-01-02',
  summary: 'Denies the report.',
  madeBy: ['state:a'],
  documents: ['document:first'],
  positions: [
    {
      id: 'position:a-20220102-1',
      kind: 'DENIAL',
      asserts: 'Denies it.',
      against: [{ actor: 'state:b', role: 'ADDRESSEE' }],
      evidence: [excerpt('document:first', 'has no basis')],
    },
    {
      id: 'position:a-20220102-4',
      kind: 'CALL',
      asserts: 'Calls on B.',
      evidence: [excerpt('document:first', 'should stop')],
    },
  ],
} as const;

const act = (number: number, record: Omit<PositionInput, 'id'>): Act => ({ number, record });

const drafted: StatementDraft = {
  key: 'proposed-0',
  ifRevision: null,
  facts: { id: 'statement:unnamed-1', summary: 'Says no.', documents: ['document:second'] },
  acts: [
    act(1, {
      kind: 'DENIAL',
      asserts: 'Says no.',
      against: [
        { actor: 'state:c', role: 'ADDRESSEE' },
        { actor: 'state:b', role: 'ADDRESSEE' },
      ],
      evidence: [excerpt('document:second', 'has no basis in fact')],
    }),
    act(2, {
      kind: 'CALL',
      asserts: 'Calls on C.',
      against: [{ actor: 'state:c', role: 'ADDRESSEE' }],
      evidence: [excerpt('document:second', 'C must stop')],
    }),
  ],
  isTouched: false,
};

describe('adding a page to a statement of the record', () => {
  const joined = joinStatement(drafted, recorded, 'abc', 'document:second');
  const printed = printStatement(joined.statement);

  test('keeps its id, revision, facts and coding, and adds the document', () => {
    expect(joined.statement.ifRevision).toBe('abc');
    expect(joined.statement.key).toBe('proposed-0');
    expect(printed).toMatchObject({
      id: recorded.id,
      summary: 'Denies the report.',
      documents: ['document:first', 'document:second'],
    });
    expect(printed.positions?.[0]).toMatchObject({
      id: 'position:a-20220102-1',
      asserts: 'Denies it.',
      against: recorded.positions[0].against,
    });
  });

  test('adds the evidence of the same act', () => {
    expect(printed.positions?.[0]?.evidence).toEqual([
      excerpt('document:first', 'has no basis'),
      excerpt('document:second', 'has no basis in fact'),
    ]);
    expect(joined.matched).toBe(1);
  });

  test('adds an act against somebody else as a new one, with a number that was never used', () => {
    expect(printed.positions?.map(({ id }) => id)).toEqual([
      'position:a-20220102-1',
      'position:a-20220102-4',
      'position:a-20220102-5',
    ]);
    expect(printed.positions?.[1]?.evidence).toEqual(recorded.positions[1].evidence);
    expect(printed.positions?.[2]?.asserts).toBe('Calls on C.');
  });

  test('matches each act of the record once', () => {
    const [first] = drafted.acts;
    if (first === undefined) throw new Error('no act');
    const twice = { ...drafted, acts: [first, { ...first, number: 2 }] };
    const { statement, matched } = joinStatement(twice, recorded, 'abc', 'document:second');
    expect(matched).toBe(1);
    expect(statement.acts).toHaveLength(3);
  });
});

describe('in the editor', () => {
  const reply: StatementDraft = {
    key: 'proposed-1',
    ifRevision: null,
    facts: { id: 'statement:b-20220103', summary: '' },
    acts: [
      act(1, {
        kind: 'REJECTION',
        respondsTo: [{ position: 'position:unnamed-1-2', relation: 'REJECTS' }],
      }),
    ],
    isTouched: true,
  };
  const state: EditorState = {
    source: { text: '', textSha256: SHA, language: 'en', spans: [], statements: [] },
    draft: {
      title: '',
      reason: '',
      page: { id: 'document:second', record: null },
      statements: [drafted, reply],
      others: [],
    },
    dropped: [],
    focus: 'proposed-0#2',
    past: [],
    message: '',
  };

  test('replies follow the acts to their new ids, and the focus is on an act that exists', () => {
    const next = joinRecorded(state, 'proposed-0', recorded, 'abc');
    expect(next.draft.statements[1]?.acts[0]?.record.respondsTo?.[0]?.position).toBe(
      'position:a-20220102-5',
    );
    expect(next.focus).toBe('proposed-0#1');
    expect(next.message).toMatch(/evidence for 1 of its acts, and 1 new/);
  });

  test('it is undone in one step', () => {
    const undone = execute(joinRecorded(state, 'proposed-0', recorded, 'abc'), { type: 'UNDO' });
    expect(undone.draft).toEqual(state.draft);
  });
});
