/**
 * The pages that Vite built, under a policy by which they load nothing from elsewhere.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type Request, type RequestHandler } from 'express';
import helmet from 'helmet';
import { sendError } from './error-body.js';

const YEAR_MS = 365 * 24 * 3_600 * 1_000;

const policy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    // The editor writes its themes and the places of its lines as styles.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

/** @param folder where Vite put the pages; without it the addresses answer 404 and say why */
export function servePages(folder: string): Router {
  const router = Router();
  const page = join(folder, 'playground', 'index.html');
  router.use(
    '/assets',
    policy,
    // Their names hold a hash of what is in them.
    express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false }),
  );
  router.get('/playground', policy, (_request, response) => {
    if (!existsSync(page)) {
      const message = 'The pages are not built. `npm start` builds them, or `npm run build`.';
      sendError(response, 404, 'BAD_USER_INPUT', message);
      return;
    }
    response.set('cache-control', 'no-cache').sendFile(page);
  });
  router.get('/graphql', leadToPlayground);
  return router;
}

/** Who opens `/graphql` in a browser wants to ask, not to read that there is no query. */
const leadToPlayground: RequestHandler = (request, response, next) => {
  if (!wantsPage(request)) {
    next();
    return;
  }
  const { query, variables } = request.query;
  const shared = new URLSearchParams();
  if (typeof query === 'string') shared.set('query', query);
  if (typeof variables === 'string') shared.set('variables', variables);
  response.redirect(303, shared.size === 0 ? '/playground' : `/playground#${shared.toString()}`);
};

function wantsPage(request: Request): boolean {
  const types = ['application/graphql-response+json', 'application/json', 'text/html'];
  return request.headers.accept !== undefined && request.accepts(types) === 'text/html';
}
