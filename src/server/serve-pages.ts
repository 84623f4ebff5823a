/**
 * Serves the pages built by Vite, with a content security policy that allows only same-origin
 * resources.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { Router, type Request, type RequestHandler } from 'express';
import helmet from 'helmet';
import { createMethodGate } from './allow-methods.js';
import { sendError } from './error-body.js';

const ASSET_CACHING = 'public, max-age=31536000, immutable';

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

const strictPolicy = createPolicy(["'self'"]);
// The editor sets its themes and line positions as inline styles.
const playgroundPolicy = createPolicy(["'self'", "'unsafe-inline'"]);

/**
 * First path segments of the dashboard's URLs. `src/web/dashboard/page-routes.ts` defines the rest; a
 * test keeps the two in step.
 */
export const DASHBOARD_SECTIONS = [
  'dyads',
  'timeline',
  'latency',
  'unanswered',
  'initiatives',
  'compare',
  'sources',
  'fidelity',
  'threads',
  'positions',
  'actors',
  'explorer',
  'search',
  'about',
  'changes',
] as const;

/** The same of the desk's URLs, below `/desk`; `src/web/desk/view-routes.ts` defines the rest. */
export const DESK_SECTIONS = [
  'articles',
  'drafts',
  'review',
  'records',
  'imports',
  'tasks',
  'agreement',
  'people',
] as const;

export interface PageOptions {
  /** Folder of the built pages; if it is missing, their URLs answer 404 and say why. */
  readonly folder: string;
  /** Path of the public URL, without a trailing slash. */
  readonly basePath: string;
  /** The last line of the journal, for pages that report later ones; undefined or absent without a history. */
  readonly lastLine?: () => number | undefined;
}

const describeService = (basePath: string) => ({
  name: 'Demarche',
  dashboard: `${basePath}/`,
  playground: `${basePath}/playground`,
  graphql: `${basePath}/graphql`,
  schema: `${basePath}/schema.graphql`,
  export: `${basePath}/export`,
  reconcile: `${basePath}/reconcile`,
  health: `${basePath}/healthz`,
  readiness: `${basePath}/readyz`,
});

export function servePages(options: PageOptions): Router {
  const { folder, basePath } = options;
  const router = Router();
  const service = describeService(basePath);
  const dashboard = sendPage('dashboard', options);
  router.use(
    '/assets',
    strictPolicy,
    // File names contain a hash of the content.
    express.static(join(folder, 'assets'), {
      index: false,
      redirect: false,
      cacheControl: false,
      setHeaders: (response) => response.setHeader('cache-control', ASSET_CACHING),
    }),
  );
  router.get('/', (request, response, next) => {
    response.vary('accept');
    if (wantsPage(request)) next();
    else response.set('cache-control', 'no-cache').json(service);
  });
  router.get('/changes', (request, response, next) => {
    response.vary('accept');
    // Programs get the changes as JSON lines from the next handler.
    if (wantsPage(request)) next();
    else next('router');
  });
  const paths = DASHBOARD_SECTIONS.flatMap((section) =>
    // Below this page are routes for programs.
    section === 'changes' ? [`/${section}`] : [`/${section}`, `/${section}/*rest`],
  );
  router.get(['/', ...paths], strictPolicy, dashboard);
  router.get('/playground', playgroundPolicy, sendPage('playground', options));
  router.get('/graphql', createLeadToPlayground(basePath));
  return router;
}

/** The desk's section whose URLs are also those of JSON, for requests that do not want a page. */
const SHARED_SECTION = 'people';

/** The desk's pages, below `/desk`. They contain no data, so everybody may load them. */
export function serveDeskPages(options: PageOptions): Router {
  const router = Router();
  const page = sendPage('desk', options);
  const pathsOf = (section: string): string[] => [`/${section}`, `/${section}/*rest`];
  const sections = DESK_SECTIONS.filter((section) => section !== SHARED_SECTION);
  router.all(
    ['/', ...sections.flatMap(pathsOf)],
    createMethodGate([])('GET', 'HEAD'),
    strictPolicy,
    page,
  );
  router.all(
    pathsOf(SHARED_SECTION),
    (request, response, next) => {
      response.vary('accept');
      const isRead = request.method === 'GET' || request.method === 'HEAD';
      next(isRead && wantsPage(request) ? undefined : 'router');
    },
    strictPolicy,
    page,
  );
  return router;
}

/** The dashboard's page for unknown URLs. Programs get JSON from the next handler. */
export function serveNotFoundPage(options: PageOptions): RequestHandler[] {
  const send = sendPage('dashboard', options);
  return [
    strictPolicy,
    (request, response, next) => {
      response.vary('accept');
      if (request.method !== 'GET' || !wantsPage(request)) next();
      else send(request, response.status(404), next);
    },
  ];
}

function sendPage(
  name: 'dashboard' | 'desk' | 'playground',
  { folder, basePath, lastLine }: PageOptions,
): RequestHandler {
  const path = join(folder, name, 'index.html');
  return async (_request, response) => {
    const page = await readFile(path, 'utf8').catch(() => undefined);
    if (page === undefined) {
      const message = 'The pages are not built. Run `npm start` or `npm run build` to build them.';
      sendError(response, 404, 'NOT_FOUND', message);
      return;
    }
    response
      .set('cache-control', 'no-cache')
      .type('html')
      .send(placeBelow(basePath, page, lastLine?.()));
  };
}

/** Scripts import each other by relative paths; only the page needs the base path. */
function placeBelow(basePath: string, page: string, lastLine: number | undefined): string {
  return page
    .replace('name="last-line" content=""', `name="last-line" content="${String(lastLine ?? '')}"`)
    .replaceAll('"../assets/', `"${basePath}/assets/`)
    .replaceAll(/href="(?=\/(desk\/)?graphql")/g, `href="${basePath}`);
}

/**
 * Redirects browsers from `/graphql` to the playground, instead of an error that the query is missing.
 */
function createLeadToPlayground(basePath: string): RequestHandler {
  return (request, response, next) => {
    response.vary('accept');
    if (!wantsPage(request)) {
      next();
      return;
    }
    const { query, variables } = request.query;
    const shared = new URLSearchParams();
    if (typeof query === 'string') shared.set('query', query);
    if (typeof variables === 'string') shared.set('variables', variables);
    const hash = shared.size === 0 ? '' : `#${shared.toString()}`;
    response.redirect(303, `${basePath}/playground${hash}`);
  };
}

function wantsPage(request: Request): boolean {
  const types = ['application/graphql-response+json', 'application/json', 'text/html'];
  return request.headers.accept !== undefined && request.accepts(types) === 'text/html';
}
