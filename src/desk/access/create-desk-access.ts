/**
 * Access to the desk: signs people in and out, and identifies the visitor for the desk's API. Independent
 * of change sets.
 */
import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Router } from 'express';
import type { Logger } from 'pino';
import { sendError } from '../../server/error-body.js';
import { DeskAdministration, type DeskStores } from './administration.js';
import { createAdministrationRouter } from './administration-routes.js';
import { createAuthentication } from './authenticate.js';
import { checkRequest, type RequestCheck } from './check-request.js';
import { createCookieJar } from './desk-cookies.js';
import { Invitations } from './invitations.js';
import { LocalKey } from './local-key.js';
import { OidcLogin, type OidcSettings } from './oidc-login.js';
import { People } from './people.js';
import { Sessions } from './sessions.js';
import { createSignInRouter } from './sign-in-routes.js';
import { Tokens } from './tokens.js';
import { isRefusal, type DeskMode, type Refusal, type Visitor } from './visitor.js';

export interface DeskAccessOptions {
  readonly mode: DeskMode;
  /** Folder of people, sessions, invitations and tokens. */
  readonly deskPath: string;
  /** HOST. */
  readonly host: string;
  readonly publicUrl: string | undefined;
  /** Path of the public URL, without a trailing slash. */
  readonly basePath: string;
  readonly oidc: OidcSettings | undefined;
  /** Path of the page that is opened after signing in, as browsers see it. */
  readonly homePath: string;
  /** The URL of this server, once it listens. */
  readonly url: () => string;
  readonly log: Logger;
  readonly now?: () => number;
  /** Sign-in attempts of one client. */
  readonly attemptsPerMinute?: number;
}

export interface DeskAccess {
  /** For `/desk`: signing in and out, and people, invitations and tokens. */
  readonly router: Router;
  /** Middleware for routes that need a visitor; refuses all other requests. */
  readonly guard: RequestHandler;
  /** The same for routes whose body is a file. */
  readonly fileGuard: RequestHandler;
  /** The visitor that the guard identified. */
  visitorOf(request: IncomingMessage): Visitor;
  /** Checks the origin and the sender of a request. Writes nothing. */
  authenticate(request: IncomingMessage): Visitor | Refusal;
  readonly administration: DeskAdministration;
  /** Lines to print once the server listens: the link of local mode or of the first admin. */
  describeStart(): Promise<readonly string[]>;
}

const ATTEMPTS_PER_MINUTE = 30;

/** Writes nothing yet. @throws ConfigError if a file in DESK_PATH is damaged */
export function createDeskAccess(options: DeskAccessOptions): DeskAccess {
  const { mode, deskPath, host, publicUrl, basePath, oidc, log, url } = options;
  const { now = Date.now, attemptsPerMinute = ATTEMPTS_PER_MINUTE } = options;
  const stores: DeskStores = {
    people: new People(deskPath, now),
    // In local mode each start makes a new key, so sessions end with the process.
    sessions: new Sessions(mode === 'team' ? deskPath : undefined, now),
    invitations: new Invitations(deskPath, now),
    tokens: new Tokens(deskPath, now),
  };
  const cookies = createCookieJar(publicUrl?.startsWith('https:') ?? false, basePath);
  const own = { host, publicUrl };
  const identify = createAuthentication({ mode, stores, cookies });
  const authenticate = (request: IncomingMessage, check?: RequestCheck): Visitor | Refusal =>
    checkRequest(request, own, check) ?? identify(request);
  const visitors = new WeakMap<IncomingMessage, Visitor>();
  const createGuard =
    (check?: RequestCheck): RequestHandler =>
    (request, response, next) => {
      const found = authenticate(request, check);
      if (isRefusal(found)) {
        if (found.status === 401) response.set('www-authenticate', 'Bearer realm="Demarche desk"');
        sendError(response, found.status, found.code, found.message);
        return;
      }
      visitors.set(request, found);
      next();
    };
  const guard = createGuard();
  const visitorOf = (request: IncomingMessage): Visitor => {
    const visitor = visitors.get(request);
    if (visitor === undefined) throw new Error('The route is not behind the guard of the desk.');
    return visitor;
  };
  const administration = new DeskAdministration(
    stores,
    (key) => `${url()}/desk/invitation#key=${key}`,
  );
  const localKey = mode === 'local' ? new LocalKey() : undefined;
  const router = createSignInRouter({
    ...options,
    stores,
    cookies,
    guard,
    visitorOf,
    identify,
    own,
    attemptsPerMinute,
    administrationRouter: createAdministrationRouter({ administration, guard, visitorOf }),
    localKey,
    oidcLogin: oidc === undefined ? undefined : new OidcLogin(oidc, log, now),
  });
  return {
    router,
    guard,
    fileGuard: createGuard({ mediaType: 'application/octet-stream' }),
    visitorOf,
    authenticate,
    administration,
    describeStart: async () => {
      if (localKey !== undefined)
        return [`Desk       ${url()}/desk/enter?key=${localKey.reveal()}`];
      if (stores.people.hasAdmin()) return [`Desk       ${url()}/desk`];
      const link = await administration.inviteFirstAdmin();
      return [`Nobody is an admin of the desk yet. Whoever opens this link first is:`, link];
    },
  };
}
