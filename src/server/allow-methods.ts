/**
 * Which methods a route answers. `OPTIONS` tells them, also to a browser that asks on behalf of a
 * page of another origin; every other method is refused with 405.
 */
import cors from 'cors';
import type { RequestHandler } from 'express';
import { sendError } from './error-body.js';

/** Headers of answers that pages of other origins may read besides the few that they always may. */
const EXPOSED_HEADERS = [
  'allow',
  'content-disposition',
  'etag',
  'link',
  'ratelimit-remaining',
  'retry-after',
  'x-content-sha256',
  'x-dataset-version',
  'x-record-count',
  'x-request-id',
];

export type MethodGate = (...methods: readonly string[]) => RequestHandler[];

/** @param corsOrigins origins whose pages may ask; none means only the server's own pages may */
export function createMethodGate(corsOrigins: readonly string[]): MethodGate {
  return (...methods) => {
    const allow = [...methods, 'OPTIONS'].join(', ');
    const answerOthers: RequestHandler = (request, response, next) => {
      if (methods.includes(request.method)) {
        next();
        return;
      }
      response.set('allow', allow);
      if (request.method === 'OPTIONS') {
        response.status(204).end();
        return;
      }
      const message = `${request.method} is not answered here. Use ${methods.join(' or ')}.`;
      sendError(response, 405, 'METHOD_NOT_ALLOWED', message);
    };
    if (corsOrigins.length === 0) return [answerOthers];
    const shareWithOrigins = cors({
      origin: [...corsOrigins],
      methods: [...methods],
      exposedHeaders: EXPOSED_HEADERS,
      preflightContinue: true,
    });
    return [shareWithOrigins, answerOthers];
  };
}
