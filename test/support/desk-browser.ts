/** A curated server over the tiny seeds, and a browser whose person is signed in at its desk. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from './browser.js';
import {
  createCuratedFolder,
  startCuratedServer,
  type CuratedFolder,
  type CuratedServer,
} from './curated-server.js';
import { soon } from './dashboard-page.js';
import { UNLIMITED } from './site.js';

export interface DeskBrowser {
  readonly server: CuratedServer;
  readonly browser: Browser;
  readonly folder: CuratedFolder;
  /** Opens a view and waits until it has loaded. */
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
}

/** Call it outside of tests: it adds hooks. */
export function useDeskBrowser(): DeskBrowser {
  let folder: CuratedFolder | undefined;
  let server: CuratedServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    folder = await createCuratedFolder();
    server = await startCuratedServer(folder, UNLIMITED);
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get server() {
      return started(server);
    },
    get browser() {
      return started(browser);
    },
    get folder() {
      return started(folder);
    },
    async open(path, options) {
      const { url, cookie } = this.server;
      const watched = await openPage(this.browser, url, options);
      await signIn(watched.page, url, cookie);
      await watched.page.goto(`${url}${path}`);
      await settleView(watched.page);
      return watched;
    },
  };
}

/** @param cookie a header `cookie` */
export async function signIn(page: Page, url: string, cookie: string): Promise<void> {
  await page.context().addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), url };
    }),
  );
}

export async function settleView(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ timeout: 20_000 });
  await soon(() => page.locator('.waiting, [aria-busy=true]').count()).toBe(0);
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The desk is there in tests only.');
  return part;
}
