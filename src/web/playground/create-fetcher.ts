/** GraphiQL's fetcher, and the choice of the operation to run. */
import type { Fetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';
import { ask, type Answer, type Question } from '../api/ask.js';

/** @param onAnswer called with each answer to the reader's queries, but not to introspection */
export function createFetcher(onAnswer: (question: Question, answer: Answer) => void): Fetcher {
  return async ({ query, variables, operationName }, options) => {
    const question: Question = {
      query,
      // GraphiQL has parsed these from the variables editor.
      variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
      operationName: chooseOperation(query, operationName ?? undefined),
    };
    const headers = (options?.headers ?? {}) as Readonly<Record<string, string>>;
    const { answer } = await ask(question, headers);
    if (operationName !== 'IntrospectionQuery') onAnswer(question, answer);
    // GraphiQL's type expects errors of graphql-js; it displays errors from JSON as well.
    return answer as Awaited<ReturnType<Fetcher>>;
  };
}

/**
 * The operation to run. GraphiQL debounces its reading of operation names, so its selection may
 * belong to the previous text. A document with a single operation needs no selection.
 */
export function chooseOperation(query: string, selected: string | undefined): string | undefined {
  let definitions;
  try {
    ({ definitions } = parse(query, { noLocation: true }));
  } catch {
    return selected;
  }
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [first] = operations;
  if (operations.length !== 1 || first?.kind !== Kind.OPERATION_DEFINITION) return selected;
  return first.name?.value;
}
