/** The last error handler: answers and logs errors that no route handled. */
import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { maskedMessage } from './describe-failure.js';
import { sendError } from './error-body.js';

interface HttpFailure {
  readonly type?: string;
  readonly status?: number;
  /** Of what is too large: how many bytes are read. */
  readonly limit?: number;
}

export function createFailureHandler(log: Logger): ErrorRequestHandler {
  // Express recognizes an error handler by its four parameters.
  return (error: HttpFailure, request, response, _next) => {
    const { type, status, limit } = error;
    const isRefused = status !== undefined && status >= 400 && status < 500;
    if (response.headersSent) {
      // A partial response is cut off, so that no client takes it for a complete one.
      if (!request.destroyed) log.error({ err: error }, 'unexpected error');
      response.destroy();
    } else if (type === 'entity.too.large') {
      const message = `The request body is larger than ${String(limit)} bytes. Send a smaller query, or several.`;
      sendError(response, 413, 'QUERY_TOO_COSTLY', message);
    } else if (isRefused && error instanceof URIError) {
      sendError(response, status, 'BAD_USER_INPUT', 'The path of the URL cannot be read.');
    } else if (isRefused) {
      const message =
        'The request body cannot be read. Send JSON, such as {"query": "{ dataset { version } }"}.';
      sendError(response, status, 'BAD_USER_INPUT', message);
    } else {
      const requestId = randomUUID();
      log.error({ requestId, err: error }, 'unexpected error');
      response.set('x-request-id', requestId);
      sendError(response, 500, 'INTERNAL_SERVER_ERROR', maskedMessage(requestId), requestId);
    }
  };
}
