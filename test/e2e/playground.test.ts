/** The playground in a real browser: what a researcher does first. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, type WatchedPage } from '../support/browser.js';
import { useSite } from '../support/site.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const titles = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => /^# (.*)/.exec(readFileSync(`${EXAMPLES}/${name}`, 'utf8'))?.[1] ?? name);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const site = useSite();

/** The machine may be busy. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 });

async function openPlayground(
  hash = '',
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watched = await openPage(site.browser, site.url, options);
  await watched.page.goto(`${site.url}/playground${hash}`);
  await watched.page.getByRole('button', { name: 'Execute query' }).waitFor();
  await soon(() => readEditor(watched.page, 'operation')).toMatch(/\S/);
  return watched;
}

/** The visible text of an editor, with normalized spaces. */
async function readEditor(page: Page, name: 'operation' | 'variables' | 'response') {
  const sections = {
    operation: '.graphiql-query-editor',
    variables: '.graphiql-editor-tool',
    response: '.graphiql-response',
  };
  const text = await page.locator(`${sections[name]} .view-lines`).first().innerText();
  return text.replaceAll(/\u00a0/g, ' ');
}

async function run(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.getByRole('button', { name: 'Execute query' }).click();
  await answered;
}

function shareHash(query: string, variables?: string): string {
  return `#${new URLSearchParams({ query, ...(variables === undefined ? {} : { variables }) }).toString()}`;
}

test('examples are found by their words', async () => {
  const { page } = await openPlayground();
  await page.getByRole('searchbox', { name: 'Search the examples' }).fill('votes');
  const found = await page.locator('.gallery-example strong').allInnerTexts();

  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(10);
  expect(await page.getByRole('status').allInnerTexts()).toContain(
    `${String(found.length)} of ${String(titles.length)} examples`,
  );
});

test('opens with the gallery and its first example, ready to run', async () => {
  const { page, faults } = await openPlayground();

  expect(await page.getByRole('heading', { name: 'Examples' }).isVisible()).toBe(true);
  expect(await page.locator('.gallery-example strong').allInnerTexts()).toEqual(titles);
  expect(await readEditor(page, 'operation')).toContain('query WhoDeniedWhat');
  expect(await readEditor(page, 'variables')).toContain('state:cn');
  await run(page);
  await soon(() => readEditor(page, 'response')).toContain('has no factual basis');
  expect(faults).toEqual([]);
});

// Each example opens a tab, and many tabs slow down the page.
const EXAMPLES_A_PAGE = 10;
const shelves = titles.flatMap((_title, at) =>
  at % EXAMPLES_A_PAGE === 0 ? [titles.slice(at, at + EXAMPLES_A_PAGE)] : [],
);

test.each(shelves.map((shelf) => ({ first: shelf[0], shelf })))(
  'every example of the gallery opens and is answered, and no other host is contacted: from "$first"',
  async ({ shelf }) => {
    const { page, faults } = await openPlayground();
    for (const title of shelf) {
      await page.getByRole('button', { name: title, exact: false }).first().click();
      await soon(() => readEditor(page, 'operation')).toContain(`# ${title}`);
      const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
      await page.getByRole('button', { name: 'Execute query' }).click();
      const answer = (await (await answered).json()) as object;

      expect([title, answer]).toEqual([title, { data: expect.any(Object) as object }]);
    }
    expect(faults).toEqual([]);
  },
);

test('a link opens its query and variables in a new tab and runs nothing', async () => {
  const query = 'query Shared($code: String!) { state(code: $code) { name } }';
  const { page, faults } = await openPlayground(shareHash(query, '{ "code": "NL" }'));

  await soon(() => readEditor(page, 'operation')).toContain('query Shared');
  expect(await readEditor(page, 'variables')).toContain('NL');
  expect((await readEditor(page, 'response')).trim()).toBe('');
  expect(new URL(page.url()).hash).toBe('');
  await run(page);
  await soon(() => readEditor(page, 'response')).toContain('Netherlands');
  expect(faults).toEqual([]);
});

test('the button copies such a link', async () => {
  const { page } = await openPlayground(shareHash('{ dataset { licence } }'));
  await soon(() => readEditor(page, 'operation')).toContain('licence');
  await page.getByRole('button', { name: 'Copy a link to this query' }).click();
  await page.getByText('A link to this query is in the clipboard').waitFor();
  const link = await page.evaluate('navigator.clipboard.readText()');

  expect(link).toBe(`${site.url}/playground${shareHash('{ dataset { licence } }')}`);
});

test.each([
  ['#query=', 'holds no query'],
  ['#nonsense', 'holds no query'],
  [shareHash('{ dataset { version } }', '{"a'), 'only its query was opened'],
])('a link that was cut off says so: %s', async (hash, sentence) => {
  const { page, faults } = await openPlayground(hash);

  await page.getByText(sentence).waitFor();
  expect(faults).toEqual([]);
});

test('a second visit restores its tabs', async () => {
  const { page } = await openPlayground(shareHash('{ dataset { licence } }'));
  await soon(() => readEditor(page, 'operation')).toContain('licence');
  const tabs = await page.locator('.graphiql-tab').count();
  await soon(() => page.evaluate("localStorage.getItem('graphiql:tabState') ?? ''")).toContain(
    'licence',
  );
  await page.reload();
  await soon(() => readEditor(page, 'operation')).toContain('licence');

  expect(await page.locator('.graphiql-tab').count()).toBe(tabs);
});

test('an empty answer comes with its reason', async () => {
  const query = `query None($from: String) {
    denials(filter: { madeBy: ["state:cn"], occurred: { from: $from } }) { nodes { id } }
  }`;
  const { page, faults } = await openPlayground(shareHash(query, '{ "from": "2040" }'));
  await soon(() => readEditor(page, 'operation')).toContain('query None');
  await run(page);

  await soon(() => page.locator('.notice[role=status]').innerText()).toMatch(
    /No denials match .*without occurred there are \d+/,
  );
  expect(faults).toEqual([]);
});

test('a browser that opens /graphql is redirected here, with its query', async () => {
  const { page } = await openPage(site.browser, site.url);
  await page.goto(
    `${site.url}/graphql?query=${encodeURIComponent('{ dataset { citation { text } } }')}`,
  );

  await soon(() => readEditor(page, 'operation')).toContain('citation');
  expect(new URL(page.url()).pathname).toBe('/playground');
});

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly html: readonly string[];
}

/** What axe finds in parts of GraphiQL itself. */
const GRAPHIQL_FINDINGS = ['nested-interactive'];

test.each(['light', 'dark'] as const)('is accessible, %s', async (colorScheme) => {
  const { page } = await openPlayground('', { colorScheme });
  // The Content-Security-Policy blocks scripts, but not evaluation by the debugger.
  await page.evaluate(AXE);
  // The editor has its own theme colours, and its own modes for screen readers.
  const found: readonly Finding[] = await page.evaluate(
    `axe.run({ exclude: ['.monaco-editor'] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes.map((node) => node.html) })))`,
  );

  expect(
    found.filter(
      ({ id, impact, html }) =>
        (impact === 'serious' ||
          impact === 'critical' ||
          html.some((each) => /gallery|notice/.test(each))) &&
        !GRAPHIQL_FINDINGS.includes(id),
    ),
  ).toEqual([]);
});

test('fits a phone', async () => {
  const { page, faults } = await openPlayground('', { viewport: { width: 390, height: 844 } });

  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(faults).toEqual([]);
});
