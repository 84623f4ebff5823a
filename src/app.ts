/**
 * The composition root: the only file that knows every part. Opens the engine, loads the seeds,
 * and puts the server together; `main.ts` decides when.
 */
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { buildGraph } from './corpus/build-graph.js';
import { datasetInfo } from './corpus/dataset-info.js';
import {
  loadGraph,
  readDatasetState,
  type LoadProgress,
  type LoadResult,
} from './corpus/load-graph.js';
import { readSeeds } from './corpus/read-seeds.js';
import { ConfigError, StoreUnavailableError } from './domain/errors.js';
import { admitStatements } from './graph/admission/admit-statements.js';
import type { GraphStore } from './graph/graph-store.js';
import type { RequestServices } from './graphql/context.js';
import { createSchema } from './graphql/create-schema.js';
import { AnswerCache } from './graphql/answer-cache.js';
import { createWordCounter } from './graphql/word-counts.js';
import { DatasetWatch } from './dataset/dataset-watch.js';
import { warmUp } from './graphql/warm-up.js';
import { ExportService } from './export/export-service.js';
import { printDatasetCounts, type DatasetCounts } from './questions/dataset.js';
import { createDeskAccess, type DeskAccess } from './desk/access/create-desk-access.js';
import { openStore } from './open-store.js';
import { createApolloServer } from './server/create-apollo-server.js';
import { createClientOf } from './server/client-key.js';
import { createHttpApp } from './server/create-http-app.js';
import { createHttpServer } from './server/create-http-server.js';
import { answerNotModified, createTagging, createTagMaker } from './server/entity-tag.js';
import { admitDocuments, readListedDocuments } from './server/listed-documents.js';
import { printListeningUrl } from './server/listening-url.js';
import { createRequestLog } from './server/log-requests.js';
import { serveExports } from './server/serve-exports.js';
import { createMetrics } from './server/metrics/create-metrics.js';
import { createMetricsServer } from './server/metrics/create-metrics-server.js';
import { countResponses, measureRequests } from './server/metrics/measure-requests.js';
import { measureExports } from './server/metrics/measure-exports.js';
import { measureStatements } from './server/metrics/measure-statements.js';
import { createCostReport } from './server/report-cost.js';
import { PAGES_FOLDER, readSdl, readExamples } from './packaged-files.js';

/** Of a look whether the data is still the same. */
const LOOK_TIMEOUT_MS = 2_000;

export interface App {
  readonly server: Server;
  /** Absent where the configuration wants none; `main.ts` makes it listen on loopback. */
  readonly metricsServer: Server | undefined;
  readonly engine: GraphStore['engine'];
  readonly version: string;
  /** False: the graph held this version of the corpus already. */
  readonly wrote: boolean;
  readonly counts: DatasetCounts;
  /** How people come to the desk, a line each, once the server listens; none where there is no desk. */
  readonly describeDesk: () => Promise<readonly string[]>;
  /** Lets the engine plan the common questions; resolves when it has, or when the app stops. */
  readonly warmUp: () => Promise<void>;
  /** Answers what is under way, then lets go of the engine. Safe to repeat. */
  readonly stop: () => Promise<void>;
}

export interface AppOptions {
  readonly config: Config;
  readonly log: Logger;
  readonly onLoadProgress?: LoadProgress;
  /** Ends the start: what was loaded so far stays, and the next start completes it. */
  readonly signal?: AbortSignal;
}

/**
 * Everything but listening.
 * @throws ConfigError, CorpusError, StoreUnavailableError, and the signal's reason where it is aborted
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, log, signal } = options;
  const onProgress: LoadProgress = (...progress) => {
    signal?.throwIfAborted();
    options.onLoadProgress?.(...progress);
  };
  const sdl = await readSdl();
  const schema = createSchema(sdl);
  const { documentsPath } = config;
  const listed =
    documentsPath === undefined ? undefined : await readListedDocuments(documentsPath, schema);
  const { seedsPath } = config;
  const graph = seedsPath === undefined ? undefined : buildGraph(await readSeeds(seedsPath));
  signal?.throwIfAborted();
  const server = createHttpServer();
  const { publicUrl, host, port, basePath, exemptsLocalClients } = config.http;
  const ownUrl = (): string => publicUrl ?? printListeningUrl(server, host, port);
  // Before the load, which would be in vain where the desk's files are damaged.
  const desk = openDesk(config, log, ownUrl);
  const store = openStore(config.store);
  let watch: DatasetWatch | undefined;
  try {
    await store.checkHealth();
    signal?.throwIfAborted();
    const loaded =
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
    const { recordIndex, assertUnchanged, whenRenewed, hold, confirm } = watch;
    const [counts] = await store.read(printDatasetCounts());
    if (counts === undefined) throw new StoreUnavailableError('The engine did not count.');
    await assertUnchanged(recordIndex());
    const metrics = createMetrics({
      engine: store.engine,
      checkHealth: () => store.checkHealth(),
      datasetVersion: () => recordIndex().version,
    });
    const clientOf = createClientOf(exemptsLocalClients);
    const services: RequestServices = {
      store: admitStatements(measureStatements(store, metrics), config.limits),
      recordIndex,
      assertUnchanged,
      whenRenewed,
      hold,
      countWords: createWordCounter(store, assertUnchanged),
      datasetInfo,
      publicUrl: ownUrl,
      maxDepth: config.limits.maxDepth,
      costLimits: config.limits,
      statementTimeoutMs: config.statementTimeoutMs,
      answerCache: new AnswerCache(),
    };
    const exports = new ExportService({
      store: services.store,
      recordIndex,
      assertUnchanged,
      whenRenewed,
      hold,
      info: datasetInfo,
      publicUrl: services.publicUrl,
      statementTimeoutMs: config.statementTimeoutMs,
      limits: config.exports,
    });
    const makeTag = createTagMaker(sdl);
    const apollo = createApolloServer({
      schema,
      httpServer: server,
      log,
      limits: config.limits,
      schemaSuggestions: config.schemaSuggestions,
      introspection: config.introspection,
      maxAnswerBytes: config.limits.maxAnswerBytes,
      plugins: [
        createRequestLog(log),
        measureRequests(metrics),
        createCostReport(),
        createTagging(makeTag),
      ],
    });
    await apollo.start();
    const http = createHttpApp(apollo, services, {
      ...config.http,
      maxTokens: config.limits.maxTokens,
      isBehindTls: publicUrl?.startsWith('https:') ?? false,
      clientOf,
      log,
      sdl,
      checkReady: async () => {
        await store.checkHealth();
        const { version } = await confirm();
        return { version, engine: store.engine };
      },
      pagesFolder: PAGES_FOLDER,
      countResponses: countResponses(metrics),
      exports: serveExports({
        exports,
        log,
        idleMs: config.exports.idleMs,
        basePath,
        clientOf,
        onExport: measureExports(metrics),
      }),
      desk: desk?.router,
      beforeGraphQL: [admitDocuments(listed), answerNotModified(makeTag, watch)],
    });
    // Express is a plain request listener; its own type adds more than the server passes.
    server.on('request', (request, response) => void http(request, response));
    const metricsServer =
      config.metricsPort === undefined ? undefined : createMetricsServer(metrics);
    const stopping = new AbortController();
    let stopped: Promise<void> | undefined;
    return {
      server,
      metricsServer,
      engine: store.engine,
      wrote: loaded.wrote,
      version: recordIndex().version,
      counts,
      describeDesk: () => desk?.describeStart() ?? Promise.resolve([]),
      warmUp: async () => {
        const startedAt = performance.now();
        try {
          const { answered, failed } = await warmUp(await readExamples(), schema, services, {
            timeoutMs: config.http.requestTimeoutMs,
            signal: stopping.signal,
          });
          const ms = Math.round(performance.now() - startedAt);
          log.info({ answered, failed, ms }, 'warmed up');
        } catch (error) {
          log.warn({ err: error }, 'not warmed up');
        }
      },
      stop: () => {
        stopping.abort();
        watch?.stop();
        metricsServer?.close();
        // The drain plugin closes the HTTP server once what is under way has been answered.
        return (stopped ??= apollo.stop().then(() => store.close()));
      },
    };
  } catch (error) {
    watch?.stop();
    // What went wrong first is what the operator must know.
    await store.close().catch(() => undefined);
    throw error;
  }
}

/** Undefined where nobody may change the record. @throws ConfigError */
function openDesk(config: Config, log: Logger, url: () => string): DeskAccess | undefined {
  const { curation } = config;
  const { host, publicUrl, basePath } = config.http;
  if (curation.mode === 'off') return undefined;
  return createDeskAccess({
    mode: curation.mode,
    deskPath: curation.deskPath,
    host,
    publicUrl,
    basePath,
    oidc: curation.mode === 'team' ? curation.oidc : undefined,
    homePath: `${basePath}/`,
    url,
    log,
  });
}

/** What the graph holds, where no seeds are to be loaded. */
async function findLoaded(store: GraphStore): Promise<LoadResult> {
  const state = await readDatasetState(store);
  if (state?.state === 'COMPLETE') return { version: state.version, wrote: false };
  throw new ConfigError([
    { name: 'SEEDS_PATH', problem: 'is none, but the graph holds no complete dataset' },
  ]);
}
