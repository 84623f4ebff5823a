/**
 * The methods that a route allows. `OPTIONS` lists them, including in answer to a CORS preflight; any
 * other method gets 405.
 */
import cors from 'cors';
import type { RequestHandler } from 'express';
import { sendError } from './error-body.js';

/** Response headers exposed to pages of other origins, in addition to the CORS-safelisted ones. */
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

/**
 * @param corsOrigins origins whose pages may send requests, `*` for all; if empty, only the server's
 *   own pages may
 */
export function createMethodGate(corsOrigins: readonly string[] | '*'): MethodGate {
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
      const message = `${request.method} is not allowed here. Use ${methods.join(' or ')}.`;
      sendError(response, 405, 'METHOD_NOT_ALLOWED', message);
    };
    if (corsOrigins.length === 0) return [answerOthers];
    const shareWithOrigins = cors({
      origin: corsOrigins === '*' ? '*' : [...corsOrigins],
      methods: [...methods],
      exposedHeaders: EXPOSED_HEADERS,
      preflightContinue: true,
    });
    return [shareWithOrigins, answerOthers];
  };
}
