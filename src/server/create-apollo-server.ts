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
import { createErrorFormatter } from '../graphql/errors.js';
import {
  createLimitRules,
  knownOperationTypes,
  type DocumentLimits,
} from '../graphql/validation-rules.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly httpServer: Server;
  readonly log: Logger;
  readonly limits: DocumentLimits & { readonly maxTokens: number };
  /** Whether errors of validation name fields that may have been meant. */
  readonly schemaSuggestions: boolean;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
}

/**
 * Selections that a document may come to with all its fragments spread: what spreads itself twice
 * at each of many levels would keep planning busy for minutes. Introspection by tools has some 300.
 */
const MAX_SELECTIONS = 10_000;

export function createApolloServer(options: ApolloOptions): ApolloServer<RequestContext> {
  const { schema, httpServer, log, limits, schemaSuggestions, plugins } = options;
  return new ApolloServer<RequestContext>({
    schema,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    hideSchemaDetailsFromClientErrors: !schemaSuggestions,
    maxRecursiveSelections: MAX_SELECTIONS,
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    validationRules: [knownOperationTypes, ...createLimitRules(limits)],
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
      ...plugins,
    ],
  });
}
