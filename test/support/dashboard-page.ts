/** Opens pages of the dashboard in a real browser, and reads the numbers of their figures. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, type WatchedPage } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The machine may be busy with other work. */
const TIMEOUT = { timeout: 20_000 };

/** Opens a page and waits until all of its requests have completed. */
export async function openDashboard(
  browser: Browser,
  origin: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watched = await openPage(browser, origin, options);
  await watched.page.goto(`${origin}${path}`);
  await settle(watched.page);
  return watched;
}

/** Waits until a page has a heading and no pending requests. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor(TIMEOUT);
  const missing = page.locator('.waiting, [aria-busy=true], .drawing:empty');
  await expect.poll(() => missing.count(), TIMEOUT).toBe(0);
}

/** Asserts on a page's content, retrying until it appears. */
export const soon = <T>(read: () => Promise<T>) => expect.poll(read, TIMEOUT);

/** Serious findings of axe, each with the element. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  );
}

export interface ShownFigure {
  readonly id: string;
  readonly facts: string;
  /** Text of each cell of its table. */
  readonly rows: readonly (readonly string[])[];
  /** The query of its playground link. */
  readonly question: { readonly query: string; readonly variables: unknown };
}

/** A figure's numbers according to its table, with the query that it names as their source. */
export async function readFigure(page: Page, id: string): Promise<ShownFigure> {
  const figure = page.locator(`figure#${id}`);
  const href = await figure.locator('.figure-menu a').getAttribute('href');
  const shared = new URLSearchParams(href?.split('#')[1]);
  if ((await figure.locator('table').count()) === 0) await chooseItem(figure, 'Show as table');
  await figure.locator('table').waitFor(TIMEOUT);
  const rows: readonly (readonly string[])[] = await page.evaluate(
    `[...document.querySelectorAll('figure#${id} tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText))`,
  );
  return {
    id,
    facts: await figure.locator('.figure-facts').innerText(),
    rows,
    question: {
      query: shared.get('query') ?? '',
      variables: JSON.parse(shared.get('variables') ?? '{}') as unknown,
    },
  };
}

/** Selects an entry of a figure's menu. */
export async function chooseItem(figure: Locator, name: string): Promise<void> {
  await figure.locator('.figure-menu > details > summary').click();
  await figure.locator('.figure-menu').getByText(name, { exact: true }).click();
}
