/** An export from the configured graph. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { LiveAgreement } from '../../agreement/live-agreement.js';
import { loadConfig, PACKAGED_SEEDS, type Config } from '../../config.js';
import { readPublishedCodings } from '../../corpus/codings/published-codings.js';
import { createDatasetInfo } from '../../corpus/dataset-info.js';
import { readDatasetState } from '../../corpus/load-graph.js';
import { StoreUnavailableError } from '../../domain/errors.js';
import { checkExport } from '../../export/check-export.js';
import { ExportService } from '../../export/export-service.js';
import { DatasetWatch } from '../../dataset/dataset-watch.js';
import { openStore } from '../../open-store.js';
import type { ExportRequest, SendExport } from './open-export.js';

/** @throws ConfigError, StoreUnavailableError, and errors of `ExportService.run` */
export async function openLocalExport(
  { name, given }: ExportRequest,
  signal: AbortSignal,
  send: SendExport,
): Promise<void> {
  // Reports invalid parameters before locking the graph.
  checkExport(name, given);
  const {
    store: storeConfig,
    seedsPath,
    seedOverlays,
    statementTimeoutMs,
    exports: limits,
  } = loadConfig();
  const codings = await readPublishedCodings([seedsPath ?? PACKAGED_SEEDS, ...seedOverlays]);
  assertGraphFile(storeConfig);
  const store = openStore(storeConfig);
  let watch: DatasetWatch | undefined;
  try {
    await store.checkHealth();
    const held = await readDatasetState(store);
    if (held?.state !== 'COMPLETE') {
      throw new StoreUnavailableError(
        'The graph is empty or incompletely loaded. Load it with `npm start`, or download from a server with --server.',
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
      info: createDatasetInfo(new LiveAgreement(codings)),
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

/** The engine creates a missing file, but an export must not leave an empty graph behind. */
function assertGraphFile(store: Config['store']): void {
  if (store.engine !== 'embedded' || existsSync(store.dataPath)) return;
  throw new StoreUnavailableError(
    `There is no graph at ${resolve(store.dataPath)}. Create it with \`npm start\`, set DATA_PATH to another file, or download from a server with --server.`,
  );
}
