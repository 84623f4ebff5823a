/** What a person does with the explorer: begins somewhere, walks on, chooses records, takes it along. */
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

test('without a place to begin it begins at the pair that accuses most, and the way back is free', async () => {
  const { page, faults } = await open('/dyads');

  await page.getByRole('link', { name: 'Explore the graph' }).click();
  await page.locator('figure#graph').waitFor();
  expect(path(page)).toBe('/explorer?by=state:cn&by=state:us&against=state:cn&against=state:us');
  await page.goBack();
  await settle(page);

  expect(path(page)).toBe('/dyads');
  expect(faults).toEqual([]);
});

test('a record is found by a word, and the walk goes on from it', async () => {
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

test('it says how many records of how many it shows, and which it leaves out', async () => {
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

test('steps and what comes along stand in the address and change what is shown', async () => {
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

test('a record is chosen in the picture, is told of, and leads to its page', async () => {
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

test('with the keyboard alone a record is chosen from the list, its neighbour, and its page', async () => {
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

test('the picture is saved as SVG and PNG, the records as CSV', async () => {
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

test('without WebGL the list has every record, and the picture is saved all the same', async () => {
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

test('the page answers while some thousand records are laid out', async () => {
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

  // The layout takes seconds; no frame waits for it.
  expect(await page.evaluate<number>('window.longest')).toBeLessThan(1_000);
});

/** Moves over the picture until the pointer stands on a record, and clicks it. */
async function clickAnyRecord(page: Page): Promise<void> {
  const box = await page.locator('.graph-canvas').boundingBox();
  if (box === null) throw new Error('There is no picture.');
  for (let y = 20; y < box.height; y += 9) {
    for (let x = 20; x < box.width; x += 9) {
      await page.mouse.move(box.x + x, box.y + y);
      if ((await page.locator('.graph-canvas.over-node').count()) === 0) continue;
      await page.mouse.click(box.x + x, box.y + y);
      return;
    }
  }
  throw new Error('The pointer met no record.');
}
