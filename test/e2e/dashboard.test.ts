/** Every page of the dashboard in a real browser: it renders, fits, and stays within its budget. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.js';
import { findBarriers } from '../support/dashboard-page.js';
import { useSite } from '../support/site.js';

/** Each page at least once, with its heading. */
const PAGES: readonly (readonly [path: string, heading: string])[] = [
  ['/', 'What states say to each other about cyber affairs'],
  ['/dyads', 'Who accuses whom'],
  ['/dyads?by=state:cn&measure=latency&table=dyads', 'Who accuses whom'],
  ['/dyads?by=state:bt', 'Who accuses whom'],
  ['/dyads/state:gb/state:cn', 'United Kingdom and China'],
  ['/dyads/state:gb/state:bt', 'United Kingdom and Bhutan'],
  ['/timeline', 'Timeline'],
  ['/timeline?by=state:cn&from=2021&to=2021&imprecise=SEPARATE', 'Timeline'],
  ['/timeline?by=state:bt', 'Timeline'],
  ['/latency', 'Reply latency'],
  ['/latency?by=state:gb&group=PAIR&days=all', 'Reply latency'],
  ['/latency?by=state:bt', 'Reply latency'],
  ['/unanswered', 'Unanswered accusations'],
  ['/unanswered?against=state:kr&wait=month&order=OCCURRED_ASC', 'Unanswered accusations'],
  ['/unanswered?by=state:bt', 'Unanswered accusations'],
  ['/compare', 'Compare'],
  ['/compare?actor=state:cn&actor=state:us&actor=state:ru', 'Compare'],
  ['/compare?actor=state:none', 'Compare'],
  ['/sources', 'Source balance'],
  ['/sources?by=state:cn&kind=PROPOSAL', 'Source balance'],
  ['/sources?by=state:bt', 'Source balance'],
  ['/fidelity', 'As made, as reported'],
  ['/fidelity?by=state:ca&reason=HEDGE_DROPPED', 'As made, as reported'],
  ['/fidelity?by=state:bt', 'As made, as reported'],
  ['/initiatives', 'Initiatives'],
  ['/initiatives?by=state:cn&kind=POLITICAL_INITIATIVE', 'Initiatives'],
  ['/initiatives?by=state:bt', 'Initiatives'],
  [
    '/initiatives/initiative:global-initiative-on-data-security',
    'Global Initiative on Data Security',
  ],
  [
    '/initiatives/initiative:un-ga-res-73-27',
    'A/RES/73/27 Developments in the field of information and telecommunications in the context of international security',
  ],
  ['/initiatives/initiative:tech-accord', 'Cybersecurity Tech Accord'],
  ['/threads/position:cn-embassy-gb-20211125-1', 'An exchange: China, United Kingdom'],
  [
    '/positions/position:cn-embassy-gb-20211125-1',
    "Says that the report's accusation against China has no factual basis.",
  ],
  [
    '/positions/position:ru-embassy-de-20240503-1',
    'Rejects any involvement of Russian state bodies in the incident or in APT28, as unproven and unfounded.',
  ],
  ['/actors/state:gb', 'United Kingdom'],
  ['/actors/agency:gb-ncsc?show=unanswered', 'National Cyber Security Centre (United Kingdom)'],
  ['/search', 'Search'],
  ['/search?q=NotPetya', 'Search: NotPetya'],
  ['/search?q=xyzzy', 'Search: xyzzy'],
  // The server of this test keeps no history; dashboard-changes.test.ts has one that does.
  ['/changes', 'What is new'],
  ['/about', 'About the data'],
  ['/explorer', 'Explore the graph'],
  [
    '/explorer?seed=position:cn-embassy-gb-20211125-1&hops=2&around=actors,evidence&node=state:gb',
    'Explore the graph',
  ],
  ['/explorer?kind=PROPOSAL&table=graph', 'Explore the graph'],
];

const site = useSite();

describe.each(PAGES)('%s', (path, heading) => {
  test('renders without errors and without accessibility violations', async () => {
    const { page, faults } = await site.open(path);

    expect(await page.locator('h1').innerText()).toBe(heading);
    expect(await page.title()).toBe(`${heading} · Demarche`);
    expect(await findBarriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('fits a phone in dark mode', async () => {
    const { page, faults } = await site.open(path, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await findBarriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test.each([
  ['/nowhere', 404],
  ['/positions/position:none', 200],
  ['/threads/position:none', 200],
  ['/actors/state:none', 200],
  ['/initiatives/initiative:none', 200],
  ['/dyads/state:gb/state:none', 200],
])('%s says that nothing was found, and links to the overview', async (path, status) => {
  const { page } = await openPage(site.browser, site.url);
  const response = await page.goto(`${site.url}${path}`);
  await page.getByRole('heading', { name: 'Not found' }).waitFor();

  expect(response?.status()).toBe(status);
  expect(await page.getByRole('link', { name: 'Start at the overview' }).isVisible()).toBe(true);
  await page.context().close();
});

test('an API client gets JSON at the root, a browser the dashboard', async () => {
  const [json, html] = await Promise.all([
    fetch(site.url),
    fetch(site.url, { headers: { accept: 'text/html' } }),
  ]);

  expect(await json.json()).toMatchObject({ dashboard: '/', graphql: '/graphql' });
  expect(html.headers.get('content-type')).toMatch(/^text\/html/);
  expect(html.headers.get('content-security-policy')).toContain("style-src 'self';");
  expect(html.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(html.headers.get('vary')?.toLowerCase()).toContain('accept');
});

test('the overview needs at most 200 kB of script and three queries', async () => {
  const { page } = await openPage(site.browser, site.url);
  const scripts: Promise<number>[] = [];
  let questions = 0;
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname === '/graphql') questions += 1;
    if (!pathname.endsWith('.js')) return;
    scripts.push(response.body().then((body) => gzipSync(body).byteLength));
  });
  await page.goto(site.url, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(scripts);

  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  expect(questions).toBeGreaterThan(0);
  expect(questions).toBeLessThanOrEqual(3);
  await page.context().close();
});

test('the graph needs at most 50 kB of script, and only where one is drawn', async () => {
  const { page } = await site.open('/about');
  const added = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!/graph-view.*\.js$/.test(pathname)) return;
    added.set(
      pathname,
      response.body().then((body) => gzipSync(body).byteLength),
    );
  });
  expect(added.size).toBe(0);
  await page.getByRole('link', { name: 'Explore the graph' }).click();
  await page.locator('.graph-canvas canvas').first().waitFor();
  const sizes = await Promise.all(added.values());

  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeLessThanOrEqual(50_000);
  await page.context().close();
});
