/** An export from the graph that the configuration names. */
import { loadConfig } from '../../config.js';
import { datasetInfo } from '../../corpus/dataset-info.js';
import { readDatasetState } from '../../corpus/load-graph.js';
import { StoreUnavailableError } from '../../domain/errors.js';
import { ExportService } from '../../export/export-service.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { readDirectory } from '../../graphql/read-directory.js';
import { openStore } from '../../open-store.js';
import type { ExportRequest, SendExport } from './open-export.js';

/** @throws ConfigError, StoreUnavailableError, and what `ExportService.run` throws */
export async function openLocalExport(
  { name, given }: ExportRequest,
  signal: AbortSignal,
  send: SendExport,
): Promise<void> {
  const { store: storeConfig, statementTimeoutMs, exports: limits } = loadConfig();
  const store = openStore(storeConfig);
  try {
    await store.checkHealth();
    const version = await readVersion(store);
    if (version === undefined) {
      throw new StoreUnavailableError(
        'The graph holds no complete dataset. `npm start` loads it; --server takes a file from a server.',
      );
    }
    const directory = await readDirectory(store, version);
    const service = new ExportService({
      store,
      directory: () => directory,
      readVersion: () => readVersion(store),
      info: datasetInfo,
      statementTimeoutMs,
      limits,
    });
    await service.run(name, given, { signal }, (file) =>
      send({
        write: () => file.write(),
        records: () => file.records,
        manifest: () => Promise.resolve(file.result.manifest),
      }),
    );
  } finally {
    await store.close();
  }
}

async function readVersion(store: GraphStore): Promise<string | undefined> {
  const state = await readDatasetState(store);
  return state?.state === 'COMPLETE' ? state.version : undefined;
}
