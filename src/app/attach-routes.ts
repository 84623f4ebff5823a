/** Attaches the GraphQL server and all other routes to the HTTP server. */
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { createSchema } from '../graphql/create-schema.js';
import { PAGES_FOLDER } from '../packaged-files.js';
import { createClientOf } from '../server/client-key.js';
import { createApolloServer } from '../server/create-apollo-server.js';
import { createHttpApp } from '../server/create-http-app.js';
import { answerNotModified, createTagging, createTagMaker } from '../server/entity-tag.js';
import { admitDocuments, type ListedDocuments } from '../server/listed-documents.js';
import { createRequestLog } from '../server/log-requests.js';
import type { Metrics } from '../server/metrics/create-metrics.js';
import { measureExports } from '../server/metrics/measure-exports.js';
import { countResponses, measureRequests } from '../server/metrics/measure-requests.js';
import { createCostReport } from '../server/report-cost.js';
import { serveExports } from '../server/serve-exports.js';
import { serveHistory } from '../server/serve-history.js';
import { serveReconcile } from '../server/serve-reconcile.js';
import type { AppServices } from './create-services.js';
import type { OpenDataset } from './open-dataset.js';
import type { Desk } from './open-desk.js';

export interface RouteOptions {
  readonly config: Config;
  readonly log: Logger;
  readonly sdl: string;
  readonly schema: ReturnType<typeof createSchema>;
  /** Absent if any document is allowed. */
  readonly listed: ListedDocuments | undefined;
  readonly dataset: Pick<OpenDataset, 'store' | 'watch'>;
  readonly metrics: Metrics;
  readonly services: AppServices;
  /** Absent if the record cannot be changed. */
  readonly desk: Desk | undefined;
}

/** @returns a handle that stops GraphQL and the server after completing requests in progress */
export async function attachRoutes(
  server: Server,
  { config, log, sdl, schema, listed, dataset, metrics, services: own, desk }: RouteOptions,
): Promise<{ readonly stop: () => Promise<void> }> {
  const { store, watch } = dataset;
  const { services, exports } = own;
  const { publicUrl, basePath, exemptsLocalClients } = config.http;
  const clientOf = createClientOf(exemptsLocalClients);
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
  const history = serveHistory({
    history: services.history,
    log,
    publicUrl: services.publicUrl,
    clientOf,
    idleMs: config.exports.idleMs,
  });
  const http = createHttpApp(apollo, services, {
    ...config.http,
    maxTokens: config.limits.maxTokens,
    isBehindTls: publicUrl?.startsWith('https:') ?? false,
    clientOf,
    log,
    sdl,
    checkReady: async () => {
      await store.checkHealth();
      const { version } = await watch.confirm();
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
    history,
    reconcile: serveReconcile({
      directory: own.directory,
      log,
      publicUrl: services.publicUrl,
      maxBodyBytes: config.http.maxBodyBytes,
    }),
    desk: desk?.router,
    beforeGraphQL: [admitDocuments(listed), answerNotModified(makeTag, watch, services.history)],
  });
  // Express is a plain request listener, but its type requires more than the server passes.
  server.on('request', (request, response) => void http(request, response));
  return {
    stop: () => {
      history.close();
      return apollo.stop();
    },
  };
}
