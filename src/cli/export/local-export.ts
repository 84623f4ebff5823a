/** An export from the graph that the configuration names. */
import { loadConfig } from '../../config.js';
import { datasetInfo } from '../../corpus/dataset-info.js';
import { readDatasetState } from '../../corpus/load-graph.js';
import { StoreUnavailableError } from '../../domain/errors.js';
import { ExportService } from '../../export/export-service.js';
import { DatasetWatch } from '../../graphql/dataset-watch.js';
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
  let watch: DatasetWatch | undefined;
  try {
    await store.checkHealth();
    const held = await readDatasetState(store);
    if (held?.state !== 'COMPLETE') {
      throw new StoreUnavailableError(
        'The graph holds no complete dataset. `npm start` loads it; --server takes a file from a server.',
      );
    }
    watch = await DatasetWatch.open({
      store,
      readState: () => readDatasetState(store),
      isShared: store.engine === 'neo4j',
    });
    const service = new ExportService({
      store,
      directory: watch.directory,
      assertUnchanged: watch.assertUnchanged,
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
    watch?.stop();
    await store.close();
  }
}
