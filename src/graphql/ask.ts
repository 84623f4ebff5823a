/**
 * Runs a question as one statement, within the time left to the request.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { DataMovedError, DeadlineError, DemarcheError } from '../domain/errors.js';
import { suggestText } from '../domain/text/suggest-words.js';
import { textIndexOf } from '../domain/ontology/text-indexes.js';
import type { Statement } from '../cypher/statement.js';
import type { ReadOptions, TextHit } from '../graph/graph-store.js';
import type {
  AskedSearch,
  FoundHits,
  SearchAttempt,
  SearchResult,
} from '../questions/search/search.js';
import type { AskedQuestion, PlanningOptions } from '../questions/question.js';
import type { RequestContext } from './context.js';
import { toGraphQLError } from './to-graphql-error.js';

export function planningOptions(context: RequestContext): PlanningOptions {
  const { recordIndex, maxDepth } = context;
  return { recordIndex: recordIndex(), maxDepth };
}

/**
 * Stores the plan for the fields below, runs the statement and returns the root field's value. A
 * root resolver must call it before it awaits anything: see `OperationCost.admit`.
 */
export async function runQuestion<Row, Result>(
  question: AskedQuestion<Row, Result>,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Result> {
  await admit(question, context, info);
  return question.toResult(await readRows(question, context));
}

/**
 * Like `runQuestion`, but first queries the text index for candidates. The question is admitted
 * without candidates, because they do not change its text.
 */
export async function runSearch(
  search: AskedSearch,
  text: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<SearchResult & { readonly didYouMean: string | null }> {
  const { attempts, ask, wantsSuggestion } = search;
  const [strictest] = attempts;
  if (strictest === undefined) throw new TypeError('a search without an attempt');
  await admit(ask(strictest.rank([], true)), context, info);
  const found = await findHits(search, strictest, context);
  // `readInTime` checks that the data has not changed, which covers the hits too.
  const question = ask(found);
  const answer = question.toResult(await readInTime(question.statement, context));
  const isFound = found.ids.length > 0 && found.reading.name !== 'ANY_WORD';
  const isAsked = wantsSuggestion && !isFound;
  const known = isAsked ? await context.countWords?.(context.recordIndex()) : undefined;
  return { ...answer, didYouMean: (known && suggestText(text, known)) ?? null };
}

/** The hits of the first attempt that finds any, otherwise of the strictest attempt. */
async function findHits(
  { attempts, labels, limit }: AskedSearch,
  strictest: SearchAttempt,
  context: RequestContext,
): Promise<FoundHits> {
  for (const { wanted, rank } of attempts) {
    const candidates = new Map<string, TextHit>();
    let isComplete = true;
    for (const words of wanted) {
      const search = { indexes: labels.map(textIndexOf), words, limit };
      const hits = await context.store.searchText(search, readOptions(context));
      for (const hit of hits.slice(0, limit - 1)) candidates.set(hit.id, hit);
      isComplete &&= hits.length < limit;
    }
    const found = rank([...candidates.values()], isComplete);
    if (found.ids.length > 0) return found;
  }
  return strictest.rank([], true);
}

function admit<Row, Result>(
  question: AskedQuestion<Row, Result>,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<void> {
  context.onQuestion?.(question.explanation);
  context.plans.set(String(info.path.key), question.fields);
  return context.cost.admit(question);
}

/** A cached read may have several waiters, so it is not cancelled when one of them disconnects. */
function readRows<Row>(
  { statement, isOverEverything }: AskedQuestion<Row, unknown>,
  context: RequestContext,
): Promise<readonly Row[]> {
  const { answerCache, recordIndex } = context;
  if (answerCache === undefined || isOverEverything !== true) return readInTime(statement, context);
  return answerCache.read(recordIndex().version, statement, () =>
    readInTime(statement, { ...context, signal: undefined }),
  );
}

async function readInTime<Row>(
  statement: Statement<Row>,
  context: RequestContext,
): Promise<readonly Row[]> {
  const rows = await context.store.read(statement, readOptions(context));
  await context.assertUnchanged?.(context.recordIndex());
  return rows;
}

/** @throws DeadlineError if no time is left */
function readOptions(context: RequestContext): ReadOptions {
  const timeoutMs = Math.min(context.statementTimeoutMs, context.deadlineAt - performance.now());
  if (timeoutMs <= 0)
    throw new DeadlineError('The request took too long. Request less data at once.');
  const { client, signal } = context;
  return { timeoutMs, client, signal };
}

/** Wraps a root resolver so that a `DemarcheError` reaches the client with its code. */
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
      if (error instanceof DataMovedError) context.onDataMoved?.();
      throw error instanceof DemarcheError ? toGraphQLError(error) : error;
    }
  };
}
