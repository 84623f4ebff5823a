/** How a user works with the search: searches from any page, narrows down, opens a hit. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settle, soon } from '../support/dashboard-page.js';
import { useSite } from '../support/site.js';

const site = useSite();

const open = (path: string) => site.open(path);
const path = (page: Page): string => site.pathOf(page);

test('a search works from any page with the keyboard, and leads to the words', async () => {
  const { page, faults } = await open('/dyads');

  await page.getByRole('searchbox', { name: 'Search for' }).fill('"no factual basis"');
  await page.keyboard.press('Enter');
  await page.locator('figure#hits').waitFor();
  await settle(page);
  expect(path(page)).toBe('/search?q="no+factual+basis"');
  expect(await page.locator('.hit mark').allInnerTexts()).toContain('no factual basis');
  await page.getByRole('link', { name: 'no factual basis' }).first().click();
  await settle(page);

  expect(path(page)).toBe('/positions/position:cn-embassy-gb-20211125-1');
  await page.goBack();
  await settle(page);
  expect(await page.getByRole('searchbox').inputValue()).toBe('"no factual basis"');
  expect(faults).toEqual([]);
});

test('a facet value narrows the search and is removed again', async () => {
  const { page } = await open('/search?q=china');
  const facts = page.locator('figure#hits .figure-facts');
  const all = await facts.innerText();

  await page.getByRole('region', { name: 'Records by type' }).getByText('positions').click();
  await soon(() => facts.innerText()).not.toBe(all);
  await page.getByRole('region', { name: 'Positions by kind' }).getByText('denial').click();
  await soon(() => Promise.resolve(path(page))).toBe('/search?q=china&in=POSITION&kind=DENIAL');
  await settle(page);
  for (const head of await page.locator('.hit .position-head').allInnerTexts()) {
    expect(head.trim()).toMatch(/^denial/);
  }
  await page.locator('.facet a[aria-current]', { hasText: 'denial' }).click();
  await page.locator('.facet a[aria-current]', { hasText: 'positions' }).click();
  await soon(() => facts.innerText()).toBe(all);
});

test('the next page of hits has its own URL', async () => {
  const { page } = await open('/search?q=china');
  const first = await page.locator('.hit-name').first().innerText();

  await page.getByRole('link', { name: 'Next →' }).click();
  await soon(() => page.locator('.hit-name').first().innerText()).not.toBe(first);
  expect(path(page)).toContain('hitsAfter=');
  await page.goBack();
  await soon(() => page.locator('.hit-name').first().innerText()).toBe(first);
});

test('a search without hits says what to do; a text without a word gives an error message', async () => {
  const { page } = await open('/search?q=xyzzy&kind=DENIAL');

  expect(await page.locator('.empty').innerText()).toMatch(/No record has these words/);
  await page.getByRole('link', { name: 'Clear the filter' }).click();
  await soon(() => Promise.resolve(path(page))).toBe('/search?q=xyzzy');
  await page.getByRole('searchbox').fill('!?');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/word/);
});

test('without words it lists the positions that match the filter', async () => {
  const { page, faults } = await open('/search?by=state:ir&kind=DENIAL');
  const heads = await page.locator('.position .position-head').allInnerTexts();

  expect(heads.length).toBeGreaterThan(0);
  for (const head of heads) expect(head.toLowerCase()).toMatch(/^denial.*iran/s);
  expect(faults).toEqual([]);
});

test('a position links to all positions that concern its incident', async () => {
  const { page } = await open('/positions/position:ru-peskov-notpetya-20180215-1');

  await page.locator('.coding').getByRole('link', { name: 'NotPetya' }).click();
  await settle(page);

  expect(path(page)).toBe('/search?concerns=incident:notpetya');
  expect(await page.getByRole('button', { name: 'Remove NotPetya' }).count()).toBe(1);
  expect(await page.locator('.position').count()).toBeGreaterThan(2);
});

test('a search that finds nothing as written says how it was read, and suggests a spelling', async () => {
  const { page } = await open('/search?q=Volt+Typh');

  expect(await page.locator('.figure-note').first().innerText()).toMatch(/start with: volt typh\*/);
  expect(await page.locator('.hit').count()).toBeGreaterThan(0);
  await page.goto(`${site.url}/search?q=SolarWnids`);
  await page.getByRole('link', { name: 'solarwinds' }).click();
  await soon(() => Promise.resolve(path(page))).toBe('/search?q=solarwinds');
});

test("an actor's positions are filtered by kind", async () => {
  const { page } = await open('/actors/state:ir');

  await page.getByLabel('Kind').selectOption('DENIAL');
  await soon(() => Promise.resolve(path(page))).toBe('/actors/state:ir?kind=DENIAL');
  await settle(page);
  for (const head of await page.locator('.position .position-head').allInnerTexts()) {
    expect(head.toLowerCase()).toMatch(/^denial/);
  }
});
