/** How many requests one client may send in a minute. */
import type { Request, RequestHandler } from 'express';
import { MinuteBudget } from '../domain/minute-budget.js';
import { sendError } from './error-body.js';

export interface RequestLimit {
  /** 0 sets no limit. */
  readonly requestsPerMinute: number;
  /** Whom a request counts for; undefined: it is not counted. */
  readonly clientOf: (request: Request) => string | undefined;
}

export function limitRequests({ requestsPerMinute, clientOf }: RequestLimit): RequestHandler {
  if (requestsPerMinute === 0) {
    return (_request, _response, next) => {
      next();
    };
  }
  const budget = new MinuteBudget(requestsPerMinute);
  return (request, response, next) => {
    const client = clientOf(request);
    if (client === undefined) {
      next();
      return;
    }
    const { isGranted, remaining, secondsLeft } = budget.spend(client);
    if (isGranted) {
      response.set('ratelimit-remaining', String(remaining));
      next();
      return;
    }
    response.set('retry-after', String(secondsLeft));
    const message =
      `You sent more than ${String(requestsPerMinute)} requests in a minute. ` +
      `Wait ${String(secondsLeft)} seconds, or ask for more in each request. ` +
      'Whoever runs the server can raise the limit with REQUESTS_PER_MINUTE.';
    sendError(response, 429, 'TOO_MANY_REQUESTS', message);
  };
}
