/**
 * Signing in at an OpenID Connect issuer: authorization code with PKCE, state and nonce. Only the scope
 * openid is requested: people enter their names themselves.
 */
import { LRUCache } from 'lru-cache';
import * as client from 'openid-client';
import type { Logger } from 'pino';
import { IssuerUnavailableError, SignInError } from '../../domain/errors.js';
import type { Identity } from './people.js';
import { hashSecret, makeSecret } from './secrets.js';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly revealClientSecret: () => string;
  readonly redirectUri: string;
}

export const LOGIN_LIFETIME_MS = 600_000;
/** Sign-ins in progress at once; beyond that, the oldest must start again. */
const MAX_LOGINS = 1_000;
const ISSUER_TIMEOUT_SECONDS = 10;

interface BegunLogin {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** The person to link the account to; undefined: the account must already be linked. */
  readonly linkTo: string | undefined;
  readonly expiresAtMs: number;
}

export interface CompletedLogin {
  readonly identity: Identity;
  readonly linkTo: string | undefined;
}

export class OidcLogin {
  readonly #settings: OidcSettings;
  readonly #log: Logger;
  readonly #now: () => number;
  /** By the hash of the secret in the browser's cookie. They end with the process. */
  readonly #begun = new LRUCache<string, BegunLogin>({ max: MAX_LOGINS });
  #discovered: Promise<client.Configuration> | undefined;

  constructor(settings: OidcSettings, log: Logger, now: () => number) {
    this.#settings = settings;
    this.#log = log;
    this.#now = now;
  }

  /**
   * @returns where to send the browser, and the secret for its cookie
   * @throws IssuerUnavailableError
   */
  async begin(linkTo: string | undefined): Promise<{ readonly url: URL; readonly secret: string }> {
    const configuration = await this.#discover();
    const codeVerifier = client.randomPKCECodeVerifier();
    const state = client.randomState();
    const nonce = client.randomNonce();
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#settings.redirectUri,
      scope: 'openid',
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    const secret = makeSecret();
    const expiresAtMs = this.#now() + LOGIN_LIFETIME_MS;
    this.#begun.set(hashSecret(secret), { state, nonce, codeVerifier, linkTo, expiresAtMs });
    return { url, secret };
  }

  /**
   * @param search of the URL that the issuer sent the browser back to
   * @throws SignInError, IssuerUnavailableError
   */
  async complete(secret: string | undefined, search: string): Promise<CompletedLogin> {
    const begun = secret === undefined ? undefined : this.#take(secret);
    if (begun === undefined) {
      throw new SignInError(
        'This sign-in began in another browser, was already completed or took longer than 10 minutes. Start again.',
      );
    }
    const configuration = await this.#discover();
    const url = new URL(this.#settings.redirectUri);
    url.search = search;
    try {
      const tokens = await client.authorizationCodeGrant(configuration, url, {
        pkceCodeVerifier: begun.codeVerifier,
        expectedState: begun.state,
        expectedNonce: begun.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new SignInError('The issuer did not say who signed in.');
      return { identity: { issuer: claims.iss, subject: claims.sub }, linkTo: begun.linkTo };
    } catch (error) {
      if (error instanceof SignInError) throw error;
      this.#report(error);
      if (isFailedRequest(error)) throw unavailable();
      throw new SignInError(
        'The issuer refused the sign-in, or its answer is not valid. Start again.',
      );
    }
  }

  #take(secret: string): BegunLogin | undefined {
    const key = hashSecret(secret);
    const begun = this.#begun.get(key);
    this.#begun.delete(key);
    return begun !== undefined && begun.expiresAtMs > this.#now() ? begun : undefined;
  }

  /** Fetched once; after a failure the next sign-in tries again. */
  async #discover(): Promise<client.Configuration> {
    const { issuer, clientId, revealClientSecret } = this.#settings;
    const url = new URL(issuer);
    try {
      this.#discovered ??= client.discovery(
        url,
        clientId,
        undefined,
        authenticateClient(revealClientSecret()),
        {
          timeout: ISSUER_TIMEOUT_SECONDS,
          execute: [
            // Verifies the signature of the ID token instead of relying on TLS alone.
            client.enableNonRepudiationChecks,
            // It is marked as deprecated only to draw attention, and the configuration allows http for
            // loopback addresses only.
            // eslint-disable-next-line @typescript-eslint/no-deprecated
            ...(url.protocol === 'http:' ? [client.allowInsecureRequests] : []),
          ],
        },
      );
      return await this.#discovered;
    } catch (error) {
      this.#discovered = undefined;
      this.#report(error);
      throw unavailable();
    }
  }

  /** Does not log the error itself, which may contain claims about a person. */
  #report(error: unknown): void {
    const { name, message } = error instanceof Error ? error : new Error('unknown');
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    this.#log.warn({ name, code, message, issuer: this.#settings.issuer }, 'sign-in failed');
  }
}

/** With a method that the issuer supports; Basic is the default of OpenID Connect Discovery. */
function authenticateClient(secret: string): client.ClientAuth {
  const basic = client.ClientSecretBasic(secret);
  const post = client.ClientSecretPost(secret);
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const takesBasic = methods?.includes('client_secret_basic') ?? true;
    (takesBasic ? basic : post)(server, ...rest);
  };
}

/** Whether the issuer was not reached, as opposed to having refused. */
function isFailedRequest(error: unknown): boolean {
  const isTimeout = error instanceof client.ClientError && error.code === 'OAUTH_TIMEOUT';
  return isTimeout || (error instanceof TypeError && error.message === 'fetch failed');
}

function unavailable(): IssuerUnavailableError {
  return new IssuerUnavailableError('The sign-in issuer does not answer. Try again.');
}
