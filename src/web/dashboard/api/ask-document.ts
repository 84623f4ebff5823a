/** Asks the API one of the pages' documents; the answer has the type that codegen gave it. */
import type { TypedDocumentString } from '../../generated/graphql.js';
import { ask, type AnswerWarning } from '../../api/ask.js';

/** A request without an answer; `code` is of docs/errors.md, or UNREACHABLE. */
export class AskError extends Error {
  readonly code: string;
  /** After so many seconds it may be asked again. */
  readonly retryAfterSeconds: number | undefined;

  constructor(code: string, message: string, retryAfterSeconds?: number) {
    super(message);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface DocumentAnswer<Data> {
  readonly data: Data;
  readonly datasetVersion: string | undefined;
  /** What the server says of the question, such as that its filter can find nothing. */
  readonly warnings: readonly AnswerWarning[];
}

/** @throws AskError */
export async function askDocument<Data, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return (await askWithVersion(document, variables)).data;
}

/** The answer with the version of the data that it is of. @throws AskError */
export async function askWithVersion<Data, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<DocumentAnswer<Data>> {
  const { answer, retryAfterSeconds, datasetVersion } = await ask({
    query: document.toString(),
    variables,
  }).catch((error: unknown) => {
    throw new AskError('UNREACHABLE', error instanceof Error ? error.message : String(error));
  });
  const { data, errors: [error] = [], extensions } = answer;
  if (error !== undefined || data == null) {
    throw new AskError(
      error?.extensions?.code ?? 'UNREACHABLE',
      error?.message ?? 'No answer.',
      retryAfterSeconds,
    );
  }
  // The document and this type were made of one schema; codegen:check holds that they still are.
  return { data: data as Data, datasetVersion, warnings: extensions?.warnings ?? [] };
}
