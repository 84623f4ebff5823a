/** This server without HTTP: parsed operation -> answer. */
import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { datasetInfo } from '../../support/dataset-info.js';
import type { Statement } from '../../../src/cypher/statement.js';
import type { GraphReader } from '../../../src/graph/graph-store.js';
import { createRequestContext, type RequestServices } from '../../../src/graphql/context.js';
import { createSchema } from '../../../src/graphql/create-schema.js';
import type { AnswerCache } from '../../../src/graphql/answer-cache.js';
import { readRecordIndex } from '../../../src/dataset/read-record-index.js';
import type { Sample } from '../find-sample.js';
import { readFound } from '../shape.js';
import type { Side } from './side.js';

const TIMEOUT_MS = 120_000;

export interface InProcess extends Side {
  /** Answers an operation that nobody has parsed yet. */
  readonly askAnew: (source: string, variables: object) => Promise<unknown>;
  /** The statement that was asked last. */
  readonly lastStatement: () => Statement<unknown>;
}

export interface InProcessOptions {
  readonly sdl: string;
  readonly store: GraphReader;
  readonly sample: Sample;
  readonly answerCache?: AnswerCache;
}

export async function createInProcess({
  sdl,
  store,
  sample,
  answerCache,
}: InProcessOptions): Promise<InProcess> {
  const schema = createSchema(sdl);
  const recordIndex = await readRecordIndex(store, 'bench');
  let last: Statement<unknown> | undefined;
  const services: RequestServices = {
    store: {
      read: (statement, options) => {
        last = statement;
        return store.read(statement, options);
      },
      searchText: (...search) => store.searchText(...search),
    },
    recordIndex: () => recordIndex,
    publicUrl: () => 'http://127.0.0.1',
    datasetInfo,
    maxDepth: 8,
    costLimits: { maxRows: 1_000_000, maxBlocks: 1_000, maxAnswerBytes: 1_000_000_000 },
    statementTimeoutMs: TIMEOUT_MS,
    ...(answerCache === undefined ? {} : { answerCache }),
  };
  const run = async (document: DocumentNode, variables: object): Promise<unknown> => {
    const contextValue = createRequestContext(services, {
      requestId: 'bench',
      client: undefined,
      timeoutMs: TIMEOUT_MS,
      signal: undefined,
    });
    return dataOf(
      await execute({ schema, document, variableValues: { ...variables }, contextValue }),
    );
  };
  return {
    name: 'inProcess',
    askAnew: (source, variables) => run(parseValid(schema, source), variables),
    lastStatement: () => {
      if (last === undefined) throw new Error('nothing was asked');
      return last;
    },
    prepare: ({ own }) => {
      const document = parseValid(schema, own.query);
      const variables = own.variables(sample);
      return {
        ask: () => run(document, variables),
        read: (answer) => readFound(answer, own),
      };
    },
  };
}

export function parseValid(schema: GraphQLSchema, source: string): DocumentNode {
  const document = parse(source);
  const [error] = validate(schema, document);
  if (error !== undefined) throw error;
  return document;
}

export function dataOf({ data, errors }: ExecutionResult): unknown {
  if (errors?.[0] !== undefined) throw errors[0];
  return data ?? {};
}
