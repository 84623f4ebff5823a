/** What the views of the dashboard show, and where they link. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settle, soon } from '../support/dashboard-page.js';
import { post } from '../support/run-server.js';
import { useSite } from '../support/site.js';

const site = useSite();

const open = (path: string) => site.open(path);
const path = (page: Page): string => site.pathOf(page);

test('a bar of the timeline links to its period, where days and months are drawn differently', async () => {
  const { page } = await open('/timeline?kind=ACCUSATION');

  await page.getByLabel(/^2021, accusations/).click();
  await soon(() => Promise.resolve(path(page))).toBe('/timeline?kind=ACCUSATION&from=2021&to=2021');
  await settle(page);
  expect(await page.getByRole('radio', { name: 'month', exact: true }).isChecked()).toBe(true);

  const { body } = await post(site.url, {
    query:
      '{ positions(filter: { kind: ACCUSATION, occurred: { from: "2021", to: "2021" } }, first: 200) { nodes { occurredOn { precision } } } }',
  });
  const { nodes } = body.data?.['positions'] as {
    readonly nodes: readonly { readonly occurredOn: { readonly precision: string } }[];
  };
  const days = nodes.filter(({ occurredOn }) => occurredOn.precision === 'DAY').length;
  const marks = page.locator('figure#marks .drawing');
  expect(days).toBeLessThan(nodes.length);
  expect(await marks.locator('a circle').count()).toBe(days);
  expect(await marks.locator('a rect').count()).toBe(nodes.length - days);

  await page.goBack();
  await soon(() => Promise.resolve(path(page))).toBe('/timeline?kind=ACCUSATION');
});

test('reply latency counts accusations still waiting, and each group links to its records', async () => {
  const { page } = await open('/latency?by=state:gb&against=state:cn');

  // 11 accusations of China by the United Kingdom, of which 8 are answered in the corpus.
  expect(await page.locator('figure#answers .counts').innerText()).toMatch(
    /accusations of a side\s+11[^]*answered by this side, 73 %\s+8[^]*no answer by [\w ]+\s+3/,
  );
  await page.getByRole('radio', { name: 'accuser and accused' }).check();
  await settle(page);
  expect(path(page)).toBe('/latency?by=state:gb&against=state:cn&group=PAIR');
  await page.getByRole('radio', { name: 'to the last answer' }).check();
  await soon(() => Promise.resolve(path(page))).toContain('days=all');
  await page.locator('figure#groups').getByText('United Kingdom → China').click();
  await settle(page);
  expect(path(page)).toBe('/dyads/state:gb/state:cn');
});

test('up to three actors are chosen, compared, and removed again', async () => {
  const { page } = await open('/compare');

  await page.getByRole('link', { name: 'China, Russia and North Korea' }).click();
  await settle(page);
  expect(path(page)).toBe('/compare?actor=state:cn&actor=state:ru&actor=state:kp');
  expect(await page.getByLabel('Actors, up to 3').isDisabled()).toBe(true);

  await page.getByRole('button', { name: 'Remove North Korea' }).click();
  await soon(() => Promise.resolve(path(page))).toBe('/compare?actor=state:cn&actor=state:ru');
  await settle(page);
  await page.getByLabel('Actors, up to 3').fill('Bhutan');
  await page.getByRole('option', { name: 'Bhutan' }).waitFor();
  await page.getByLabel('Actors, up to 3').press('Enter');
  await soon(() => Promise.resolve(path(page))).toContain('actor=state:bt');
  await settle(page);
  expect(await page.locator('figure#pairs').count()).toBe(0);
  expect(await page.locator('.empty').innerText()).toMatch(/none of them accuses another/);

  await page.getByLabel(/^Russia, denials made: \d+/).click();
  await settle(page);
  expect(path(page)).toBe('/timeline?by=state:ru&kind=DENIAL');
});

test('a filter shows how one-sided the sources of its results are', async () => {
  const { page } = await open('/latency?by=state:cn');

  await page.getByText('How one-sided are its sources?').click();
  await settle(page);
  const { body } = await post(site.url, {
    query:
      '{ sourceBalance(filter: { madeBy: "state:cn", includeParts: true, kind: ACCUSATION }) { positions sources { documents publishers origins } oneSided { positions } } }',
  });
  const balance = body.data?.['sourceBalance'] as {
    readonly positions: number;
    readonly sources: Readonly<Record<'documents' | 'publishers' | 'origins', number>>;
    readonly oneSided: { readonly positions: number };
  };
  const meter = page.locator('figure#source-meter');
  expect(await meter.locator('.figure-facts').innerText()).toContain(
    `all ${String(balance.positions)} positions`,
  );
  expect(await meter.locator('td.number').allInnerTexts()).toEqual(
    [...Object.values(balance.sources), balance.oneSided.positions].map(String),
  );

  await meter.getByRole('link', { name: 'Source balance' }).click();
  await settle(page);
  expect(path(page)).toBe('/sources?by=state:cn&kind=ACCUSATION');
  expect(await page.locator('figure#one-sided .figure-facts').innerText()).toContain(
    `${String(balance.oneSided.positions)} of ${String(balance.positions)} positions`,
  );
});

test('a gap in the corpus is distinguished from silence of a state', async () => {
  const { page } = await open('/unanswered');

  await page.getByLabel(/^South Korea: 1 unanswered, with nothing by it since/).click();
  await soon(() => Promise.resolve(path(page))).toBe('/unanswered?against=state:kr');
  await settle(page);
  const entry = page.locator('figure#unanswered li', { hasText: 'a political farce' });
  expect(await entry.innerText()).toMatch(
    /1 September 2025[^]*South Korea: the corpus holds no statement by it since[^]*United States: since then the corpus holds \d+ statements by it, the last November 2025/,
  );

  await page.getByRole('radio', { name: 'a year', exact: true }).check();
  await soon(() => Promise.resolve(path(page))).toBe('/unanswered?against=state:kr&wait=year');
});

test('a report is shown beside what was said, and leads to its position', async () => {
  const { page } = await open('/fidelity?by=state:ca');

  await page.getByRole('radio', { name: 'hedge dropped' }).check();
  await soon(() => Promise.resolve(path(page))).toBe('/fidelity?by=state:ca&reason=HEDGE_DROPPED');
  await settle(page);
  const entry = page.locator('figure#differences ol.positions > li');
  expect(await entry.innerText()).toMatch(
    /Says Indian state actors likely spy[^]*hedge dropped[^]*Mint[^]*certainty as reported: stated as certain/,
  );

  await entry.getByRole('link', { name: /^Says Indian state actors likely spy/ }).click();
  await settle(page);
  expect(path(page)).toBe('/positions/position:ca-cccs-20241030-1');
  const rows = page.locator('figure#reports tbody tr');
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringMatching(/^as made[^]*likely$/),
    expect.stringMatching(/^The Week[^]*likely$/),
    expect.stringMatching(/^Mint[^]*stated as certain$/),
  ]);
});

test('a translation is shown with its original, a quote with its rendering', async () => {
  const { page } = await open('/positions/position:ru-embassy-de-20240503-1');

  expect(await page.locator('.excerpt').first().innerText()).toContain(
    'In English, by the compilers: expressly rejects as unproven and unfounded',
  );
  expect(await page.locator('.excerpt').nth(1).innerText()).toMatch(
    /Translated from ausdrücklich als unbewiesen und haltlos zurück[^]*translated by the publisher/,
  );
  const licence = await open('/positions/position:gb-ahmad-wannacry-20171219-1');
  const text = await licence.page.locator('.excerpt').first().innerText();
  expect(text).toContain('OGL-UK-3.0');
  expect(
    await licence.page
      .getByRole('link', { name: 'archived copy', exact: true })
      .first()
      .getAttribute('href'),
  ).toMatch(/^https:\/\/web\.archive\.org\/web\/20180101000000\//);
});

test('an initiative links to the denial in whose statement it is cited', async () => {
  const { page } = await open('/initiatives');

  await page.getByLabel('Kind').selectOption('POLITICAL_INITIATIVE');
  await soon(() => Promise.resolve(path(page))).toBe('/initiatives?kind=POLITICAL_INITIATIVE');
  await settle(page);
  await page
    .locator('figure#initiatives')
    .getByRole('link', { name: 'Global Initiative on Data Security' })
    .click();
  await settle(page);
  expect(path(page)).toBe('/initiatives/initiative:global-initiative-on-data-security');
  const act = page.locator('figure#ledger li', { hasText: 'together with a denial' });
  expect(await act.innerText()).toMatch(/25 November 2021[^]*cited in its favour by\s+China/);
  await page
    .locator('figure#citations')
    .getByRole('link', {
      name: "Says that the report's accusation against China has no factual basis.",
    })
    .click();
  await settle(page);
  expect(path(page)).toBe('/positions/position:cn-embassy-gb-20211125-1');
});
