/** What the desk refuses over HTTP, before it reads, stores or does anything. */
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ROLES } from '../../../../src/desk/access/capabilities.js';
import { createVisitor } from '../../../../src/desk/access/visitor.js';
import { CookieClient } from '../../../support/cookie-client.js';
import { startDesk, type DeskServer } from '../../../support/desk-server.js';
import { sendRaw, type RawRequest } from '../../../support/raw-request.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const DAY_MS = 86_400_000;

let local: DeskServer;
let team: DeskServer;
/** Session cookies of the person signed in at each server. */
let localCookie: string;
let teamCookie: string;

beforeAll(async () => {
  local = await startDesk({ mode: 'local' });
  team = await startDesk({
    mode: 'team',
    publicUrl: 'https://desk.example/demarche',
    basePath: '/demarche',
  });
  const [link = ''] = await local.access.describeStart();
  const entered = await fetch(link.replace(/^Desk +/, ''), { redirect: 'manual' });
  localCookie = cookieOf(entered);
  const key = keyOf(await team.access.administration.inviteFirstAdmin());
  teamCookie = cookieOf(await join({ key, name: 'Ada' }));
});
afterAll(() => {
  local.stop();
  team.stop();
});

function cookieOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

function keyOf(link: string): string {
  return new URLSearchParams(new URL(link).hash.slice(1)).get('key') ?? '';
}

function join(body: unknown): Promise<Response> {
  const init = { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) };
  return fetch(`${team.url}/desk/invitation`, init);
}

async function codeOf(response: Response): Promise<unknown> {
  // The desk's errors have this shape.
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return errors[0]?.extensions.code;
}

/** Sends these bytes, by default with the server's own `Host` header. */
async function send(
  desk: DeskServer,
  request: Partial<RawRequest> & { readonly host?: string | null },
): Promise<number> {
  const { host = new URL(desk.url).host, ...rest } = request;
  const answer = await sendRaw(desk.url, {
    method: 'POST',
    path: '/desk/guarded',
    version: '1.1',
    body: '{}',
    host,
    ...rest,
  });
  return answer?.status ?? 0;
}

describe.each([
  ['local mode', () => [local, localCookie] as const],
  ['team mode', () => [team, teamCookie] as const],
])('in %s, with a session', (_mode, given) => {
  const port = (): string => new URL(given()[0].url).port;

  async function expectStatus(
    status: number,
    headers: Readonly<Record<string, string>>,
    request: Parameters<typeof send>[1] = {},
  ): Promise<void> {
    const [desk, cookie] = given();
    const before = desk.readFiles();
    const all = { cookie, ...JSON_TYPE, ...headers };
    expect(await send(desk, { ...request, headers: all })).toBe(status);
    expect(desk.readFiles()).toEqual(before);
  }

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a program', {}],
    ['JSON with a charset', { 'content-type': 'Application/JSON; charset=utf-8' }],
    ['a page of the desk', { 'sec-fetch-site': 'same-origin' }],
  ])('%s is answered', async (_name, headers) => {
    await expectStatus(200, headers);
  });

  test('its own names and origins are answered', async () => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST']) {
      const host = `${name}:${port()}`;
      await expectStatus(200, { origin: `http://${host.toLowerCase()}` }, { host });
    }
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['no origin at all', { origin: 'null' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of the same site', { 'sec-fetch-site': 'same-site' }],
    ['a browser that claims a typed URL', { 'sec-fetch-site': 'none' }],
    [
      'a navigation from elsewhere',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    ],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['plain text that says JSON', { 'content-type': 'text/plain; application/json' }],
    ['JSON of a kind', { 'content-type': 'application/json-seq' }],
    ['nothing said of its content', { 'content-type': '' }],
  ])('%s: 403, and no file is touched', async (_name, headers) => {
    await expectStatus(403, headers);
  });

  test.each([
    ['a name that points here', 'evil.example'],
    ['the same with the port', 'evil.example:PORT'],
    ['a name that begins like ours', '127.0.0.1.evil.example:PORT'],
    ['a name that ends like ours', 'x.localhost:PORT'],
    ['a dot at the end', 'localhost.:PORT'],
    ['another port', '127.0.0.1:1'],
    ['no port', '127.0.0.1'],
    ['the wildcard address', '0.0.0.0:PORT'],
    ['a user', 'x@127.0.0.1:PORT'],
    ['nothing', ''],
  ])('%s as Host: 403', async (_name, host) => {
    await expectStatus(403, {}, { host: host.replace('PORT', port()) });
  });

  test('HTTP/1.0 without a Host: 403', async () => {
    await expectStatus(403, {}, { version: '1.0', host: null });
  });

  test('HTTP/1.0 with our Host is answered', async () => {
    await expectStatus(200, {}, { version: '1.0' });
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s by a form: 403', async (method) => {
    await expectStatus(403, { 'content-type': 'text/plain' }, { method });
  });

  test('HEAD from a foreign page: 403', async () => {
    await expectStatus(403, { 'sec-fetch-site': 'cross-site' }, { method: 'HEAD', body: '' });
  });

  test.each([
    '/desk/guarded/..%2f..%2f..%2fetc%2fpasswd',
    '/desk/guarded/../guarded',
    '/desk/guarded/%00',
    '//desk/guarded',
    '/desk/session/../../people.json',
    '/desk/people.json',
  ])('%s by a foreign page gives no access', async (path) => {
    const [desk, cookie] = given();
    const before = desk.readFiles();
    const headers = { cookie, origin: 'https://evil.example' };
    const status = await send(desk, { method: 'GET', path, body: '', headers });
    expect([403, 404]).toContain(status);
    expect(desk.readFiles()).toEqual(before);
  });
});

describe('without a session or a token', () => {
  it('local mode answers 403 and team mode 401, by each method', async () => {
    for (const method of ['GET', 'HEAD', 'POST']) {
      const request = { method, headers: JSON_TYPE, body: method === 'POST' ? '{}' : '' };
      expect(await send(local, request)).toBe(403);
      expect(await send(team, request)).toBe(401);
    }
    const response = await fetch(`${team.url}/desk/session`);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="Demarche desk"');
    expect(await codeOf(response)).toBe('UNAUTHENTICATED');
    expect(await codeOf(await fetch(`${local.url}/desk/session`))).toBe('UNAUTHENTICATED');
  });

  it('a session of another server or another mode is useless', async () => {
    const value = teamCookie.split('=')[1] ?? '';
    const cookie = `${localCookie.split('=')[0] ?? ''}=${value}`;

    expect(await send(local, { headers: { ...JSON_TYPE, cookie } })).toBe(403);
  });

  it.each(['', 'x', '../../etc/passwd', '%00', 'x'.repeat(5_000)])(
    'the cookie %j is useless',
    async (value) => {
      const cookie = `${localCookie.split('=')[0] ?? ''}=${value}`;

      expect(await send(local, { headers: { ...JSON_TYPE, cookie } })).toBe(403);
    },
  );
});

describe('the link of local mode', () => {
  const linkOf = async (desk: DeskServer): Promise<string> =>
    (await desk.access.describeStart())[0]?.replace(/^Desk +/, '') ?? '';

  it('becomes a strict cookie of the desk only, and the key leaves the URL', async () => {
    const response = await fetch(await linkOf(local), { redirect: 'manual' });

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/desk/home');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    const [cookie = ''] = response.headers.getSetCookie();
    const port = new URL(local.url).port;
    expect(cookie).toMatch(new RegExp(`^demarche-session-${port}=[\\w-]{43}; `));
    expect(cookie).toMatch(/; Path=\/desk; .*HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain((await linkOf(local)).split('key=')[1]);
  });

  it('writes nothing until it is opened, and then no name', async () => {
    const desk = await startDesk({ mode: 'local' });
    await linkOf(desk);
    expect(desk.readFiles()).toEqual({});

    await fetch(await linkOf(desk), { redirect: 'manual' });

    expect(Object.keys(desk.readFiles())).toEqual(['people.json']);
    // The file is our own JSON.
    expect(JSON.parse(desk.readFiles()['people.json'] ?? '')).toEqual({
      local: expect.stringMatching(/^p-[0-9a-f]{16}$/) as string,
      people: [],
    });
    desk.stop();
  });

  it('differs with each start, for the same person', async () => {
    const next = await startDesk({ mode: 'local', deskPath: local.deskPath });
    const [before, after] = [await linkOf(local), await linkOf(next)];
    const old = before.split('key=')[1] ?? '';
    expect(after).not.toContain(old);
    expect((await fetch(`${next.url}/desk/enter?key=${old}`)).status).toBe(403);
    const cookie = cookieOf(await fetch(after, { redirect: 'manual' }));

    const who = (url: string, given: string) =>
      fetch(`${url}/desk/session`, { headers: { cookie: given } }).then((each) => each.json());
    expect(await who(next.url, cookie)).toEqual(await who(local.url, localCookie));
    next.stop();
  });

  it.each(['', '?key=', '?key=x', '?key=a&key=b', '?key[a]=b'])('%j is refused', async (search) => {
    const response = await fetch(`${local.url}/desk/enter${search}`, { redirect: 'manual' });

    expect([response.status, await codeOf(response)]).toEqual([403, 'SIGN_IN_FAILED']);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('is not opened by pages of other sites, by HEAD, or in team mode', async () => {
    const link = await linkOf(local);
    const head = await fetch(link, { method: 'HEAD', redirect: 'manual' });
    const foreign = await fetch(link, {
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'cross-site' },
    });

    expect([head.status, foreign.status]).toEqual([405, 403]);
    expect([...head.headers.getSetCookie(), ...foreign.headers.getSetCookie()]).toEqual([]);
    expect((await fetch(link.replace(local.url, team.url))).status).toBe(404);
  });

  it('starts a session that expires, and ends by signing out', async () => {
    const browser = new CookieClient();
    await browser.send(await linkOf(local));
    expect((await browser.send(`${local.url}/desk/session`)).status).toBe(200);
    expect((await browser.send(`${local.url}/desk/logout`)).status).toBe(405);
    expect((await browser.postJson(`${local.url}/desk/logout`, {})).status).toBe(200);
    expect((await browser.send(`${local.url}/desk/session`)).status).toBe(403);

    const desk = await startDesk({ mode: 'local' });
    await browser.send(await linkOf(desk));
    desk.wait(30 * DAY_MS);
    expect((await browser.send(`${desk.url}/desk/session`)).status).toBe(403);
    desk.stop();
  });
});

describe('an invitation', () => {
  const invite = () => team.access.administration.inviteFirstAdmin();
  // `fetch` would set sec-fetch-mode itself.
  const open = (method: string, headers: Readonly<Record<string, string>>) =>
    sendRaw(team.url, {
      method,
      path: '/desk/invitation',
      version: '1.1',
      host: new URL(team.url).host,
      headers,
    });

  it('opens a page with its own policy, even from a link in a message, and stays unused', async () => {
    const link = await invite();
    const elsewhere = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    for (const method of ['GET', 'HEAD']) {
      const page = await open(method, elsewhere);
      expect(page?.status).toBe(200);
      expect(page?.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; .*script-src 'sha256-[^']+'; connect-src 'self'$/,
      );
    }
    expect((await open('GET', { ...elsewhere, 'sec-fetch-dest': 'iframe' }))?.status).toBe(403);
    expect((await join({ key: keyOf(link), name: 'Grace' })).status).toBe(200);
  });

  it('works once, with a name, and not after seven days', async () => {
    const key = keyOf(await invite());
    const nameless = await join({ key });
    expect([nameless.status, await codeOf(nameless)]).toEqual([400, 'BAD_USER_INPUT']);
    const used = await join({ key, name: ' Grace ' });
    expect(await used.json()).toEqual({ next: '/desk/home' });
    const files = team.readFiles();

    const reused = await join({ key, name: 'Mallory' });

    expect([reused.status, await codeOf(reused)]).toEqual([403, 'SIGN_IN_FAILED']);
    expect(team.readFiles()).toEqual(files);
    expect(files['people.json']).toContain('"Grace"');
    const late = await startDesk({ mode: 'team' });
    const link = await late.access.administration.inviteFirstAdmin();
    late.wait(7 * DAY_MS);
    const body = JSON.stringify({ key: keyOf(link), name: 'Late' });
    const url = `${late.url}/desk/invitation`;
    expect((await fetch(url, { method: 'POST', headers: JSON_TYPE, body })).status).toBe(403);
    late.stop();
  });

  it.each([
    ['no key', { name: 'Eve' }, 400],
    ['a key that is not a string', { key: 1, name: 'Eve' }, 400],
    ['a list', [], 400],
    ['an unknown field', { key: 'x', name: 'Eve', roles: ['admin'] }, 400],
    ['an empty name', { key: 'x', name: ' ' }, 400],
    ['a name with control characters', { key: 'x', name: 'E\u001b[2Jve' }, 400],
    ['a long name', { key: 'x', name: 'E'.repeat(201) }, 400],
    ['an invalid e-mail address', { key: 'x', name: 'Eve', email: 'eve' }, 400],
    ['a wrong key', { key: 'x', name: 'Eve' }, 403],
    ['a path for a key', { key: '../people.json', name: 'Eve' }, 403],
  ])('is refused with %s', async (_name, body, status) => {
    const files = team.readFiles();
    expect((await join(body)).status).toBe(status);
    expect(team.readFiles()).toEqual(files);
  });

  it('signs in a known person again, as the same person', async () => {
    const before = await sessionOf(teamCookie);
    const { pseudonym } = before;
    const admin = createVisitor({ mode: 'team', pseudonym, roles: ROLES });
    const link = await team.access.administration.inviteAgain(admin, pseudonym);

    const again = cookieOf(await join({ key: keyOf(link) }));

    expect(await sessionOf(again)).toEqual(before);
  });
});

async function sessionOf(cookie: string): Promise<{ readonly pseudonym: string }> {
  const response = await fetch(`${team.url}/desk/session`, { headers: { cookie } });
  // The route's response; the tests check its content.
  return (await response.json()) as { pseudonym: string };
}

describe('a token', () => {
  async function createToken(scopes: readonly ('read' | 'propose')[]): Promise<string> {
    const { pseudonym } = await sessionOf(teamCookie);
    const owner = createVisitor({ mode: 'team', pseudonym, roles: ROLES });
    const { secret } = await team.access.administration.createToken(owner, {
      label: 'test',
      scopes,
      days: 1,
    });
    return secret;
  }
  const withToken = (token: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${team.url}/desk/session`, {
      headers: { authorization: `Bearer ${token}`, ...headers },
    });

  it('acts for its owner, within its scopes', async () => {
    const response = await withToken(await createToken(['propose']));

    expect(await response.json()).toMatchObject({
      pseudonym: (await sessionOf(teamCookie)).pseudonym,
      isToken: true,
      actions: [
        'addText',
        'saveChangeSet',
        'submitChangeSet',
        'withdrawChangeSet',
        'stageImport',
        'mapImport',
      ],
    });
  });

  it('is refused if it is wrong, whatever cookie comes with it', async () => {
    for (const token of ['', 'x', 'demarche_x', '../../etc/passwd']) {
      expect((await withToken(token, { cookie: teamCookie })).status).toBe(401);
    }
  });

  it('does not bypass the checks of the origin', async () => {
    const token = await createToken(['read']);

    expect((await withToken(token, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await withToken(token, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('does not interfere with the sign-in of a proxy in front', async () => {
    const headers = { authorization: 'Basic dXNlcjpwYXNz', cookie: teamCookie };

    expect((await fetch(`${team.url}/desk/session`, { headers })).status).toBe(200);
  });
});

describe('a public URL with TLS', () => {
  it('has a secure cookie below its path, and accepts its own host and origin', async () => {
    expect(teamCookie).toMatch(/^__Secure-demarche-session=/);
    const key = keyOf(await team.access.administration.inviteFirstAdmin());
    const [cookie = ''] = (await join({ key, name: 'Path' })).headers.getSetCookie();
    expect(cookie).toMatch(/; Path=\/demarche\/desk; .*HttpOnly; Secure; SameSite=Strict$/);
    const headers = { ...JSON_TYPE, cookie: teamCookie };
    for (const [host, origin, status] of [
      ['desk.example', 'https://desk.example', 200],
      ['desk.example:443', 'https://desk.example', 200],
      ['desk.example', 'http://desk.example', 403],
      ['desk.example:80', 'https://desk.example', 403],
      ['other.example', 'https://desk.example', 403],
    ] as const) {
      expect(await send(team, { host, headers: { ...headers, origin } })).toBe(status);
    }
  });
});

describe('guessing', () => {
  it('is rate-limited, also for clients on this machine', async () => {
    const desk = await startDesk({ mode: 'local', attemptsPerMinute: 20 });
    const statuses: number[] = [];
    for (let i = 0; i < 8; i += 1) {
      statuses.push((await fetch(`${desk.url}/desk/enter?key=${String(i)}`)).status);
    }

    expect(statuses.slice(0, 4)).toEqual([403, 403, 403, 403]);
    expect(statuses.slice(4)).toEqual([429, 429, 429, 429]);
    desk.stop();
  });
});

describe('the start', () => {
  it('prints an invitation for the first admin until there is one', async () => {
    const desk = await startDesk({ mode: 'team' });
    const [, link = ''] = await desk.access.describeStart();
    const body = JSON.stringify({ key: keyOf(link), name: 'First' });
    await fetch(`${desk.url}/desk/invitation`, { method: 'POST', headers: JSON_TYPE, body });

    expect(await desk.access.describeStart()).toEqual([`Desk       ${desk.url}/desk`]);
    desk.stop();
  });
});
