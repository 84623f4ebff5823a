/**
 * Deliberate errors as GraphQL carries them: their code, their message for callers and their HTTP
 * status.
 */
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { TooManyRequestsError, type DemarcheError, type ErrorCode } from '../domain/errors.js';

/** HTTP status of a request that failed with this code before or instead of an answer. */
const httpStatusByCode: Readonly<Partial<Record<ErrorCode, number>>> = {
  QUERY_TOO_COSTLY: 400,
  TOO_MANY_REQUESTS: 429,
  DEADLINE_EXCEEDED: 504,
  REQUEST_CANCELLED: 499,
  STORE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
  DATA_INTEGRITY: 500,
  JOURNAL_INVALID: 500,
  JOURNAL_UNAVAILABLE: 503,
};

const STORE_RETRY_SECONDS = 5;

/** Where the error's own words name hosts, files or drivers, the caller gets these instead. */
const publicMessages: Readonly<Partial<Record<ErrorCode, string>>> = {
  STORE_UNAVAILABLE: 'The graph does not answer at the moment. Try again in a few seconds.',
  JOURNAL_UNAVAILABLE: 'Changes cannot be saved at the moment. Nothing was changed.',
};

/** A deliberate error as GraphQL carries it: its code, and its status for HTTP. */
export function toGraphQLError(error: DemarcheError): GraphQLError {
  const status = httpStatusOf(error.code);
  const headers = new HeaderMap();
  const retryAfter = retryAfterSeconds(error);
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return new GraphQLError(publicMessageOf(error), {
    originalError: error,
    extensions: {
      code: error.code,
      ...(status === undefined ? {} : { http: { status, headers } }),
    },
  });
}

/** HTTP status of a failure with this code, where it has one of its own. */
export function httpStatusOf(code: ErrorCode): number | undefined {
  return httpStatusByCode[code];
}

/** What callers are told of the error. */
export function publicMessageOf(error: DemarcheError): string {
  return publicMessages[error.code] ?? error.message;
}

export function retryAfterSeconds(error: DemarcheError): number | undefined {
  if (error instanceof TooManyRequestsError) return error.retryAfterSeconds;
  return error.code === 'STORE_UNAVAILABLE' ? STORE_RETRY_SECONDS : undefined;
}
