/**
 * How many requests one client may send in a minute. A refused one counts several times: clients that
 * work seldom send any, and refusing takes time that others wait for.
 */
import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { toClientKey } from './client-key.js';
import { sendError } from './error-body.js';

/** Requests that one refusal counts as. */
const REFUSAL_POINTS = 5;

/** @param requestsPerMinute 0 sets no limit */
export function limitRequests(requestsPerMinute: number): RequestHandler {
  if (requestsPerMinute === 0) {
    return (_request, _response, next) => {
      next();
    };
  }
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return async (request, response, next) => {
    const client = toClientKey(request.ip);
    try {
      const { remainingPoints } = await limiter.consume(client);
      response.set('ratelimit-remaining', String(remainingPoints));
      response.once('finish', () => {
        if (isRefusal(response.statusCode)) void limiter.penalty(client, REFUSAL_POINTS - 1);
      });
      next();
    } catch (error) {
      // The library rejects with its own answer, which is no error.
      if (!(error instanceof RateLimiterRes)) throw error;
      response.set('retry-after', String(Math.max(1, Math.ceil(error.msBeforeNext / 1_000))));
      const message = `You sent more than ${String(requestsPerMinute)} requests in a minute. Wait, or ask for more at once.`;
      sendError(response, 429, 'TOO_MANY_REQUESTS', message);
    }
  };
}

/** What the client asked for cannot be had. 404 is an answer, and 429 counts by itself. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 404 && status !== 429;
}
