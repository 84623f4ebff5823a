/** Signing in at a real OpenID Connect provider, as a browser does, and each way to fail. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CookieClient } from '../../../support/cookie-client.js';
import { startDesk, type DeskServer } from '../../../support/desk-server.js';
import { startIssuer, type OidcIssuer } from '../../../support/oidc-issuer.js';

const MINUTE_MS = 60_000;

let issuer: OidcIssuer;
let desk: DeskServer;
let browser: CookieClient;

beforeAll(async () => {
  issuer = await startIssuer();
  desk = await startDesk({
    mode: 'team',
    at: (url) => ({ publicUrl: url, oidc: issuer.settingsFor(url) }),
  });
});
afterAll(() => {
  desk.stop();
  issuer.stop();
});
beforeEach(() => {
  browser = new CookieClient();
  issuer.refuses = false;
});

/** Follows the issuer's redirects. @returns the one that leads back to the desk */
async function signInAtIssuer(start: string): Promise<string> {
  let location = start;
  for (let hop = 0; hop < 10 && !location.startsWith(desk.url); hop += 1) {
    const response = await browser.send(location);
    location = new URL(response.headers.get('location') ?? '', location).href;
  }
  return location;
}

async function beginLogin(): Promise<string> {
  const response = await browser.send(`${desk.url}/desk/login`);
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}

async function logIn(): Promise<Response> {
  return browser.send(await signInAtIssuer(await beginLogin()));
}

/** The person of the desk with this account. */
async function joinWith(account: string, name: string): Promise<void> {
  const link = new URL(await desk.access.administration.inviteFirstAdmin());
  const key = new URLSearchParams(link.hash.slice(1)).get('key');
  const joined = await browser.postJson(`${desk.url}/desk/invitation`, { key, name });
  expect(await joined.json()).toEqual({ next: '/desk/login' });
  issuer.account = account;
  const loggedIn = await logIn();
  expect(loggedIn.status).toBe(200);
}

const session = (): Promise<Response> => browser.send(`${desk.url}/desk/session`);
const changed = (url: string, name: string, value: string): string => {
  const other = new URL(url);
  other.searchParams.set(name, value);
  return other.href;
};
const codeOf = async (response: Response): Promise<unknown> => {
  // The desk's errors have this shape.
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return errors[0]?.extensions.code;
};

describe('a sign-in at the issuer', () => {
  it('links the account of an invited person, and recognizes them by it from then on', async () => {
    await joinWith('ada-account', 'Ada');
    const before = await (await session()).json();
    browser = new CookieClient();

    const response = await logIn();

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('content="0;url=/desk/home"');
    expect(await (await session()).json()).toEqual(before);
    expect(before).toMatchObject({ name: 'Ada', roles: ['coder', 'curator', 'admin'] });
  });

  it('uses PKCE, state and nonce, and requests only the scope openid', async () => {
    const { searchParams } = new URL(await beginLogin());

    expect(searchParams.get('scope')).toBe('openid');
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('redirect_uri')).toBe(`${desk.url}/desk/callback`);
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(searchParams.get(name)?.length).toBeGreaterThan(20);
    }
  });

  it('refuses an account that nobody invited, and stores nothing of it', async () => {
    const files = desk.readFiles();
    issuer.account = 'stranger';

    const response = await logIn();

    expect([response.status, await codeOf(response)]).toEqual([403, 'SIGN_IN_FAILED']);
    expect((await session()).status).toBe(401);
    expect(desk.readFiles()).toEqual(files);
  });

  it('refuses to link the account of somebody else', async () => {
    await joinWith('grace-account', 'Grace');
    browser = new CookieClient();
    const link = new URL(await desk.access.administration.inviteFirstAdmin());
    const key = new URLSearchParams(link.hash.slice(1)).get('key');
    await browser.postJson(`${desk.url}/desk/invitation`, { key, name: 'Eve' });
    issuer.account = 'grace-account';

    expect((await logIn()).status).toBe(403);
  });
});

describe('a sign-in is refused without a session for', () => {
  beforeEach(async () => {
    if (desk.readFiles()['people.json']?.includes('known-account') !== true) {
      await joinWith('known-account', 'Known');
      browser = new CookieClient();
    }
    issuer.account = 'known-account';
  });

  async function expectRefused(callback: string, client = browser): Promise<void> {
    const files = desk.readFiles();
    const response = await client.send(callback);
    expect([response.status, await codeOf(response)]).toEqual([403, 'SIGN_IN_FAILED']);
    expect((await client.send(`${desk.url}/desk/session`)).status).toBe(401);
    expect(desk.readFiles()).toEqual(files);
  }

  it('another state', async () => {
    const callback = await signInAtIssuer(await beginLogin());

    await expectRefused(changed(callback, 'state', 'x'.repeat(43)));
  });

  it('another nonce', async () => {
    const start = changed(await beginLogin(), 'nonce', 'x'.repeat(43));

    await expectRefused(await signInAtIssuer(start));
  });

  it('a code requested with another PKCE challenge', async () => {
    const start = changed(await beginLogin(), 'code_challenge', 'x'.repeat(43));

    await expectRefused(await signInAtIssuer(start));
  });

  it('a sign-in that took longer than ten minutes', async () => {
    const callback = await signInAtIssuer(await beginLogin());
    desk.wait(10 * MINUTE_MS + 1);

    await expectRefused(callback);
  });

  it('a callback that was already used', async () => {
    const callback = await signInAtIssuer(await beginLogin());
    expect((await browser.send(callback)).status).toBe(200);
    const response = await browser.send(callback);

    expect([response.status, await codeOf(response)]).toEqual([403, 'SIGN_IN_FAILED']);
  });

  it('a callback in a different browser from the one that began', async () => {
    const callback = await signInAtIssuer(await beginLogin());

    await expectRefused(callback, new CookieClient());
  });

  it('a response of another issuer', async () => {
    const callback = await signInAtIssuer(await beginLogin());

    await expectRefused(changed(callback, 'iss', 'https://issuer.example'));
  });

  it('a sign-in that the person or the issuer denied', async () => {
    issuer.refuses = true;

    await expectRefused(await signInAtIssuer(await beginLogin()));
  });

  it('a session that has expired', async () => {
    expect((await logIn()).status).toBe(200);
    expect((await session()).status).toBe(200);
    desk.wait(12 * 60 * MINUTE_MS + 1);

    expect((await session()).status).toBe(401);
  });

  it('a session that was ended, even if its cookie was kept', async () => {
    const response = await logIn();
    const [cookie] = response.headers
      .getSetCookie()
      .flatMap((line) => /^demarche-session-\d+=[^;]+/.exec(line) ?? []);
    const withKeptCookie = () =>
      fetch(`${desk.url}/desk/session`, { headers: { cookie: cookie ?? '' } });
    expect((await withKeptCookie()).status).toBe(200);

    expect((await browser.postJson(`${desk.url}/desk/logout`, {})).status).toBe(200);

    expect((await session()).status).toBe(401);
    expect((await withKeptCookie()).status).toBe(401);
  });
});

describe('an ID token', () => {
  it.each([
    [false, 200],
    [true, 403],
  ])('whose key is not the published one (%s) is answered %i', async (hidesItsKeys, status) => {
    const other = await startIssuer();
    other.hidesItsKeys = hidesItsKeys;
    const usual = desk;
    desk = await startDesk({
      mode: 'team',
      at: (url) => ({ publicUrl: url, oidc: other.settingsFor(url) }),
    });
    try {
      const link = new URL(await desk.access.administration.inviteFirstAdmin());
      const key = new URLSearchParams(link.hash.slice(1)).get('key');
      await browser.postJson(`${desk.url}/desk/invitation`, { key, name: 'Ada' });

      expect((await logIn()).status).toBe(status);
      expect(desk.readFiles()['people.json']?.includes(other.account)).toBe(status === 200);
    } finally {
      desk.stop();
      other.stop();
      desk = usual;
    }
  });
});

describe('an unavailable issuer', () => {
  it('is reported with 503, and tried again at the next sign-in', async () => {
    const away = await startIssuer();
    const url = away.url;
    away.stop();
    const other = await startDesk({
      mode: 'team',
      at: (own) => ({ publicUrl: own, oidc: { ...away.settingsFor(own), issuer: url } }),
    });

    const response = await fetch(`${other.url}/desk/login`, { redirect: 'manual' });

    expect([response.status, await codeOf(response)]).toEqual([503, 'ISSUER_UNAVAILABLE']);
    expect(response.headers.get('retry-after')).toBe('10');
    other.stop();
  });
});
