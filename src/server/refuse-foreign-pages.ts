/**
 * Prevents web pages of other origins from querying this server through a reader's browser. A GET
 * needs no CORS preflight, so the browser would send it and only hide the answer. A POST needs no rule
 * here: only JSON bodies are read, and a page cannot send JSON without a preflight.
 *
 * Programs other than browsers are answered: they can send any header anyway, so refusing them would
 * protect no one.
 */
import type { Request, RequestHandler } from 'express';
import { sendError } from './error-body.js';

/** A page can only send these after a preflight, which fails for origins that are not allowed. */
const PREFLIGHTED_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Content types that a page may send without a preflight: https://fetch.spec.whatwg.org/#cors-safelisted-request-header */
const SIMPLE_CONTENT_TYPES = [
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
];

/** @param allowedOrigins origins whose pages may query this server (CORS_ORIGINS) */
export function refuseForeignPages(allowedOrigins: readonly string[]): RequestHandler {
  const allowed = new Set(allowedOrigins);
  return (request, response, next) => {
    if (request.method !== 'GET' || !isForeignPage(request, allowed)) {
      next();
      return;
    }
    const message =
      'This GET may come from a web page of another site. Send the header "apollo-require-preflight: 1", or use POST.';
    sendError(response, 400, 'BAD_USER_INPUT', message);
  };
}

function isForeignPage(request: Request, allowed: ReadonlySet<string>): boolean {
  if (wasPreflighted(request)) return false;
  const origin = request.get('origin');
  if (origin !== undefined) return !allowed.has(origin);
  // Browsers send it to HTTPS and loopback URLs, and no script can change it
  // (https://www.w3.org/TR/fetch-metadata/). "none" is a URL that the reader typed.
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  // Over plain HTTP a browser sends no information about the page, but its user agent still begins
  // with Mozilla.
  return /^mozilla\//i.test(request.get('user-agent') ?? '');
}

function wasPreflighted(request: Request): boolean {
  if (PREFLIGHTED_HEADERS.some((name) => (request.get(name) ?? '') !== '')) return true;
  const contentType = request.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  return contentType !== undefined && !SIMPLE_CONTENT_TYPES.includes(contentType);
}
