/**
 * Access to the desk of the built server, also in a real browser: what the start prints, what is written,
 * and that the browser applies cookies and policies.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.js';
import { createDeskPath, readFolder, startDesk, type DeskServer } from '../support/desk-server.js';
import { startIssuer, type OidcIssuer } from '../support/oidc-issuer.js';
import {
  createDataPath,
  runToEnd,
  startServer,
  waitForOutput,
  type Environment,
  type RunningServer,
} from '../support/run-server.js';

interface Folders {
  readonly DESK_PATH: string;
  readonly JOURNAL_PATH: string;
}

function createFolders(): Folders {
  const DESK_PATH = createDeskPath();
  return { DESK_PATH, JOURNAL_PATH: join(dirname(DESK_PATH), 'journal') };
}

async function startWith(environment: Environment): Promise<RunningServer> {
  return startServer({ DATA_PATH: createDataPath(), LOG_LEVEL: 'silent', ...environment });
}

async function linkOf(server: RunningServer): Promise<string> {
  return waitForOutput(server.process, server.output, /(http:\/\/\S+\/desk\/\S+)/);
}

test('with curation off there is no desk, and nothing is written for one', async () => {
  const folders = createFolders();
  const server = await startWith({ CURATION: 'off', ...folders });
  for (const path of ['', '/', '/enter?key=x', '/login', '/callback', '/invitation', '/session']) {
    const response = await fetch(`${server.url}/desk${path}`);
    expect([path, response.status]).toEqual([path, 404]);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  }
  const posted = await fetch(`${server.url}/desk/logout`, { method: 'POST' });
  expect(posted.status).toBe(404);
  await server.stop();

  expect(server.output()).not.toContain('/desk');
  expect(existsSync(folders.DESK_PATH) || existsSync(folders.JOURNAL_PATH)).toBe(false);
});

test('local mode prints a link that signs in whoever opens it, and never logs its key', async () => {
  const folders = createFolders();
  const server = await startWith({ CURATION: 'local', LOG_LEVEL: 'trace', ...folders });
  const link = await linkOf(server);
  const before = server.output().split(link).length;
  expect(existsSync(folders.DESK_PATH)).toBe(false);

  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const session = await fetch(`${server.url}/desk/session`, { headers: { cookie } });

  expect(await session.json()).toMatchObject({ roles: ['coder', 'curator', 'admin'] });
  expect(Object.keys(readFolder(folders.DESK_PATH))).toEqual(['people.json']);
  const key = new URL(link).searchParams.get('key') ?? '';
  expect(key).toHaveLength(43);
  expect(server.output().split(key)).toHaveLength(before);
  await server.stop();
});

test('team mode invites the first admin by the public URL', async () => {
  const folders = createFolders();
  const PUBLIC_URL = 'http://localhost:8080/demarche';
  const server = await startWith({ CURATION: 'team', PUBLIC_URL, ...folders });

  expect(await linkOf(server)).toMatch(/^http:\/\/localhost:8080\/demarche\/desk\/invitation#key=/);
  expect(Object.keys(readFolder(folders.DESK_PATH))).toEqual(['invitations.json']);
  await server.stop();
});

test('an unusable folder is reported in one line, before anything is loaded', async () => {
  const { code, output } = await runToEnd({
    DATA_PATH: createDataPath(),
    PORT: '0',
    CURATION: 'team',
    DESK_PATH: '/dev/null/desk',
    LOG_LEVEL: 'silent',
  });

  expect(code).toBe(78);
  expect(output).toMatch(/DESK_PATH: cannot be used: \/dev\/null\/desk\/\S+ \(ENOTDIR\)/);
  expect(output).not.toContain('loading');
});

describe('in a browser', () => {
  let issuer: OidcIssuer;
  let desk: DeskServer;
  let browser: Browser;

  beforeAll(async () => {
    issuer = await startIssuer();
    desk = await startDesk({
      mode: 'team',
      homePath: '/desk/session',
      at: (url) => ({ publicUrl: url, oidc: issuer.settingsFor(url) }),
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    desk.stop();
    issuer.stop();
  });

  test('an invitation is accepted, an account linked, and the strict cookie arrives', async () => {
    const { page, faults } = await openPage(browser, desk.url);
    await page.goto(await desk.access.administration.inviteFirstAdmin());
    expect(page.url()).toBe(`${desk.url}/desk/invitation`);
    await page.getByLabel('Your name').fill('Ada');
    await page.getByRole('button').click();
    await page.waitForURL(`${desk.url}/desk/session`);

    const body = await page.locator('body').innerText();
    expect(body).toContain('"name":"Ada"');
    // The browser also requests an icon, which this server does not have.
    const breaches = faults.filter(
      (fault) => !fault.includes(issuer.url) && !fault.includes('404'),
    );
    expect(breaches).toEqual([]);
    expect(desk.readFiles()['people.json']).toContain('account-1');
  });

  test('a used invitation says what to do', async () => {
    const link = await desk.access.administration.inviteFirstAdmin();
    await desk.access.administration.inviteFirstAdmin();
    const { page } = await openPage(browser, desk.url);
    await page.goto(link);
    await page.getByLabel('Your name').fill('Eve');
    await page.getByRole('button').click();

    await expect
      .poll(() => page.getByRole('alert').innerText())
      .toMatch(/was already used or has expired. Ask for a new one/);
  });

  test('a page on another port of this machine gets the cookie sent, but cannot change anything', async () => {
    issuer.account = 'account-2';
    const { page } = await openPage(browser, desk.url);
    await page.goto(await desk.access.administration.inviteFirstAdmin());
    await page.getByLabel('Your name').fill('Grace');
    await page.getByRole('button').click();
    await page.waitForURL(`${desk.url}/desk/session`);
    const before = desk.readFiles();
    // Browsers treat all ports as one site, so SameSite does not stop this page.
    await page.goto(`${issuer.url}/.well-known/openid-configuration`);
    const asked = desk.answered.length;
    const outcomes = await page.evaluate(async (url) => {
      const send = (path: string, init: object) =>
        fetch(url + path, { credentials: 'include', mode: 'no-cors', ...init }).then(
          ({ type }) => type,
          () => 'failed',
        );
      return [
        await send('/desk/session', {}),
        await send('/desk/logout', { method: 'POST', body: '{}' }),
        await send('/desk/invitation', { method: 'POST', body: '{"key":"x"}' }),
      ];
    }, desk.url);

    expect(outcomes).toEqual(['opaque', 'opaque', 'opaque']);
    const refused = { status: 403, hasCookie: true };
    expect(desk.answered.slice(asked)).toMatchObject([refused, refused, refused]);
    expect(desk.readFiles()).toEqual(before);
    await page.goto(`${desk.url}/desk/session`);
    expect(await page.locator('body').innerText()).toContain('"name":"Grace"');
  });
});
