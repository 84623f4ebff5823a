/** A real OpenID Connect provider on loopback, at which one account signs in without being asked. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider, { interactionPolicy } from 'oidc-provider';
import type { OidcSettings } from '../../src/desk/access/oidc-login.js';
import { listenOnLoopback } from './desk-server.js';

export interface OidcIssuer {
  readonly url: string;
  /** Whoever signs in next. */
  account: string;
  /** Whether whoever signs in next says no. */
  refuses: boolean;
  /** Whether it publishes other keys than those it signs with. */
  hidesItsKeys: boolean;
  settingsFor(deskUrl: string): OidcSettings;
  stop(): void;
}

const CLIENT_ID = 'demarche-desk';
const KEY_ID = 'key-1';
const CLIENT_SECRET = 'a-secret-of-the-client';

export async function startIssuer(): Promise<OidcIssuer> {
  const server = createServer();
  const url = await listenOnLoopback(server);
  const { privateKey } = generateKey();
  const redirectUris: string[] = [];
  const createProvider = (): Provider =>
    new Provider(url, {
      clients: [
        { client_id: CLIENT_ID, client_secret: CLIENT_SECRET, redirect_uris: redirectUris },
      ],
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: KEY_ID }] },
      cookies: { keys: ['a key for tests'] },
      ttl: { AccessToken: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: () => '/interaction', policy: loginOnly() },
      findAccount: (_context, accountId) => ({
        accountId,
        claims: () => ({ sub: accountId }),
      }),
      // Whoever signs in agrees to be known.
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({
          clientId: CLIENT_ID,
          accountId: oidc.session?.accountId,
        });
        grant.addOIDCScope('openid');
        await grant.save();
        return grant;
      },
    });
  const issuer: OidcIssuer = {
    url,
    account: 'account-1',
    refuses: false,
    hidesItsKeys: false,
    settingsFor: (deskUrl) => {
      const redirectUri = `${deskUrl}/desk/callback`;
      redirectUris.push(redirectUri);
      return {
        issuer: url,
        clientId: CLIENT_ID,
        revealClientSecret: () => CLIENT_SECRET,
        redirectUri,
      };
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  // Made by the first request, when it is known who signs in for whom.
  let provider: Provider | undefined;
  server.on('request', (request, response) => {
    provider ??= createProvider();
    if (issuer.hidesItsKeys && request.url === '/jwks') {
      const key = { ...generateKey().publicKey.export({ format: 'jwk' }), kid: KEY_ID, use: 'sig' };
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [key] }));
      return;
    }
    if (request.url?.startsWith('/interaction') === true) {
      void provider.interactionFinished(
        request,
        response,
        issuer.refuses ? { error: 'access_denied' } : { login: { accountId: issuer.account } },
      );
      return;
    }
    void provider.callback()(request, response);
  });
  return issuer;
}

function generateKey() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function loginOnly() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}
