/** Errors of requests outside GraphQL, such as downloads: a status, a code and a message. */
import { DemarcheError, type ErrorCode } from '../domain/errors.js';
import { httpStatusOf, publicMessageOf, retryAfterSeconds } from '../graphql/to-graphql-error.js';

export interface Failure {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryAfterSeconds: number | undefined;
  /** True if the message contains only the request's id, so the details must be logged. */
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

/** The message of a masked error; the log has the details under this id. */
export function maskedMessage(requestId: string): string {
  return `Something went wrong on our side. Quote request ${requestId} to the operator.`;
}
