/**
 * The pages that Vite built, under a policy by which they load nothing from elsewhere.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type Request, type RequestHandler } from 'express';
import helmet from 'helmet';
import { sendError } from './error-body.js';

const YEAR_MS = 365 * 24 * 3_600 * 1_000;

const createPolicy = (styleSrc: readonly string[]): RequestHandler =>
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      connectSrc: ["'self'"],
      styleSrc: [...styleSrc],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  });

const dashboardPolicy = createPolicy(["'self'"]);
// The editor writes its themes and the places of its lines as styles.
const playgroundPolicy = createPolicy(["'self'", "'unsafe-inline'"]);

/**
 * The first words of the dashboard's addresses, of which `src/web/dashboard/page-routes.ts` has the
 * rest: a test holds the two together.
 */
export const DASHBOARD_SECTIONS = [
  'dyads',
  'timeline',
  'latency',
  'unanswered',
  'initiatives',
  'compare',
  'sources',
  'threads',
  'positions',
  'actors',
  'explorer',
  'search',
  'about',
] as const;

const SERVICE = {
  name: 'Demarche',
  dashboard: '/',
  playground: '/playground',
  graphql: '/graphql',
  export: '/export',
  health: '/healthz',
  readiness: '/readyz',
};

/** @param folder where Vite put the pages; without it the addresses answer 404 and say why */
export function servePages(folder: string): Router {
  const router = Router();
  const dashboard = sendPage(join(folder, 'dashboard', 'index.html'));
  router.use(
    '/assets',
    dashboardPolicy,
    // Their names hold a hash of what is in them.
    express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false }),
  );
  router.get('/', (request, response, next) => {
    response.vary('accept');
    if (wantsPage(request)) next();
    else response.json(SERVICE);
  });
  const addresses = DASHBOARD_SECTIONS.flatMap((section) => [`/${section}`, `/${section}/*rest`]);
  router.get(['/', ...addresses], dashboardPolicy, dashboard);
  router.get('/playground', playgroundPolicy, sendPage(join(folder, 'playground', 'index.html')));
  router.get('/graphql', leadToPlayground);
  return router;
}

/** The dashboard's own page for an address that leads nowhere; programs get JSON from what follows. */
export function serveNotFoundPage(folder: string): RequestHandler[] {
  const send = sendPage(join(folder, 'dashboard', 'index.html'));
  return [
    dashboardPolicy,
    (request, response, next) => {
      if (request.method !== 'GET' || !wantsPage(request)) next();
      else send(request, response.status(404), next);
    },
  ];
}

function sendPage(path: string): RequestHandler {
  return (_request, response) => {
    if (!existsSync(path)) {
      const message = 'The pages are not built. `npm start` builds them, or `npm run build`.';
      sendError(response, 404, 'BAD_USER_INPUT', message);
      return;
    }
    response.set('cache-control', 'no-cache').sendFile(path);
  };
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
