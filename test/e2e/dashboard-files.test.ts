/** Downloads from the menu of a figure: server files with the records behind it. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseItem } from '../support/dashboard-page.js';
import { post } from '../support/run-server.js';
import { useSite } from '../support/site.js';

const site = useSite();

const open = (path: string) => site.open(path);

async function openFiles(figure: Locator): Promise<void> {
  await chooseItem(figure, 'Download the data');
  await figure.locator('.files').last().waitFor();
}

async function take(page: Page, figure: Locator, list: string, format: string): Promise<string> {
  const links = figure.locator('.files', { hasText: list });
  const download = page.waitForEvent('download');
  await links.getByRole('link', { name: format, exact: true }).click();
  return (await readFile(await (await download).path())).toString();
}

test('a pair is downloaded as a table with a row for each of its positions', async () => {
  const { page, faults } = await open('/dyads/state:gb/state:cn');
  const figure = page.locator('figure#timeline');
  await openFiles(figure);
  const rows = (await take(page, figure, 'A row for each position', 'JSON Lines')).trim();

  const { body } = await post(site.url, {
    query: `{ positions(filter: { includeParts: true, or: [
      { madeBy: "state:gb", against: { actors: "state:cn" } },
      { madeBy: "state:cn", against: { actors: "state:gb" } }
    ] }) { totalCount } }`,
  });
  const { totalCount } = body.data?.['positions'] as { readonly totalCount: number };
  expect(rows.split('\n')).toHaveLength(totalCount);
  expect(faults).toEqual([]);
});

test('an exchange is downloaded as a graph of its positions, their words and pages', async () => {
  const { page } = await open('/threads/position:cn-embassy-gb-20211125-1');
  const figure = page.locator('figure#thread');
  await openFiles(figure);
  expect(await figure.locator('.files').count()).toBe(1);
  const graph = await take(page, figure, 'As a graph', 'GraphML');

  expect(graph).toContain('position:gb-ncsc-review-202111-1');
  expect(graph).toContain('has no factual basis');
  expect(graph).toContain('http://en.people.cn/n3/2021/1127/c90000-9925092.html');
});

test('an explored subgraph is downloaded whole, in every graph format', async () => {
  const { page } = await open('/explorer?seed=state:cn&show=100');
  const figure = page.locator('figure#graph');
  const shown = await figure.locator('.figure-facts').innerText();
  const nodes = Number(/of (\d+) records/.exec(shown)?.[1]);
  await openFiles(figure);
  expect(await figure.locator('.files a').allInnerTexts()).toEqual([
    'GraphML',
    'GEXF',
    'CSV of nodes and edges',
    'node-link JSON',
    'Cytoscape JSON',
    'JSON Lines',
    'Cypher',
    'Turtle',
    'JSON-LD',
    'STIX',
  ]);
  const file = JSON.parse(await take(page, figure, 'As a graph', 'node-link JSON')) as {
    readonly nodes: readonly unknown[];
  };

  expect(nodes).toBeGreaterThan(100);
  expect(file.nodes).toHaveLength(nodes);
});

test.each([
  ['/', 'most-accusing'],
  ['/', 'years'],
  ['/', 'latest-exchanges'],
  ['/dyads?by=state:cn', 'dyads'],
  ['/actors/state:gb', 'counts'],
  ['/actors/state:gb', 'positions'],
])('%s#%s links to files that exist', async (path, id) => {
  const { page } = await open(path);
  const figure = page.locator(`figure#${id}`);
  await openFiles(figure);
  const rows = await take(page, figure, 'A row for each position', 'CSV');

  expect(rows.split('\n').length).toBeGreaterThan(2);
  expect(rows).toMatch(/^.?id,kind,asserts,/);
});
