/** Redacting a line: what remains of it, what does not, and when it is refused. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/corpus/build-graph.js';
import { datasetVersion } from '../../../src/corpus/dataset-version.js';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { PublicHistory } from '../../../src/curation/public-history.js';
import { RecordReader } from '../../../src/curation/record-reader.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { revisionOf } from '../../../src/curation/revision.js';
import { InputError } from '../../../src/domain/errors.js';
import { newGroup } from '../../support/curation/journal-folder-record.js';
import {
  ann,
  ben,
  draft,
  openMemoryRecord,
  type MemoryRecord,
} from '../../support/curation/memory-record.js';

const SECRET = 'Jane Doe, 4 Elm Street';
const REASON = 'Named a private person.';

let record: MemoryRecord;
/** The history that the running server shows. */
let live: PublicHistory;
let keys: number;

beforeEach(async () => {
  record = await openMemoryRecord();
  live = new PublicHistory(record.reader);
  keys = 0;
});
afterEach(() => record.close());

/** The history that the server shows after its next start. */
function reread(): { readonly history: PublicHistory; readonly reader: RecordReader } {
  const reader = new RecordReader(RecordState.empty.toSeeds(), '', record.journal.lines);
  return { history: new PublicHistory(reader), reader };
}

function putCat(name: string): RequestedChange {
  const current = record.reader.current({ section: 'groups', id: 'group:cat' });
  const ifRevision = current === undefined ? null : revisionOf(current);
  return {
    op: 'put',
    section: 'groups',
    id: 'group:cat',
    ifRevision,
    record: { id: 'group:cat', name },
  };
}

const retractCat: RequestedChange = {
  op: 'retract',
  section: 'groups',
  id: 'group:cat',
  ifRevision: null,
  reason: 'Not a group.',
};

/** @returns its line */
async function accept(
  changes: readonly RequestedChange[],
  texts: { readonly title?: string; readonly reason?: string } = {},
): Promise<{ readonly seq: number; readonly id: string; readonly version: string }> {
  keys += 1;
  const key = `r-${String(keys)}`;
  const { changeSet } = await record.curation.save(ann, { ...draft(key, changes), ...texts });
  const id = changeSet?.id ?? '';
  const result = await record.curation.accept(ben, `accept ${key}`, id);
  const seq = result.changeSet?.acceptance?.seq;
  if (seq === undefined) throw new Error(JSON.stringify(result.problems));
  return { seq, id, version: record.reader.version };
}

const redact = (seq: number, reason = REASON, key = `redact ${String(seq)}`) =>
  record.curation.redact(ann, key, seq, reason);

/** Everything that the public API shows of the cat. */
function show(history: PublicHistory): string {
  return JSON.stringify([
    history.head(),
    history.changes({ since: 0, first: 100 }),
    history.latest(100, {}),
    history.changes({ since: 0, first: 100, filter: { about: 'group:cat' } }),
    history.revisions('group:cat', undefined, { since: 0, first: 100 }),
    history.retraction('group:cat'),
  ]);
}

describe('a redacted line', () => {
  test('is gone from memory, journal and draft, and the history says when, by whom and why', async () => {
    const bad = await accept([putCat(SECRET)], { title: SECRET, reason: SECRET });
    await accept([putCat('Cat')]);
    const version = record.reader.version;
    expect(show(live)).toContain(SECRET);

    const done = await redact(bad.seq);

    expect(done).toMatchObject({
      redacts: bad.seq,
      seq: 4,
      by: 'p-ann',
      reason: REASON,
      alsoIn: [],
    });
    expect(JSON.stringify(record.journal.lines)).not.toContain(SECRET);
    expect(JSON.stringify(record.curation.changeSet(bad.id))).not.toContain(SECRET);
    const { history, reader } = reread();
    expect(show(live)).not.toContain(SECRET);
    expect(show(live)).toBe(show(history));
    expect(live.changes({ since: 0, first: 1 }).nodes).toMatchObject([
      {
        seq: bad.seq,
        changeSet: bad.id,
        title: null,
        reason: null,
        version: bad.version,
        review: { proposedBy: 'p-ann', acceptedBy: 'p-ben' },
        redaction: { seq: 4, at: done.at, by: 'p-ann', reason: REASON },
        records: [{ id: 'group:cat', operation: 'REDACTED', revision: null, fields: [] }],
      },
    ]);
    expect(live.changes({ since: bad.seq, first: 1 }).nodes).toMatchObject([
      {
        redaction: null,
        records: [{ operation: 'CHANGED', fields: [{ path: '', before: null }] }],
      },
    ]);
    expect(live.revision('group:cat', undefined, bad.version)).toMatchObject({
      revision: null,
      record: null,
      change: { redaction: { reason: REASON } },
    });
    // The current record is what it was.
    expect(reader.version).toBe(version);
    expect(datasetVersion(buildGraph(reader.fold.state.toSeeds()))).toBe(version);
    expect(await record.projection.version()).toBe(version);
  });

  test('leaves a retracted record retracted, with its id used', async () => {
    const bad = await accept([putCat(SECRET)]);
    await accept([retractCat]);
    await redact(bad.seq);

    for (const history of [live, reread().history]) {
      expect(history.retraction('group:cat')).toMatchObject({ seq: 3, reason: 'Not a group.' });
    }
    const again = await openMemoryRecord(undefined, { journal: record.journal });
    const { problems } = await again.curation.save(ann, draft('again', [newGroup('cat')]));
    await again.close();
    expect(problems).toMatchObject([{ code: 'ID_USED_BEFORE' }]);
  });

  test('keeps the ids of positions used, and leading to their statement', async () => {
    const name = { section: 'statements', id: 'statement:bb-replies' } as const;
    const original = record.reader.current(name)!;
    const [position] = original['positions'] as readonly Readonly<Record<string, string>>[];
    const put = (positions: readonly unknown[]): RequestedChange => ({
      op: 'put',
      ...name,
      ifRevision: revisionOf(record.reader.current(name)!),
      // Positions of the tiny seeds, changed.
      record: { ...original, positions: positions as never },
    });
    const added = { ...position, id: 'position:bb-replies-9', asserts: SECRET };
    const all = original['positions'] as readonly unknown[];
    const bad = await accept([put([...all, added])]);
    await accept([put(all)]);
    await redact(bad.seq);

    const { history, reader } = reread();
    expect(history.retraction('position:bb-replies-9')).toMatchObject({ record: { id: name.id } });
    expect(reader.fold.history.wasUsed('position:bb-replies-9')).toBe(true);
  });

  test('is not lost to a reader of deltas, which must drop what was redacted', async () => {
    const bad = await accept([putCat(SECRET)]);
    const later = await accept([newGroup('dog')]);
    await accept([retractCat]);
    await redact(bad.seq);

    for (const history of [live, reread().history]) {
      expect([...history.delta(bad.version, undefined).entries]).toMatchObject([
        { op: 'retract', id: 'group:cat' },
        { op: 'put', id: 'group:dog' },
      ]);
      for (const { version } of [bad, later]) {
        expect(() => history.delta(undefined, version)).toThrow(
          `line ${String(bad.seq)} of the journal was redacted on 2026-11-30 (${REASON})`,
        );
      }
      const page = { first: 10, after: undefined };
      expect(history.diff(later.version, bad.version, page).nodes).toMatchObject([
        { id: 'group:dog', operation: 'RETRACTED' },
      ]);
    }
  });

  test('names the other lines that have an earlier state of its records', async () => {
    const first = await accept([putCat(SECRET)]);
    const second = await accept([putCat(`${SECRET}!`)]);
    await record.curation.release(ann);
    await accept([putCat('Cat')]);

    expect(await redact(second.seq)).toMatchObject({ alsoIn: [first.seq, 4] });
  });

  test('is redacted once, however often the request is sent', async () => {
    const bad = await accept([putCat(SECRET)]);
    await accept([retractCat]);
    const done = await redact(bad.seq);

    expect(await redact(bad.seq)).toEqual({ ...done, alsoIn: [] });
    await expect(redact(bad.seq, 'Another reason.')).rejects.toThrow('was redacted on 2026-11-30');
    expect(record.journal.lines.filter(({ kind }) => kind === 'REDACT')).toHaveLength(1);
  });

  test('may be the end of a segment, which repeats all records', async () => {
    record.journal.isSegmentFull = true;
    const bad = await accept([putCat(SECRET)]);
    record.journal.isSegmentFull = false;
    await accept([putCat('Cat')]);
    const segment = bad.seq + 1;
    expect(record.journal.lines[segment - 1]?.kind).toBe('CHECKPOINT');
    expect(await redact(bad.seq)).toMatchObject({ alsoIn: [segment] });
    await redact(segment);

    expect(JSON.stringify(record.journal.lines)).not.toContain(SECRET);
    const { reader } = reread();
    expect(datasetVersion(buildGraph(reader.fold.state.toSeeds()))).toBe(record.reader.version);
  });

  test('blanks the draft at the next start if the process ended before', async () => {
    const bad = await accept([putCat(SECRET)]);
    await accept([retractCat]);
    const held = record.curation.changeSet(bad.id)!;
    await redact(bad.seq);
    const again = await openMemoryRecord(undefined, { journal: record.journal });
    await again.changeSets.put(held);
    await again.curation.reconcile(again.reader.fold.accepted);

    expect(JSON.stringify(again.curation.changeSet(bad.id))).not.toContain(SECRET);
    await again.close();
  });
});

describe('a redaction is refused', () => {
  test('while the line has the current state of a record, until that is corrected', async () => {
    const bad = await accept([putCat(SECRET), newGroup('dog')]);
    await accept([putCat('Cat')]);

    await expect(redact(bad.seq)).rejects.toThrow(
      'has the current state of groups/group:dog. Correct or retract them first, or revert the change set; then redact the line.',
    );
    const retraction = await accept([retractCat]);
    await expect(redact(retraction.seq)).rejects.toThrow('the current state of groups/group:cat');
    expect(record.journal.lines.some(({ kind }) => kind === 'REDACT')).toBe(false);
  });

  test('for a release, and for a line without a change set', async () => {
    await accept([putCat('Cat')]);
    const released = await record.curation.release(ann);

    await expect(redact(1)).rejects.toThrow('is a release');
    await expect(redact(released?.seq ?? 0)).rejects.toThrow('is a release');
    for (const seq of [0, -1, 99]) await expect(redact(seq)).rejects.toThrow('is not an accepted');
    const bad = await accept([putCat(SECRET)]);
    await accept([retractCat]);
    const { seq } = await redact(bad.seq);
    await expect(redact(seq)).rejects.toThrow(InputError);
  });

  test('without a reason', async () => {
    const bad = await accept([putCat(SECRET)]);
    await accept([retractCat]);
    await expect(redact(bad.seq, ' ')).rejects.toThrow('reason: must not be empty');
  });
});

test('what would bring redacted content back cannot be reverted', async () => {
  const bad = await accept([putCat(SECRET)]);
  const good = await accept([putCat('Cat')]);
  await redact(bad.seq);

  for (const id of [bad.id, good.id]) {
    await expect(record.curation.revert(ann, `revert ${id}`, id, 'No.')).rejects.toThrow(
      `the content that this needs was redacted on 2026-11-30 (${REASON})`,
    );
  }
});

test('a change set whose title or reason alone is bad is reverted twice, then redacted', async () => {
  const bad = await accept([putCat('Cat')], { reason: SECRET });
  let last = bad.id;
  for (const key of ['one', 'two']) {
    const { changeSet } = await record.curation.revert(ann, key, last, 'Bad reason.');
    last = changeSet?.id ?? '';
    await record.curation.accept(ben, `accept ${key}`, last);
  }
  await redact(bad.seq);

  expect(record.reader.current({ section: 'groups', id: 'group:cat' })).toMatchObject({
    name: 'Cat',
  });
  expect(JSON.stringify(record.journal.lines)).not.toContain(SECRET);
  expect(reread().reader.version).toBe(record.reader.version);
});
