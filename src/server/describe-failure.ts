/** Errors of requests outside of GraphQL, such as downloads: a status, a code and a message. */
import { DemarcheError, type ErrorCode } from '../domain/errors.js';
import { httpStatusOf, publicMessageOf, retryAfterSeconds } from '../graphql/to-graphql-error.js';

export interface Failure {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryAfterSeconds: number | undefined;
  /** True where the message says no more than the request's id, and the log must say the rest. */
  readonly isMasked: boolean;
}

export function describeFailure(error: unknown, requestId: string): Failure {
  const code = error instanceof DemarcheError ? error.code : 'INTERNAL_SERVER_ERROR';
  const isMasked = !(error instanceof DemarcheError) || error.isInternal;
  return {
    status: code === 'BAD_USER_INPUT' ? 400 : (httpStatusOf(code) ?? 500),
    code,
    message: isMasked ? maskedMessage(requestId) : publicMessageOf(error),
    retryAfterSeconds: error instanceof DemarcheError ? retryAfterSeconds(error) : undefined,
    isMasked,
  };
}

/** What is said of an error that is not told: the log has the rest under this id. */
export function maskedMessage(requestId: string): string {
  return `Something went wrong on our side. Quote request ${requestId} to the operator.`;
}
