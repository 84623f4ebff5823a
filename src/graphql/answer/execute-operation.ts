/**
 * Runs a validated operation: estimates its answer, waits for memory to hold it, and writes it in
 * turns.
 */
import {
  execute,
  getOperationAST,
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { DemarcheError } from '../../domain/errors.js';
import type { RequestContext } from '../context.js';
import { findFilterWarnings, type Warning } from '../filter-warnings.js';
import { toGraphQLError } from '../to-graphql-error.js';
import { AnswerPace } from './answer-pace.js';
import type { AnswerRoom } from './answer-room.js';
import { estimateAnswer, type AnswerEstimate } from './estimate-answer.js';
import { writeData, type WrittenData } from './write-answer.js';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** Like GraphQL's `ExecutionResult`, but with data that is already serialized. */
export interface WrittenResult {
  readonly data?: WrittenData | null;
  readonly errors?: readonly GraphQLError[];
  /** Absent if there are no warnings. */
  readonly extensions?: { readonly warnings: readonly Warning[] };
}

/** Limited because each error repeats the variable's value. */
const MAX_VARIABLE_ERRORS = 5;

/** Maximum errors of an answer, because a fault of the data may occur in every row. */
const MAX_ERRORS = 100;

/**
 * Maximum runs of an operation during which the data changed. Changes made by other servers cannot
 * be held back.
 */
const MAX_TRIES = 8;

export async function executeOperation(
  operation: Operation,
  room: AnswerRoom,
): Promise<WrittenResult> {
  const { schema, document, operationName, variables, context } = operation;
  const definition = getOperationAST(document, operationName);
  if (definition == null) {
    // It is unclear which operation is meant; `execute` returns the error that says so.
    const { errors = [] } = await execute({
      schema,
      document,
      operationName: operationName ?? null,
    });
    return { errors };
  }
  const coerced = getVariableValues(schema, definition.variableDefinitions ?? [], variables, {
    maxErrors: MAX_VARIABLE_ERRORS,
  });
  if (coerced.errors !== undefined) {
    return { errors: coerced.errors.slice(0, MAX_VARIABLE_ERRORS) };
  }
  try {
    const info = { schema, fragments: fragmentsOf(document), variableValues: coerced.coerced };
    const estimate = estimateAnswer(info, definition);
    context.cost.admitAnswer(estimate);
    const { deadlineAt, signal } = context;
    const warnings = findFilterWarnings(info, definition);
    const result = await room.run(estimate.bytes, { deadlineAt, signal }, () =>
      executeOnOneVersion(operation, estimate),
    );
    return warnings.length === 0 ? result : { ...result, extensions: { warnings } };
  } catch (error) {
    if (error instanceof DemarcheError) return { errors: [toGraphQLError(error)] };
    throw error;
  }
}

/** Retries the operation if the data changed during the read. */
async function executeOnOneVersion(
  operation: Operation,
  estimate: AnswerEstimate,
): Promise<WrittenResult> {
  const { context } = operation;
  for (let tries = 1; ; tries += 1) {
    // A retry holds back the next change; see `DatasetWatch.hold`.
    const release = tries === 1 ? undefined : await context.hold?.();
    try {
      if (tries > 1) {
        context.beginAgain();
        context.cost.admitAnswer(estimate);
      }
      const seen = { hasMoved: false };
      const onDataMoved = (): void => {
        seen.hasMoved = true;
      };
      const result = await executeInTurns(
        { ...operation, context: { ...context, onDataMoved } },
        estimate,
      );
      const mayTryAgain = tries < MAX_TRIES && performance.now() < context.deadlineAt;
      if (!seen.hasMoved || !mayTryAgain) return result;
    } finally {
      release?.();
    }
    await context.whenRenewed?.(context.recordIndex());
  }
}

async function executeInTurns(
  { schema, document, operationName, variables, context }: Operation,
  { entries }: AnswerEstimate,
): Promise<WrittenResult> {
  const { deadlineAt, signal, cost } = context;
  const { maxAnswerBytes } = cost.limits;
  const pace = new AnswerPace({ maxBytes: maxAnswerBytes, deadlineAt, signal, entries });
  const { data, errors } = await Promise.race([
    execute({
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables,
      contextValue: { ...context, pace },
    }),
    pace.failed,
  ]);
  return {
    ...(errors === undefined ? {} : { errors: errors.slice(0, MAX_ERRORS) }),
    ...(data == null ? { data: null } : { data: await writeData(data, pace) }),
  };
}

function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}
