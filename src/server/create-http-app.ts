/**
 * Routes and HTTP middleware. Independent of the engine: readiness is checked by a callback.
 */
import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, {
  Router,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { DemarcheError } from '../domain/errors.js';
import {
  createRequestContext,
  type RequestContext,
  type RequestServices,
} from '../graphql/context.js';
import { createMethodGate } from './allow-methods.js';
import type { ClientOf } from './client-key.js';
import { sendError } from './error-body.js';
import { hangUpSignal } from './hang-up-signal.js';
import { limitNesting } from './limit-nesting.js';
import { limitRequests } from './limit-requests.js';
import { refuseForeignPages } from './refuse-foreign-pages.js';
import { createFailureHandler } from './report-failure.js';
import type { HistoryRoutes } from './serve-history.js';
import { DASHBOARD_SECTIONS, serveNotFoundPage, servePages } from './serve-pages.js';
import { RECONCILE_PATH } from './serve-reconcile.js';
import { serveSchema } from './serve-schema.js';
import { serveVocabulary } from './serve-vocabulary.js';

export interface HttpOptions {
  readonly maxBodyBytes: number;
  readonly maxTokens: number;
  readonly corsOrigins: readonly string[];
  readonly requestTimeoutMs: number;
  readonly trustedProxies: number;
  readonly requestsPerMinute: number;
  /** Path of the public URL, without a trailing slash; empty at the root. */
  readonly basePath: string;
  /** Whether a proxy in front terminates TLS. */
  readonly isBehindTls: boolean;
  readonly clientOf: ClientOf;
  readonly log: Logger;
  /** The schema as written in the repository, with comments. */
  readonly sdl: string;
  /** Resolves with the dataset's version when the engine responds and the data is loaded. */
  readonly checkReady: () => Promise<{ readonly version: string; readonly engine: string }>;
  /** Folder of the built pages. */
  readonly pagesFolder: string;
  /** Runs first, for every request. */
  readonly countResponses: RequestHandler;
  /** Handles `/export`. */
  readonly exports: RequestHandler;
  /** Handles the feeds of changes. */
  readonly history: HistoryRoutes;
  /** Handles `/reconcile`. */
  readonly reconcile: RequestHandler;
  /** Handles `/desk`; undefined if there is no desk. */
  readonly desk: RequestHandler | undefined;
  /** Handlers of `/graphql` that run between body parsing and GraphQL, in order. */
  readonly beforeGraphQL: readonly RequestHandler[];
}

export function createHttpApp(
  apollo: ApolloServer<RequestContext>,
  services: RequestServices,
  options: HttpOptions,
): Express {
  const app = express();
  app.disable('x-powered-by');
  // Entity tags derive from what an answer depends on, not from its bytes: see `entity-tag.ts`.
  app.disable('etag');
  app.set('trust proxy', options.trustedProxies);
  const routes = createRoutes(apollo, services, options);
  // Proxies forward the path with its prefix or without.
  if (options.basePath !== '') app.use(options.basePath, routes);
  app.use(routes);
  return app;
}

/**
 * The schema is text, but the media type table does not list `application/graphql` as compressible.
 */
function isCompressible(request: Request, response: Response): boolean {
  const isSchema = String(response.getHeader('content-type')).startsWith('application/graphql;');
  return isSchema || compression.filter(request, response);
}

function createRoutes(
  apollo: ApolloServer<RequestContext>,
  services: RequestServices,
  options: HttpOptions,
): Router {
  const { basePath, clientOf } = options;
  const pages = { folder: options.pagesFolder, basePath, lastLine: options.history.lastLine };
  const app = Router();
  app.use(options.countResponses);
  app.use(protect(options.isBehindTls));
  app.use(compression({ filter: isCompressible }));
  app.use((_request, response, next) => {
    // A default that routes may override.
    response.set('cache-control', 'no-store');
    next();
  });
  const allow = createMethodGate(options.corsOrigins);
  app.use('/graphql', allow('GET', 'POST'));
  app.use(READ_ONLY, allow('GET', 'HEAD'));
  // The API requires that pages of all origins may use it.
  const allowAll = createMethodGate('*');
  app.all(RECONCILE_PATH, allowAll('GET', 'HEAD', 'POST'));
  app.use(`${RECONCILE_PATH}/*below`, allowAll('GET', 'HEAD'));
  app.all('/', allow('GET', 'HEAD'));

  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', async (_request, response) => {
    try {
      response.json({ status: 'ready', ...(await options.checkReady()) });
    } catch (error) {
      const code = error instanceof DemarcheError ? error.code : 'INTERNAL_SERVER_ERROR';
      response.status(503).set('retry-after', '5').json({ status: 'not ready', code });
    }
  });
  app.use(servePages(pages));
  const limit = limitRequests({ ...options, setting: 'REQUESTS_PER_MINUTE' });
  app.use('/changes.atom', limit, options.history.feed);
  app.use('/changes.jsonl', limit, options.history.lines);
  app.use('/changes', limit, options.history.changes);
  app.use('/export/delta', limit, options.history.delta);
  app.use('/export', limit, options.exports);
  app.use(RECONCILE_PATH, limit, options.reconcile);
  if (options.desk !== undefined) app.use('/desk', limit, options.desk);
  app.use('/ns', limit, serveVocabulary());
  app.use('/schema.graphql', limit, serveSchema(options.sdl));
  app.use(
    '/graphql',
    limit,
    refuseForeignPages(options.corsOrigins),
    express.json({ limit: options.maxBodyBytes }),
    limitNesting(options.maxTokens),
    ...options.beforeGraphQL,
    expressMiddleware(apollo, {
      context: ({ req, res }) =>
        Promise.resolve(
          createRequestContext(services, {
            requestId: randomUUID(),
            client: clientOf(req),
            timeoutMs: options.requestTimeoutMs,
            signal: hangUpSignal(res),
          }),
        ),
    }),
  );
  app.use(serveNotFoundPage(pages));
  app.use((_request, response) => {
    sendError(response, 404, 'NOT_FOUND', `Not found. GraphQL is at ${basePath}/graphql.`);
  });
  app.use(createFailureHandler(options.log));
  return app;
}

/** All routes but `/` and `/graphql`; `/changes` is one of the sections. */
const READ_ONLY = [
  '/assets',
  '/changes.atom',
  '/changes.jsonl',
  '/export',
  '/healthz',
  '/ns',
  '/playground',
  '/readyz',
  '/schema.graphql',
  ...DASHBOARD_SECTIONS.map((section) => `/${section}`),
];

/** Security headers for responses other than pages, which have a policy of their own. */
function protect(isBehindTls: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    xFrameOptions: { action: 'deny' },
    // Without subdomains: this operator may not control them.
    strictTransportSecurity: isBehindTls && { includeSubDomains: false },
  });
}
