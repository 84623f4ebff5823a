/**
 * What the desk keeps its drafts in fails while it is used: the answer has a code, nothing is half done,
 * and all is well once the folder is back. Permissions do not hold off root, a file in the way does.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createCuratedFolder,
  mutations,
  readWholeJournal,
  startCuratedServer,
  type CuratedFolder,
  type CuratedServer,
} from '../support/curated-server.js';

let folder: CuratedFolder;
let server: CuratedServer;

beforeAll(async () => {
  folder = await createCuratedFolder();
  server = await startCuratedServer(folder);
}, 60_000);
afterAll(() => server.stop());

const draftOf = (name: string) => ({
  key: `save ${name}`,
  mode: 'DRAFT',
  title: name,
  changes: [{ put: { record: { group: { id: `group:${name}`, name } } } }],
});

async function save(name: string): Promise<string> {
  const { saveChangeSet } = await server.desk(mutations.saveChangeSet, { input: draftOf(name) });
  return saveChangeSet.changeSet?.id ?? '';
}

/** Runs something while the folder of the drafts cannot be written. */
async function withoutDrafts(work: () => Promise<void>): Promise<void> {
  const drafts = join(folder.deskPath, 'change-sets');
  const wasThere = existsSync(drafts);
  if (wasThere) renameSync(drafts, `${drafts}.away`);
  writeFileSync(drafts, '');
  try {
    await work();
  } finally {
    rmSync(drafts);
    if (wasThere) renameSync(`${drafts}.away`, drafts);
  }
}

test('a draft that cannot be saved is refused with a code, and saved by the same request later', async () => {
  await withoutDrafts(async () => {
    const { body } = await server.tryDesk(mutations.saveChangeSet, { input: draftOf('moth') });
    expect(body.errors?.[0]?.extensions['code']).toBe('JOURNAL_UNAVAILABLE');
    expect(body.errors?.[0]?.message).toContain('The draft cannot be saved');
    const { changeSets } = await server.desk('{ changeSets { nodes { id } } }');
    expect(changeSets.nodes).toEqual([]);
  });

  expect(await save('moth')).toMatch(/^change-set:/);
});

test('a change that is in the journal is accepted, whatever becomes of its draft', async () => {
  const id = await save('wasp');
  await withoutDrafts(async () => {
    const variables = { key: 'accept wasp', id };
    const accepted = await server.desk(mutations.acceptChangeSet, variables);
    const again = await server.desk(mutations.acceptChangeSet, variables);
    for (const { acceptChangeSet } of [accepted, again]) {
      expect(acceptChangeSet).toMatchObject({ served: true, changeSet: { status: 'ACCEPTED' } });
    }
  });
  const lines = await readWholeJournal(folder.journalPath);
  expect(lines.filter(({ kind }) => kind === 'ACCEPT')).toHaveLength(1);

  await server.stop();
  server = await startCuratedServer(folder);

  const { acceptChangeSet } = await server.desk(mutations.acceptChangeSet, {
    key: randomUUID(),
    id,
  });
  expect(acceptChangeSet.changeSet).toMatchObject({ status: 'ACCEPTED', acceptance: { seq: 2 } });
}, 60_000);
