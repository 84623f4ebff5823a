/** Change sets on disk: whole files, and files that a hand or a disk has changed. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChangeSet } from '../../../src/curation/change-set.js';
import { ChangeSetStore } from '../../../src/desk/change-set-store.js';
import { JournalUnavailableError } from '../../../src/domain/errors.js';

let folder: string;
let path: string;

const changeSet: ChangeSet = {
  id: 'change-set:0123456789abcdef',
  revision: '0123456789ab',
  status: 'ACCEPTED',
  title: 'Cats',
  reason: 'New.',
  author: 'p-ann',
  createdAt: '2026-11-30T00:00:00.000Z',
  updatedAt: '2026-11-30T00:00:01.000Z',
  changes: [
    { op: 'put', section: 'groups', id: 'group:cat', ifRevision: null, record: { name: 'Cat' } },
    { op: 'retract', section: 'groups', id: 'group:dog', ifRevision: 'x', reason: 'Is none.' },
    { op: 'sameAs', section: 'groups', id: 'group:a', keeps: 'group:b', reason: 'Are one.' },
  ],
  reviews: [{ by: 'p-ben', at: '2026-11-30T00:00:00.500Z', verdict: 'APPROVE', comment: '' }],
  reverts: 'change-set:fedcba9876543210',
  acceptance: { seq: 2, at: '2026-11-30T00:00:01.000Z', by: 'p-ben' },
  requests: [{ key: 'a', digest: 'b' }],
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-store-'));
  path = join(folder, 'change-sets', '0123456789abcdef.json');
  await (await ChangeSetStore.open(folder)).put(changeSet);
});
afterEach(() => rm(folder, { recursive: true }));

test('a change set is read as it was written', async () => {
  expect((await ChangeSetStore.open(folder)).get(changeSet.id)).toEqual(changeSet);
});

test('the keys of an earlier version are read', async () => {
  const text = await readFile(path, 'utf8');
  await writeFile(path, JSON.stringify({ ...JSON.parse(text), requests: { k: 'digest' } }));

  expect((await ChangeSetStore.open(folder)).get(changeSet.id)).toMatchObject({
    requests: [{ key: 'k', digest: 'digest' }],
  });
});

test.each([
  ['an empty file', ''],
  ['a truncated file', '{"id": "change-set:0123'],
  ['lines that are not JSON', '{\n  "id": nothing\n'],
  ['several wrong fields', '{"id": 5, "title": []}'],
  ['a list', '[]'],
  ['null', 'null'],
  ['no fields', '{}'],
  ['an unknown status', JSON.stringify({ ...changeSet, status: 'DONE' })],
  [
    'an unknown section',
    JSON.stringify({ ...changeSet, changes: [{ ...changeSet.changes[0], section: 'cats' }] }),
  ],
  ['changes that are no list', JSON.stringify({ ...changeSet, changes: {} })],
  ['the id of a path', JSON.stringify({ ...changeSet, id: 'change-set:../../escaped' })],
])('%s is reported with its path', async (_what, text) => {
  await writeFile(path, text);
  const opened = ChangeSetStore.open(folder);

  await expect(opened).rejects.toThrow(JournalUnavailableError);
  await expect(opened).rejects.toThrow(`${path} cannot be read; restore it from a backup`);
  await expect(opened).rejects.toThrow(/^.+$/);
});

test('a second file of the same change set is reported', async () => {
  const copy = join(folder, 'change-sets', 'copy.json');
  await writeFile(copy, await readFile(path));

  await expect(ChangeSetStore.open(folder)).rejects.toThrow(
    `${copy} cannot be read; restore it from a backup, or move it away: its content belongs to 0123456789abcdef.json`,
  );
});
