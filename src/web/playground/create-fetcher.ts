/** What GraphiQL asks with, and which operation of a text it runs. */
import type { Fetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';
import { ask, type Answer, type Question } from '../api/ask.js';

/** @param onAnswer told of each answer to a query of the reader's own, not of introspection */
export function createFetcher(onAnswer: (question: Question, answer: Answer) => void): Fetcher {
  return async ({ query, variables, operationName }, options) => {
    const question: Question = {
      query,
      // GraphiQL hands on what it parsed from the variables' editor.
      variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
      operationName: chooseOperation(query, operationName ?? undefined),
    };
    const headers = (options?.headers ?? {}) as Readonly<Record<string, string>>;
    const { answer } = await ask(question, headers);
    if (operationName !== 'IntrospectionQuery') onAnswer(question, answer);
    // GraphiQL's type has errors as graphql-js raises them; it shows what came over the wire.
    return answer as Awaited<ReturnType<Fetcher>>;
  };
}

/**
 * The operation to run. GraphiQL reads the names of a text a moment after it changed, so what it has
 * selected may be of the text before; where there is one operation only, there is nothing to select.
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
