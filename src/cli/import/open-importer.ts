/**
 * Opens what an import needs from the command line: on the journal, as its only writer, or for a check
 * that keeps nothing.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPublishedImports } from '../../corpus/imports/published-imports.js';
import { readSeeds } from '../../corpus/read-seeds.js';
import type { SeedRecords } from '../../corpus/seed-records.js';
import type { CurationService } from '../../curation/curation-service.js';
import { ImportService } from '../../curation/imports/import-service.js';
import { openProjection } from '../../curation/projection-thread.js';
import { RecordReader } from '../../curation/record-reader.js';
import { RecordState } from '../../curation/record-state.js';
import { ImportStore } from '../../desk/import-store.js';
import { InputError } from '../../domain/errors.js';
import { readProfiles } from '../../packaged-files.js';
import { withWriter } from '../record/open-writer.js';
import { readLines } from '../record/read-record.js';
import type { RecordPaths } from '../record/record-paths.js';

export interface Importer {
  readonly imports: ImportService;
  readonly store: ImportStore;
  readonly reader: RecordReader;
  /** Undefined in a check. */
  readonly curation: CurationService | undefined;
}

/** @throws JournalUnavailableError if another process has the journal open */
export async function withImporter<Result>(
  paths: RecordPaths,
  isCheck: boolean,
  work: (importer: Importer) => Promise<Result>,
): Promise<Result> {
  const release = await readRelease(paths);
  return isCheck ? withCheck(paths, release, work) : withJournal(paths, release, work);
}

/** The seeds; what the journal says of them counts as soon as it has a line. */
async function readRelease({ seedsPath, journalPath }: RecordPaths): Promise<SeedRecords> {
  if (seedsPath !== undefined) return readSeeds(seedsPath);
  if ((await readLines(journalPath)).length > 0) return RecordState.empty.toSeeds();
  throw new InputError('The journal is empty and SEEDS_PATH is "none": there is no record.');
}

async function withJournal<Result>(
  paths: RecordPaths,
  release: SeedRecords,
  work: (importer: Importer) => Promise<Result>,
): Promise<Result> {
  return withWriter(paths, release, async ({ service, reader }) => {
    await learnPublished(reader, paths, release);
    const store = await ImportStore.open(paths.deskPath);
    const profiles = await readProfiles();
    const imports = new ImportService({
      files: store,
      curation: service,
      records: reader,
      profiles,
    });
    return work({ imports, store, reader, curation: service });
  });
}

async function withCheck<Result>(
  paths: RecordPaths,
  release: SeedRecords,
  work: (importer: Importer) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-import-'));
  const lines = await readLines(paths.journalPath);
  const projection = await openProjection({ release, lines });
  try {
    const reader = new RecordReader(release, await projection.version(), lines);
    await learnPublished(reader, paths, release);
    const store = await ImportStore.open(folder);
    const today = new Date().toISOString().slice(0, 10);
    const imports = new ImportService({
      files: store,
      records: reader,
      profiles: await readProfiles(),
      curation: {
        changeSets: () => [],
        findRecordProblems: (changes) => projection.findProblems(changes, { today }),
        appendNote: ({ kind, body }) => {
          reader.imports.add({ seq: Infinity, kind, body });
          return Promise.resolve();
        },
        save: () => Promise.reject(new Error('A check proposes nothing.')),
      },
    });
    return await work({ imports, store, reader, curation: undefined });
  } finally {
    await projection.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function learnPublished(
  reader: RecordReader,
  { seedsPath }: RecordPaths,
  release: SeedRecords,
): Promise<void> {
  if (seedsPath === undefined) return;
  const released = RecordState.of(release);
  reader.imports.learn(await readPublishedImports(seedsPath), (name) => released.get(name));
}
