/**
 * A server over the corpus without request limits, and a real browser, for the tests of one file.
 * Both exist from before its first test until after its last.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, type WatchedPage } from './browser.js';
import { openDashboard } from './dashboard-page.js';
import { createDataPath, startServer, type RunningServer } from './run-server.js';

/** A browser in a test sends more requests per minute than a reader. */
export const UNLIMITED = { REQUESTS_PER_MINUTE: '0', NEW_BLOCKS_PER_MINUTE: '0' };

export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** Opens a page of the dashboard and waits until all of its requests have completed. */
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  /** The URL of a page, without the origin and in readable form. */
  pathOf(page: Page): string;
}

/** Call it outside of tests: it adds hooks. */
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
