/** The dashboard in a real browser: every page, and what may be done on each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from '../support/browser.js';
import { createDataPath, startServer, type RunningServer } from '../support/run-server.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each page once, with the heading that it has. */
const PAGES: readonly (readonly [path: string, heading: string])[] = [
  ['/', 'What states say to each other about cyber affairs'],
  ['/dyads', 'Who accuses whom'],
  ['/dyads?by=state:cn&measure=latency&table=dyads', 'Who accuses whom'],
  ['/dyads?by=state:va', 'Who accuses whom'],
];

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({
    DATA_PATH: createDataPath(),
    REQUESTS_PER_MINUTE: '0',
    NEW_BLOCKS_PER_MINUTE: '0',
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Opens a page and waits until everything that it asked for is there. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const watched = await openPage(browser, server.url, options);
  await watched.page.goto(`${server.url}${path}`);
  await watched.page.locator('h1').waitFor();
  const missing = watched.page.locator('.waiting, [aria-busy=true], .drawing:empty');
  await expect.poll(() => missing.count(), { timeout: 15_000 }).toBe(0);
  return watched;
}

describe.each(PAGES)('%s', (path, heading) => {
  test('shows itself without a fault, also to those who do not see it', async () => {
    const { page, faults } = await open(path);

    expect(await page.locator('h1').innerText()).toBe(heading);
    expect(await page.title()).toContain('Demarche');
    await page.evaluate(AXE);
    const found: readonly string[] = await page.evaluate(
      `axe.run().then(({ violations }) => violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('fits a telephone in the dark', async () => {
    const { page, faults } = await open(path, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.evaluate(AXE);
    const found: readonly string[] = await page.evaluate(
      `axe.run({ runOnly: ['color-contrast'] }).then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)))`,
    );
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('the overview costs at most 200 kB of script and three questions', async () => {
  const { page } = await openPage(browser, server.url);
  const scripts: Promise<number>[] = [];
  let questions = 0;
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname === '/graphql') questions += 1;
    if (!pathname.endsWith('.js')) return;
    scripts.push(response.body().then((body) => gzipSync(body).byteLength));
  });
  await page.goto(server.url, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(scripts);

  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  expect(questions).toBeGreaterThan(0);
  expect(questions).toBeLessThanOrEqual(3);
  await page.context().close();
});
