/**
 * How a user works with the explorer: starts somewhere, walks on, selects records, downloads the
 * graph.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.js';
import { chooseItem, settle, soon } from '../support/dashboard-page.js';
import { useSite } from '../support/site.js';

const site = useSite();

const DENIAL = 'position:cn-embassy-gb-20211125-1';
const open = (path: string) => site.open(path);
const path = (page: Page): string => site.pathOf(page);

test('without a starting point it starts at the pair that accuses most, and the back button works', async () => {
  const { page, faults } = await open('/dyads');

  await page.getByRole('link', { name: 'Explore the graph' }).click();
  await page.locator('figure#graph').waitFor();
  expect(path(page)).toBe('/explorer?by=state:cn&by=state:us&against=state:cn&against=state:us');
  await page.goBack();
  await settle(page);

  expect(path(page)).toBe('/dyads');
  expect(faults).toEqual([]);
});

test('a record is found by a word, and becomes the starting point', async () => {
  const { page } = await open(`/explorer?seed=${DENIAL}`);

  await page.getByRole('button', { name: /^Remove Says that the report/ }).click();
  await page.getByLabel('Start from').fill('NotPet');
  await page.getByRole('option', { name: 'NotPetya', exact: true }).waitFor();
  await page.getByLabel('Start from').fill('NotPetya');
  await page.getByLabel('Start from').press('Enter');
  await page.getByRole('button', { name: 'Remove NotPetya' }).waitFor();
  await settle(page);

  expect(path(page)).toBe('/explorer?seed=incident:notpetya');
  expect(await page.locator('.record-list').innerText()).toContain('NotPetya');
});

test('it says how many of all records it shows, and which it leaves out', async () => {
  const { page } = await open('/explorer?seed=state:cn&hops=2&show=100');

  expect(await page.locator('.figure-facts').innerText()).toMatch(/^records 100 of \d+ records, /);
  expect(await page.locator('figure#graph > .figure-note').innerText()).toMatch(
    /^Not shown: .*\d+ agencies, .*Nearest to a seed first/,
  );
  await page.getByRole('radio', { name: '1,000' }).check();
  await soon(() => page.locator('.figure-facts').innerText()).toMatch(
    /^records (\d+) of \1 records/,
  );
});

test('steps and companions are kept in the URL and change the graph', async () => {
  const { page } = await open(`/explorer?seed=${DENIAL}`);
  const facts = page.locator('.figure-facts');
  const before = await facts.innerText();

  await page.getByRole('checkbox', { name: 'evidence' }).check();
  await soon(() => facts.innerText()).not.toBe(before);
  await page.getByRole('radio', { name: '2 steps' }).check();
  await soon(() => Promise.resolve(path(page))).toContain('hops=2');
  expect(path(page)).toContain('around=actors,replies,incidents,initiatives,evidence');
  await page.goBack();
  await page.goBack();
  await soon(() => facts.innerText()).toBe(before);
});

test('a record is selected in the graph, is described, and links to its page', async () => {
  const { page, faults } = await open(`/explorer?seed=${DENIAL}&hops=2`);
  const canvas = page.locator('.graph-canvas');
  await canvas.scrollIntoViewIfNeeded();
  await clickAnyRecord(page);

  await soon(() => Promise.resolve(path(page))).toContain('&node=');
  const chosen = page.getByRole('region', { name: 'Selected record' });
  await chosen.getByText(/relationships? in all/).waitFor();
  expect(await page.locator('.record-list [aria-pressed=true]').count()).toBe(1);
  expect(faults).toEqual([]);
});

test('with the keyboard alone, a record is selected from the list, then its neighbour, then its page', async () => {
  const { page } = await open(`/explorer?seed=${DENIAL}`);

  await page.locator('.record-list button', { hasText: 'no factual basis' }).focus();
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('region', { name: 'Selected record' });
  await chosen.getByText('has no factual basis', { exact: false }).first().waitFor();
  expect(path(page)).toContain(`node=${DENIAL}`);
  await chosen.getByRole('button', { name: 'China', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await soon(() => Promise.resolve(path(page))).toContain('node=state:cn');
  await chosen.getByRole('link', { name: 'China', exact: true }).focus();
  await page.keyboard.press('Enter');
  await settle(page);

  expect(path(page)).toBe('/actors/state:cn');
});

test('the graph is saved as SVG and PNG, the records as CSV', async () => {
  const { page } = await open(`/explorer?seed=${DENIAL}`);
  const figure = page.locator('figure#graph');
  const save = async (item: string): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await chooseItem(figure, item);
    return readFile(await (await download).path());
  };

  const svg = (await save('Save as SVG')).toString();
  expect(svg).toContain('<title>Records and relationships</title>');
  expect(svg).toContain('>United Kingdom</text>');
  expect(svg).not.toContain('var(--');
  expect((await save('Save as PNG')).subarray(1, 4).toString()).toBe('PNG');
  expect((await save('Save as CSV')).toString()).toMatch(
    /^record,record_id,type,date,date_from,date_to,[^\r]*,dataset_version\r\n/,
  );
});

test('without WebGL the list has every record, and the graph can still be saved', async () => {
  const { page, faults } = await openPage(site.browser, site.url);
  await page.addInitScript(
    `const ask = HTMLCanvasElement.prototype.getContext;
     HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
       return kind.startsWith('webgl') ? null : ask.call(this, kind, ...rest);
     };`,
  );
  await page.goto(`${site.url}/explorer?seed=${DENIAL}`);
  await page.getByText('This browser does not support WebGL').waitFor();

  await page.locator('.record-list button', { hasText: 'no factual basis' }).click();
  await soon(() => Promise.resolve(path(page))).toContain(`node=${DENIAL}`);
  const download = page.waitForEvent('download');
  await chooseItem(page.locator('figure#graph'), 'Save as SVG');
  expect((await download).suggestedFilename()).toBe('graph.svg');
  expect(faults).toEqual([]);
});

test('the page stays responsive while thousands of records are laid out', async () => {
  const { page } = await open(
    '/explorer?from=1990&hops=1&show=100&around=actors,statements,evidence',
  );
  await page.evaluate(
    `window.longest = 0;
     let last = performance.now();
     const tick = () => {
       const now = performance.now();
       window.longest = Math.max(window.longest, now - last);
       last = now;
       requestAnimationFrame(tick);
     };
     tick();`,
  );
  await page.getByRole('radio', { name: '2,000' }).check();
  await page.getByText(/^Laying out 1,\d+ records/).waitFor();
  await settle(page);

  // The layout takes seconds, but must not block a frame.
  expect(await page.evaluate<number>('window.longest')).toBeLessThan(1_000);
});

/** Moves over the graph until the pointer is on a record, and clicks it. */
async function clickAnyRecord(page: Page): Promise<void> {
  const box = await page.locator('.graph-canvas').boundingBox();
  if (box === null) throw new Error('There is no graph.');
  for (let y = 20; y < box.height; y += 9) {
    for (let x = 20; x < box.width; x += 9) {
      await page.mouse.move(box.x + x, box.y + y);
      if ((await page.locator('.graph-canvas.over-node').count()) === 0) continue;
      await page.mouse.click(box.x + x, box.y + y);
      return;
    }
  }
  throw new Error('The pointer found no record.');
}
