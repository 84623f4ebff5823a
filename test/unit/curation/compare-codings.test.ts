/** What two codings agree on, and what is left to decide. */
import { describe, expect, it } from 'vitest';
import type { CodedRecord } from '../../../src/curation/coding-task.js';
import { compareCodings } from '../../../src/curation/compare-codings.js';

function statement(id: string, positions: CodedRecord['record'][], more = {}): CodedRecord {
  const record = { id, madeBy: ['state:aa'], summary: 'Denies it.', ...more, positions };
  return { section: 'statements', id, record };
}

const accusation = (id: string) => ({ id, kind: 'accusation', hedge: 'certain' });
const denial = (id: string, answered: string, form = 'categorical') => ({
  id,
  kind: 'denial',
  form,
  respondsTo: [{ position: answered, relation: 'denies', explicit: true }],
});
const reply = { madeBy: ['state:bb'] };

describe('two codings with ids of their own', () => {
  const a = [
    statement('statement:a', [accusation('position:a-1')]),
    statement('statement:ab', [denial('position:ab-1', 'position:a-1')], reply),
  ];
  const b = [
    statement('statement:x', [accusation('position:x-7')]),
    statement('statement:y', [denial('position:y-1', 'position:x-7', 'partial')], reply),
  ];

  it('agree where replies name the same act by different ids', () => {
    const { agreed, undecided } = compareCodings(a, b);

    expect(undecided).toEqual(['[1].positions[0].form']);
    expect(agreed).toEqual(a);
  });

  it('differ in the same fields if they are exchanged', () => {
    const { statements, undecided } = compareCodings(b, a);

    expect(undecided).toEqual(['[1].positions[0].form']);
    expect(statements[1]?.acts[0]?.differences).toEqual([
      { field: 'form', a: 'partial', b: 'categorical' },
    ]);
  });
});

it('leaves out what only one coder has, and shows it', () => {
  const both = accusation('position:a-1');
  const call = { id: 'position:a-2', kind: 'call' };
  const pledge = { id: 'position:a-2', kind: 'pledge' };
  const a = [statement('statement:a', [call, both])];
  const b = [
    statement('statement:a', [both, pledge], { summary: 'Denies.' }),
    statement('statement:b', [], reply),
  ];
  const { agreed, undecided, statements } = compareCodings(a, b);

  expect(agreed.map(({ record }) => record['positions'])).toEqual([[both]]);
  expect(undecided).toEqual(['[0].summary']);
  expect(statements.map(({ acts }) => acts.map((act) => [act.a, act.b]))).toEqual([
    [
      [call, undefined],
      [both, both],
      [undefined, pledge],
    ],
    [],
  ]);
});

it('takes equal records that statements refer to, and leaves the others to decide', () => {
  const group = (id: string, name: string): CodedRecord => ({
    section: 'groups',
    id,
    record: { id, name },
  });
  const a = [group('group:ape', 'Ape'), group('group:bee', 'Bee')];
  const b = [group('group:ape', 'Ape'), group('group:bee', 'Wasp'), group('group:cat', 'Cat')];
  const { agreed, undecided } = compareCodings(a, b);

  expect(agreed).toEqual([...a, b[2]]);
  expect(undecided).toEqual(['[1].name', '[2]']);
});
