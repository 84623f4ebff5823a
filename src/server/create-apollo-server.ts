/**
 * Apollo Server with what this project changes of its defaults.
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
  /** Whether errors of validation name fields that may have been meant. */
  readonly schemaSuggestions: boolean;
  /** Whether the schema may be asked for what it holds. */
  readonly introspection: boolean;
  readonly maxAnswerBytes: number;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
}

/**
 * Selections that a document may come to with all its fragments spread: what spreads itself twice
 * at each of many levels would keep planning busy for minutes. Introspection by tools has some 300.
 */
const MAX_SELECTIONS = 10_000;

/**
 * Characters of the documents that are kept parsed and validated. A character can come to 200 bytes
 * of syntax tree: Apollo's own store lets queries that come but once take half a gigabyte.
 */
const MAX_KEPT_CHARACTERS = 262_144;

/** Answers of the largest size that may be in memory at once, by estimate. */
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
                  // The server's own context: the gateway's type does not say so.
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
    // `refuse-foreign-pages.ts` does this; Apollo's own rule refuses every GET of common clients.
    csrfPrevention: false,
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
      drainConnections(httpServer),
      ...plugins,
    ],
  });
}

/** Apollo hands the data on to `writeResult` as it is. */
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
