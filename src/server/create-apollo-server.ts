/**
 * Apollo Server with what this project changes of its defaults.
 */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../graphql/context.js';
import { attachRequestId, createErrorFormatter } from '../graphql/errors.js';

/** Tokens of one document; the example query of the README has about 150. */
const MAX_TOKENS = 5_000;

export function createApolloServer(
  schema: GraphQLSchema,
  httpServer: Server,
  log: Logger,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    // Selection depth that validation itself can stand; planning has a limit of its own.
    maxRecursiveSelections: true,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    persistedQueries: false,
    // Its handler would end the process before ours has drained.
    stopOnTerminationSignals: false,
    logger: log,
    formatError: createErrorFormatter(({ requestId, error }) => {
      log.error({ requestId, err: error }, 'unexpected error');
    }),
    plugins: [
      // It doubles the time of execution, and nothing here has cache hints.
      ApolloServerPluginCacheControlDisabled(),
      // The default page loads from a content network.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer }),
      createRequestLog(log),
    ],
  });
}

/** One line a request: what it was called, how long it took, how it ended. No query text, no values. */
function createRequestLog(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart() {
      const startedAt = performance.now();
      return Promise.resolve({
        didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) {
            attachRequestId(error, contextValue.requestId);
            if (error.extensions['code'] === 'STORE_UNAVAILABLE') {
              log.warn(
                { requestId: contextValue.requestId, err: error.originalError },
                'store away',
              );
            }
          }
          return Promise.resolve();
        },
        willSendResponse({ contextValue, operationName, errors, response }) {
          response.http.headers.set('x-request-id', contextValue.requestId);
          response.http.headers.set('x-dataset-version', contextValue.directory().version);
          log.info(
            {
              requestId: contextValue.requestId,
              operation: operationName ?? null,
              roots: contextValue.plans.size,
              ms: Math.round(performance.now() - startedAt),
              errors: errors?.map(({ extensions }) => extensions['code'] ?? 'INTERNAL') ?? [],
            },
            'request',
          );
          return Promise.resolve();
        },
      });
    },
  };
}
