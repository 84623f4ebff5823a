/**
 * The cookies of the desk. Browsers share cookies between the ports of a host. Without TLS the name of a
 * cookie includes the port; otherwise two servers on one machine would sign each other out.
 */
import type { IncomingMessage } from 'node:http';
import { parseCookie } from 'cookie';
import type { CookieOptions, Response } from 'express';

export interface CookieJar {
  /** The secret in the session cookie. */
  readSession(request: IncomingMessage): string | undefined;
  writeSession(response: Response, secret: string, lifetimeMs: number): void;
  clearSession(response: Response): void;
  /** The secret that binds a sign-in at the issuer to the browser that began it. */
  readLogin(request: IncomingMessage): string | undefined;
  writeLogin(response: Response, secret: string, lifetimeMs: number): void;
  clearLogin(response: Response): void;
}

/** @param basePath path of the public URL, below which browsers see the desk */
export function createCookieJar(isBehindTls: boolean, basePath: string): CookieJar {
  const common: CookieOptions = { httpOnly: true, secure: isBehindTls, path: `${basePath}/desk` };
  const session: CookieOptions = { ...common, sameSite: 'strict' };
  // The issuer's redirect comes from another site, so browsers would not send a strict cookie.
  const login: CookieOptions = { ...common, sameSite: 'lax' };
  const nameOf = (purpose: 'session' | 'login', port: number | undefined): string =>
    isBehindTls ? `__Secure-demarche-${purpose}` : `demarche-${purpose}-${String(port)}`;
  const read = (request: IncomingMessage, purpose: 'session' | 'login'): string | undefined =>
    parseCookie(request.headers.cookie ?? '')[nameOf(purpose, request.socket.localPort)];
  const portOf = ({ req }: Response): number | undefined => req.socket.localPort;
  return {
    readSession: (request) => read(request, 'session'),
    writeSession: (response, secret, maxAge) => {
      response.cookie(nameOf('session', portOf(response)), secret, { ...session, maxAge });
    },
    clearSession: (response) => {
      response.clearCookie(nameOf('session', portOf(response)), session);
    },
    readLogin: (request) => read(request, 'login'),
    writeLogin: (response, secret, maxAge) => {
      response.cookie(nameOf('login', portOf(response)), secret, { ...login, maxAge });
    },
    clearLogin: (response) => {
      response.clearCookie(nameOf('login', portOf(response)), login);
    },
  };
}
