/**
 * The disk of the journal is full while a change set is accepted, simulated by files that fail: it is not
 * acknowledged, nothing of it is kept, and the same request succeeds once there is space.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildGraph } from '../../../src/corpus/build-graph.js';
import { datasetVersion } from '../../../src/corpus/dataset-version.js';
import { CurationService } from '../../../src/curation/curation-service.js';
import { Fold } from '../../../src/curation/fold.js';
import { openProjection, type ProjectionHandle } from '../../../src/curation/projection-thread.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { ChangeSetStore } from '../../../src/desk/change-set-store.js';
import { TextStore } from '../../../src/desk/text-store.js';
import { JournalUnavailableError } from '../../../src/domain/errors.js';
import { Journal } from '../../../src/journal/journal.js';
import { verifyJournal } from '../../../src/journal/survey-journal.js';
import { newGroup } from '../../support/curation/journal-folder-record.js';
import { ann, draft, readTinyRecords } from '../../support/curation/memory-record.js';
import { createDiskFaults, openFailingFiles, type DiskFaults } from '../../support/failing-file.js';
import { collect, listFiles } from '../../support/journal-folder.js';

let folder: string;
let journalPath: string;
let faults: DiskFaults;
let journal: Journal;
let projection: ProjectionHandle;
let curation: CurationService;
let repairs: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-full-disk-'));
  journalPath = join(folder, 'journal');
  faults = createDiskFaults();
  repairs = [];
  await open();
});
afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

async function open(): Promise<void> {
  const openSegment = openFailingFiles(faults);
  journal = await Journal.open(journalPath, {
    openSegment,
    onRepair: (line) => repairs.push(line),
  });
  const lines = await collect(journal.lines());
  projection = await openProjection({ release: readTinyRecords(), lines });
  curation = new CurationService({
    journal,
    projection,
    changeSets: await ChangeSetStore.open(join(folder, 'desk')),
    texts: await TextStore.open(join(folder, 'desk')),
    needsTwoPersons: false,
    serve: () => Promise.resolve(),
    onLine: () => undefined,
  });
}

async function close(): Promise<void> {
  await projection.close();
  await journal.close();
}

async function save(name: string): Promise<string> {
  const { changeSet } = await curation.save(ann, draft(`save ${name}`, [newGroup(name)]));
  return changeSet?.id ?? '';
}

async function accept(name: string, id: string): Promise<void> {
  const { changeSet } = await curation.accept(ann, `accept ${name}`, id);
  expect(changeSet?.status).toBe('ACCEPTED');
}

/** Checks the journal on disk, and that its records are those in memory. */
async function expectAccepted(ids: readonly string[]): Promise<void> {
  expect(await verifyJournal(journalPath)).toEqual({ head: journal.head, faults: [] });
  const fold = new Fold(RecordState.empty);
  for (const line of await collect(journal.lines())) fold.apply(line);
  expect([...fold.accepted.keys()]).toEqual(ids);
  const version = datasetVersion(buildGraph(fold.state.toSeeds()));
  expect(await projection.version()).toBe(version);
}

it.each([0, 1, 200, 450])(
  'a disk with %d bytes left: the change set stays a draft, and is accepted once there is space',
  async (bytesLeft) => {
    const [cat, dog, owl] = [await save('cat'), await save('dog'), await save('owl')];
    await accept('cat', cat);
    const version = await projection.version();

    faults.bytesLeft = bytesLeft;
    const refused = curation.accept(ann, 'accept dog', dog);
    await expect(refused).rejects.toThrow(JournalUnavailableError);
    await expect(refused).rejects.toThrow('Free space on its disk.');
    expect(curation.changeSet(dog)).toMatchObject({ status: 'DRAFT' });
    expect(curation.changeSet(dog)?.acceptance).toBeUndefined();
    expect(await projection.version()).toBe(version);
    await expectAccepted([cat]);

    faults.bytesLeft = Infinity;
    await accept('dog', dog);
    await accept('owl', owl);

    await expectAccepted([cat, dog, owl]);
    expect(curation.changeSet(dog)?.acceptance?.seq).toBe(3);
  },
);

it('a partial line that could not be undone is truncated at the next start, and later changes work', async () => {
  const [cat, dog, owl] = [await save('cat'), await save('dog'), await save('owl')];
  await accept('cat', cat);
  Object.assign(faults, { bytesLeft: 120, truncateFails: true });
  await expect(curation.accept(ann, 'accept dog', dog)).rejects.toThrow(JournalUnavailableError);
  Object.assign(faults, createDiskFaults());
  // Nobody knows what the file contains until it is read again.
  await expect(curation.accept(ann, 'accept owl', owl)).rejects.toThrow('reopen the journal');

  await close();
  await open();

  expect(repairs).toEqual([
    expect.stringMatching(/was truncated after line 2\. The 120 bytes after it are in /),
  ]);
  expect(listFiles(journalPath)).toEqual([
    '000001.jsonl',
    expect.stringMatching(/^000001\.jsonl\.cut-/),
  ]);
  expect(curation.changeSet(dog)).toMatchObject({ status: 'DRAFT' });
  await accept('dog', dog);
  await accept('owl', owl);
  await expectAccepted([cat, dog, owl]);
});
