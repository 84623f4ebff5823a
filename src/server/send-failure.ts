/** Answers a request that failed, and logs what its client must not see. */
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { describeFailure } from './describe-failure.js';
import { sendError } from './error-body.js';

export function sendFailure(response: Response, error: unknown, log: Logger): void {
  // A client that hung up or took too long.
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const requestId = randomUUID();
  const failure = describeFailure(error, requestId);
  const { status, code, message, isMasked, retryAfterSeconds } = failure;
  if (retryAfterSeconds !== undefined) response.set('retry-after', String(retryAfterSeconds));
  if (isMasked) log.error({ requestId, err: error }, 'unexpected error');
  sendError(response, status, code, message);
}
