import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/cypher/statement.js';
import type { SeedRecord, SeedSection } from '../../../src/corpus/seed-records.js';
import { compareProposal, type Comparison } from '../../../src/import/compare-proposal.js';
import type {
  ImportedRecord,
  LedgerEntry,
  Proposal,
  RowFate,
} from '../../../src/import/import-model.js';

const STATEMENT = 'statement:gb-2024';
const noRecord = (): undefined => undefined;

/** A statement as a table gives it. */
interface Coded {
  readonly summary: string;
  readonly note: string | undefined;
  readonly acts: readonly { readonly asserts: string; readonly hedge: string }[];
}

function toRecord({ summary, note, acts }: Coded): SeedRecord {
  return {
    id: STATEMENT,
    summary,
    ...(note === undefined ? {} : { note }),
    occurredOn: '2024',
    positions: acts.map(({ asserts, hedge }, index) => ({
      id: `position:gb-2024-${String(index + 1)}`,
      kind: 'accusation',
      asserts,
      hedge,
    })),
  };
}

function propose(record: SeedRecord, hash = JSON.stringify(record)): Proposal {
  const main: ImportedRecord = { section: 'statements', id: STATEMENT, record };
  return { key: 'gb-2024', rows: [2], hash, records: [main], faults: [] };
}

function remember({ key, hash, records }: Proposal, fate: RowFate): LedgerEntry {
  return { key, hash, fate, records };
}

function findIn(
  ...records: readonly SeedRecord[]
): (section: SeedSection, id: string) => SeedRecord | undefined {
  return (_, id) => records.find((each) => each['id'] === id);
}

/** The record after the changes of a comparison. */
function apply(comparison: Comparison, theirs: SeedRecord | undefined): SeedRecord | undefined {
  return comparison.records.find(({ id }) => id === STATEMENT)?.record ?? theirs;
}

const text = fc.constantFrom('a', 'b', 'c', 'd');
const coded: fc.Arbitrary<Coded> = fc.record({
  summary: text,
  note: fc.option(text, { nil: undefined }),
  acts: fc.array(fc.record({ asserts: text, hedge: text }), { minLength: 1, maxLength: 3 }),
});

describe('importing again', () => {
  it('proposes nothing when neither the rows nor the record changed', () => {
    fc.assert(
      fc.property(coded, (rows) => {
        const first = compareProposal(propose(toRecord(rows)), undefined, noRecord);
        expect(first.fate).toBe('NEW');
        const entry: LedgerEntry = {
          ...remember(propose(toRecord(rows)), 'ACCEPTED'),
          records: first.base,
        };
        const accepted = apply(first, undefined);
        const again = compareProposal(propose(toRecord(rows)), entry, findIn(accepted ?? {}));
        expect(again).toMatchObject({ fate: 'UNCHANGED', records: [], edited: [] });
      }),
    );
  });

  it('proposes nothing without what it remembers, if the record has the same content', () => {
    const record = toRecord({
      summary: 'a',
      note: undefined,
      acts: [{ asserts: 'a', hedge: 'b' }],
    });
    const again = compareProposal(propose(record), undefined, findIn({ ...record }));
    expect(again).toMatchObject({ fate: 'UNCHANGED', records: [] });
  });

  it('proposes nothing of an undone or proposed group, unless its rows changed', () => {
    const record = toRecord({
      summary: 'a',
      note: undefined,
      acts: [{ asserts: 'a', hedge: 'b' }],
    });
    for (const fate of ['UNDONE', 'PROPOSED'] as const) {
      const entry = remember(propose(record), fate);
      expect(compareProposal(propose(record), entry, noRecord).fate).toBe(fate);
      const changed = propose({ ...record, summary: 'b' });
      expect(compareProposal(changed, entry, noRecord)).toMatchObject({
        fate: 'NEW',
        records: [{ record: { summary: 'b' } }],
      });
    }
  });
});

describe('a changed row', () => {
  it('proposes its difference, whatever a person changed elsewhere', () => {
    fc.assert(
      fc.property(coded, text, text, (rows, mine, theirs) => {
        const base = toRecord({ ...rows, note: 'before' });
        const edited = { ...base, occurredOn: `2024-0${String('abcd'.indexOf(theirs) + 1)}` };
        const entry = remember(propose(base), 'ACCEPTED');
        const comparison = compareProposal(propose({ ...base, note: mine }), entry, findIn(edited));
        expect(comparison.fate).toBe('CHANGED');
        expect(comparison.records[0]?.changedFields).toEqual(['note']);
        expect(apply(comparison, edited)).toEqual({ ...edited, note: mine });
        expect(comparison.edited).toEqual([]);
      }),
    );
  });

  it('changes the one act that it is about', () => {
    const acts = [
      { asserts: 'a', hedge: 'a' },
      { asserts: 'b', hedge: 'b' },
    ];
    const base = toRecord({ summary: 'a', note: undefined, acts });
    const changed = toRecord({
      summary: 'a',
      note: undefined,
      acts: [
        { asserts: 'a', hedge: 'a' },
        { asserts: 'b', hedge: 'c' },
      ],
    });
    const entry = remember(propose(base), 'ACCEPTED');
    const { records } = compareProposal(propose(changed), entry, findIn(base));
    expect(records[0]?.changedFields).toEqual(['positions[position:gb-2024-2].hedge']);
    expect(records[0]?.record).toEqual(changed);
  });

  it('removes an act that is no longer in the table', () => {
    const acts = [
      { asserts: 'a', hedge: 'a' },
      { asserts: 'b', hedge: 'b' },
    ];
    const base = toRecord({ summary: 'a', note: undefined, acts });
    const changed = toRecord({ summary: 'a', note: undefined, acts: acts.slice(0, 1) });
    const { fate, records } = compareProposal(
      propose(changed),
      remember(propose(base), 'ACCEPTED'),
      findIn(base),
    );
    expect(fate).toBe('CHANGED');
    expect(records[0]?.record).toEqual(changed);
  });
});

describe('a field that a person edited', () => {
  it('stays, whatever the rows say', () => {
    const fields: readonly string[] = ['summary', 'note', 'occurredOn'];
    fc.assert(
      fc.property(
        coded,
        fc.subarray([...fields]),
        fc.subarray([...fields]),
        (rows, mine, theirs) => {
          const base = toRecord({ ...rows, note: 'before' });
          const set = (names: readonly string[], value: Value): SeedRecord => ({
            ...base,
            ...Object.fromEntries(names.map((name) => [name, value])),
          });
          const edited = set(theirs, 'edited by a person');
          const comparison = compareProposal(
            propose(set(mine, 'changed in the table')),
            remember(propose(base), 'ACCEPTED'),
            findIn(edited),
          );
          const after = apply(comparison, edited);
          for (const name of theirs) expect(after).toHaveProperty(name, 'edited by a person');
          for (const name of mine.filter((each) => !theirs.includes(each))) {
            expect(after).toHaveProperty(name, 'changed in the table');
          }
          const both = mine.filter((each) => theirs.includes(each));
          expect(new Set(comparison.edited.flatMap((each) => each.fields))).toEqual(new Set(both));
          if (both.length > 0 && both.length === mine.length) {
            expect(comparison).toMatchObject({ fate: 'EDITED', records: [] });
          }
        },
      ),
    );
  });

  it('is not reported again once the rows are the same', () => {
    const base = toRecord({ summary: 'a', note: 'a', acts: [{ asserts: 'a', hedge: 'a' }] });
    const edited = { ...base, note: 'b' };
    const changed = propose({ ...base, note: 'c' });
    const first = compareProposal(changed, remember(propose(base), 'ACCEPTED'), findIn(edited));
    const entry: LedgerEntry = { ...remember(changed, first.fate), records: first.base };
    expect(compareProposal(changed, entry, findIn(edited)).fate).toBe('UNCHANGED');
  });

  it('includes the whole record, if a person removed it', () => {
    const base = toRecord({ summary: 'a', note: 'a', acts: [{ asserts: 'a', hedge: 'a' }] });
    const changed = propose({ ...base, note: 'c' });
    expect(compareProposal(changed, remember(propose(base), 'ACCEPTED'), noRecord)).toMatchObject({
      fate: 'EDITED',
      records: [],
      edited: [{ id: STATEMENT, fields: [''] }],
    });
  });
});

describe('a declined row', () => {
  const record = toRecord({ summary: 'a', note: 'a', acts: [{ asserts: 'a', hedge: 'a' }] });
  const entry: LedgerEntry = { ...remember(propose(record), 'DECLINED'), reason: 'a copy' };

  it('stays declined, with faults or without', () => {
    expect(compareProposal(propose(record), entry, noRecord)).toMatchObject({
      fate: 'DECLINED',
      declinedBefore: 'a copy',
    });
    const faulty: Proposal = {
      ...propose(record),
      faults: [
        { row: 2, column: 'x', code: 'UNKNOWN_TERM', severity: 'ERROR', message: '', remedy: '' },
      ],
    };
    expect(compareProposal(faulty, entry, noRecord).fate).toBe('DECLINED');
  });

  it('is told to have been declined before, if it changed', () => {
    const changed = propose({ ...record, summary: 'b' });
    expect(compareProposal(changed, entry, noRecord)).toMatchObject({
      fate: 'NEW',
      declinedBefore: 'a copy',
    });
  });
});

describe('records of others', () => {
  it('are mentioned, but not changed', () => {
    const page = { id: 'document:x', title: 'As the record has it' };
    const proposal = propose(
      toRecord({ summary: 'a', note: 'a', acts: [{ asserts: 'a', hedge: 'a' }] }),
    );
    const withPage: Proposal = {
      ...proposal,
      records: [
        ...proposal.records,
        {
          section: 'documents',
          id: 'document:x',
          record: { ...page, title: 'As the table has it' },
        },
      ],
    };
    const { records, base } = compareProposal(withPage, undefined, findIn(page));
    expect(records.map(({ id }) => id)).toEqual([STATEMENT]);
    expect(base.map(({ id }) => id)).toEqual([STATEMENT]);
  });

  it('keep their id: another statement under it is refused', () => {
    const record = toRecord({ summary: 'a', note: 'a', acts: [{ asserts: 'a', hedge: 'a' }] });
    const { fate, faults } = compareProposal(
      propose(record),
      undefined,
      findIn({ ...record, summary: 'of another event' }),
    );
    expect(fate).toBe('INVALID');
    expect(faults.map(({ code }) => code)).toEqual(['ID_TAKEN']);
  });

  it('of other kinds get what they lack, and keep what they have', () => {
    const group = { id: 'group:x', name: 'X', note: 'as a person wrote it' };
    const proposal: Proposal = {
      key: 'X',
      rows: [2],
      hash: 'h',
      faults: [],
      records: [
        {
          section: 'groups',
          id: 'group:x',
          record: { id: 'group:x', name: 'X', note: 'as the table has it', wikidata: 'Q1' },
        },
      ],
    };
    expect(compareProposal(proposal, undefined, findIn(group))).toMatchObject({
      fate: 'CHANGED',
      records: [{ record: { ...group, wikidata: 'Q1' }, changedFields: ['wikidata'] }],
      edited: [{ fields: ['note'] }],
    });
  });
});
