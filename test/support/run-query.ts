/** Runs GraphQL in process over a store, and records the statements sent to the engine. */
import { graphql, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { readSdl } from '../../src/packaged-files.js';
import { datasetInfo } from './dataset-info.js';
import type { Statement } from '../../src/cypher/statement.js';
import type { GraphStore, ReadOptions, TextSearch } from '../../src/graph/graph-store.js';
import type { HistoryReader } from '../../src/domain/history-reader.js';
import { AnswerRoom } from '../../src/graphql/answer/answer-room.js';
import {
  executeOperation,
  type WrittenResult,
} from '../../src/graphql/answer/execute-operation.js';
import {
  createRequestContext,
  type RequestContext,
  type RequestServices,
} from '../../src/graphql/context.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { readRecordIndex } from '../../src/dataset/read-record-index.js';
import { createWordCounter } from '../../src/dataset/word-counts.js';

export interface QueryRun {
  readonly result: ExecutionResult;
  /** The statements that were sent to the engine, in order. */
  readonly statements: readonly Statement<unknown>[];
  /** The plan of each question as a tree. */
  readonly explanations: readonly string[];
}

export type RunQuery = (
  source: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<QueryRun>;

let schema: Promise<GraphQLSchema> | undefined;

/** A function that runs queries over the store's current content. */
export async function createQueryRunner(
  store: GraphStore,
  history?: HistoryReader,
): Promise<RunQuery> {
  const executable = await (schema ??= readSdl().then(createSchema));
  const services = { ...(await readServices(store)), history };
  return async (source, variables) => {
    const statements: Statement<unknown>[] = [];
    const explanations: string[] = [];
    const contextValue = createContext({
      ...services,
      store: {
        read: <Row>(statement: Statement<Row>, options?: ReadOptions) => {
          statements.push(statement);
          return store.read(statement, options);
        },
        searchText: (search: TextSearch, options?: ReadOptions) =>
          store.searchText(search, options),
      },
      onQuestion: (explanation: string) => explanations.push(explanation),
    });
    const result = await graphql({
      schema: executable,
      source,
      contextValue,
      ...(variables === undefined ? {} : { variableValues: variables }),
    });
    return { result, statements, explanations };
  };
}

export type RunOperation = (
  source: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<WrittenResult>;

/**
 * A function that runs operations as the server does, including the extensions of their answers.
 */
export async function createOperationRunner(store: GraphStore): Promise<RunOperation> {
  const executable = await (schema ??= readSdl().then(createSchema));
  const services = await readServices(store);
  const room = new AnswerRoom(2 * costLimits.maxAnswerBytes);
  return (source, variables = {}) =>
    executeOperation(
      {
        schema: executable,
        document: parse(source),
        operationName: undefined,
        variables,
        context: createContext(services),
      },
      room,
    );
}

const costLimits = { maxRows: 100_000, maxBlocks: 200, maxAnswerBytes: 16_000_000 };

async function readServices(store: GraphStore): Promise<RequestServices> {
  const recordIndex = await readRecordIndex(store, 'test');
  return {
    store,
    recordIndex: () => recordIndex,
    countWords: createWordCounter(store),
    datasetInfo,
    publicUrl: () => 'http://127.0.0.1:4000',
    maxDepth: 8,
    costLimits,
    statementTimeoutMs: 30_000,
  };
}

function createContext(services: RequestServices): RequestContext {
  return createRequestContext(services, {
    requestId: 'test',
    client: undefined,
    timeoutMs: 30_000,
    signal: undefined,
  });
}
