/**
 * The server is killed while pages are open: each keeps its content, says what to do, and recovers.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.js';
import { settle } from '../support/dashboard-page.js';
import {
  createDataPath,
  startServer,
  waitForExit,
  type RunningServer,
} from '../support/run-server.js';
import { UNLIMITED } from '../support/site.js';

/** An open page, and a URL of the same page that needs a new query. */
const PAGES: readonly (readonly [open: string, next: string])[] = [
  ['/dyads', '/dyads?from=2021'],
  ['/dyads/state:gb/state:cn', '/dyads/state:us/state:cn'],
  ['/timeline', '/timeline?by=state:cn'],
  ['/latency', '/latency?by=state:gb'],
  ['/unanswered', '/unanswered?by=state:gb'],
  ['/compare?actor=state:gb', '/compare?actor=state:cn'],
  ['/sources', '/sources?by=state:ru'],
  ['/fidelity', '/fidelity?by=state:ru'],
  ['/initiatives', '/initiatives?by=state:ru'],
  ['/initiatives/initiative:un-ga-res-73-27', '/initiatives/initiative:tech-accord'],
  ['/threads/position:cn-embassy-gb-20211125-1', '/threads/position:ru-peskov-notpetya-20180216-1'],
  ['/positions/position:cn-embassy-gb-20211125-1', '/positions/position:gb-ncsc-review-202111-1'],
  ['/actors/state:gb', '/actors/state:us'],
  ['/search?q=china', '/search?q=russia'],
  ['/explorer?seed=position:cn-embassy-gb-20211125-1', '/explorer?seed=incident:notpetya'],
];
/** These query once, so only leaving them meets the outage. */
const ASKED_ONCE = ['/', '/about'];

const WAIT = { timeout: 20_000 };

const DATA_PATH = createDataPath();
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
const pages = new Map<string, Page>();

beforeAll(async () => {
  server = await startServer({ DATA_PATH, ...UNLIMITED });
  browser = await openBrowser();
  context = await browser.newContext();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const pageAt = (path: string): Page => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`${path} was not opened.`);
  return page;
};

test.each([...ASKED_ONCE, ...PAGES.map(([open]) => open)])('%s is open', async (path) => {
  // In a context of its own, a page that is left has loaded no other page.
  const page = await (ASKED_ONCE.includes(path) ? browser.newPage() : context.newPage());
  await page.goto(`${server.url}${path}`);
  await settle(page);
  pages.set(path, page);
});

describe('while the server is gone', () => {
  beforeAll(async () => {
    server.process.kill('SIGKILL');
    await waitForExit(server.process);
  });

  test.each(PAGES)(
    '%s keeps its content, and says what to do where it needs a query',
    async (open, next) => {
      const page = pageAt(open);
      const shown = await page.locator('main').innerText();
      expect(shown.length).toBeGreaterThan(100);
      expect(await page.getByRole('alert').count()).toBe(0);

      await goTo(page, next);
      const alert = page.getByRole('alert').first();
      await alert.waitFor(WAIT);
      expect(await alert.innerText()).toMatch(/cannot be reached[^]*try again/i);
      expect(await page.locator('header').innerText()).toContain('Demarche');
    },
  );

  test.each(ASKED_ONCE)(
    '%s keeps its content, and a page that was never loaded says so',
    async (open) => {
      const page = pageAt(open);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);

      await goTo(page, '/dyads');
      const alert = page.getByRole('alert');
      await alert.waitFor(WAIT);
      expect(await alert.innerText()).toMatch(/cannot be shown[^]*Reload the page/);
    },
  );
});

describe('when the server is back', () => {
  beforeAll(async () => {
    const { port } = new URL(server.url);
    server = await startServer({ DATA_PATH, ...UNLIMITED, PORT: port });
  });

  test.each(PAGES)('%s continues where it was', async (open) => {
    const page = pageAt(open);
    for (let tries = 0; tries < 6 && (await page.getByRole('alert').count()) > 0; tries += 1) {
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await settle(page);
    }
    expect(await page.getByRole('alert').count()).toBe(0);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
  });

  test.each(ASKED_ONCE)('%s: the page that was never loaded is loaded', async (open) => {
    const page = pageAt(open);
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByRole('heading', { name: 'Who accuses whom', level: 1 }).waitFor(WAIT);
  });
});

/** Like a click on a link, without reloading the page. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
}
