/** The pages' one way to the API: the same address that everybody else uses. */

export interface AnswerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
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
