/** The life of a change set: drafted, submitted, reviewed, accepted once, undone. */
import { afterEach, describe, expect, it } from 'vitest';
import type { SeedRecord, SeedRecords } from '../../../src/corpus/seed-records.js';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { Fold } from '../../../src/curation/fold.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { revisionOf } from '../../../src/curation/revision.js';
import { JournalUnavailableError } from '../../../src/domain/errors.js';
import {
  ann,
  ben,
  draft,
  MemoryJournal,
  openMemoryRecord,
  readTinyRecords,
  type MemoryRecord,
} from '../../support/curation/memory-record.js';

const open: MemoryRecord[] = [];
afterEach(async () => {
  for (const record of open.splice(0)) await record.close();
});
async function openRecord(...args: Parameters<typeof openMemoryRecord>): Promise<MemoryRecord> {
  const record = await openMemoryRecord(...args);
  open.push(record);
  return record;
}

const REPLY = { section: 'statements', id: 'statement:bb-replies' } as const;
const firstReply = RecordState.of(readTinyRecords()).get(REPLY)!;

function editReply(record: MemoryRecord, fields: SeedRecord): RequestedChange {
  const current = record.reader.current(REPLY)!;
  return {
    op: 'put',
    ...REPLY,
    ifRevision: revisionOf(current),
    record: { ...current, ...fields },
  };
}

const newGroup = (name: string): RequestedChange => ({
  op: 'put',
  section: 'groups',
  id: `group:${name}`,
  ifRevision: null,
  record: { id: `group:${name}`, name },
});

describe('CurationService', () => {
  it('remembers the last hundred idempotency keys of a change set', async () => {
    const { curation } = await openRecord();
    let { changeSet } = await curation.save(ann, draft('k-0', [newGroup('cat')]));
    for (let index = 1; index <= 120; index += 1) {
      const request = draft(`k-${String(index)}`, [newGroup('cat')]);
      const loaded = { id: changeSet?.id ?? '', ifRevision: changeSet?.revision ?? '' };
      ({ changeSet } = await curation.save(ann, { ...request, ...loaded }));
    }

    expect(changeSet?.requests).toHaveLength(100);
    expect(changeSet?.requests.at(-1)?.key).toBe('k-120');
    const used = curation.submit(ann, 'k-120', changeSet?.id ?? '');
    await expect(used).rejects.toThrow('already used');
  });

  it('writes the verdicts of reviewers to the journal, but not their comments', async () => {
    const { curation, journal, reader } = await openRecord(undefined, { needsTwoPersons: true });
    const { changeSet } = await curation.save(ann, draft('k', [newGroup('cat')]));
    const id = changeSet?.id ?? '';
    await curation.submit(ann, 's1', id);
    await curation.review(ben, 'r1', id, 'REQUEST_CHANGES', 'Which cat?');
    await curation.submit(ann, 's2', id);
    await curation.review(ben, 'r2', id, 'APPROVE', 'Fine.');
    await curation.accept(ben, 'a', id);

    expect(reader.events[0]?.changeSet?.reviews).toEqual([
      { by: 'p-ben', at: expect.any(String) as string, verdict: 'REQUEST_CHANGES' },
      { by: 'p-ben', at: expect.any(String) as string, verdict: 'APPROVE' },
    ]);
    expect(JSON.stringify(journal.lines)).not.toMatch(/Which cat|Fine/);
  });

  it('checks without saving anything', async () => {
    const record = await openRecord();
    const request = draft('k', [newGroup('cat')]);
    const { changeSet, problems, effect } = await record.curation.save(ann, {
      ...request,
      mode: 'CHECK',
    });

    expect(changeSet).toBeNull();
    expect(problems).toEqual([]);
    expect(effect).toMatchObject({
      counts: [{ name: 'Group', added: 1, changed: 0, removed: 0 }],
      nodes: [{ difference: 'ADDED', id: 'group:cat' }],
    });
    expect(record.curation.changeSets()).toEqual([]);
    expect(record.journal.lines).toEqual([]);
  });

  it('saves a draft with faults, but does not submit it', async () => {
    const { curation } = await openRecord();
    const faulty: RequestedChange = {
      ...newGroup('cat'),
      op: 'put',
      record: { id: 'group:cat' },
      ifRevision: null,
    };
    const { changeSet, problems } = await curation.save(ann, draft('k', [faulty]));
    const submitted = await curation.submit(ann, 'k2', changeSet?.id ?? '');

    expect(problems.map(({ code }) => code)).toEqual(['INVALID_RECORD']);
    expect(submitted.problems).toEqual(problems);
    expect(submitted.changeSet?.status).toBe('DRAFT');
  });

  it('writes the release and then one line for each accepted change set', async () => {
    const record = await openRecord();
    const id = await record.accept([newGroup('cat')]);

    expect(record.journal.lines.map(({ kind, key }) => [kind, key.split(' ')[0]])).toEqual([
      ['CHECKPOINT', 'release'],
      ['ACCEPT', 'accept'],
    ]);
    expect(record.curation.changeSet(id ?? '')?.acceptance).toMatchObject({ seq: 2, by: 'p-ben' });
    expect(record.reader.version).toBe(await record.projection.version());
    expect(record.reader.history({ section: 'groups', id: 'group:cat' })).toHaveLength(1);
  });

  it('executes a repeated request once, and refuses a different one with its key', async () => {
    const record = await openRecord();
    const { curation, journal } = record;
    const request = draft('k', [newGroup('cat')]);
    const saved = await Promise.all([1, 2, 3].map(() => curation.save(ann, request)));
    const id = saved[0]?.changeSet?.id ?? '';
    const accepted = await Promise.all([1, 2, 3].map(() => curation.accept(ben, 'k2', id)));

    expect(new Set(saved.map(({ changeSet }) => JSON.stringify(changeSet))).size).toBe(1);
    expect(curation.changeSets()).toHaveLength(1);
    expect(accepted.map(({ changeSet }) => changeSet?.status)).toEqual([
      'ACCEPTED',
      'ACCEPTED',
      'ACCEPTED',
    ]);
    expect(journal.lines).toHaveLength(2);
    await expect(curation.save(ann, { ...request, title: 'Another' })).rejects.toMatchObject({
      code: 'KEY_REUSED',
    });
    await expect(curation.withdraw(ann, 'k2', id)).rejects.toMatchObject({ code: 'KEY_REUSED' });
  });

  it('lets two curators change one record: different fields merge, the same field shows three states', async () => {
    const record = await openRecord();
    const { curation } = record;
    const edits = [{ summary: 'Ann.' }, { form: 'interview' }, { summary: 'Ben.' }];
    const changes = edits.map((fields) => editReply(record, fields));
    const drafts = [];
    for (const [index, change] of changes.entries()) {
      drafts.push(
        (await curation.save(ann, draft(`d${String(index)}`, [change]))).changeSet?.id ?? '',
      );
    }
    const [first, second, third] = drafts as [string, string, string];
    await curation.accept(ben, 'a1', first);
    const merged = await curation.accept(ben, 'a2', second);
    const refused = await curation.accept(ben, 'a3', third);

    expect(merged.changeSet?.status).toBe('ACCEPTED');
    expect(record.reader.current(REPLY)).toMatchObject({ summary: 'Ann.', form: 'interview' });
    expect(refused.changeSet?.status).toBe('DRAFT');
    expect(
      refused.problems.map(({ code, conflict }) => [code, conflict?.base, conflict?.yours]),
    ).toEqual([['CONFLICT', firstReply['summary'], 'Ben.']]);
    expect(refused.problems[0]?.conflict?.theirs).toBe('Ann.');
    expect(JSON.stringify(curation.changeSet(third)?.changes)).toBe(JSON.stringify([changes[2]]));
  });

  it('requires two people in a team', async () => {
    const { curation, journal } = await openRecord(undefined, { needsTwoPersons: true });
    const { changeSet } = await curation.save(ann, draft('k', [newGroup('cat')]));
    const id = changeSet?.id ?? '';
    await expect(curation.accept(ben, 'k1', id)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await curation.submit(ann, 'k2', id);
    await expect(curation.accept(ann, 'k3', id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(curation.withdraw(ben, 'k4', id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(journal.lines).toEqual([]);
    const asked = await curation.review(ben, 'k5', id, 'REQUEST_CHANGES', 'Which source?');
    expect(asked.changeSet).toMatchObject({
      status: 'DRAFT',
      reviews: [{ by: 'p-ben', comment: 'Which source?' }],
    });
    await curation.submit(ann, 'k6', id);
    await curation.review(ben, 'k7', id, 'APPROVE', '');
    expect((await curation.accept(ben, 'k8', id)).changeSet?.status).toBe('ACCEPTED');
  });

  it('reverts an accepted change set, and merges with later changes', async () => {
    const record = await openRecord();
    const id = await record.accept([editReply(record, { summary: 'New.' }), newGroup('cat')]);
    await record.accept([editReply(record, { form: 'interview' })]);
    const { changeSet, problems } = await record.curation.revert(ann, 'r', id ?? '', 'Was wrong.');
    await record.curation.accept(ben, 'r2', changeSet?.id ?? '');

    expect(problems.map(({ code }) => code)).toEqual(['MERGED']);
    expect(record.reader.current(REPLY)).toEqual({ ...firstReply, form: 'interview' });
    expect(record.reader.current({ section: 'groups', id: 'group:cat' })).toBeUndefined();
    const again = await record.curation.revert(ann, 'r3', changeSet?.id ?? '', 'Was right.');
    await record.curation.accept(ben, 'r4', again.changeSet?.id ?? '');
    expect(record.reader.current(REPLY)).toMatchObject({ summary: 'New.', form: 'interview' });
    expect(record.reader.current({ section: 'groups', id: 'group:cat' })).toBeDefined();
  });

  it('separates two joined records again', async () => {
    const record = await openRecord();
    const before = await record.projection.version();
    await record.accept([newGroup('cat')]);
    const apart = await record.projection.version();
    const id = await record.accept([
      { op: 'sameAs', section: 'groups', id: 'group:bear', keeps: 'group:cat', reason: 'One.' },
    ]);
    expect(await record.projection.version()).not.toBe(apart);
    const { changeSet } = await record.curation.revert(ann, 'r', id ?? '', 'Two.');
    await record.curation.accept(ben, 'r2', changeSet?.id ?? '');
    expect(await record.projection.version()).toBe(apart);
    expect(apart).not.toBe(before);
  });

  it('accepts nothing that is not in the journal', async () => {
    const record = await openRecord();
    const { changeSet } = await record.curation.save(ann, draft('k', [newGroup('cat')]));
    const id = changeSet?.id ?? '';
    const before = await record.projection.version();
    record.journal.failure = new JournalUnavailableError('The disk is full.');
    await expect(record.curation.accept(ben, 'k1', id)).rejects.toMatchObject({
      code: 'JOURNAL_UNAVAILABLE',
    });

    expect(record.curation.changeSet(id)?.status).toBe('DRAFT');
    expect(await record.projection.version()).toBe(before);
    const again = await record.curation.accept(ben, 'k1', id);
    expect(again.changeSet?.status).toBe('ACCEPTED');
  });

  it('keeps a change while the engine is unavailable, and reports that nobody sees it yet', async () => {
    const record = await openRecord(undefined, { serve: () => Promise.reject(new Error('away')) });
    const { changeSet } = await record.curation.save(ann, draft('k', [newGroup('cat')]));
    const { served } = await record.curation.accept(ben, 'k1', changeSet?.id ?? '');

    expect(served).toBe(false);
    expect(record.journal.lines).toHaveLength(2);
  });

  it('keeps nobody waiting for an engine that does not answer', async () => {
    let answer = (): void => undefined;
    const serve = () => new Promise<void>((resolve) => (answer = resolve));
    const record = await openRecord(undefined, { serve, maxServeMs: 1_000 });
    const { curation } = record;
    const { changeSet } = await curation.save(ann, draft('k', [newGroup('cat')]));
    const id = changeSet?.id ?? '';
    let isAnswered = false;
    const accepted = curation.accept(ben, 'k1', id).finally(() => (isAnswered = true));
    await curation.save(ann, draft('k2', [newGroup('dog')]));

    expect(isAnswered).toBe(false);
    expect(record.journal.lines).toHaveLength(2);
    expect(await accepted).toMatchObject({ changeSet: { status: 'ACCEPTED' }, served: false });
    // Asked again after the engine has answered.
    const again = curation.accept(ben, 'k1', id);
    setTimeout(() => {
      answer();
    }, 50);
    expect((await again).served).toBe(true);
  });

  it('ends a full segment with a checkpoint that changes nothing', async () => {
    const journal = new MemoryJournal();
    const record = await openRecord(undefined, { journal });
    await record.accept([newGroup('cat')]);
    journal.isSegmentFull = true;
    await record.accept([newGroup('dog')]);
    const version = await record.projection.version();

    expect(journal.lines.map(({ kind }) => kind).slice(-2)).toEqual(['ACCEPT', 'CHECKPOINT']);
    expect(journal.lines.at(-1)?.body).toMatchObject({
      origin: 'SEGMENT',
      versionAfter: version,
      changes: [],
    });
    expect(record.reader.events.at(-1)).toMatchObject({ kind: 'ACCEPT', version });
    // The last checkpoint alone has the same records.
    const last = new Fold(RecordState.empty);
    last.apply(journal.lines.at(-1) ?? expect.fail('a line'));
    expect(RecordState.of(await record.projection.records())).toEqual(
      RecordState.of(last.state.toSeeds()),
    );
    const again = await openRecord(undefined, { journal });
    expect(await again.projection.version()).toBe(version);
  });

  it('restores the same record from its journal', async () => {
    const journal = new MemoryJournal();
    const record = await openRecord(undefined, { journal });
    await record.accept([editReply(record, { summary: 'New.' })]);
    await record.accept([newGroup('cat')]);
    const again = await openRecord(undefined, { journal });

    expect(await again.projection.version()).toBe(await record.projection.version());
    expect(again.reader.events).toEqual(record.reader.events);
  });
});

describe('a release beside a journal', () => {
  it('is merged once, and changes nothing if it equals what the journal began with', async () => {
    const record = await openRecord();
    await record.accept([newGroup('cat')]);

    expect(await takeSeeds(record, readTinyRecords())).toMatchObject({
      status: 'KNOWN',
    });
    expect(record.journal.lines).toHaveLength(2);
  });

  it('applies its own changes, and leaves conflicts to a person', async () => {
    const record = await openRecord();
    await record.accept([editReply(record, { summary: 'Ours.' }), newGroup('cat')]);
    const release = withReply(readTinyRecords(), { summary: 'Theirs.', form: 'interview' });
    const withDog = { ...release, groups: [...release.groups, { id: 'group:dog', name: 'dog' }] };
    const taken = await take(record, withDog);

    expect(record.reader.current({ section: 'groups', id: 'group:dog' })).toBeDefined();
    expect(record.reader.current({ section: 'groups', id: 'group:cat' })).toBeDefined();
    expect(record.reader.current(REPLY)).toMatchObject({ summary: 'Ours.' });
    const { problems } = await record.curation.examine(taken.draft ?? expect.fail('a draft'));
    expect(
      problems.map(({ code, conflict }) => [code, conflict?.yours, conflict?.theirs]),
    ).toContainEqual(['CONFLICT', 'Theirs.', 'Ours.']);
    expect(await takeSeeds(record, withDog)).toMatchObject({
      status: 'KNOWN',
    });
  });

  it('removes nothing that a new record refers to', async () => {
    const record = await openRecord();
    await record.accept([newGroup('cat')]);
    const accusation = { section: 'statements', id: 'statement:aa-accuses' } as const;
    const current = record.reader.current(accusation)!;
    const [position] = current['positions'] as SeedRecord[];
    const against = [
      ...(position?.['against'] as SeedRecord[]),
      { actor: 'organization:firm', role: 'accused' },
    ];
    await record.accept([
      {
        op: 'put',
        ...accusation,
        ifRevision: revisionOf(current),
        record: { ...current, positions: [{ ...position, against }] },
      },
    ]);
    const taken = await take(record, { ...readTinyRecords(), organizations: [] });

    expect(
      record.reader.current({ section: 'organizations', id: 'organization:firm' }),
    ).toBeDefined();
    expect(taken.draft?.changes).toMatchObject([{ op: 'retract', id: 'organization:firm' }]);
  });

  it('of another team has the same conflicts whichever side merges', async () => {
    const names = Array.from({ length: 100 }, (_each, index) => `g${String(index)}`);
    const release = {
      ...readTinyRecords(),
      groups: [
        ...readTinyRecords().groups,
        ...names.map((name) => ({ id: `group:${name}`, name })),
      ],
    };
    const rename = (record: MemoryRecord, name: string, to: string): RequestedChange => {
      const current = record.reader.current({
        section: 'groups',
        id: `group:${name}`,
      })!;
      return {
        op: 'put',
        section: 'groups',
        id: `group:${name}`,
        ifRevision: revisionOf(current),
        record: { ...current, name: to },
      };
    };
    const [a, b] = [await openRecord(release), await openRecord(release)];
    // Ten of a hundred conflict: both teams rename the first ten groups.
    for (const [index, name] of names.entries()) {
      await a.accept([index < 10 ? rename(a, name, `a ${name}`) : newGroup(`a-${name}`)]);
      await b.accept([index < 10 ? rename(b, name, `b ${name}`) : newGroup(`b-${name}`)]);
    }
    const [ofA, ofB] = [await a.projection.records(), await b.projection.records()];
    const [intoA, intoB] = [await take(a, ofB), await take(b, ofA)];

    const ids = (taken: typeof intoA) => taken.draft?.changes.map(({ id }) => id);
    expect(ids(intoA)).toEqual(
      names
        .slice(0, 10)
        .map((name) => `group:${name}`)
        .toSorted(),
    );
    expect(ids(intoB)).toEqual(ids(intoA));
    for (const record of [a, b]) {
      const groups = (await record.projection.records()).groups.map(({ id }) => id);
      expect(groups).toHaveLength(release.groups.length + 180);
    }
  });
});

function takeSeeds(record: MemoryRecord, records: SeedRecords) {
  const release = { records, name: 'the seeds', origin: 'SEEDS', lineage: undefined } as const;
  return record.curation.takeRelease(ann, release);
}

async function take(record: MemoryRecord, release: SeedRecords) {
  const taken = await takeSeeds(record, release);
  return taken.status === 'TAKEN' ? taken : expect.fail(taken.status);
}

function withReply(records: SeedRecords, fields: SeedRecord): SeedRecords {
  return {
    ...records,
    statements: records.statements.map((each) =>
      each['id'] === REPLY.id ? { ...each, ...fields } : each,
    ),
  };
}
