/** The pages' one way to the API: the same URL that everybody else uses. */
import { basePath } from '../base-path.js';

export interface AnswerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** Something to know of an answer that is no error: its code is of docs/errors.md. */
export interface AnswerWarning {
  readonly code: string;
  readonly message: string;
  /** Names in the answer, from the root down. */
  readonly path: readonly string[];
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: { readonly warnings?: readonly AnswerWarning[] };
}

export interface HttpAnswer {
  readonly answer: Answer;
  /** When the server said that it can be asked again; absent where it said nothing of it. */
  readonly retryAfterSeconds: number | undefined;
  /** Of the data that was asked. */
  readonly datasetVersion: string | undefined;
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
): Promise<HttpAnswer> {
  let response: Response;
  try {
    response = await fetch(`${basePath}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
    });
  } catch {
    throw new Error('The server cannot be reached. Is it still running?');
  }
  try {
    const answer = (await response.json()) as Answer;
    return {
      answer,
      retryAfterSeconds: readSeconds(response.headers.get('retry-after')),
      datasetVersion: response.headers.get('x-dataset-version') ?? undefined,
    };
  } catch {
    throw new Error(`The server answered ${String(response.status)} without GraphQL.`);
  }
}

function readSeconds(header: string | null): number | undefined {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}
