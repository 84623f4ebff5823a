import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareRevisions, describeChangedRecords } from '../../../src/curation/changed-records.js';
import { InputError } from '../../../src/domain/errors.js';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { revisionOf } from '../../../src/curation/revision.js';
import type { SeedRecord } from '../../../src/corpus/seed-records.js';
import { openMemoryRecord, type MemoryRecord } from '../../support/curation/memory-record.js';

let record: MemoryRecord;
beforeEach(async () => {
  record = await openMemoryRecord();
});
afterEach(() => record.close());

const outage = { section: 'incidents', id: 'incident:outage' } as const;

function load(): SeedRecord {
  const found = record.reader.current(outage);
  if (found === undefined) throw new Error('The tiny seeds have no outage.');
  return found;
}

function put(after: SeedRecord, ifRevision: string | null): RequestedChange {
  return { op: 'put', ...outage, ifRevision, record: after };
}

test('a draft is compared with the revision that its author loaded', async () => {
  const loaded = load();
  const mine = put({ ...loaded, note: 'mine' }, revisionOf(loaded));
  await record.accept([put({ ...loaded, name: 'Blackout' }, revisionOf(loaded))]);

  const [changed] = describeChangedRecords(record.reader, { changes: [mine] });

  expect(changed?.before).toEqual(loaded);
  expect(changed?.after).toEqual({ ...loaded, note: 'mine' });
});

test('a draft on an old revision is brought up to date, with the value of its author in conflicts', async () => {
  const loaded = load();
  const mine = put({ ...loaded, name: 'Failure', note: 'mine' }, revisionOf(loaded));
  await record.accept([
    put({ ...loaded, name: 'Blackout', period: '2021-10' }, revisionOf(loaded)),
  ]);

  const [changed] = describeChangedRecords(record.reader, { changes: [mine] });

  expect(changed?.rebased).toEqual({
    revision: revisionOf(load()),
    record: { ...loaded, name: 'Failure', period: '2021-10', note: 'mine' },
  });
});

test('an accepted change set is compared with the record before its line', async () => {
  const loaded = load();
  const changes = [put({ ...loaded, name: 'Blackout' }, revisionOf(loaded))];
  const id = await record.accept(changes);
  await record.accept([put({ ...load(), name: 'Third name' }, revisionOf(load()))]);
  const accepted = record.curation.changeSet(id ?? '');
  if (accepted === undefined) throw new Error('It was not accepted.');

  const [changed] = describeChangedRecords(record.reader, accepted);

  expect(changed?.before?.['name']).toBe('Outage');
  expect(changed?.after?.['name']).toBe('Blackout');
  expect(changed?.rebased).toBeUndefined();
});

test('a new record has nothing before, a retracted one nothing afterwards', () => {
  const changes: readonly RequestedChange[] = [
    {
      op: 'put',
      section: 'groups',
      id: 'group:moth',
      ifRevision: null,
      record: { id: 'group:moth', name: 'Moth' },
    },
    { op: 'retract', ...outage, ifRevision: null, reason: 'never happened' },
  ];

  const [added, retracted] = describeChangedRecords(record.reader, { changes });

  expect(added?.before).toBeUndefined();
  expect(added?.after).toEqual({ id: 'group:moth', name: 'Moth' });
  expect(retracted?.before).toEqual(load());
  expect(retracted?.after).toBeUndefined();
});

test('a draft of which the record is incomplete is compared all the same', () => {
  const incomplete = put({ id: 'incident:outage', positions: 'none' }, null);

  const [changed] = describeChangedRecords(record.reader, { changes: [incomplete] });

  expect(changed?.after).toMatchObject({ id: 'incident:outage' });
});

test('two revisions of a record are compared, before and after it existed', async () => {
  const before = load();
  await record.accept([put({ ...before, name: 'Blackout' }, revisionOf(before))]);
  const { seq } = record.reader.head;
  const after = load();

  const changed = compareRevisions(record.reader, outage, { from: seq - 1, to: seq });
  const added = compareRevisions(record.reader, outage, { from: seq, to: seq });

  expect(changed).toMatchObject({ op: 'put', before, after });
  expect(added).toMatchObject({ before: after, after });
});

test('revisions of a record that never existed, and of lines that are not there, are refused', () => {
  const { seq } = record.reader.head;
  const nobody = { section: 'incidents', id: 'incident:nobody' } as const;
  const compare = (from: number, to: number, name: typeof outage | typeof nobody = outage) =>
    compareRevisions(record.reader, name, { from, to });

  expect(() => compare(0, seq, nobody)).toThrow(InputError);
  expect(() => compare(0, seq, nobody)).toThrow('There is no "incident:nobody" in incidents');
  expect(() => compare(-1, seq)).toThrow('from: must be a line of the journal');
  expect(() => compare(0, seq + 1)).toThrow('to: must be a line of the journal');
});

test('the content of a redacted line is not compared as if the record had been retracted', async () => {
  const before = load();
  await record.accept([put({ ...before, name: 'Blackout' }, revisionOf(before))]);
  const { seq } = record.reader.head;
  await record.accept([put({ ...before, name: 'Failure' }, revisionOf(load()))]);
  await record.curation.redact({ pseudonym: 'p-admin' }, 'redact', seq, 'Named a person.');

  expect(() => compareRevisions(record.reader, outage, { from: 0, to: seq })).toThrow(
    `Line ${String(seq)} of the journal was redacted`,
  );
});
