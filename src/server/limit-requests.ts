/** How many requests one client may send in a minute. */
import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { toClientKey } from './client-key.js';
import { sendError } from './error-body.js';

/** @param requestsPerMinute 0 sets no limit */
export function limitRequests(requestsPerMinute: number): RequestHandler {
  if (requestsPerMinute === 0) {
    return (_request, _response, next) => {
      next();
    };
  }
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return async (request, response, next) => {
    try {
      const { remainingPoints } = await limiter.consume(toClientKey(request.ip));
      response.set('ratelimit-remaining', String(remainingPoints));
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
