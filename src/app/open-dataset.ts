/**
 * Opens the engine, loads the dataset if seeds are given, and watches it for changes.
 */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { buildGraph } from '../corpus/build-graph.js';
import {
  loadGraph,
  readDatasetState,
  type LoadProgress,
  type LoadResult,
} from '../corpus/load-graph.js';
import { readSeeds } from '../corpus/read-seeds.js';
import { DatasetWatch } from '../dataset/dataset-watch.js';
import { ConfigError, StoreUnavailableError } from '../domain/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import { openStore } from '../open-store.js';
import { printDatasetCounts, type DatasetCounts } from '../questions/dataset.js';

/** Time limit of a check that the data is unchanged. */
const LOOK_TIMEOUT_MS = 2_000;

export interface OpenDataset {
  readonly store: GraphStore;
  readonly watch: DatasetWatch;
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
  const { seedsPath } = config;
  const graph = seedsPath === undefined ? undefined : buildGraph(await readSeeds(seedsPath));
  signal?.throwIfAborted();
  const store = openStore(config.store);
  let watch: DatasetWatch | undefined;
  try {
    await store.checkHealth();
    signal?.throwIfAborted();
    const { wrote } =
      graph === undefined
        ? await findLoaded(store)
        : await loadGraph(store, graph, {
            onProgress,
            onWait: (line) => {
              log.warn(line);
            },
          });
    signal?.throwIfAborted();
    watch = await DatasetWatch.open({
      store,
      readState: () => readDatasetState(store, { timeoutMs: LOOK_TIMEOUT_MS }),
      isShared: store.engine === 'neo4j',
    });
    const [counts] = await store.read(printDatasetCounts());
    if (counts === undefined) throw new StoreUnavailableError('The engine returned no counts.');
    await watch.assertUnchanged(watch.recordIndex());
    return { store, watch, counts, wrote };
  } catch (error) {
    await closeDataset({ store, watch });
    throw error;
  }
}

/**
 * For use after a failure: errors of closing are ignored, because the operator needs the first error.
 */
export async function closeDataset({
  store,
  watch,
}: {
  readonly store: GraphStore;
  readonly watch: DatasetWatch | undefined;
}): Promise<void> {
  watch?.stop();
  await store.close().catch(() => undefined);
}

/** Reads what the graph holds if no seeds are loaded. */
async function findLoaded(store: GraphStore): Promise<LoadResult> {
  const state = await readDatasetState(store);
  if (state?.state === 'COMPLETE') return { version: state.version, wrote: false };
  throw new ConfigError([
    { name: 'SEEDS_PATH', problem: 'is none, but the graph holds no complete dataset' },
  ]);
}
