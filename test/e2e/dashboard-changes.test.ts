/**
 * The page of changes and the notice of new ones, in a real browser, while the desk of the same server
 * accepts changes.
 */
import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.js';
import {
  createCuratedFolder,
  mutations,
  startCuratedServer,
  type CuratedServer,
} from '../support/curated-server.js';
import { findBarriers, openDashboard, settle, soon } from '../support/dashboard-page.js';
import { measurePage } from '../support/measure-page.js';
import { createDataPath, startServer } from '../support/run-server.js';
import { UNLIMITED } from '../support/site.js';

const BROWSER_ACCEPTS = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let server: CuratedServer;
let browser: Browser;

beforeAll(async () => {
  server = await startCuratedServer(await createCuratedFolder(), UNLIMITED);
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function accept(title: string, changes: readonly object[]): Promise<void> {
  const input = { key: randomUUID(), mode: 'DRAFT', title, reason: 'Because.', changes };
  const { changeSet, problems } = (await server.desk(mutations.saveChangeSet, { input }))
    .saveChangeSet;
  if (changeSet === null) throw new Error(JSON.stringify(problems));
  for (const name of ['submitChangeSet', 'acceptChangeSet'] as const) {
    const payload = (await server.desk(mutations[name], { key: randomUUID(), id: changeSet.id }))[
      name
    ];
    expect(payload.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  }
}

async function changeSummary(summary: string): Promise<void> {
  const query = `{ record(section: STATEMENTS, id: "statement:bb-replies") { revision record } }`;
  const { record } = await server.desk(query);
  const statement = { ...record?.record, summary };
  await accept('Say it shorter', [
    { put: { ifRevision: record?.revision, record: { statement } } },
  ]);
}

const addGroup = (name: string): Promise<void> =>
  accept(`Add ${name}`, [
    { put: { record: { group: { id: `group:${name.toLowerCase()}`, name } } } },
  ]);

/** Headings of the groups, each with the labels of its changes. */
async function readGroups(page: Page): Promise<readonly (readonly string[])[]> {
  await settle(page);
  return page.evaluate(
    `[...document.querySelectorAll('.change-group')].map((group) => [
      group.querySelector('h2').innerText,
      ...[...group.querySelectorAll('li')].map((entry) =>
        entry.querySelector('.operation').innerText + ' ' + entry.querySelector('.asserts').innerText),
    ])`,
  );
}

async function openAgain(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.url}${path}`);
  await settle(page);
  return page;
}

describe('a reader while changes are accepted', () => {
  test('is told of them, finds them under their pair and actor, and sees each as new once', async () => {
    const { page, faults } = await openDashboard(browser, server.url, '/changes');
    const context = page.context();
    expect(await page.locator('.empty').innerText()).toMatch(/^Nothing was changed yet/);
    expect(new URL(page.url()).searchParams.get('since')).toMatch(/^\d{4}-\d\d-\d\d$/);
    await page.getByRole('link', { name: 'Overview' }).click();
    const notice = page.locator('.news');
    expect(await notice.innerText()).toBe('');

    await changeSummary('Denies it.');
    await addGroup('Lynx');
    await soon(() => notice.innerText()).toMatch(/^2 new changes/);
    expect(await notice.getAttribute('role')).toBe('status');
    // The words of a page that still loads fade in.
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    // The page itself stays as it is.
    expect(new URL(page.url()).pathname).toBe('/');
    await notice.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await soon(() => readGroups(page)).toEqual([
      ['Beland → Aland', 'Corrected Denies it. statement'],
      ['Other records', 'Added Lynx named intrusion set'],
    ]);
    expect(await notice.innerText()).toBe('');
    const [entry] = await page.locator('.changes li').allInnerTexts();
    expect(entry).toContain('summary');
    expect(entry).toContain('Say it shorter: Because.');
    expect(entry).toMatch(/accepted by \S+/);

    await page.getByLabel('actor who made the statement').check();
    await soon(() => readGroups(page)).toEqual([
      ['Beland', 'Corrected Denies it. statement'],
      ['Lynx', 'Added Lynx named intrusion set'],
    ]);
    expect(new URL(page.url()).searchParams.get('group')).toBe('actor');

    const second = await openAgain(context, '/changes');
    expect(await second.locator('.empty').innerText()).toMatch(
      /^Nothing new after your last visit/,
    );
    await addGroup('Owl');
    // This answer is not the one that the browser had for the same URL.
    await second.getByRole('link', { name: 'See what changed' }).click();
    await soon(() => readGroups(second)).toEqual([
      ['Other records', 'Added Owl named intrusion set'],
    ]);
    await second.reload();
    expect(await readGroups(second)).toHaveLength(1);
    const third = await openAgain(context, '/changes');
    expect(await third.locator('.empty').count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  }, 120_000);

  test('gets the same changes from the feed, as JSON lines and as a delta', async () => {
    const { page } = await openDashboard(browser, server.url, '/changes?since=0&by=state:bb');
    const urlOf = async (name: string): Promise<string> =>
      `${server.url}${(await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? ''}`;
    // As a browser would follow them.
    const headers = { accept: BROWSER_ACCEPTS };
    const feed = await (await fetch(await urlOf('Atom feed'), { headers })).text();
    const lines = (await (await fetch(await urlOf('JSON lines'), { headers })).text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly ids?: readonly string[] });
    const delta = await (await fetch(await urlOf('a delta'), { headers })).text();

    expect(await readGroups(page)).toEqual([['Beland → Aland', 'Corrected Denies it. statement']]);
    expect(feed.match(/<entry>/g)).toHaveLength(1);
    expect(feed).toContain('statement:bb-replies');
    expect(lines.flatMap(({ ids = [] }) => ids)).toEqual(['statement:bb-replies']);
    expect(delta).toContain('"id":"statement:bb-replies"');
    expect(await page.locator('head link[type="application/atom+xml"]').getAttribute('href')).toBe(
      '/changes.atom?by=state:bb',
    );
    await page.context().close();
  });

  test('reads why records were retracted or joined, page by page', async () => {
    const { changes } = (await server.ask('{ changes(first: 1) { head { seq } } }')) as unknown as {
      readonly changes: { readonly head: { readonly seq: number } };
    };
    const id = 'organization:firm';
    await accept('Clean up', [
      { retract: { section: 'ORGANIZATIONS', id, reason: 'Said nothing.' } },
      { sameAs: { section: 'GROUPS', id: 'group:owl', keeps: 'group:lynx', reason: 'Are one.' } },
    ]);
    for (let count = 1; count <= 20; count += 1) await addGroup(`Cat-${String(count)}`);
    const path = `/changes?since=${String(changes.head.seq)}`;
    const { page } = await openDashboard(browser, server.url, path);

    const [[, ...entries] = []] = await readGroups(page);
    expect(entries).toHaveLength(22);
    expect(entries).toEqual(
      expect.arrayContaining([
        'Retracted Firm organisation',
        'Joined Owl named intrusion set',
        'Corrected Lynx named intrusion set',
      ]),
    );
    const entry = page.locator('.changes li').filter({ hasText: id });
    expect(await entry.innerText()).toMatch(
      /Clean up: Because\.\s+Reason for this record: Said nothing\./,
    );
    await page.getByRole('link', { name: 'Later changes' }).click();
    await soon(() => readGroups(page)).toEqual([
      ['Other records', 'Added Cat-20 named intrusion set'],
    ]);
    await page.getByRole('link', { name: 'Its history in the playground' }).click();
    await page.waitForURL('**/playground*');
    await page.context().close();
  }, 60_000);

  test('is told again after the page was hidden, without a connection meanwhile', async () => {
    const { page } = await openDashboard(browser, server.url, '/about');
    const streams: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/changes/stream')) streams.push(request.url());
    });
    const show = (isHidden: boolean): Promise<unknown> =>
      page.evaluate(
        `Object.defineProperty(document, 'hidden', { configurable: true, value: ${String(isHidden)} });
        document.dispatchEvent(new Event('visibilitychange'))`,
      );
    await show(true);
    await addGroup('Wren');
    expect(await page.locator('.news').innerText()).toBe('');
    await show(false);
    await soon(() => page.locator('.news').innerText()).toMatch(/^1 new change\./);

    expect(streams).toHaveLength(1);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.locator('.news').innerText()).toBe('');
    await page.context().close();
  });
});

describe('/changes', () => {
  test('is a page for browsers only', async () => {
    const get = async (path: string, accept?: string) => {
      const response = await fetch(
        `${server.url}${path}`,
        accept === undefined ? {} : { headers: { accept } },
      );
      await response.arrayBuffer();
      return [
        response.headers.get('content-type')?.split(';')[0],
        response.headers.get('vary')?.toLowerCase().includes('accept'),
      ];
    };
    expect(await get('/changes', BROWSER_ACCEPTS)).toEqual(['text/html', true]);
    for (const accept of [undefined, '*/*', 'application/x-ndjson', 'application/json']) {
      expect(await get('/changes', accept)).toEqual(['application/x-ndjson', true]);
    }
    expect((await get('/changes.jsonl', BROWSER_ACCEPTS))[0]).toBe('application/x-ndjson');
  });

  test.each([
    ['/changes?since=0', {}],
    ['/changes?since=0&group=actor', {}],
    ['/changes?since=999', {}],
    ['/changes?since=0&against=state:none', {}],
    ['/changes?since=0', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ])('%s has no barriers and fits', async (path, options) => {
    const { page, faults } = await openDashboard(browser, server.url, path, options);

    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(
      true,
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('needs one statement, however many changes it lists', async () => {
    const cost = await measurePage(browser, server, '/changes?since=0');

    expect(cost.statements).toBe(1);
    expect(cost.bytes).toBeGreaterThan(3_000);
    expect(cost.bytes).toBeLessThanOrEqual(200_000);
    expect(cost.faults).toEqual([]);
  });

  test('says what is wrong with its start', async () => {
    const { page } = await openDashboard(browser, server.url, '/changes?since=2026-13-45');
    await page.getByRole('alert').waitFor();

    expect(await page.getByRole('alert').innerText()).toContain('"2026-13-45" is not a date');
    await page.context().close();
  });
});

test('without a history, the page says so and nothing asks for the stream', async () => {
  const plain = await startServer({ DATA_PATH: createDataPath(), ...UNLIMITED });
  const { page, faults } = await openPage(browser, plain.url);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${plain.url}/changes`);
  await settle(page);

  expect(await page.locator('.empty').innerText()).toMatch(/^This server keeps no history/);
  expect(await page.getByRole('link', { name: 'What is new' }).count()).toBe(0);
  expect(asked.filter((path) => path.startsWith('/changes/'))).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
  await plain.stop();
}, 60_000);

test('a server that refuses the stream is asked once', async () => {
  const { page } = await openPage(browser, server.url);
  let asked = 0;
  await page.route('**/changes/stream*', async (route) => {
    asked += 1;
    await route.fulfill({ status: 404, body: '{}' });
  });
  await page.goto(`${server.url}/about`);
  await settle(page);
  await soon(() => Promise.resolve(asked)).toBe(1);
  for (let turn = 0; turn < 3; turn += 1) {
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
  }
  await page.getByRole('link', { name: 'Timeline' }).click();
  await settle(page);

  expect(asked).toBe(1);
  await page.context().close();
});
