/**
 * Apollo Server with the defaults that this project changes.
 */
import { ApolloServer, type ApolloServerPlugin, type DocumentStore } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Server } from 'node:http';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { AnswerRoom } from '../graphql/answer/answer-room.js';
import { executeOperation, type WrittenResult } from '../graphql/answer/execute-operation.js';
import { writeResult } from '../graphql/answer/write-answer.js';
import type { RequestContext } from '../graphql/context.js';
import { createErrorFormatter } from './format-error.js';
import {
  createLimitRules,
  knownOperationTypes,
  type DocumentLimits,
} from '../graphql/validation-rules.js';
import { drainConnections } from './drain-connections.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly httpServer: Server;
  readonly log: Logger;
  readonly limits: DocumentLimits & { readonly maxTokens: number };
  /** Whether validation errors suggest similar field names. */
  readonly schemaSuggestions: boolean;
  /** Whether introspection is allowed. */
  readonly introspection: boolean;
  readonly maxAnswerBytes: number;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
}

/**
 * Maximum selections of a document with all fragments expanded. Fragments that spread another twice,
 * level by level, would otherwise keep planning busy for minutes. The introspection query of tools has
 * about 300.
 */
const MAX_SELECTIONS = 10_000;

/**
 * Maximum characters of cached documents. One character can take 200 bytes as a syntax tree; with
 * Apollo's default cache, one-off queries would take half a gigabyte.
 */
const MAX_KEPT_CHARACTERS = 262_144;

/** How many answers of the maximum estimated size may be in memory at once. */
const ROOM_IN_ANSWERS = 2;

export function createApolloServer(options: ApolloOptions): ApolloServer<RequestContext> {
  const { schema, httpServer, log, limits, schemaSuggestions, plugins } = options;
  const room = new AnswerRoom(ROOM_IN_ANSWERS * options.maxAnswerBytes);
  return new ApolloServer<RequestContext>({
    gateway: {
      load: () =>
        Promise.resolve({
          executor: async ({ document, request, context }) =>
            toExecutionResult(
              await executeOperation(
                {
                  schema,
                  document,
                  operationName: request.operationName,
                  variables: request.variables ?? {},
                  // This is the server's own context, which the gateway's type does not express.
                  context: context as RequestContext,
                },
                room,
              ),
            ),
        }),
      onSchemaLoadOrUpdate: (use) => {
        use({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: () => Promise.resolve(),
    },
    stringifyResult: writeResult,
    includeStacktraceInErrorResponses: false,
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !schemaSuggestions,
    maxRecursiveSelections: MAX_SELECTIONS,
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    validationRules: [knownOperationTypes, ...createLimitRules(limits)],
    documentStore: createDocumentStore(),
    persistedQueries: false,
    // Done by `refuse-foreign-pages.ts`: Apollo's rule would refuse every GET of common clients.
    csrfPrevention: false,
    // Apollo's handler would end the process before ours has drained connections.
    stopOnTerminationSignals: false,
    logger: log,
    formatError: createErrorFormatter(({ requestId, error }) => {
      log.error({ requestId, err: error }, 'unexpected error');
    }),
    plugins: [
      // This plugin doubles execution time, and the schema has no cache hints.
      ApolloServerPluginCacheControlDisabled(),
      // The default page loads from a CDN.
      ApolloServerPluginLandingPageDisabled(),
      drainConnections(httpServer),
      ...plugins,
    ],
  });
}

/** Apollo passes the serialized data to `writeResult` unchanged. */
function toExecutionResult({ data, errors, extensions }: WrittenResult): ExecutionResult {
  return {
    ...(errors === undefined ? {} : { errors }),
    ...(data === undefined ? {} : { data: data as unknown as ExecutionResult['data'] }),
    ...(extensions === undefined ? {} : { extensions }),
  } as ExecutionResult;
}

function createDocumentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MAX_KEPT_CHARACTERS,
    sizeCalculation: ({ loc }) => loc?.source.body.length ?? MAX_KEPT_CHARACTERS,
  });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => {
      documents.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}
