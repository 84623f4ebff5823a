/** The page's one way to the API: the same address that everybody else uses. */
import type { Fetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** @throws Error with a sentence for people where the server cannot be reached or answers no GraphQL. */
export async function ask(
  question: Question,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
    });
  } catch {
    throw new Error('The server cannot be reached. Is it still running?');
  }
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new Error(`The server answered ${String(response.status)} without GraphQL.`);
  }
}

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
    const answer = await ask(question, headers);
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
