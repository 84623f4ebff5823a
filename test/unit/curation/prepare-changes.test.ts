/** Requested changes -> prepared changes, or all problems at once. */
import { describe, expect, it } from 'vitest';
import type { SeedRecord } from '../../../src/corpus/seed-records.js';
import { prepareChanges, type RequestedChange } from '../../../src/curation/prepare-changes.js';
import type { Problem } from '../../../src/curation/problem.js';
import { RecordHistory } from '../../../src/curation/record-history.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { revisionOf } from '../../../src/curation/revision.js';
import type { Change } from '../../../src/curation/change.js';
import { readTinyRecords } from '../../support/curation/memory-record.js';

const first = RecordState.of(readTinyRecords());
const REPLY = { section: 'statements', id: 'statement:bb-replies' } as const;

function after(changes: readonly Change[]) {
  const history = new RecordHistory(first);
  history.add(2, changes);
  return { state: first.with(changes), history };
}

const now = after([]);
const recordOf = (section: RequestedChange['section'], id: string): SeedRecord =>
  first.get({ section, id }) ?? expect.fail(`there is no ${id}`);
const reply = recordOf('statements', 'statement:bb-replies');
const put = (
  record: SeedRecord,
  ifRevision: string | null = revisionOf(reply),
): RequestedChange => ({
  op: 'put',
  ...REPLY,
  ifRevision,
  record,
});
const problemsOf = (requested: readonly RequestedChange[], records = now, isRevert = false) =>
  prepareChanges(records, requested, { isRevert }).problems.map(
    ({ code, severity, path }) => `${severity} ${code} ${path}`,
  );

describe('prepareChanges', () => {
  it('returns complete records in canonical form', () => {
    const { id, ...rest } = reply;
    const { problems, prepared } = prepareChanges(now, [
      put({ ...rest, summary: 'New.', id: id ?? '' }),
    ]);

    expect(problems).toEqual([]);
    expect(prepared?.changes).toEqual([
      { op: 'put', ...REPLY, record: { ...reply, summary: 'New.' } },
    ]);
    const [change] = prepared?.changes ?? [];
    expect(change?.op === 'put' && Object.keys(change.record)).toEqual(Object.keys(reply));
    expect(prepared?.after.get(REPLY)).toEqual({ ...reply, summary: 'New.' });
  });

  it('ends each remedy once, also one that ends in an ellipsis', () => {
    const record = { id: 'agency:x', name: 'X', partOf: 'state:aa' };
    const { problems } = prepareChanges(now, [
      { op: 'put', section: 'agencies', id: 'agency:x', ifRevision: null, record },
    ]);

    expect(problems.map(({ remedy }) => remedy)).toEqual(['Add kind: …']);
  });

  it('reports all problems at once, each with its path in the change set', () => {
    const [denial, counter] = reply['positions'] as SeedRecord[];
    const faulty = {
      ...reply,
      occurredOn: '2021-13',
      positions: [
        { ...denial, form: 'strong' },
        {
          ...counter,
          respondsTo: [{ position: 'position:nobody-1', relation: 'counters', explicit: false }],
        },
      ],
    };

    expect(
      problemsOf([
        put(faulty),
        { op: 'retract', section: 'groups', id: 'group:cat', ifRevision: null, reason: 'x' },
      ]),
    ).toEqual([
      'ERROR RECORD_NOT_FOUND changes[1]',
      'ERROR INVALID_RECORD changes[0].record.occurredOn',
      'ERROR INVALID_RECORD changes[0].record.positions[0].form',
      'ERROR INVALID_RECORD changes[0].record.positions[1].respondsTo[0].position',
    ]);
  });

  it('has the path in the change set for ids that cannot be printed', () => {
    const ids = ['group:a\u0000b', 'group:\ud800', `group:${'a'.repeat(6_000)}`];

    for (const id of ids) {
      const requested = {
        op: 'put',
        section: 'groups',
        id,
        ifRevision: null,
        record: { id, name: 'A' },
      };
      const { problems } = prepareChanges(now, [requested as RequestedChange]);
      expect(problems.map(({ path }) => path)).toEqual(['changes[0].record.id']);
      expect(problems[0]?.record).toEqual({ section: 'groups', id });
    }
  });

  it('has sentences as messages and remedies', () => {
    const requested = { op: 'put', section: 'groups', id: 'group:a', ifRevision: null } as const;
    const { problems } = prepareChanges(now, [{ ...requested, record: { id: 'group:a' } }]);

    expect(problems).toMatchObject([{ message: 'Has no name.', remedy: 'Add name: …' }]);
  });

  it('reports the dangling references that a retraction leaves, in the records that have them', () => {
    const { problems } = prepareChanges(now, [
      {
        op: 'retract',
        section: 'incidents',
        id: 'incident:outage',
        ifRevision: null,
        reason: 'Never was.',
      },
    ]);

    expect(problems).toEqual([
      expect.objectContaining({
        code: 'INVALID_RECORD',
        severity: 'ERROR',
        path: 'positions[0].concerns[0]',
        record: { section: 'statements', id: 'statement:aa-accuses' },
      }),
    ]);
  });

  it('merges with changes by others in different fields, and reports it', () => {
    const records = after([{ op: 'put', ...REPLY, record: { ...reply, summary: 'Theirs.' } }]);
    const { problems, prepared } = prepareChanges(records, [put({ ...reply, form: 'interview' })]);

    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['MERGED', 'changes[0].record.summary'],
    ]);
    expect(prepared?.after.get(REPLY)).toMatchObject({ summary: 'Theirs.', form: 'interview' });
  });

  it('shows the three states of a field that two people changed', () => {
    const records = after([{ op: 'put', ...REPLY, record: { ...reply, summary: 'Theirs.' } }]);
    const { problems, prepared } = prepareChanges(records, [put({ ...reply, summary: 'Yours.' })]);

    expect(prepared).toBeUndefined();
    const [{ code, path, conflict }] = problems as [Problem];
    expect([code, path]).toEqual(['CONFLICT', 'changes[0].record.summary']);
    expect([conflict?.base, conflict?.yours, conflict?.theirs]).toEqual([
      reply['summary'],
      'Yours.',
      'Theirs.',
    ]);
  });

  it('checks the revision that was loaded', () => {
    expect(problemsOf([put(reply, 'ffffffffffff')])).toEqual([
      'ERROR UNKNOWN_REVISION changes[0].ifRevision',
    ]);
    expect(problemsOf([put({ ...reply, summary: 'New.' }, null)])).toEqual([
      'ERROR RECORD_EXISTS changes[0].ifRevision',
    ]);
    const retract = { op: 'retract', section: 'groups', id: 'group:bear', reason: 'x' } as const;
    const records = after([
      {
        op: 'put',
        section: 'groups',
        id: 'group:bear',
        record: { id: 'group:bear', name: 'Bears' },
      },
    ]);
    const loaded = revisionOf(recordOf('groups', 'group:bear'));
    expect(problemsOf([{ ...retract, ifRevision: loaded }], records)[0]).toBe(
      'ERROR CONFLICT changes[0]',
    );
  });

  it('never reuses an id, except to revert', () => {
    const [denial] = reply['positions'] as SeedRecord[];
    const shorter: SeedRecord = { ...reply, positions: [denial ?? {}] };
    const records = after([{ op: 'put', ...REPLY, record: shorter }]);
    const back = put(reply, revisionOf(shorter));

    expect(problemsOf([back], records)).toEqual([
      'ERROR ID_USED_BEFORE changes[0].record.positions[1].id',
    ]);
    expect(problemsOf([back], records, true)).toEqual([]);
    const gone = after([{ op: 'retract', section: 'blocs', id: 'bloc:none', reason: 'x' }]);
    expect(
      problemsOf(
        [
          {
            op: 'put',
            section: 'blocs',
            id: 'bloc:none',
            ifRevision: null,
            record: { id: 'bloc:none', name: 'None' },
          },
        ],
        gone,
      ),
    ).toEqual(['ERROR ID_USED_BEFORE changes[0].record']);
  });

  it('requires a reason, at most one change per record, and at least one change', () => {
    expect(problemsOf([])).toEqual(['ERROR EMPTY_CHANGE_SET changes']);
    expect(problemsOf([put(reply)])).toEqual([
      'NOTE NO_CHANGE changes[0]',
      'ERROR EMPTY_CHANGE_SET changes',
    ]);
    expect(problemsOf([put({ ...reply, summary: 'New.' }), put(reply)])).toEqual([
      'ERROR TWO_CHANGES changes[1]',
    ]);
    expect(
      problemsOf([
        { op: 'retract', section: 'groups', id: 'group:bear', ifRevision: null, reason: ' ' },
      ]),
    ).toEqual(['ERROR NO_REASON changes[0].reason']);
    expect(problemsOf([put({ ...reply, id: 'statement:other' })])).toEqual([
      'ERROR DIFFERENT_ID changes[0].record.id',
    ]);
    expect(problemsOf([{ op: 'put', ...REPLY, ifRevision: null, record: 'text' }])).toEqual([
      'ERROR INVALID_RECORD changes[0].record',
    ]);
  });

  it('joins two records: names and references move to the one that stays', () => {
    const records = after([
      {
        op: 'put',
        section: 'groups',
        id: 'group:fancy',
        record: { id: 'group:fancy', name: 'Fancy Bear', aliases: ['Sofa'] },
      },
    ]);
    const { problems, prepared } = prepareChanges(records, [
      {
        op: 'sameAs',
        section: 'groups',
        id: 'group:bear',
        keeps: 'group:fancy',
        reason: 'One group.',
      },
    ]);

    expect(problems).toEqual([]);
    const { after: state } = prepared ?? expect.fail('it is in order');
    expect(state.get({ section: 'groups', id: 'group:bear' })).toBeUndefined();
    expect(state.get({ section: 'groups', id: 'group:fancy' })?.['aliases']).toEqual([
      'Sofa',
      'Bear',
    ]);
    const accusation = state.get({ section: 'statements', id: 'statement:aa-accuses' });
    expect(JSON.stringify(accusation)).toContain('group:fancy');
    expect(JSON.stringify(accusation)).not.toContain('group:bear');
    expect(prepared?.changes.at(-1)).toMatchObject({
      op: 'retract',
      id: 'group:bear',
      sameAs: 'group:fancy',
    });
  });

  it('checks new records against others of the same change set', () => {
    expect(
      problemsOf([
        {
          op: 'put',
          section: 'publishers',
          id: 'publisher:new',
          ifRevision: null,
          record: { id: 'publisher:new', name: 'New', kind: 'newspaper' },
        },
        {
          op: 'put',
          section: 'documents',
          id: 'document:new',
          ifRevision: null,
          record: {
            id: 'document:new',
            url: 'https://new.example/1',
            language: 'en',
            publisher: 'publisher:new',
            dateInferred: true,
            readInFull: true,
          },
        },
      ]).filter((problem) => problem.startsWith('ERROR')),
    ).toEqual([]);
  });
});
