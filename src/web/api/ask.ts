/** How the pages call the APIs: through the public URL, like any other client. */
import { basePath } from '../base-path.js';

export interface AnswerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** A warning in an answer; docs/errors.md lists its codes. */
export interface AnswerWarning {
  readonly code: string;
  readonly message: string;
  /** Response keys, from the root down. */
  readonly path: readonly string[];
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: { readonly warnings?: readonly AnswerWarning[] };
}

export interface HttpAnswer {
  readonly answer: Answer;
  /** From `Retry-After`; undefined without that header. */
  readonly retryAfterSeconds: number | undefined;
  /** Version of the data set that was queried. */
  readonly datasetVersion: string | undefined;
}

/** The public API, or the API of the desk. */
export type Endpoint = '/graphql' | '/desk/graphql';

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/**
 * @throws Error with a readable message if the server cannot be reached or does not answer with
 * GraphQL
 */
export async function ask(
  question: Question,
  headers: Readonly<Record<string, string>> = {},
  endpoint: Endpoint = '/graphql',
): Promise<HttpAnswer> {
  let response: Response;
  try {
    response = await fetch(`${basePath}${endpoint}`, {
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
    throw new Error(`The server answered ${String(response.status)} without a GraphQL response.`);
  }
}

function readSeconds(header: string | null): number | undefined {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}
