/**
 * Limits the requests per client and minute. A refused request counts several times: working clients
 * seldom send any, and refusing one takes time that others wait for.
 */
import type { Request, RequestHandler } from 'express';
import { MinuteBudget } from '../domain/minute-budget.js';
import { sendError } from './error-body.js';

/** How many requests a refusal counts as. */
const REFUSAL_COST = 5;

export interface RequestLimit {
  /** 0 means no limit. */
  readonly requestsPerMinute: number;
  /** The client that a request counts against; undefined if it is not counted. */
  readonly clientOf: (request: Request) => string | undefined;
  /** Name of the setting that raises the limit; undefined if there is none. */
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
        : `Wait ${String(secondsLeft)} seconds, or request more data at once. ` +
          `The operator of the server can raise the limit with ${setting}.`);
    sendError(response, 429, 'TOO_MANY_REQUESTS', message);
  };
}

/** True if the request was refused. A 404 is an answer, and a 429 is counted separately. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 404 && status !== 429;
}
