/**
 * The composition root: assembles the dataset, the services and the server, each of which has a file
 * in `app/`. `serve.ts` decides when.
 */
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { attachRoutes } from './app/attach-routes.js';
import { createServices } from './app/create-services.js';
import { closeDataset, openDataset } from './app/open-dataset.js';
import { createDesk, openDesk } from './app/open-desk.js';
import { LiveAgreement } from './agreement/live-agreement.js';
import { PACKAGED_SEEDS, type Config } from './config.js';
import { readPublishedCodings } from './corpus/codings/published-codings.js';
import type { LoadProgress } from './corpus/load-graph.js';
import type { GraphStore } from './graph/graph-store.js';
import { createSchema } from './graphql/create-schema.js';
import { warmUp } from './graphql/warm-up.js';
import { PAGES_FOLDER, readDeskSdl, readExamples, readSdl } from './packaged-files.js';
import type { DatasetCounts } from './questions/dataset.js';
import { createHttpServer } from './server/create-http-server.js';
import { readListedDocuments } from './server/listed-documents.js';
import { printListeningUrl } from './server/listening-url.js';
import { createMetrics } from './server/metrics/create-metrics.js';
import { createMetricsServer } from './server/metrics/create-metrics-server.js';

export interface App {
  readonly server: Server;
  /** Absent if metrics are off; `serve.ts` makes it listen on loopback. */
  readonly metricsServer: Server | undefined;
  readonly engine: GraphStore['engine'];
  readonly version: string;
  /** False if the graph already held this version of the corpus. */
  readonly wrote: boolean;
  readonly counts: DatasetCounts;
  /** The release and how many changes were made to it; undefined if it cannot be changed. */
  readonly describeRecord: () => string | undefined;
  /** Lines that explain how to reach the desk, once the server listens; none if there is no desk. */
  readonly describeDesk: () => Promise<readonly string[]>;
  /** Lets the engine plan the common questions; resolves when that is done or the app stops. */
  readonly warmUp: () => Promise<void>;
  /** Completes requests in progress, then closes the engine. May be called more than once. */
  readonly stop: () => Promise<void>;
}

export interface AppOptions {
  readonly config: Config;
  readonly log: Logger;
  readonly onLoadProgress?: LoadProgress;
  /** Aborts the start. What was loaded so far is kept, and the next start completes it. */
  readonly signal?: AbortSignal;
}

/**
 * Creates everything, but does not listen yet.
 * @throws ConfigError, CorpusError, StoreUnavailableError, or the signal's reason if aborted
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, log } = options;
  const sdl = await readSdl();
  const schema = createSchema(sdl);
  const { documentsPath } = config;
  const listed =
    documentsPath === undefined ? undefined : await readListedDocuments(documentsPath, schema);
  const server = createHttpServer();
  const { publicUrl, host, port } = config.http;
  const ownUrl = (): string => publicUrl ?? printListeningUrl(server, host, port);
  // Before the load, so that damaged files of the desk are reported at once.
  const desk = openDesk(config, log, ownUrl);
  const dataset = await openDataset(options);
  const { store, watch, curation, counts, wrote } = dataset;
  try {
    const metrics = createMetrics({
      engine: store.engine,
      checkHealth: () => store.checkHealth(),
      datasetVersion: () => watch.recordIndex().version,
    });
    const agreement = new LiveAgreement(
      await readPublishedCodings([config.seedsPath ?? PACKAGED_SEEDS, ...config.seedOverlays]),
      () => curation?.reader.codings.compared ?? [],
    );
    const services = createServices(dataset, config, metrics, agreement, ownUrl);
    const deskServer =
      desk &&
      curation &&
      (await createDesk({
        access: desk,
        curation,
        agreement,
        log,
        sdl: await readDeskSdl(),
        pages: { folder: PAGES_FOLDER, basePath: config.http.basePath },
      }));
    const parts = {
      config,
      log,
      sdl,
      schema,
      listed,
      dataset,
      metrics,
      services,
      desk: deskServer,
    };
    const graphql = await attachRoutes(server, parts);
    const metricsServer =
      config.metricsPort === undefined ? undefined : createMetricsServer(metrics);
    const stopping = new AbortController();
    let stopped: Promise<void> | undefined;
    return {
      server,
      metricsServer,
      engine: store.engine,
      wrote,
      version: watch.recordIndex().version,
      counts,
      describeRecord: () => curation?.describe(),
      describeDesk: async () =>
        deskServer === undefined ? [] : ((await desk?.describeStart()) ?? []),
      warmUp: async () => {
        const startedAt = performance.now();
        try {
          const { answered, failed } = await warmUp(
            await readExamples(),
            schema,
            services.services,
            { timeoutMs: config.http.requestTimeoutMs, signal: stopping.signal },
          );
          const ms = Math.round(performance.now() - startedAt);
          log.info({ answered, failed, ms }, 'warmed up');
        } catch (error) {
          log.warn({ err: error }, 'warm-up failed');
        }
      },
      stop: () => {
        stopping.abort();
        metricsServer?.close();
        // The drain plugin closes the HTTP server after requests in progress are completed.
        return (stopped ??= graphql
          .stop()
          .then(() => deskServer?.stop())
          .then(() => closeDataset(dataset)));
      },
    };
  } catch (error) {
    // What went wrong first is what the operator must know.
    await closeDataset(dataset).catch(() => undefined);
    throw error;
  }
}
