/** The shell of the desk's pages: who gets it, at which URLs, and what it says without a session. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.js';
import {
  createCuratedFolder,
  startCuratedServer,
  type CuratedServer,
} from '../support/curated-server.js';
import { findBarriers, settle } from '../support/dashboard-page.js';
import { signIn } from '../support/desk-page.js';
import { startServer, type RunningServer } from '../support/run-server.js';

const HTML = { accept: 'text/html,application/xhtml+xml' };
const PATHS = ['', '/articles/new', '/drafts/change-set:x', '/records/groups', '/people'];

describe('without a desk', () => {
  let server: RunningServer;
  beforeAll(async () => {
    const { environment } = await createCuratedFolder();
    server = await startServer({ ...environment, CURATION: 'off' });
  });
  afterAll(() => server.stop());

  test.each([...PATHS, '/sign-in'])('/desk%s is not found', async (path) => {
    const page = await fetch(`${server.url}/desk${path}`, { headers: HTML });
    expect(page.status).toBe(404);
    // The dashboard's page for unknown URLs.
    expect(await page.text()).not.toContain('id="desk"');
    const data = await fetch(`${server.url}/desk${path}`);
    expect(data.status).toBe(404);
  });
});

describe('with a desk', () => {
  let server: CuratedServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await startCuratedServer(await createCuratedFolder());
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test.each(PATHS)('/desk%s is a page with the policy of the dashboard', async (path) => {
    const [page, dashboard] = await Promise.all(
      [`/desk${path}`, '/'].map((each) => fetch(`${server.url}${each}`, { headers: HTML })),
    );
    expect(page?.status).toBe(200);
    expect(await page?.text()).toContain('id="desk"');
    for (const header of ['content-security-policy', 'x-frame-options', 'cache-control']) {
      expect(page?.headers.get(header)).toBe(dashboard?.headers.get(header));
    }
    expect(page?.headers.get('vary')).toMatch(/accept/i);
  });

  test('programs get the JSON of the same URL, and no page that does not exist', async () => {
    const { cookie } = server;
    const people = await fetch(`${server.url}/desk/people`, { headers: { cookie } });
    expect(people.headers.get('content-type')).toMatch(/json/);
    const gone = await fetch(`${server.url}/desk/nothing`, { headers: HTML });
    expect(gone.status).toBe(404);
  });

  test('pages are read only, and those of people leave other methods to the JSON routes', async () => {
    const headers = { ...HTML, cookie: server.cookie, 'content-type': 'application/json' };
    const ask = (method: string, path: string) =>
      fetch(`${server.url}/desk${path}`, { method, headers });

    for (const path of PATHS.filter((each) => each !== '/people')) {
      const [posted, options] = [await ask('POST', path), await ask('OPTIONS', path)];
      expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
      expect((await fetch(`${server.url}/desk${path}`)).status).toBe(200);
    }
    const [people, roles] = [await ask('PUT', '/people'), await ask('OPTIONS', '/people/roles')];
    expect([people.status, people.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect([roles.status, roles.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
  });

  test('signs nobody in by itself, and opens the desk after the link', async () => {
    const { page, faults } = await openPage(browser, server.url);
    await page.goto(`${server.url}/desk/articles/new`);
    await settle(page);
    expect(await page.locator('main').innerText()).toMatch(/Open the link that the server printed/);
    expect(await findBarriers(page)).toEqual([]);

    await signIn(page, server);
    expect(page.url()).toBe(`${server.url}/desk`);
    await page.getByRole('link', { name: 'New article', exact: true }).click();
    await page.getByLabel('Text', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    // The browser logs each refused request.
    expect(faults.filter((fault) => !fault.includes('403'))).toEqual([]);
  });
});

test('below a base path the pages find their scripts, links and API', async () => {
  const { environment } = await createCuratedFolder();
  const server = await startServer({
    ...environment,
    CURATION: 'team',
    PUBLIC_URL: 'http://127.0.0.1:9/demarche',
  });
  const page = await fetch(`${new URL(server.url).origin}/demarche/desk`, { headers: HTML });
  await server.stop();

  expect(await page.text()).toMatch(/src="\/demarche\/assets\/desk-[^"]+\.js"/);
});
