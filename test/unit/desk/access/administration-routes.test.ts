/** People, invitations and tokens over HTTP: each route with each role, with a token and with nonsense. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/desk/access/capabilities.js';
import { startDesk, type DeskServer } from '../../../support/desk-server.js';

let desk: DeskServer;
/** Cookies of one person per role, and of the first admin, who has all roles. */
let cookies: Readonly<Record<Role | 'first', string>>;

beforeEach(async () => {
  desk = await startDesk({ mode: 'team' });
  const [, firstLink = ''] = await desk.access.describeStart();
  const first = await join(firstLink, 'First');
  const invite = async (role: Role) => {
    const { link } = await bodyOf(post('/invitations', first, { roles: [role] }));
    return join(String(link), role);
  };
  cookies = {
    first,
    coder: await invite('coder'),
    curator: await invite('curator'),
    admin: await invite('admin'),
  };
});
afterEach(() => {
  desk.stop();
});

const get = (path: string, cookie: string): Promise<Response> =>
  fetch(`${desk.url}/desk${path}`, { headers: { cookie } });

function post(path: string, cookie: string, body: unknown): Promise<Response> {
  return fetch(`${desk.url}/desk${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
}

async function bodyOf(response: Promise<Response>): Promise<Readonly<Record<string, unknown>>> {
  // Each of these routes returns an object; the tests check its content.
  return (await (await response).json()) as Readonly<Record<string, unknown>>;
}

async function join(link: string, name: string): Promise<string> {
  const key = new URLSearchParams(new URL(link).hash.slice(1)).get('key');
  const response = await post('/invitation', '', { key, name });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const pseudonymOf = async (cookie: string): Promise<string> =>
  String((await bodyOf(get('/session', cookie)))['pseudonym']);

const TOKEN = { label: 'script', scopes: ['read', 'propose'], days: 1 };

describe('each route', () => {
  it.each([
    ['/people', undefined, [403, 403, 200]],
    ['/invitations', undefined, [403, 403, 200]],
    ['/tokens', undefined, [200, 200, 200]],
    ['/invitations', { roles: ['coder'] }, [403, 403, 200]],
    ['/invitations/again', { pseudonym: 'SELF' }, [403, 403, 200]],
    ['/people/roles', { pseudonym: 'SELF', roles: ['admin'] }, [403, 403, 200]],
    ['/people/remove', { pseudonym: 'OTHER' }, [403, 403, 200]],
    ['/tokens', TOKEN, [200, 200, 200]],
  ] as const)('%s %j answers coder, curator and admin with %j', async (path, body, expected) => {
    const other = await pseudonymOf(cookies.first);
    const statuses: number[] = [];
    for (const role of ['coder', 'curator', 'admin'] as const) {
      const cookie = cookies[role];
      const self = await pseudonymOf(cookie);
      const text = JSON.stringify(body ?? {})
        .replace('SELF', self)
        .replace('OTHER', other);
      const response =
        body === undefined ? get(path, cookie) : post(path, cookie, JSON.parse(text));
      statuses.push((await response).status);
    }

    expect(statuses).toEqual(expected);
  });

  it('requires a signed-in person, not a token', async () => {
    const { secret } = await bodyOf(post('/tokens', cookies.first, TOKEN));
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${String(secret)}`,
    };
    const files = desk.readFiles();
    for (const path of ['/people', '/invitations', '/tokens']) {
      expect((await fetch(`${desk.url}/desk${path}`, { headers })).status).toBe(403);
    }
    for (const [path, body] of [
      ['/tokens', TOKEN],
      ['/invitations', { roles: ['admin'] }],
      ['/people/remove', { pseudonym: await pseudonymOf(cookies.coder) }],
    ] as const) {
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      expect((await fetch(`${desk.url}/desk${path}`, init)).status).toBe(403);
    }
    expect(desk.readFiles()).toEqual(files);
  });

  it('refuses strangers, other methods, nonsense and ids that are paths', async () => {
    const files = desk.readFiles();
    const { first } = cookies;
    expect((await get('/people', '')).status).toBe(401);
    expect((await get('/people/remove', first)).status).toBe(405);
    for (const [path, body] of [
      ['/people/remove', { pseudonym: '../../people.json' }],
      ['/people/remove', { pseudonym: 1 }],
      ['/people/roles', { pseudonym: await pseudonymOf(first), roles: ['owner'] }],
      ['/people/roles', { pseudonym: await pseudonymOf(first), roles: [] }],
      ['/invitations', { roles: [] }],
      ['/invitations', { roles: ['coder'], invitedBy: 'p-1' }],
      ['/invitations', null],
      ['/invitations/again', { pseudonym: '__proto__' }],
      ['/invitations/revoke', { id: '../x' }],
      ['/tokens', { ...TOKEN, scopes: ['accept'] }],
      ['/tokens', { ...TOKEN, days: '1' }],
      ['/tokens', { ...TOKEN, owner: 'p-1' }],
      ['/tokens/revoke', { id: '../../tokens.json' }],
    ] as const) {
      expect([path, body, (await post(path, first, body)).status]).toEqual([path, body, 400]);
    }
    expect(desk.readFiles()).toEqual(files);
  });
});

it('removing a person signs them out and ends their tokens', async () => {
  const { secret } = await bodyOf(post('/tokens', cookies.coder, TOKEN));
  const withToken = () =>
    fetch(`${desk.url}/desk/session`, { headers: { authorization: `Bearer ${String(secret)}` } });
  expect((await withToken()).status).toBe(200);

  const pseudonym = await pseudonymOf(cookies.coder);
  expect((await post('/people/remove', cookies.first, { pseudonym })).status).toBe(200);

  expect((await get('/session', cookies.coder)).status).toBe(401);
  expect((await withToken()).status).toBe(401);
  expect(JSON.stringify(desk.readFiles())).not.toContain(pseudonym);
});

it('a change of roles takes effect at once, for tokens too', async () => {
  const { secret } = await bodyOf(post('/tokens', cookies.coder, TOKEN));
  const pseudonym = await pseudonymOf(cookies.coder);
  await post('/people/roles', cookies.first, { pseudonym, roles: ['admin'] });

  const authorization = `Bearer ${String(secret)}`;
  const session = fetch(`${desk.url}/desk/session`, { headers: { authorization } });
  expect(await bodyOf(session)).toMatchObject({
    roles: ['admin'],
    actions: ['readDesk', 'stageImport', 'mapImport'],
  });
});
