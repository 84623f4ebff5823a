/**
 * Opens the engine, loads the dataset if seeds are given, and watches it for changes.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { buildGraph } from '../corpus/build-graph.js';
import {
  loadGraph,
  readDatasetState,
  type LoadOptions,
  type LoadProgress,
  type LoadResult,
} from '../corpus/load-graph.js';
import { loadAsWriter } from '../corpus/load-as-writer.js';
import type { GraphWriter } from '../corpus/graph-writer.js';
import { readSeeds } from '../corpus/read-seeds.js';
import type { SeedRecords } from '../corpus/seed-records.js';
import { DatasetWatch } from '../dataset/dataset-watch.js';
import { ConfigError, DataMovedError, StoreUnavailableError } from '../domain/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { JournalFollower } from '../curation/journal-follower.js';
import type { PublicHistory } from '../curation/public-history.js';
import { openStore } from '../open-store.js';
import { printDatasetCounts, type DatasetCounts } from '../questions/dataset.js';
import { openRecordOf, startCuration, type OpenCuration } from './open-curation.js';

/** Time limit of a check that the data is unchanged. */
const LOOK_TIMEOUT_MS = 2_000;
/** Between two attempts while another process loads the graph. */
const RETRY_MS = 500;

export interface OpenDataset {
  readonly store: GraphStore;
  readonly watch: DatasetWatch;
  /** Absent where nobody may change the record, or another process does. */
  readonly curation: OpenCuration | undefined;
  /** Absent where there is no journal, or the graph may differ from the journal that another process writes. */
  readonly history: PublicHistory | undefined;
  readonly follower: JournalFollower | undefined;
  readonly counts: DatasetCounts;
  /** False if the graph already held this version of the corpus. */
  readonly wrote: boolean;
}

export interface OpenDatasetOptions {
  readonly config: Config;
  readonly log: Logger;
  readonly onLoadProgress?: LoadProgress;
  readonly signal?: AbortSignal;
}

/** @throws ConfigError, CorpusError, StoreUnavailableError, or the signal's reason if aborted */
export async function openDataset(options: OpenDatasetOptions): Promise<OpenDataset> {
  const { config, log, signal } = options;
  const onProgress: LoadProgress = (...progress) => {
    signal?.throwIfAborted();
    options.onLoadProgress?.(...progress);
  };
  const { seedsPath, seedOverlays } = config;
  const seeds = seedsPath === undefined ? undefined : await readSeeds(seedsPath, ...seedOverlays);
  signal?.throwIfAborted();
  const loading = {
    onProgress,
    onWait: (line: string) => {
      log.warn(line);
    },
  };
  const record = seeds && (await openRecordOf(config, seeds, log));
  let store: GraphStore | undefined;
  let watch: DatasetWatch | undefined;
  let writer: GraphWriter | undefined;
  try {
    store = openStore(config.store);
    await store.checkHealth();
    signal?.throwIfAborted();
    let wrote: boolean;
    if (record?.curation !== undefined) {
      const { graph } = await record.curation.projection.graph();
      const start = await loadAsWriter(store, graph, loading);
      ({ writer } = start);
      ({ wrote } = start.loaded);
    } else {
      ({ wrote } = await loadAsReader(store, seeds, record?.follower !== undefined, loading));
    }
    signal?.throwIfAborted();
    const { engine } = store;
    const held = store;
    watch = await DatasetWatch.open({
      store,
      readState: () => readDatasetState(held, { timeoutMs: LOOK_TIMEOUT_MS }),
      isShared: engine === 'neo4j',
    });
    const curation =
      record?.curation &&
      writer &&
      (await startCuration(record.curation, { store, watch, writer, log }));
    const counts = await countRecords(store, watch, signal);
    // With the embedded engine this process has a graph of its own, without the changes.
    const follower = engine === 'neo4j' ? record?.follower : undefined;
    const { recordIndex } = watch;
    follower?.start({
      servedVersion: () => recordIndex().version,
      onFailure: (error) => {
        log.error({ err: error }, 'the journal cannot be read; the history is not up to date');
      },
    });
    const history = curation?.history ?? follower?.history;
    return { store, watch, curation, history, follower, counts, wrote };
  } catch (error) {
    watch?.stop();
    // What went wrong first is what the operator must know.
    await writer?.release().catch(() => undefined);
    await record?.curation?.close().catch(() => undefined);
    await store?.close().catch(() => undefined);
    throw error;
  }
}

/** Waits while another process loads the graph. */
async function countRecords(
  store: GraphStore,
  watch: DatasetWatch,
  signal: AbortSignal | undefined,
): Promise<DatasetCounts> {
  for (;;) {
    signal?.throwIfAborted();
    const recordIndex = watch.recordIndex();
    const [counts] = await store.read(printDatasetCounts());
    if (counts === undefined) throw new StoreUnavailableError('The engine returned no counts.');
    try {
      await watch.assertUnchanged(recordIndex);
      return counts;
    } catch (error) {
      const state = await readDatasetState(store);
      if (!(error instanceof DataMovedError) && state?.state !== 'LOADING') throw error;
      await pause(RETRY_MS);
    }
  }
}

/** Lets go of everything that was opened. */
export async function closeDataset(dataset: OpenDataset): Promise<void> {
  const { store, watch, curation, follower } = dataset;
  watch.stop();
  await follower?.stop();
  await curation?.stop();
  await store.close();
}

async function loadAsReader(
  store: GraphStore,
  seeds: SeedRecords | undefined,
  isWrittenByAnother: boolean,
  options: LoadOptions,
): Promise<LoadResult> {
  const state = await readDatasetState(store);
  if (state?.state === 'COMPLETE' && (seeds === undefined || isWrittenByAnother)) {
    return { version: state.version, wrote: false };
  }
  if (seeds !== undefined) return loadGraph(store, buildGraph(seeds), options);
  throw new ConfigError([
    { name: 'SEEDS_PATH', problem: 'is none, but the graph holds no complete dataset' },
  ]);
}
