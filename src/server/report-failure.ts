/** The last error handler: answers and logs errors that no route handled. */
import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { maskedMessage } from './describe-failure.js';
import { sendError } from './error-body.js';

interface HttpFailure {
  readonly type?: string;
  readonly status?: number;
  readonly code?: string;
}

/** A body that does not match its content-encoding fails with a zlib error, which has no type. */
function isOfBody({ type, code }: HttpFailure): boolean {
  return type !== undefined || (code?.startsWith('Z_') ?? false);
}

export function createFailureHandler(log: Logger, maxBodyBytes: number): ErrorRequestHandler {
  // Express recognizes an error handler by its four parameters.
  return (error: HttpFailure, request, response, _next) => {
    const { type, status } = error;
    const isRefused = status !== undefined && status >= 400 && status < 500;
    if (response.headersSent) {
      // A partial response is cut off, so that no client takes it for a complete one.
      if (!request.destroyed) log.error({ err: error }, 'unexpected error');
      response.destroy();
    } else if (type === 'entity.too.large') {
      const message = `The request body is larger than ${String(maxBodyBytes)} bytes. Send a smaller query, or several.`;
      sendError(response, 413, 'QUERY_TOO_COSTLY', message);
    } else if (isRefused && isOfBody(error)) {
      const message =
        'The request body cannot be read. Send JSON, such as {"query": "{ dataset { version } }"}.';
      sendError(response, status, 'BAD_USER_INPUT', message);
    } else if (isRefused) {
      sendError(response, status, 'BAD_USER_INPUT', 'The path of the URL cannot be read.');
    } else {
      const requestId = randomUUID();
      log.error({ requestId, err: error }, 'unexpected error');
      response.set('x-request-id', requestId);
      sendError(response, 500, 'INTERNAL_SERVER_ERROR', maskedMessage(requestId), requestId);
    }
  };
}
