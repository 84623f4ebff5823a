/** Three-way merge of one record. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../../src/corpus/merge-records.js';
import type { SeedRecord } from '../../../src/corpus/seed-records.js';

const base: SeedRecord = {
  id: 'statement:a',
  summary: 'One.',
  madeBy: ['state:aa', 'state:bb'],
  positions: [
    { id: 'position:a-1', kind: 'denial', asserts: 'Denies.', form: 'flat' },
    { id: 'position:a-2', kind: 'call', asserts: 'Calls.' },
  ],
};

const withPosition = (index: number, fields: SeedRecord): SeedRecord => ({
  ...base,
  positions: (base['positions'] as SeedRecord[]).map((each, at) =>
    at === index ? { ...each, ...fields } : each,
  ),
});

const merge = (yours: SeedRecord | undefined, theirs: SeedRecord | undefined) =>
  mergeRecords('statements', base, yours, theirs);

describe('mergeRecords', () => {
  it('keeps changes of both sides in different fields', () => {
    const merged = merge({ ...base, summary: 'Two.' }, withPosition(0, { form: 'cautious' }));

    expect(merged.conflicts).toEqual([]);
    expect(merged.taken).toEqual(['positions']);
    expect(merged.record).toEqual({
      ...withPosition(0, { form: 'cautious' }),
      summary: 'Two.',
    });
  });

  it('keeps changes of two positions, and of two fields of one position', () => {
    const two = merge(withPosition(0, { form: 'cautious' }), withPosition(1, { asserts: 'Asks.' }));
    const one = merge(withPosition(0, { form: 'cautious' }), withPosition(0, { asserts: 'No.' }));

    expect(two.conflicts).toEqual([]);
    expect(two.record?.['positions']).toEqual([
      { id: 'position:a-1', kind: 'denial', asserts: 'Denies.', form: 'cautious' },
      { id: 'position:a-2', kind: 'call', asserts: 'Asks.' },
    ]);
    expect(one.conflicts).toEqual([]);
    expect(one.record).toEqual(withPosition(0, { form: 'cautious', asserts: 'No.' }));
  });

  it('names the field that both changed, with its three states', () => {
    const { conflicts, record } = merge(
      withPosition(0, { form: 'cautious' }),
      withPosition(0, { form: 'non-denial' }),
    );

    expect(conflicts).toEqual([
      {
        path: 'positions[position:a-1].form',
        base: 'flat',
        yours: 'cautious',
        theirs: 'non-denial',
      },
    ]);
    expect(record).toEqual(withPosition(0, { form: 'cautious' }));
  });

  it('combines additions of both sides to a list, and omits what either removed', () => {
    const { conflicts, record } = merge(
      { ...base, madeBy: ['state:aa', 'state:bb', 'state:cc'] },
      { ...base, madeBy: ['state:bb', 'state:dd'] },
    );

    expect(conflicts).toEqual([]);
    expect(record?.['madeBy']).toEqual(['state:bb', 'state:cc', 'state:dd']);
  });

  it('is a conflict if one side retracts what the other changes', () => {
    const changed = { ...base, summary: 'Two.' };

    expect(merge(undefined, changed).conflicts).toEqual([
      { path: '', base, yours: undefined, theirs: changed },
    ]);
    expect(merge(changed, undefined).conflicts).toEqual([
      { path: '', base, yours: changed, theirs: undefined },
    ]);
    expect(merge(undefined, base)).toMatchObject({ record: undefined, conflicts: [] });
    expect(merge(base, undefined)).toMatchObject({ record: undefined, conflicts: [] });
  });

  it('merges endorsements by endorser, and votes by voter', () => {
    const endorsed = (...actors: string[]): SeedRecord => ({
      id: 'initiative:a',
      endorsedBy: actors.map((actor) => ({ actor })),
    });
    const initiative = mergeRecords(
      'initiatives',
      endorsed('state:aa'),
      endorsed('state:aa', 'state:bb'),
      endorsed('state:aa', 'state:cc'),
    );
    const votes = mergeRecords(
      'votes',
      { initiative: 'initiative:a', yes: ['state:aa'] },
      { initiative: 'initiative:a', yes: ['state:aa', 'state:bb'], notes: { 'state:bb': 'late' } },
      { initiative: 'initiative:a', yes: ['state:aa', 'state:cc'], notes: { 'state:cc': 'later' } },
    );

    expect(initiative.record).toEqual(endorsed('state:aa', 'state:bb', 'state:cc'));
    expect(votes.conflicts).toEqual([]);
    expect(votes.record).toEqual({
      initiative: 'initiative:a',
      yes: ['state:aa', 'state:bb', 'state:cc'],
      notes: { 'state:bb': 'late', 'state:cc': 'later' },
    });
  });

  it('has the same conflicts if the sides are swapped, and none if one side changed nothing', () => {
    const text = fc.constantFrom('x', 'y', 'z');
    const record = fc.record(
      { summary: text, form: text, madeBy: fc.uniqueArray(text), note: text },
      { requiredKeys: [] },
    ) as fc.Arbitrary<SeedRecord>;
    fc.assert(
      fc.property(record, record, record, (before, one, other) => {
        const [a, b] = [
          mergeRecords('statements', before, one, other),
          mergeRecords('statements', before, other, one),
        ];
        expect(a.conflicts.map(({ path }) => path).toSorted()).toEqual(
          b.conflicts.map(({ path }) => path).toSorted(),
        );
        expect(mergeRecords('statements', before, before, other)).toMatchObject({
          record: other,
          conflicts: [],
        });
        expect(mergeRecords('statements', before, one, one).record).toEqual(one);
      }),
    );
  });
});
