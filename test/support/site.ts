/**
 * A server over the corpus that counts no requests, and a real browser, for the tests of one file.
 * Both are there from before its first test until after its last.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, type WatchedPage } from './browser.js';
import { openDashboard } from './dashboard-page.js';
import { createDataPath, startServer, type RunningServer } from './run-server.js';

/** What a browser asks in a minute is more than a reader does. */
export const UNLIMITED = { REQUESTS_PER_MINUTE: '0', NEW_BLOCKS_PER_MINUTE: '0' };

export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** Opens a page of the dashboard and waits until everything that it asked for is there. */
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  /** Where a page is, without the server's part and readable. */
  pathOf(page: Page): string;
}

/** Stands outside of tests: it adds hooks. */
export function useSite(): Site {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await startServer({ DATA_PATH: createDataPath(), ...UNLIMITED });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get url() {
      return started(server).url;
    },
    get browser() {
      return started(browser);
    },
    open(path, options) {
      return openDashboard(this.browser, this.url, path, options);
    },
    pathOf(page) {
      return decodeURIComponent(page.url().slice(this.url.length));
    },
  };
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The site is there in tests only.');
  return part;
}
