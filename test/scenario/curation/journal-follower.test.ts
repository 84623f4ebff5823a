/** A reader beside the process that writes the journal. */
import { appendFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JournalFollower } from '../../../src/curation/journal-follower.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { revisionOf } from '../../../src/curation/revision.js';
import { withWriter } from '../../../src/cli/record/open-writer.js';
import {
  acceptChanges,
  createRecordFolder,
  newGroup,
  type RecordFolder,
} from '../../support/curation/journal-folder-record.js';
import { ann, readTinyRecords } from '../../support/curation/memory-record.js';

let paths: RecordFolder;
let follower: JournalFollower;
let failures: unknown[];
/** What readers see; undefined: all of the journal. */
let served: string | undefined;
let announced: number;

beforeEach(async () => {
  paths = await createRecordFolder();
  [failures, served, announced] = [[], undefined, 0];
});
afterEach(async () => {
  await follower.stop();
  await rm(dirname(paths.journalPath), { recursive: true });
});

async function follow(): Promise<void> {
  follower = await JournalFollower.open(paths.journalPath, readTinyRecords());
  const { history } = follower;
  history.subscribe(() => (announced += 1));
  follower.start({
    servedVersion: () => served ?? history.changes({ since: 0, first: 1 }).version,
    onFailure: (error) => failures.push(error),
    intervalMs: 10,
  });
}

const titles = (): readonly unknown[] =>
  follower.history.changes({ since: 0, first: 100 }).nodes.map(({ title }) => title);

test('reads what is appended, from the first line on, and tells once readers can see it', async () => {
  await follow();
  expect(titles()).toEqual([]);
  served = 'before';
  await acceptChanges(paths, 'A cat', () => [newGroup('cat')]);
  await expect.poll(titles).toEqual(['A cat']);
  expect(announced).toBe(0);
  served = undefined;
  await expect.poll(() => announced).toBe(1);

  await acceptChanges(paths, 'A dog', () => [newGroup('dog')]);
  await expect.poll(titles).toEqual(['A cat', 'A dog']);
  await expect.poll(() => announced).toBe(2);
  expect(failures).toEqual([]);
});

test('has what was there before, and forgets what is redacted', async () => {
  await acceptChanges(paths, 'Jane Doe', () => [newGroup('cat')]);
  await follow();
  expect(titles()).toEqual(['Jane Doe']);
  await acceptChanges(paths, 'Corrected', (state) => {
    const current = state.get({ section: 'groups', id: 'group:cat' })!;
    const record = { id: 'group:cat', name: 'Cat' };
    return [{ ...newGroup('cat'), ifRevision: revisionOf(current), record }];
  });
  await withWriter(paths, RecordState.empty.toSeeds(), ({ service }) =>
    service.redact(ann, 'k', 2, 'A person.'),
  );

  await expect.poll(titles).toEqual([null, 'Corrected']);
  expect(follower.history.head().seq).toBe(4);
});

test('waits for a line that is being written, and reports damage once', async () => {
  await acceptChanges(paths, 'A cat', () => [newGroup('cat')]);
  await follow();
  const path = join(paths.journalPath, '000001.jsonl');
  await appendFile(path, '{"seq":3,');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(failures).toEqual([]);
  await appendFile(path, 'nonsense\n');

  await expect.poll(() => failures.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(failures).toHaveLength(1);
  expect(titles()).toEqual(['A cat']);
});

test('another journal in its place is reported', async () => {
  await acceptChanges(paths, 'A cat', () => [newGroup('cat')]);
  await follow();
  await rm(join(paths.journalPath, '000001.jsonl'));
  await acceptChanges(paths, 'A dog', () => [newGroup('dog')]);
  await acceptChanges(paths, 'An owl', () => [newGroup('owl')]);

  await expect.poll(() => String(failures[0])).toContain('was replaced by another');
});
