/**
 * Signing in at an OpenID Connect issuer: authorization code with PKCE, state and nonce. All that is asked
 * of the issuer is who it is (scope openid): names come from the people themselves.
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
/** Begun at once; whoever began first must start again. */
const MAX_LOGINS = 1_000;
const ISSUER_TIMEOUT_SECONDS = 10;

interface BegunLogin {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Person whose account it becomes; undefined: the account is known. */
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
  /** By the hash of what the browser's cookie holds. They end with the process. */
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
        'This sign-in was begun in another browser, is over already or took longer than 10 minutes. Start again.',
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

  /** Asked once; an issuer that is away is asked again by the next sign-in. */
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
            // The signature of the ID token, which TLS alone would vouch for otherwise.
            client.enableNonRepudiationChecks,
            // It is marked as deprecated only to stand out, and the configuration takes http for
            // loopback addresses alone.
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

  /** Not the error itself: it may hold what the issuer said of a person. */
  #report(error: unknown): void {
    const { name, message } = error instanceof Error ? error : new Error('unknown');
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    this.#log.warn({ name, code, message, issuer: this.#settings.issuer }, 'sign-in failed');
  }
}

/** As the issuer takes it; Basic is the default of OpenID Connect Discovery. */
function authenticateClient(secret: string): client.ClientAuth {
  const basic = client.ClientSecretBasic(secret);
  const post = client.ClientSecretPost(secret);
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const takesBasic = methods?.includes('client_secret_basic') ?? true;
    (takesBasic ? basic : post)(server, ...rest);
  };
}

/** The issuer was not reached, as opposed to one that answered no. */
function isFailedRequest(error: unknown): boolean {
  const isTimeout = error instanceof client.ClientError && error.code === 'OAUTH_TIMEOUT';
  return isTimeout || (error instanceof TypeError && error.message === 'fetch failed');
}

function unavailable(): IssuerUnavailableError {
  return new IssuerUnavailableError(
    'The issuer at which people sign in does not answer. Try again.',
  );
}
