/**
 * Maps a `DemarcheError` to a GraphQL error: its code, its public message and its HTTP status.
 */
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { TooManyRequestsError, type DemarcheError, type ErrorCode } from '../domain/errors.js';

/** HTTP status of a request that failed as a whole with this code. */
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

/** Sent instead of the error's own message if that may name hosts, files or drivers. */
const publicMessages: Readonly<Partial<Record<ErrorCode, string>>> = {
  STORE_UNAVAILABLE: 'The graph database is not responding. Try again in a few seconds.',
  JOURNAL_UNAVAILABLE: 'Changes cannot be saved at the moment. Nothing was changed.',
};

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

/** HTTP status of a failure with this code, if one is defined. */
export function httpStatusOf(code: ErrorCode): number | undefined {
  return httpStatusByCode[code];
}

/** The message that callers get. */
export function publicMessageOf(error: DemarcheError): string {
  return publicMessages[error.code] ?? error.message;
}

export function retryAfterSeconds(error: DemarcheError): number | undefined {
  if (error instanceof TooManyRequestsError) return error.retryAfterSeconds;
  return error.code === 'STORE_UNAVAILABLE' ? STORE_RETRY_SECONDS : undefined;
}
