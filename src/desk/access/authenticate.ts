/** Identifies the sender of a request by its token, or else by its session cookie. */
import type { IncomingMessage } from 'node:http';
import type { DeskStores } from './administration.js';
import { ROLES, type Role, type Scope } from './capabilities.js';
import type { CookieJar } from './desk-cookies.js';
import { createVisitor, type DeskMode, type Refusal, type Visitor } from './visitor.js';

export interface AuthenticationParts {
  readonly mode: DeskMode;
  readonly stores: DeskStores;
  readonly cookies: CookieJar;
}

export type Identify = (request: IncomingMessage) => Visitor | Refusal;

export function createAuthentication({ mode, stores, cookies }: AuthenticationParts): Identify {
  /** Undefined if the person was removed or belongs to the other mode. */
  const rolesOf = (pseudonym: string): readonly Role[] | undefined => {
    if (mode === 'team') return stores.people.find(pseudonym)?.roles;
    return pseudonym === stores.people.local ? ROLES : undefined;
  };
  const toVisitor = (pseudonym: string, scopes?: readonly Scope[]): Visitor | undefined => {
    const roles = rolesOf(pseudonym);
    if (roles === undefined) return undefined;
    return createVisitor({ mode, pseudonym, roles, ...(scopes === undefined ? {} : { scopes }) });
  };
  return (request) => {
    const secret = readBearer(request);
    if (secret !== undefined) {
      const token = stores.tokens.find(secret);
      const visitor = token && toVisitor(token.owner, token.scopes);
      return visitor ?? refuse(401, 'This token is wrong, has expired or was revoked.');
    }
    const session = cookies.readSession(request);
    const pseudonym = session === undefined ? undefined : stores.sessions.find(session);
    const visitor = pseudonym === undefined ? undefined : toVisitor(pseudonym);
    if (visitor !== undefined) return visitor;
    return mode === 'local'
      ? refuse(403, 'Open the link that the server printed at its start.')
      : refuse(401, 'Sign in first.');
  };
}

/** Other schemes are ignored: a proxy may have a sign-in of its own. */
function readBearer({ headers }: IncomingMessage): string | undefined {
  const { authorization = '' } = headers;
  return /^bearer\b/i.test(authorization) ? authorization.slice('bearer'.length).trim() : undefined;
}

function refuse(status: Refusal['status'], message: string): Refusal {
  return { status, code: 'UNAUTHENTICATED', message };
}
