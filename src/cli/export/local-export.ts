/** An export from the graph that the configuration names. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadConfig, type Config } from '../../config.js';
import { datasetInfo } from '../../corpus/dataset-info.js';
import { readDatasetState } from '../../corpus/load-graph.js';
import { StoreUnavailableError } from '../../domain/errors.js';
import { checkExport } from '../../export/check-export.js';
import { ExportService } from '../../export/export-service.js';
import { DatasetWatch } from '../../dataset/dataset-watch.js';
import { openStore } from '../../open-store.js';
import type { ExportRequest, SendExport } from './open-export.js';

/** @throws ConfigError, StoreUnavailableError, and what `ExportService.run` throws */
export async function openLocalExport(
  { name, given }: ExportRequest,
  signal: AbortSignal,
  send: SendExport,
): Promise<void> {
  // What is wrong with the question is told before the graph is locked.
  checkExport(name, given);
  const { store: storeConfig, statementTimeoutMs, exports: limits } = loadConfig();
  assertGraphFile(storeConfig);
  const store = openStore(storeConfig);
  let watch: DatasetWatch | undefined;
  try {
    await store.checkHealth();
    const held = await readDatasetState(store);
    if (held?.state !== 'COMPLETE') {
      throw new StoreUnavailableError(
        'The graph is empty or was not loaded to the end. `npm start` loads it; --server takes the file from a server.',
      );
    }
    watch = await DatasetWatch.open({
      store,
      readState: () => readDatasetState(store),
      isShared: store.engine === 'neo4j',
    });
    const service = new ExportService({
      store,
      recordIndex: watch.recordIndex,
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

/** The engine makes the file that it is given; an export must not leave an empty graph behind. */
function assertGraphFile(store: Config['store']): void {
  if (store.engine !== 'embedded' || existsSync(store.dataPath)) return;
  throw new StoreUnavailableError(
    `There is no graph at ${resolve(store.dataPath)}. \`npm start\` makes one; DATA_PATH names another file, and --server takes the file from a server.`,
  );
}
