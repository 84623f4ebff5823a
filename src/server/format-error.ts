/**
 * Errors on their way out of GraphQL: a code and a message that helps, or a mask with a request id.
 * Nothing of drivers, stacks, paths or Cypher leaves.
 */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DemarcheError } from '../domain/errors.js';
import { maskedMessage } from './describe-failure.js';

/** Characters of a message, and places in the query that an error names. */
const MAX_MESSAGE = 600;
const MAX_LOCATIONS = 10;

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
