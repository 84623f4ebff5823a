/**
 * How many requests one client may send in a minute. A refused one counts several times: clients that
 * work seldom send any, and refusing takes time that others wait for.
 */
import type { Request, RequestHandler } from 'express';
import { MinuteBudget } from '../domain/minute-budget.js';
import { sendError } from './error-body.js';

/** Requests that one refusal counts as. */
const REFUSAL_COST = 5;

export interface RequestLimit {
  /** 0 sets no limit. */
  readonly requestsPerMinute: number;
  /** Whom a request counts for; undefined: it is not counted. */
  readonly clientOf: (request: Request) => string | undefined;
  /** The setting that raises the limit; undefined: there is none. */
  readonly setting?: string;
}

export function limitRequests(limit: RequestLimit): RequestHandler {
  const { requestsPerMinute, clientOf, setting } = limit;
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
      response.once('finish', () => {
        if (isRefusal(response.statusCode)) budget.spend(client, REFUSAL_COST - 1);
      });
      next();
      return;
    }
    response.set('retry-after', String(secondsLeft));
    const message =
      `You sent more than ${String(requestsPerMinute)} requests in a minute. ` +
      (setting === undefined
        ? `Wait ${String(secondsLeft)} seconds.`
        : `Wait ${String(secondsLeft)} seconds, or ask for more in each request. ` +
          `Whoever runs the server can raise the limit with ${setting}.`);
    sendError(response, 429, 'TOO_MANY_REQUESTS', message);
  };
}

/** What the client asked for cannot be had. 404 is an answer, and 429 counts by itself. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 404 && status !== 429;
}
