/** The routes below `/desk` for signing in and out. */
import express, { Router, type RequestHandler, type Response } from 'express';
import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import {
  DemarcheError,
  InputError,
  IssuerUnavailableError,
  SignInError,
  type ErrorCode,
} from '../../domain/errors.js';
import { createMethodGate } from '../../server/allow-methods.js';
import { toClientKey } from '../../server/client-key.js';
import { sendError } from '../../server/error-body.js';
import { limitRequests } from '../../server/limit-requests.js';
import type { DeskStores } from './administration.js';
import type { Identify } from './authenticate.js';
import { ACTIONS } from './capabilities.js';
import { checkRequest, type OwnAddress, type RequestCheck } from './check-request.js';
import type { CookieJar } from './desk-cookies.js';
import { printInvitationPage, printOnwardPage, type DeskPage } from './desk-pages.js';
import type { Invitation } from './invitations.js';
import type { LocalKey } from './local-key.js';
import { LOGIN_LIFETIME_MS, type CompletedLogin, type OidcLogin } from './oidc-login.js';
import type { Person } from './people.js';
import { isRefusal, type Visitor } from './visitor.js';

const HOUR_MS = 3_600_000;
/** Long enough for a working day; then people sign in at the issuer again. */
const LOGIN_SESSION_MS = 12 * HOUR_MS;
/** Long, because without an issuer a new session needs a new invitation. In local mode a restart ends it. */
const LINK_SESSION_MS = 30 * 24 * HOUR_MS;

const MAX_BODY_BYTES = 10_000;
const ISSUER_RETRY_SECONDS = 10;
const REFUSED_LINK = 'This link is wrong, was already used or has expired. Ask for a new one.';

export interface SignInParts {
  readonly stores: DeskStores;
  readonly cookies: CookieJar;
  readonly guard: RequestHandler;
  readonly visitorOf: (request: express.Request) => Visitor;
  readonly identify: Identify;
  readonly own: OwnAddress;
  readonly basePath: string;
  readonly homePath: string;
  readonly attemptsPerMinute: number;
  readonly administrationRouter: Router;
  /** Only in local mode. */
  readonly localKey: LocalKey | undefined;
  /** Only in team mode with an issuer. */
  readonly oidcLogin: OidcLogin | undefined;
}

export function createSignInRouter(parts: SignInParts): Router {
  const { localKey, oidcLogin, own, guard } = parts;
  const allow = createMethodGate([]);
  const limit = limitRequests({
    requestsPerMinute: parts.attemptsPerMinute,
    // Clients on this machine are limited too: they must not guess keys either.
    clientOf: (request) => toClientKey(request.ip),
  });
  const check = (how?: RequestCheck): RequestHandler => {
    return (request, response, next) => {
      const refusal = checkRequest(request, own, how);
      if (refusal === undefined) next();
      else sendError(response, refusal.status, refusal.code, refusal.message);
    };
  };
  const router = Router();
  router.use((_request, response, next) => {
    // URLs of these routes may contain keys.
    response.set('referrer-policy', 'no-referrer');
    next();
  });
  router.all('/session', guard, allow('GET', 'HEAD'), tellSession(parts));
  router.all('/sign-in', check(), allow('GET', 'HEAD'), tellSignIn(parts));
  router.all('/logout', check(), allow('POST'), signOut(parts));
  if (localKey !== undefined) {
    router.all('/enter', limit, check(), allow('GET'), enter(parts, localKey));
  } else {
    const elsewhere = check({ isOpenedFromElsewhere: true });
    const readBody = express.json({ limit: MAX_BODY_BYTES });
    router.get('/invitation', elsewhere, sendPage(printInvitationPage()));
    router.all('/invitation', limit, check(), allow('GET', 'HEAD', 'POST'), readBody, join(parts));
    if (oidcLogin !== undefined) {
      router.all('/login', limit, check(), allow('GET'), beginLogin(parts, oidcLogin));
      router.all('/callback', limit, elsewhere, allow('GET'), completeLogin(parts, oidcLogin));
    }
  }
  router.use(parts.administrationRouter);
  router.use(answerFailure);
  return router;
}

/** Reports how people sign in here, for the page that tells them. */
function tellSignIn({ localKey, oidcLogin }: SignInParts): RequestHandler {
  const byInvitation = oidcLogin === undefined ? 'INVITATION' : 'ISSUER';
  const way = localKey === undefined ? byInvitation : 'LINK';
  return (_request, response) => {
    response.json({ way });
  };
}

/** Reports who is signed in, for pages and scripts. */
function tellSession({ stores, visitorOf }: SignInParts): RequestHandler {
  return (request, response) => {
    const visitor = visitorOf(request);
    const { pseudonym, roles, isToken } = visitor;
    const name = stores.people.find(pseudonym)?.name ?? null;
    const actions = ACTIONS.filter((action) => visitor.may(action));
    response.json({ pseudonym, name, roles, isToken, actions });
  };
}

function signOut({ stores, cookies }: SignInParts): RequestHandler {
  return async (request, response) => {
    const secret = cookies.readSession(request);
    if (secret !== undefined) await stores.sessions.end(secret);
    cookies.clearSession(response);
    response.json({ isSignedOut: true });
  };
}

function enter({ stores, cookies, homePath }: SignInParts, localKey: LocalKey): RequestHandler {
  return async (request, response) => {
    const { key } = request.query;
    if (typeof key !== 'string' || !localKey.isRight(key)) {
      throw new SignInError(
        'This link belongs to an earlier start of the server. Open the link that it printed last.',
      );
    }
    const secret = await stores.sessions.start(await stores.people.ensureLocal(), LINK_SESSION_MS);
    cookies.writeSession(response, secret, LINK_SESSION_MS);
    response.redirect(303, homePath);
  };
}

const joinSchema = z.strictObject({
  key: z.string().max(200),
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u)
    .optional(),
  email: z.email().max(254).optional(),
});

/** Redeems an invitation. */
function join(parts: SignInParts): RequestHandler {
  const { stores, cookies, oidcLogin, basePath, homePath } = parts;
  return async (request, response) => {
    const given = joinSchema.safeParse(request.body);
    if (!given.success) {
      throw new InputError(
        'Send {"key": …, "name": …, "email": …}: a name of 1 to 200 characters, and optionally a valid e-mail address.',
      );
    }
    const person = await redeem(stores, given.data);
    const lifetimeMs = oidcLogin === undefined ? LINK_SESSION_MS : LOGIN_SESSION_MS;
    const secret = await stores.sessions.start(person.pseudonym, lifetimeMs);
    cookies.writeSession(response, secret, lifetimeMs);
    // A person without a linked account signs in at the issuer next, which links it.
    const isToLink = oidcLogin !== undefined && person.identity === null;
    response.json({ next: isToLink ? `${basePath}/desk/login` : homePath });
  };
}

async function redeem(
  { people, invitations }: DeskStores,
  { key, name, email }: z.output<typeof joinSchema>,
): Promise<Person> {
  const known = invitations.find(key);
  if (known === undefined) throw new SignInError(REFUSED_LINK);
  // Checked before the invitation is used up.
  if (known.person === null && name === undefined) {
    throw new InputError('Give your name, as the other curators will see it.');
  }
  const invitation = await invitations.redeem(key);
  if (invitation === undefined) throw new SignInError(REFUSED_LINK);
  const person = await findOrAdd(people, invitation, { name: name ?? '', email: email ?? null });
  if (person === undefined) throw new SignInError(REFUSED_LINK);
  return person;
}

function findOrAdd(
  people: DeskStores['people'],
  { person, roles }: Invitation,
  given: Pick<Person, 'name' | 'email'>,
): Promise<Person | undefined> {
  return person === null ? people.add({ ...given, roles }) : Promise.resolve(people.find(person));
}

function beginLogin(parts: SignInParts, oidcLogin: OidcLogin): RequestHandler {
  const { stores, cookies, identify } = parts;
  return async (request, response) => {
    const found = identify(request);
    const person =
      isRefusal(found) || found.isToken ? undefined : stores.people.find(found.pseudonym);
    const linkTo = person?.identity === null ? person.pseudonym : undefined;
    const { url, secret } = await oidcLogin.begin(linkTo);
    cookies.writeLogin(response, secret, LOGIN_LIFETIME_MS);
    response.redirect(303, url.href);
  };
}

function completeLogin(parts: SignInParts, oidcLogin: OidcLogin): RequestHandler {
  const { stores, cookies, homePath } = parts;
  const sendOnward = sendPage(printOnwardPage(homePath));
  return async (request, response, next) => {
    const secret = cookies.readLogin(request);
    cookies.clearLogin(response);
    const start = request.url.indexOf('?');
    const search = start === -1 ? '' : request.url.slice(start);
    const person = await findPerson(stores, await oidcLogin.complete(secret, search));
    const session = await stores.sessions.start(person.pseudonym, LOGIN_SESSION_MS);
    cookies.writeSession(response, session, LOGIN_SESSION_MS);
    sendOnward(request, response, next);
  };
}

/** An account at the issuer grants nothing by itself: the person must have been invited. */
async function findPerson(
  { people }: DeskStores,
  { identity, linkTo }: CompletedLogin,
): Promise<Person> {
  const known = people.findByIdentity(identity);
  if (known !== undefined) {
    if (linkTo === undefined || linkTo === known.pseudonym) return known;
    throw new SignInError('This account belongs to another person of the desk.');
  }
  if (linkTo === undefined) {
    throw new SignInError('Nobody at this desk has that account. Ask an admin for an invitation.');
  }
  return people.linkIdentity(linkTo, identity);
}

function sendPage({ html, policy }: DeskPage): RequestHandler {
  return (_request, response) => {
    response.set('content-security-policy', policy).type('html').send(html);
  };
}

const STATUS_BY_CODE: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  FORBIDDEN: 403,
  SIGN_IN_FAILED: 403,
  ISSUER_UNAVAILABLE: 503,
};

/** Express recognizes an error handler by its four parameters. */
const answerFailure: ErrorRequestHandler = (error: unknown, _request, response: Response, next) => {
  const status = error instanceof DemarcheError ? STATUS_BY_CODE[error.code] : undefined;
  if (!(error instanceof DemarcheError) || status === undefined || response.headersSent) {
    next(error);
    return;
  }
  if (error instanceof IssuerUnavailableError) {
    response.set('retry-after', String(ISSUER_RETRY_SECONDS));
  }
  sendError(response, status, error.code, error.message);
};
