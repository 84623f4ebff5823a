/**
 * Formats the errors of GraphQL responses: a code and a helpful message, or a generic message with a
 * request id. Details of drivers, stacks, paths and Cypher are never sent.
 */
import { GraphQLError, isValueNode, type GraphQLFormattedError } from 'graphql';
import { DemarcheError } from '../domain/errors.js';
import { maskedMessage } from './describe-failure.js';

/** Maximum characters of a message, and locations of an error. */
const MAX_MESSAGE = 600;
const MAX_LOCATIONS = 10;

/** Codes that Apollo Server gives to requests that it refuses; their messages are safe. */
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
 * Creates the formatter of one server. An unexpected error, or one that reveals internals, is passed
 * to `onMasked` once and replaced with a generic message that has the request id.
 */
export function createErrorFormatter(onMasked: (masked: MaskedError) => void) {
  const format = createUnboundedFormatter(onMasked);
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
    shorten(format(formatted, error));
}

/** Messages and locations may repeat what the caller sent, which can be as long as a request. */
function shorten(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations } = error;
  if (message.length <= MAX_MESSAGE && (locations?.length ?? 0) <= MAX_LOCATIONS) return error;
  return {
    ...error,
    // Messages that repeat a value state the problem at their end.
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
      // Apollo gives errors of custom validation rules the code of validation.
      const { code, details } = cause;
      return { ...formatted, extensions: { ...formatted.extensions, ...details, code } };
    }
    const code = formatted.extensions?.['code'];
    if (requestCodes.has(code) && isGraphQLOwn(cause)) return formatted;
    if (isArgumentFault(cause)) {
      return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
    }
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

/** Adds the request id to an error, for the formatter. */
export function attachRequestId(error: GraphQLError, requestId: string): void {
  error.extensions['requestId'] ??= requestId;
}

/** Returns the error that a resolver threw, without the GraphQL errors that wrap it. */
function unwrap(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) {
    cause = cause.originalError;
  }
  return cause;
}

/** True for errors that the GraphQL layer raised itself, not for those it caught. */
function isGraphQLOwn(cause: unknown): boolean {
  return cause instanceof GraphQLError || (cause instanceof Error && 'extensions' in cause);
}

/**
 * True if an argument got an unsuitable value during execution, to which Apollo gives no code of its own: a
 * nullable variable may be null where an argument with a default is not nullable.
 */
function isArgumentFault(cause: unknown): boolean {
  return cause instanceof GraphQLError && cause.nodes?.some(isValueNode) === true;
}

function requestIdOf(error: unknown): string {
  const requestId = error instanceof GraphQLError ? error.extensions['requestId'] : undefined;
  return typeof requestId === 'string' ? requestId : 'unknown';
}
