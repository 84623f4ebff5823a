/**
 * How a user works with the dashboard: follows numbers to their sources, filters, goes back,
 * downloads.
 */
import { copyFile, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  chooseItem,
  findBarriers,
  openDashboard,
  settle,
  soon,
} from '../support/dashboard-page.js';
import { createDataPath, post, startServer } from '../support/run-server.js';
import { UNLIMITED, useSite } from '../support/site.js';

const site = useSite();

const open = (path: string) => site.open(path);
const path = (page: Page): string => site.pathOf(page);

test('two clicks from the overview lead to the words, their source, three dates and what they answer', async () => {
  const { page, faults } = await open('/');

  await page.getByLabel('United Kingdom → China').first().click();
  await settle(page);
  await page
    .getByRole('link', {
      name: "Says that the report's accusation against China has no factual basis.",
    })
    .first()
    .click();
  await settle(page);

  const text = await page.locator('main').innerText();
  expect(text).toMatch(/has no factual basis/);
  expect(text).toMatch(
    /said on\s+25 November 2021[^]*report dated\s+26 November 2021[^]*published on\s+27 November 2021/,
  );
  expect(text).toMatch(/What this denial answers[^]*Says that China keeps a proven interest/);
  expect(
    await page.locator('a[href="http://en.people.cn/n3/2021/1127/c90000-9925092.html"]').count(),
  ).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('a filter is kept in the URL, narrows the numbers, and is removed again', async () => {
  const { page } = await open('/dyads');

  await page.getByLabel('Made by').fill('United King');
  await page.getByRole('option', { name: 'United Kingdom', exact: true }).waitFor();
  await page.getByLabel('Made by').fill('United Kingdom');
  await page.getByLabel('Made by').press('Enter');
  await page.getByRole('button', { name: 'Remove United Kingdom' }).waitFor();
  await page.getByLabel('From').fill('2021-11');
  await page.getByLabel('From').press('Enter');
  await soon(() => Promise.resolve(path(page))).toBe('/dyads?by=state:gb&from=2021-11');
  await settle(page);

  const expected = await post(site.url, {
    query:
      '{ dyads(filter: { madeBy: "state:gb", includeParts: true, occurred: { from: "2021-11" } }) { totalCount matchedAccusations } }',
  });
  const { totalCount, matchedAccusations } = expected.body.data?.['dyads'] as Record<
    string,
    number
  >;
  await soon(() => page.locator('.figure-facts').innerText()).toContain(
    `${String(totalCount)} of ${String(totalCount)} pairs, from ${String(matchedAccusations)} accusations`,
  );

  await page.getByRole('button', { name: 'Remove United Kingdom' }).click();
  await soon(() => Promise.resolve(path(page))).toBe('/dyads?from=2021-11');
});

test.each([
  ['USA', 'United States'],
  ['PRC', 'China'],
  ['state:kp', 'North Korea'],
  ['US', 'United States'],
])('Enter picks the actor that is called exactly %s', async (typed, called) => {
  const { page } = await open('/dyads');

  await page.getByLabel('Made by').fill(typed);
  await page.getByRole('option', { name: called, exact: true }).waitFor();
  await page.getByLabel('Made by').press('Enter');

  await page.getByRole('button', { name: `Remove ${called}` }).waitFor();
});

test('Enter picks no actor on a partial match, and says so', async () => {
  const { page } = await open('/dyads');
  const field = page.getByLabel('Made by');

  await field.fill('foreign affairs');
  await page.getByRole('option', { name: 'Ministry of Foreign Affairs (China)' }).waitFor();
  await field.press('Enter');
  await page.getByText('No actor is called exactly “foreign affairs”').waitFor();
  await field.fill('Atlantis');
  await field.press('Enter');
  await page.getByText('There is no actor called “Atlantis”.').waitFor();
  expect(path(page)).toBe('/dyads');

  await field.fill('foreign affairs china');
  await page.getByRole('option').first().waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await soon(() => Promise.resolve(path(page))).toBe('/dyads?by=agency:cn-mfa');
  await page.getByRole('button', { name: 'Remove Ministry of Foreign Affairs (China)' }).waitFor();
});

test.each([
  ['state:cn', 'madeBy: ["state:cn"]', /what was said on its behalf/],
  ['agency:cn-mfa', 'voicedBy: ["agency:cn-mfa"], includeParts: true', /issued or delivered/],
  ['spokesperson:zhao-lijian', 'voicedBy: ["spokesperson:zhao-lijian"]', /issued or delivered/],
])('positions made by %s are those of %s, and the field says so', async (id, filter, note) => {
  const { page, faults } = await open(`/search?by=${id}`);

  const { body } = await post(site.url, {
    query: `{ positions(filter: { ${filter} }) { totalCount } }`,
  });
  const { totalCount } = body.data?.['positions'] as { readonly totalCount: number };
  expect(totalCount).toBeGreaterThan(0);
  expect(await page.locator('figure#positions .figure-facts').innerText()).toContain(
    `of ${String(totalCount)} positions`,
  );
  expect(await page.locator('.field-note').allInnerTexts()).toEqual([expect.stringMatching(note)]);
  expect(faults).toEqual([]);
});

test('more filters are collapsed, open by keyboard, and narrow the numbers', async () => {
  const { page, faults } = await open('/search');
  const summary = page.getByText('More filters');
  const publisher = page.getByLabel('Publisher', { exact: true });
  expect(await publisher.count()).toBe(0);

  await summary.focus();
  await page.keyboard.press('Enter');
  await publisher.waitFor();
  await page.getByLabel('Region of makers').selectOption('Asia');
  await page.getByLabel('Kind of incident').selectOption('OPERATION');
  await page.getByLabel('Language').fill('Eng');
  await page.getByRole('option', { name: 'English' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await soon(() => Promise.resolve(path(page))).toBe(
    '/search?region=Asia&incidentKind=OPERATION&language=en',
  );
  await settle(page);
  await page.getByText('More filters (3 set)').waitFor();

  const { body } = await post(site.url, {
    query:
      '{ positions(filter: { region: "Asia", incidentKind: OPERATION, language: "en" }) { totalCount } }',
  });
  const { totalCount } = body.data?.['positions'] as { readonly totalCount: number };
  const expected = totalCount === 0 ? /No position/ : `of ${String(totalCount)} position`;
  await soon(() => page.locator('figure#positions .figure-facts, .empty').innerText()).toMatch(
    expected,
  );
  await page.getByRole('button', { name: 'Remove English' }).click();
  await soon(() => Promise.resolve(path(page))).toBe('/search?region=Asia&incidentKind=OPERATION');
  expect(faults).toEqual([]);
});

test('more filters are open if a link sets one, with names for ids', async () => {
  const { page, faults } = await open(
    '/timeline?publisher=publisher:people-s-daily-online-xinhua&voicedBy=agency:cn-embassy-gb&document=document:peoplecn-20211127&speaksFor=agency:cn-embassy-gb&statementForm=none%20such&language=-',
  );

  for (const name of ['Xinhua', 'Embassy of China in the United Kingdom']) {
    expect(
      await page.getByRole('button', { name: new RegExp(`^Remove .*${name}`) }).count(),
    ).toBeGreaterThan(0);
  }
  for (const name of ['none such', '-']) {
    expect(await page.getByRole('button', { name: `Remove ${name}` }).count()).toBe(1);
  }
  expect(await findBarriers(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('an invalid date shows the format, and changes nothing', async () => {
  const { page } = await open('/dyads');

  await page.getByLabel('From').fill('last year');
  await page.getByLabel('From').press('Enter');

  expect(await page.getByText('Write 2021, 2021-11 or 2021-11-25').isVisible()).toBe(true);
  expect(path(page)).toBe('/dyads');
});

test('a filter that the server refuses says why, and what to do', async () => {
  const { page } = await open('/dyads?by=state:zz');

  expect(await page.getByRole('alert').innerText()).toMatch(/state:zz[^]*Change the filter/);
});

test('an empty answer gives its reason and a link to clear the filter', async () => {
  const { page } = await open('/dyads?by=state:bt');

  expect(await page.locator('.empty').innerText()).toMatch(/finds no accusation/);
  await page.getByRole('link', { name: 'Clear the filter' }).click();
  await settle(page);
  expect(path(page)).toBe('/dyads');
  expect(await page.locator('figure#dyads').isVisible()).toBe(true);
});

test('the back button restores the page with its choices', async () => {
  const { page } = await open('/dyads');

  await page.getByRole('radio', { name: 'share answered by this side' }).check();
  await page
    .getByLabel(/^United Kingdom accuses China/)
    .first()
    .click();
  await settle(page);
  expect(path(page)).toBe('/dyads/state:gb/state:cn');
  await page.goBack();
  await settle(page);

  expect(path(page)).toBe('/dyads?measure=answered');
  expect(await page.getByRole('radio', { name: 'share answered by this side' }).isChecked()).toBe(
    true,
  );
});

test('the pages of a list link forth and back by URL', async () => {
  const { page } = await open('/actors/state:gb');
  const first = await page.locator('.positions .asserts').first().innerText();

  await page.getByRole('link', { name: 'Next →' }).click();
  await soon(() => page.locator('.positions .asserts').first().innerText()).not.toBe(first);
  expect(path(page)).toContain('madeAfter=');
  await page.getByRole('link', { name: '← Previous' }).click();
  await soon(() => page.locator('.positions .asserts').first().innerText()).toBe(first);
});

test('the last page of a list has no next link, and the pages hold each record once', async () => {
  const { body } = await post(site.url, {
    query: '{ dyads(first: 200) { nodes { accuser { id } accused { id } accusations } } }',
  });
  interface Pair {
    readonly accuser: { readonly id: string };
    readonly accused: { readonly id: string };
    readonly accusations: number;
  }
  const { nodes } = body.data?.['dyads'] as { readonly nodes: readonly Pair[] };
  // A page holds ten.
  const just = nodes.find(({ accusations }) => accusations % 10 === 0);
  const eleven = nodes.find(({ accusations }) => accusations === 11);
  const chosen = [just, eleven].flatMap((each) => each ?? []);
  expect(chosen).toHaveLength(2);

  for (const { accuser, accused, accusations } of chosen) {
    const { page } = await open(`/dyads/${accuser.id}/${accused.id}`);
    const lists = page.locator('figure:has(.positions)', { hasText: 'accuses' });
    const list = lists.filter({ hasText: `of ${String(accusations)} accusations` });
    const seen: string[] = [];
    for (;;) {
      const shown = await list.locator('.positions > li').allInnerTexts();
      seen.push(...shown);
      const next = list.locator('.pager a', { hasNotText: 'Previous' });
      const left = accusations - seen.length;
      expect(await next.allInnerTexts()).toEqual(
        left === 0 ? [] : [left === 1 && seen.length === 10 ? 'The last one →' : 'Next →'],
      );
      if (left === 0) break;
      await next.click();
      await soon(() => list.locator('.positions > li').first().innerText()).not.toBe(shown[0]);
    }
    expect(new Set(seen).size).toBe(accusations);
  }
});

test('figures that count documents say why these are fewer than the corpus holds', async () => {
  const { body } = await post(site.url, {
    query:
      '{ dataset { counts { documents } } sourceBalance { sources { documents } } coverage { counts { documents } } }',
  });
  const found = body.data as {
    readonly dataset: { readonly counts: { readonly documents: number } };
    readonly sourceBalance: { readonly sources: { readonly documents: number } };
    readonly coverage: { readonly counts: { readonly documents: number } };
  };
  const held = found.dataset.counts.documents;
  expect(found.sourceBalance.sources.documents).toBeLessThan(held);

  for (const [address, figure, counted] of [
    ['/sources', 'one-sided', found.sourceBalance.sources.documents],
    ['/about', 'coverage', found.coverage.counts.documents],
  ] as const) {
    const { page } = await open(address);
    expect(await page.locator(`figure#${figure} .figure-note`).innerText()).toContain(
      `${String(counted)} of the corpus’s ${String(held)} documents are counted: those that carry one of these statements.`,
    );
  }
});

test('a page is saved as a file that opens offline, with its words, sources, drawings and citation', async () => {
  const { page, faults } = await open('/dyads/state:gb/state:cn');
  await page.getByText('How to cite this page').click();
  await page.getByText('It opens offline').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this page as a file' }).click();
  const file = `${await (await download).path()}.html`;
  await copyFile(await (await download).path(), file);
  const shown = await page.locator('.asserts').allInnerTexts();

  const context = await site.browser.newContext({ offline: true, javaScriptEnabled: false });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const saved = await context.newPage();
  await saved.goto(pathToFileURL(file).href);

  expect(await saved.title()).toBe(await page.title());
  expect(shown.length).toBeGreaterThan(5);
  expect(await saved.locator('.asserts').allInnerTexts()).toEqual(shown);
  expect(await saved.locator('main').innerText()).toContain(`Retrieved from ${page.url()}.`);
  expect(await saved.locator('.drawing svg').first().isVisible()).toBe(true);
  expect(await saved.locator('a[href^="http"]').count()).toBeGreaterThan(0);
  expect(await saved.locator('button, form, a[href^="/"]').count()).toBe(0);
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(faults).toEqual([]);
  await context.close();
});

test('a figure is copied as a link, saved as PNG, SVG and CSV, and shown as a table', async () => {
  const { page, faults } = await open('/');
  const figure = page.locator('figure#most-accusing');
  const save = async (item: string): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await chooseItem(figure, item);
    return readFile(await (await download).path());
  };

  expect((await save('Save as PNG')).subarray(1, 4).toString()).toBe('PNG');
  const svg = (await save('Save as SVG')).toString();
  expect(svg).toContain('<title>Who accuses whom most</title>');
  expect(svg).not.toContain('var(--');
  expect((await save('Save as CSV')).toString()).toMatch(
    /^accuser,accuser_id,accused,accused_id,accusations,answered_by_side,dataset_version\r\nChina,state:cn,United States,state:us,30,1,[0-9a-f]{12}\r\n/,
  );
  await chooseItem(figure, 'Copy link');
  await soon(() => page.evaluate<string>('navigator.clipboard.readText()')).toBe(
    `${site.url}/#most-accusing`,
  );
  await chooseItem(figure, 'Show as table');
  expect(await figure.locator('table').isVisible()).toBe(true);
  expect(path(page)).toBe('/?table=most-accusing');
  expect(faults).toEqual([]);
});

test('a figure opens as a query in the playground', async () => {
  const { page } = await open('/dyads/state:gb/state:cn');

  await chooseItem(page.locator('figure#counts'), 'Open query in playground');
  await page.getByRole('button', { name: 'Execute query' }).waitFor();
  await soon(() => page.locator('.graphiql-query-editor').innerText()).toContain('DyadCounts');
});

test('a phone expands the navigation, and collapses it when a page is chosen', async () => {
  const { page } = await site.open('/', {
    viewport: { width: 390, height: 844 },
  });
  const menu = page.getByRole('button', { name: 'Menu' });
  expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false);

  await menu.press('Enter');
  expect(await menu.getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await settle(page);

  expect(path(page)).toBe('/timeline');
  expect(await menu.getAttribute('aria-expanded')).toBe('false');
});

test('every page can be reached and used with the keyboard alone', async () => {
  const { page } = await open('/');

  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to main content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.closest("figure").id')).toBe('most-accusing');
  await page.keyboard.press('Enter');
  expect(
    await page.locator('figure#most-accusing .figure-menu > details').getAttribute('open'),
  ).not.toBeNull();
  await page.keyboard.press('Escape');
  expect(
    await page.locator('figure#most-accusing .figure-menu > details').getAttribute('open'),
  ).toBeNull();
  // The drawing itself takes focus, then its first bar.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await settle(page);
  expect(path(page)).toMatch(/^\/dyads\/state:/);
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
});

test('when the server is down the page says so, and continues when it is back', async () => {
  const DATA_PATH = createDataPath();
  const first = await startServer({ DATA_PATH, ...UNLIMITED });
  const { page } = await openDashboard(site.browser, first.url, '/actors/state:gb');
  await first.stop();

  await page.getByLabel('aimed at it', { exact: true }).check();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/cannot be reached[^]*try again/);

  const second = await startServer({ DATA_PATH, ...UNLIMITED, PORT: new URL(first.url).port });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'United Kingdom: aimed at it' }).waitFor();
  await second.stop();
});

test('a page that was rate-limited retries by itself', async () => {
  const { page } = await site.open('/actors/state:gb');
  const refusal = {
    status: 429,
    headers: { 'retry-after': '1' },
    json: { errors: [{ message: 'Too much.', extensions: { code: 'TOO_MANY_REQUESTS' } }] },
  };
  await page.route('**/graphql', (route) => route.fulfill(refusal), { times: 1 });

  await page.getByLabel('aimed at it', { exact: true }).check();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/Too much.[^]*by itself in 1 second\./);
  await page.getByRole('heading', { name: 'United Kingdom: aimed at it' }).waitFor();
});
