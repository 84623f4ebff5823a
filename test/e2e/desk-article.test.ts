/** Drafts of the article view outlive crashes, and two tabs do not overwrite each other. */
import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.js';
import {
  createCuratedFolder,
  startCuratedServer,
  type CuratedFolder,
  type CuratedServer,
} from '../support/curated-server.js';
import { findBarriers, soon } from '../support/dashboard-page.js';
import {
  beginArticle,
  linkOf,
  openKillableBrowser,
  sentenceOf,
  signIn,
  waitUntilSaved,
} from '../support/desk-page.js';
import { waitForExit } from '../support/run-server.js';

const TEXT = [
  'Ministry answers charge',
  '',
  'CITY, Nov. 25 -- A spokesman said the charge "has no basis in fact."',
  'He called on the other side to stop.',
].join('\n');

let folder: CuratedFolder;
let server: CuratedServer;

/** Makes an act with a sentence. */
async function writeAct(page: Page, sentence: string): Promise<void> {
  await page.keyboard.press('n');
  await page.keyboard.press('e');
  await sentenceOf(page).waitFor();
  await page.keyboard.type(sentence);
}

/** The sentences that the server has. */
async function savedSentences(url: string): Promise<readonly string[]> {
  const id = decodeURIComponent(url.split('/').at(-1) ?? '');
  const { body } = await server.tryDesk(
    'query($id: ID!) { changeSet(id: $id) { changes { record } } }',
    { id },
  );
  // By the schema.
  const { changeSet } = body.data as {
    changeSet: { changes: { record: { positions?: { asserts?: string }[] } }[] };
  };
  return changeSet.changes.flatMap(({ record }) =>
    (record.positions ?? []).map(({ asserts = '' }) => asserts),
  );
}

beforeAll(async () => {
  folder = await createCuratedFolder();
  server = await startCuratedServer(folder);
});
afterAll(() => server.stop());

test('what was typed just before the browser was killed is there again, and then at the server', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'demarche-profile-'));
  const first = await openKillableBrowser(profile);
  const context = first.browser.contexts()[0]!;
  const page = await context.newPage();
  await signIn(page, server);
  const url = await beginArticle(page, server.url, { text: TEXT });
  await writeAct(page, 'Says that the charge is');
  await waitUntilSaved(page);
  // No request arrives any more: only the copy in the browser has the rest.
  await page.route('**/desk/graphql', (route) => route.abort());
  await page.keyboard.type(' baseless.');
  await soon(() => page.locator('.save-status').innerText()).toMatch(/kept in this browser/);
  await first.kill();
  expect(await savedSentences(url)).toEqual(['Says that the charge is']);

  const second = await openKillableBrowser(profile);
  const again = await second.browser.contexts()[0]!.newPage();
  await signIn(again, server);
  await again.goto(url);
  await sentenceOf(again).waitFor();
  expect(await sentenceOf(again).inputValue()).toBe('Says that the charge is baseless.');
  expect(await again.locator('.warning').innerText()).toMatch(/restored/);
  await waitUntilSaved(again);
  await second.kill();

  expect(await savedSentences(url)).toEqual(['Says that the charge is baseless.']);
});

describe('in one browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('what was typed while the server was dead is saved once it is back', async () => {
    const { page } = await openPage(browser, server.url);
    await signIn(page, server);
    const url = await beginArticle(page, server.url, { text: `${TEXT}\n1` });
    await writeAct(page, 'Says that');
    await waitUntilSaved(page);
    const before = await savedSentences(url);
    server.process.kill('SIGKILL');
    await waitForExit(server.process);

    await page.keyboard.type(' the charge is baseless.');
    await soon(() => page.locator('.save-status').innerText()).toMatch(
      /Not saved.*kept in this browser/,
    );
    server = await startCuratedServer(folder, { PORT: new URL(server.url).port });
    expect(await savedSentences(url)).toEqual(before);
    await soon(() => page.locator('.save-status').innerText()).toMatch(/You are signed out/);
    const other = await page.context().newPage();
    await other.goto(await linkOf(server));
    await waitUntilSaved(page);

    expect(await savedSentences(url)).toEqual(['Says that the charge is baseless.']);
  });

  describe('two tabs on one draft', () => {
    let one: Page;
    let two: Page;
    let url: string;
    beforeAll(async () => {
      ({ page: one } = await openPage(browser, server.url));
      one.setDefaultTimeout(10_000);
      await signIn(one, server);
      url = await beginArticle(one, server.url, { text: `${TEXT}\n2` });
      await writeAct(one, 'Says no.');
      await waitUntilSaved(one);
      two = await one.context().newPage();
      await two.goto(url);
      await sentenceOf(two).waitFor();
    });

    test('are told at once', async () => {
      for (const page of [one, two]) {
        await soon(() => page.locator('.warning[role=alert]').innerText()).toMatch(
          /also open in another tab/,
        );
      }
    });

    test('show what the other saved', async () => {
      await sentenceOf(two).fill('Says no to it.');
      await waitUntilSaved(two);

      await soon(() => sentenceOf(one).inputValue()).toBe('Says no to it.');
    });

    test('merge changes of different fields', async () => {
      await one.route('**/desk/graphql', (route) => route.abort());
      await one.getByLabel('Why (public once accepted)').fill('Two sources.');
      await sentenceOf(two).fill('Says no to all of it.');
      await soon(() => savedSentences(url)).toEqual(['Says no to all of it.']);
      await one.unroute('**/desk/graphql');

      await soon(() => sentenceOf(one).inputValue()).toBe('Says no to all of it.');
      await soon(() => two.getByLabel('Why (public once accepted)').inputValue()).toBe(
        'Two sources.',
      );
      await waitUntilSaved(one);
    });

    test('show both values of a field that both changed, and lose neither', async () => {
      await one.route('**/desk/graphql', (route) => route.abort());
      await sentenceOf(one).fill('Mine.');
      await sentenceOf(two).fill('Theirs.');
      await soon(() => savedSentences(url)).toEqual(['Theirs.']);
      await one.unroute('**/desk/graphql');
      const panel = one.getByRole('alert', { name: 'Conflicts' });
      await panel.waitFor();

      const shown = await panel.innerText();
      expect(shown).toContain('Before: “Says no to all of it.”');
      expect(shown).toContain('Yours: “Mine.”');
      expect(shown).toContain('Theirs: “Theirs.”');
      await panel.getByRole('radio', { name: /Yours/ }).first().check();
      await panel.getByRole('button', { name: 'Save these values' }).click();
      await soon(() => savedSentences(url)).toEqual(['Mine.']);
    });
  });

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no serious finding of axe: %s, %i', async (colorScheme, width) => {
    const viewport = { width, height: 900 };
    const { page, faults } = await openPage(browser, server.url, { colorScheme, viewport });
    await signIn(page, server);
    const text = await readFile(
      new URL('../support/articles/founding-shape.txt', import.meta.url),
      'utf8',
    );
    await beginArticle(page, server.url, { text });
    await page.keyboard.press('n');
    for (const key of ['a', 'h', '1', 'n', 'd', 'f', '2', 'o']) await page.keyboard.press(key);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const each of await page.locator('.acts summary').all()) await each.click();
    await page.getByRole('button', { name: 'New actor or incident' }).click();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Keys' }).click();
    expect(await findBarriers(page)).toEqual([]);
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    expect(faults).toEqual([]);
  });
});
