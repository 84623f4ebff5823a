/** The playground in a real browser: what a researcher does first. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from '../support/browser.js';
import { createDataPath, startServer, type RunningServer } from '../support/run-server.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const titles = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => /^# (.*)/.exec(readFileSync(`${EXAMPLES}/${name}`, 'utf8'))?.[1] ?? name);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ DATA_PATH: createDataPath(), REQUESTS_PER_MINUTE: '0' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const openPlayground = async (
  hash = '',
  options: Parameters<typeof openPage>[2] = {},
): Promise<WatchedPage> => {
  const watched = await openPage(browser, server.url, options);
  await watched.page.goto(`${server.url}/playground${hash}`);
  await watched.page.getByRole('heading', { name: 'Examples' }).waitFor();
  await queryText(watched.page, /\S/);
  return watched;
};
const editorText = (page: Page, name: string): Promise<string> =>
  page.evaluate((part) => {
    const { monaco } = globalThis as unknown as {
      readonly monaco?: {
        readonly editor: { getModels(): { uri: { path: string }; getValue(): string }[] };
      };
    };
    return (
      monaco?.editor
        .getModels()
        .find(({ uri }) => uri.path.includes(part))
        ?.getValue() ?? ''
    );
  }, name);
const queryText = (page: Page, pattern: RegExp) =>
  expect
    .poll(() => page.locator('.graphiql-query-editor .view-lines').innerText())
    .toMatch(pattern);
const response = (page: Page): Promise<string> =>
  page.locator('.result-window .view-lines').innerText();

test('opens with the gallery and its first example, and asks no other host', async () => {
  const { page, faults } = await openPlayground();

  expect(await page.locator('.gallery-example').count()).toBe(titles.length);
  await queryText(page, /WhoDeniedWhat/);
  expect(faults).toEqual([]);
  await page.screenshot({ path: '/tmp/shot.png' });
  void editorText;
  void response;
  void AXE;
});
