/** A record on a disk: a folder of tiny seeds and a journal of random accepted change sets. */
import fc from 'fast-check';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWriter } from '../../../src/cli/record/open-writer.js';
import type { RecordPaths } from '../../../src/cli/record/record-paths.js';
import { readSeeds } from '../../../src/corpus/read-seeds.js';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { tinySeeds, writeSeedFolder } from '../tiny-seeds.js';
import { diceRolls, toChangeSet } from './generate-changes.js';

export type RecordFolder = RecordPaths & { readonly seedsPath: string };

const ann = { pseudonym: 'p-ann' };

/** Paths in a new folder, with tiny seeds in canonical form. */
export async function createRecordFolder(): Promise<RecordFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-record-'));
  const seedsPath = join(folder, 'seeds');
  await writeSeedFolder(seedsPath, tinySeeds);
  return {
    mode: 'local',
    seedOverlays: [],
    seedsPath,
    journalPath: join(folder, 'journal'),
    deskPath: join(folder, 'desk'),
  };
}

/** @returns the id of the accepted change set; undefined if a problem blocks it */
export function acceptChanges(
  paths: RecordFolder,
  title: string,
  toChanges: (state: RecordState) => readonly RequestedChange[],
): Promise<string | undefined> {
  return readSeeds(paths.seedsPath).then((seeds) =>
    withWriter(paths, seeds, async ({ service, projection }) => {
      const changes = toChanges(RecordState.of(await projection.records()));
      const { changeSet } = await service.save(ann, {
        key: `save ${title}`,
        id: null,
        ifRevision: null,
        mode: 'DRAFT',
        title,
        reason: '',
        text: null,
        changes,
      });
      const id = changeSet?.id ?? '';
      const accepted = await service.accept(ann, `accept ${title}`, id);
      return accepted.changeSet?.status === 'ACCEPTED' ? id : undefined;
    }),
  );
}

export async function acceptRandomChanges(paths: RecordFolder, count: number): Promise<void> {
  const [rolls = []] = fc.sample(fc.array(diceRolls, { minLength: count, maxLength: count }), 1);
  for (const [index, roll] of rolls.entries()) {
    await acceptChanges(paths, `Change ${String(index)}`, (state) =>
      toChangeSet(state, roll, index),
    );
  }
}

export const newGroup = (name: string): RequestedChange => ({
  op: 'put',
  section: 'groups',
  id: `group:${name}`,
  ifRevision: null,
  record: { id: `group:${name}`, name },
});
