/**
 * The composition root: the only file that knows every part. Opens the engine, loads the seeds,
 * and puts the server together; `main.ts` decides when.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { buildGraph } from './corpus/build-graph.js';
import { datasetInfo } from './corpus/dataset-info.js';
import { loadGraph, readDatasetState, type LoadProgress } from './corpus/load-graph.js';
import { readSeeds } from './corpus/read-seeds.js';
import { StoreUnavailableError } from './domain/errors.js';
import { admitStatements } from './graph/admission/admit-statements.js';
import { openEmbeddedStore } from './graph/embedded/open-embedded-store.js';
import type { GraphStore } from './graph/graph-store.js';
import { openNeo4jStore } from './graph/neo4j/open-neo4j-store.js';
import type { RequestServices } from './graphql/context.js';
import { createSchema } from './graphql/create-schema.js';
import { readDirectory } from './graphql/read-directory.js';
import { printDatasetCounts, type DatasetCounts } from './questions/dataset.js';
import { createApolloServer } from './server/create-apollo-server.js';
import { createHttpApp } from './server/create-http-app.js';

/** `schema/` lies beside `src/` and `dist/`, wherever the process was started. */
const SCHEMA_FOLDER = fileURLToPath(new URL('../schema', import.meta.url));

export interface App {
  readonly server: Server;
  readonly engine: GraphStore['engine'];
  readonly version: string;
  /** False: the graph held this version of the corpus already. */
  readonly wrote: boolean;
  readonly counts: DatasetCounts;
  /** Answers what is under way, then lets go of the engine. Safe to repeat. */
  readonly stop: () => Promise<void>;
}

export interface AppOptions {
  readonly config: Config;
  readonly log: Logger;
  readonly onLoadProgress?: LoadProgress;
}

/** Everything but listening. @throws CorpusError, StoreUnavailableError */
export async function createApp({ config, log, onLoadProgress }: AppOptions): Promise<App> {
  const graph = buildGraph(await readSeeds(config.seedsPath));
  const store = openStore(config);
  try {
    await store.checkHealth();
    const loaded = await loadGraph(
      store,
      graph,
      onLoadProgress ? { onProgress: onLoadProgress } : {},
    );
    let directory = await readDirectory(store, loaded.version);
    const services: RequestServices = {
      store: admitStatements(store, config.limits),
      directory: () => directory,
      datasetInfo,
      maxDepth: config.limits.maxDepth,
      costLimits: config.limits,
      statementTimeoutMs: config.statementTimeoutMs,
    };
    const [counts] = await store.read(printDatasetCounts());
    if (counts === undefined) throw new StoreUnavailableError('The engine did not count.');
    const server = createServer();
    const apollo = createApolloServer(createSchema(await readSdl()), server, log);
    await apollo.start();
    const http = createHttpApp(apollo, services, {
      ...config.http,
      checkReady: async () => {
        await store.checkHealth();
        const state = await readDatasetState(store);
        if (state?.state !== 'COMPLETE') {
          throw new StoreUnavailableError('The data is being loaded.');
        }
        // Another process may have loaded a newer corpus into the database that we share.
        if (state.version !== directory.version) {
          directory = await readDirectory(store, state.version);
        }
        return { version: state.version, engine: store.engine };
      },
    });
    // Express is a plain request listener; its own type adds more than the server passes.
    server.on('request', (request, response) => void http(request, response));
    let stopping: Promise<void> | undefined;
    return {
      server,
      engine: store.engine,
      ...loaded,
      counts,
      // The drain plugin closes the HTTP server once what is under way has been answered.
      stop: () => (stopping ??= apollo.stop().then(() => store.close())),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** All of the SDL as one text. */
export async function readSdl(folder: string = SCHEMA_FOLDER): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.join('\n');
}

function openStore({ store }: Config): GraphStore {
  if (store.engine === 'embedded') return openEmbeddedStore({ path: store.dataPath });
  return openNeo4jStore({
    uri: store.uri,
    user: store.user,
    password: store.revealPassword(),
    database: store.database,
  });
}
