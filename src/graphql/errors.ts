/**
 * Errors on their way out: a code and a message that helps, or a mask with a request id.
 * Nothing of drivers, stacks, paths or Cypher leaves.
 */
import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DemarcheError, TooManyRequestsError, type ErrorCode } from '../domain/errors.js';

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

/** Characters of a message, and places in the query that an error names. */
const MAX_MESSAGE = 600;
const MAX_LOCATIONS = 10;

/** Where the error's own words name hosts, files or drivers, the caller gets these instead. */
const publicMessages: Readonly<Partial<Record<ErrorCode, string>>> = {
  STORE_UNAVAILABLE: 'The graph does not answer at the moment. Try again in a few seconds.',
  JOURNAL_UNAVAILABLE: 'Changes cannot be saved at the moment. Nothing was changed.',
};

/** Codes that the GraphQL layer below gives to requests that it refuses; their messages are safe. */
const requestCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** A deliberate error as GraphQL carries it: its code, and its status for HTTP. */
export function toGraphQLError(error: DemarcheError): GraphQLError {
  const status = httpStatusByCode[error.code];
  const headers = new HeaderMap();
  const retryAfter = retryAfterSeconds(error);
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return new GraphQLError(publicMessages[error.code] ?? error.message, {
    originalError: error,
    extensions: {
      code: error.code,
      ...(status === undefined ? {} : { http: { status, headers } }),
    },
  });
}

/** An error outside of GraphQL, such as a download's. */
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
    status: code === 'BAD_USER_INPUT' ? 400 : (httpStatusByCode[code] ?? 500),
    code,
    message: isMasked ? maskedMessage(requestId) : (publicMessages[code] ?? error.message),
    retryAfterSeconds: error instanceof DemarcheError ? retryAfterSeconds(error) : undefined,
    isMasked,
  };
}

function maskedMessage(requestId: string): string {
  return `Something went wrong on our side. Quote request ${requestId} to the operator.`;
}

export interface MaskedError {
  readonly requestId: string;
  readonly error: unknown;
}

/**
 * Makes the formatter of one server. What is not deliberate, or speaks of our insides, is told to
 * `onMasked` once and leaves as a sentence with the request id.
 */
export function createErrorFormatter(onMasked: (masked: MaskedError) => void) {
  const format = createUnboundedFormatter(onMasked);
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
    shorten(format(formatted, error));
}

/** Messages and places repeat what the caller sent, which may be as long as a request. */
function shorten(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations } = error;
  if (message.length <= MAX_MESSAGE && (locations?.length ?? 0) <= MAX_LOCATIONS) return error;
  return {
    ...error,
    // What is wrong stands at the end of messages that repeat a value.
    message:
      message.length <= MAX_MESSAGE
        ? message
        : `${message.slice(0, MAX_MESSAGE / 2)} … ${message.slice(-MAX_MESSAGE / 2)}`,
    ...(locations === undefined ? {} : { locations: locations.slice(0, MAX_LOCATIONS) }),
  };
}

function createUnboundedFormatter(onMasked: (masked: MaskedError) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrap(error);
    if (cause instanceof DemarcheError && !cause.isInternal) {
      // What a validation rule refuses comes with the code of validation.
      return { ...formatted, extensions: { ...formatted.extensions, code: cause.code } };
    }
    const code = formatted.extensions?.['code'];
    if (requestCodes.has(code) && isGraphQLOwn(cause)) return formatted;
    const requestId = requestIdOf(error);
    onMasked({ requestId, error: cause });
    const maskedCode = cause instanceof DemarcheError ? cause.code : 'INTERNAL_SERVER_ERROR';
    return {
      message: maskedMessage(requestId),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code: maskedCode, requestId },
    };
  };
}

function retryAfterSeconds(error: DemarcheError): number | undefined {
  if (error instanceof TooManyRequestsError) return error.retryAfterSeconds;
  return error.code === 'STORE_UNAVAILABLE' ? STORE_RETRY_SECONDS : undefined;
}

/** Names the request on an error that is about to leave, for the formatter to find. */
export function attachRequestId(error: GraphQLError, requestId: string): void {
  error.extensions['requestId'] ??= requestId;
}

/** What a resolver threw, under the GraphQL errors that wrap it. */
function unwrap(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) {
    cause = cause.originalError;
  }
  return cause;
}

/** True for what the GraphQL layer raised itself, not for what it caught. */
function isGraphQLOwn(cause: unknown): boolean {
  return cause instanceof GraphQLError || (cause instanceof Error && 'extensions' in cause);
}

function requestIdOf(error: unknown): string {
  const requestId = error instanceof GraphQLError ? error.extensions['requestId'] : undefined;
  return typeof requestId === 'string' ? requestId : 'unknown';
}
