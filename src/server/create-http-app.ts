/**
 * Routes and HTTP habits. Knows no engine: readiness is a question it hands on.
 */
import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import cors from 'cors';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { DemarcheError } from '../domain/errors.js';
import {
  createRequestContext,
  type RequestContext,
  type RequestServices,
} from '../graphql/context.js';
import { toClientKey } from './client-key.js';
import { sendError } from './error-body.js';
import { hangUpSignal } from './hang-up-signal.js';
import { limitNesting } from './limit-nesting.js';
import { limitRequests } from './limit-requests.js';
import { refuseForeignPages } from './refuse-foreign-pages.js';
import { serveNotFoundPage, servePages } from './serve-pages.js';
import { serveVocabulary } from './serve-vocabulary.js';

export interface HttpOptions {
  readonly maxBodyBytes: number;
  readonly maxTokens: number;
  readonly corsOrigins: readonly string[];
  readonly requestTimeoutMs: number;
  readonly trustedProxies: number;
  readonly requestsPerMinute: number;
  /** Resolves with the dataset's version once the engine answers and the data is loaded. */
  readonly checkReady: () => Promise<{ readonly version: string; readonly engine: string }>;
  /** Where the built pages are. */
  readonly pagesFolder: string;
  /** Sees every request first. */
  readonly countResponses: RequestHandler;
  /** Answers `/export`. */
  readonly exports: RequestHandler;
  /** Handlers of `/graphql` between the body and GraphQL itself, in their order. */
  readonly beforeGraphQL: readonly RequestHandler[];
}

export function createHttpApp(
  apollo: ApolloServer<RequestContext>,
  services: RequestServices,
  options: HttpOptions,
): Express {
  const app = express();
  app.disable('x-powered-by');
  // Tags are made of what an answer depends on, not of its bytes: see `entity-tag.ts`.
  app.disable('etag');
  app.set('trust proxy', options.trustedProxies);
  app.use(options.countResponses);
  app.use(helmet());
  app.use(compression());
  if (options.corsOrigins.length > 0) app.use(cors({ origin: [...options.corsOrigins] }));

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
  app.use(servePages(options.pagesFolder));
  const limit = limitRequests(options.requestsPerMinute);
  app.use('/export', limit, options.exports);
  app.use('/ns', limit, serveVocabulary());
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
            client: toClientKey(req.ip),
            timeoutMs: options.requestTimeoutMs,
            signal: hangUpSignal(res),
          }),
        ),
    }),
  );
  app.use(serveNotFoundPage(options.pagesFolder));
  app.use((_request, response) => {
    sendError(response, 404, 'BAD_USER_INPUT', 'Nothing is here. GraphQL is at /graphql.');
  });
  app.use(createBodyErrorHandler(options.maxBodyBytes));
  return app;
}

/** Bodies that cannot be read answer in GraphQL's form, with a code. */
function createBodyErrorHandler(maxBodyBytes: number): ErrorRequestHandler {
  return (
    error: { readonly type?: string; readonly status?: number },
    _request,
    response,
    next,
  ) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error.type === 'entity.too.large') {
      const message = `The request body is larger than ${String(maxBodyBytes)} bytes. Send a smaller query, or several.`;
      sendError(response, 413, 'QUERY_TOO_COSTLY', message);
    } else if (error.status !== undefined && error.status >= 400 && error.status < 500) {
      const message =
        'The request body cannot be read. Send JSON, such as {"query": "{ dataset { version } }"}.';
      sendError(response, error.status, 'BAD_USER_INPUT', message);
    } else {
      sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
    }
  };
}
