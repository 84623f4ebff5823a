/**
 * The record and how it changes: opened before the engine, which is to hold what the record says, and
 * started once it does.
 */
import { join } from 'node:path';
import type { Logger } from 'pino';
import { PACKAGED_SEEDS, type Config } from '../config.js';
import type { GraphWriter } from '../corpus/graph-writer.js';
import { readPublishedImports } from '../corpus/imports/published-imports.js';
import type { SeedRecords } from '../corpus/seed-records.js';
import { ImportService } from '../curation/imports/import-service.js';
import { TaskService } from '../curation/task-service.js';
import { ImportStore } from '../desk/import-store.js';
import { JsonFolder } from '../desk/json-folder.js';
import { parseTask } from '../desk/parse-task.js';
import { ChangeSetStore } from '../desk/change-set-store.js';
import { TextStore } from '../desk/text-store.js';
import { CurationService, SYSTEM } from '../curation/curation-service.js';
import { readLineage } from '../curation/lineage.js';
import { JournalFollower } from '../curation/journal-follower.js';
import { openRecord, type OpenRecord } from '../curation/open-record.js';
import type { ProjectionHandle } from '../curation/projection-thread.js';
import { PublicHistory } from '../curation/public-history.js';
import { Publication } from '../curation/publication.js';
import { RecordState } from '../curation/record-state.js';
import type { RecordReader } from '../curation/record-reader.js';
import { writeStep } from './write-step.js';
import { readProfiles } from '../packaged-files.js';
import type { DatasetWatch } from '../dataset/dataset-watch.js';
import { ConfigError } from '../domain/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import { RecordIndex } from '../planner/plan/record-index.js';

/** The record before there is an engine to serve it. */
export interface PreparedCuration {
  readonly record: OpenRecord;
  readonly projection: ProjectionHandle;
  readonly service: CurationService;
  readonly texts: TextStore;
  readonly tasks: TaskService;
  readonly imports: ImportService;
  readonly importStore: ImportStore;
  /** Says what brings the engine up to date, once there is one. */
  readonly serveWith: (publication: Publication) => void;
  readonly close: () => Promise<void>;
}

export interface OpenCuration {
  readonly service: CurationService;
  readonly reader: RecordReader;
  readonly texts: TextStore;
  readonly tasks: TaskService;
  readonly imports: ImportService;
  readonly importStore: ImportStore;
  readonly history: PublicHistory;
  /** `Record     release 512aa98eac52 + 14 changes = 9ab1f03c77d2`; undefined while nothing changed. */
  readonly describe: () => string | undefined;
  readonly stop: () => Promise<void>;
}

/** The record as far as this process may use it: to change it, or to read what another one writes. */
export type OpenedRecord =
  | { readonly curation: PreparedCuration; readonly follower?: undefined }
  | { readonly follower: JournalFollower; readonly curation?: undefined };

/** Undefined where nobody may change the record. */
export async function openRecordOf(
  config: Config,
  seeds: SeedRecords,
  log: Logger,
): Promise<OpenedRecord | undefined> {
  const { curation } = config;
  if (curation.mode === 'off') return undefined;
  const record = await openRecord(curation.journalPath, seeds, {
    onNotice: (line) => {
      log.warn(line);
    },
  });
  if (record === undefined) {
    return { follower: await JournalFollower.open(curation.journalPath, seeds) };
  }
  const { journal, projection, reader } = record;
  try {
    let publication: Publication | undefined;
    const texts = await TextStore.open(curation.deskPath);
    const service = new CurationService({
      journal,
      projection,
      changeSets: await ChangeSetStore.open(curation.deskPath),
      texts,
      needsTwoPersons: curation.mode === 'team',
      serve: () => publication?.serve() ?? Promise.resolve(),
      onLine: (line) => {
        reader.add(line);
      },
    });
    await service.reconcile(reader.fold.accepted);
    if (journal.head.seq > 0) await takeSeeds(service, seeds, config, log);
    const tasks = new TaskService({
      tasks: await JsonFolder.open(join(curation.deskPath, 'tasks'), parseTask),
      curation: service,
      records: reader,
      texts,
    });
    await tasks.reconcile();
    const released = RecordState.of(seeds);
    reader.imports.learn(await readPublishedImports(config.seedsPath ?? PACKAGED_SEEDS), (name) =>
      released.get(name),
    );
    const importStore = await ImportStore.open(curation.deskPath);
    const imports = new ImportService({
      files: importStore,
      curation: service,
      records: reader,
      profiles: await readProfiles(),
    });
    const prepared: PreparedCuration = {
      record,
      projection,
      service,
      texts,
      tasks,
      imports,
      importStore,
      serveWith: (given) => {
        publication = given;
      },
      close: record.close,
    };
    return { curation: prepared };
  } catch (error) {
    await record.close().catch(() => undefined);
    throw error;
  }
}

/** Seeds that changed since the journal saw them, as after a `git pull`. */
async function takeSeeds(
  service: CurationService,
  seeds: SeedRecords,
  { seedsPath, curation: { journalPath } }: Config,
  log: Logger,
): Promise<void> {
  const lineage = seedsPath === undefined ? undefined : await readLineage(seedsPath);
  const release = { records: seeds, name: 'the seeds', origin: 'SEEDS', lineage } as const;
  const taken = await service.takeRelease({ pseudonym: SYSTEM }, release);
  if (taken.status === 'FOREIGN') {
    const { common, known } = taken;
    throw new ConfigError([
      {
        name: 'JOURNAL_PATH',
        problem: `${journalPath} is the journal of another corpus: of its ${String(known)} records the seeds have ${String(common)}. Set it to a folder of its own for these seeds, or set SEEDS_PATH to the seeds of the journal`,
      },
    ]);
  }
  if (taken.status === 'KNOWN') {
    const { newer } = taken;
    if (newer === undefined) return;
    log.warn(
      `The seeds are an older release than ${newer.release} (line ${String(newer.seq)} of the journal). Nothing was merged; \`demarche release\` prints the record into the seeds.`,
    );
    return;
  }
  log.warn(
    `The seeds are another release than before: it was merged (line ${String(taken.line.seq)} of the journal).`,
  );
  if (taken.draft === undefined) return;
  const { id, changes } = taken.draft;
  log.warn(
    `${String(changes.length)} record(s) changed both in the seeds and in the journal. Decide on them in the change set ${id}.`,
  );
}

export async function startCuration(
  prepared: PreparedCuration,
  { store, watch, writer, log }: Served,
): Promise<OpenCuration> {
  const { record, projection, service, texts, tasks, imports, importStore, serveWith } = prepared;
  const { reader } = record;
  const history = new PublicHistory(reader);
  const publication = new Publication({
    projection,
    write: async (step, graph) => {
      await watch.change(async () => {
        const load = await writeStep(store, writer, step, async () => (await graph()).graph);
        return {
          held: { version: step.to, state: 'COMPLETE', load },
          recordIndex: new RecordIndex(step.facts),
        };
      });
      history.announce();
    },
    onState: (isServing, error) => {
      if (isServing) log.warn('The accepted changes are served again.');
      else
        log.error({ err: error }, 'accepted changes are kept, and served once the engine is back');
    },
  });
  // The engine was loaded with it.
  await projection.markServed(await projection.version());
  serveWith(publication);
  // The first check must not take longer than later ones.
  projection.warmUp(new Date().toISOString().slice(0, 10)).catch(() => undefined);
  return {
    service,
    reader,
    texts,
    tasks,
    imports,
    importStore,
    history,
    describe: () => describeRecord(reader, watch.recordIndex().version),
    stop: async () => {
      await tasks.settle();
      await imports.settle();
      await service.settle();
      publication.stop();
      await writer.release().catch(() => undefined);
      await record.close();
    },
  };
}

interface Served {
  readonly store: GraphStore;
  readonly watch: DatasetWatch;
  readonly writer: GraphWriter;
  readonly log: Logger;
}

function describeRecord({ fold, events }: RecordReader, version: string): string | undefined {
  if (events.length === 0) return undefined;
  // The last one that was the whole record, rather than merged into it.
  const base = fold.releases.findLast((each) => each.release === each.versionAfter);
  const release = base?.release ?? version;
  const changes = events.filter(
    ({ kind, seq }) => kind === 'ACCEPT' && seq > (base?.seq ?? 0),
  ).length;
  return `Record     release ${release} + ${String(changes)} changes = ${version}`;
}
