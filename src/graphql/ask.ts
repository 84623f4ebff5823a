/**
 * Runs an asked question: one statement, inside what is left of the request's time.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { DeadlineError, DemarcheError } from '../domain/errors.js';
import type { Statement } from '../cypher/statement.js';
import type { AskedQuestion, PlanningOptions } from '../questions/question.js';
import type { RequestContext } from './context.js';
import { toGraphQLError } from './errors.js';

export function planningOptions(context: RequestContext): PlanningOptions {
  const { directory, maxDepth } = context;
  return { directory: directory(), maxDepth };
}

/**
 * Keeps the plan for the fields below, runs the statement, and gives the root field's value.
 * Must be called before a root resolver waits for anything: see `OperationCost.admit`.
 */
export async function runQuestion<Row, Result>(
  question: AskedQuestion<Row, Result>,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Result> {
  context.onQuestion?.(question.explanation);
  context.plans.set(String(info.path.key), question.fields);
  await context.cost.admit(question);
  return question.toResult(await readRows(question, context));
}

/** What is kept is asked for everybody who waits, so nobody's hanging up ends it. */
function readRows<Row>(
  { statement, isOverEverything }: AskedQuestion<Row, unknown>,
  context: RequestContext,
): Promise<readonly Row[]> {
  const { kept, directory } = context;
  if (kept === undefined || isOverEverything !== true) return readInTime(statement, context);
  return kept.read(directory().version, statement, () =>
    readInTime(statement, { ...context, signal: undefined }),
  );
}

async function readInTime<Row>(
  statement: Statement<Row>,
  context: RequestContext,
): Promise<readonly Row[]> {
  const timeoutMs = Math.min(context.statementTimeoutMs, context.deadlineAt - Date.now());
  if (timeoutMs <= 0) throw new DeadlineError('The request took too long. Ask for less at once.');
  const { client, signal } = context;
  return context.store.read(statement, { timeoutMs, client, signal });
}

/** A root resolver whose deliberate errors leave with their codes. */
export function withCodes<Args, Result>(
  resolve: (
    args: Args,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => Result | Promise<Result>,
): (
  source: unknown,
  args: Args,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<Result> {
  return async (_source, args, context, info) => {
    try {
      return await resolve(args, context, info);
    } catch (error) {
      throw error instanceof DemarcheError ? toGraphQLError(error) : error;
    }
  };
}
