/** Every number on a page is in the answer of its figure's query. */
import { expect, test } from 'vitest';
import { readFigure } from '../support/dashboard-page.js';
import { figureReaders } from '../support/figure-readers.js';
import { post } from '../support/run-server.js';
import { useSite } from '../support/site.js';

const ADDRESSES = [
  '/',
  '/dyads',
  '/dyads?by=state:cn&joint=FRACTIONAL',
  '/dyads/state:gb/state:cn',
  '/timeline',
  '/timeline?against=state:cn&interval=MONTH&imprecise=SEPARATE',
  '/timeline?from=2021-11&to=2021-11&kind=ACCUSATION',
  '/latency',
  '/latency?by=state:gb&group=PAIR',
  '/latency?against=state:cn&group=FORM',
  '/unanswered',
  '/unanswered?by=state:cn&wait=year&order=OCCURRED_ASC',
  '/compare?actor=state:cn&actor=state:us&actor=state:ru&from=2018',
  '/compare?actor=state:gb',
  '/sources',
  '/sources?by=state:cn&kind=PROPOSAL',
  '/fidelity',
  '/fidelity?reason=REPORTED_SPEECH&by=state:gb',
  '/initiatives',
  '/initiatives?by=state:cn',
  '/initiatives/initiative:global-initiative-on-data-security',
  '/initiatives/initiative:un-ga-res-73-27',
  '/threads/position:cn-embassy-gb-20211125-1',
  '/positions/position:cn-embassy-gb-20211125-1',
  '/positions/position:gb-ncsc-review-202111-1',
  '/positions/position:ca-cccs-20241030-1',
  '/positions/position:ru-peskov-ddos-20220216-1',
  '/actors/state:gb',
  '/actors/state:cn?show=unanswered',
  '/actors/state:ru',
  '/about',
  '/search?q=china&kind=DENIAL',
  '/explorer?seed=position:cn-embassy-gb-20211125-1&hops=2',
  '/explorer?by=state:cn&show=100',
];

const site = useSite();

test.each(ADDRESSES)('%s shows the answers of its queries', async (address) => {
  const { page } = await site.open(address);
  const ids: readonly string[] = await page.evaluate(
    `[...document.querySelectorAll('figure')].map(({ id }) => id)`,
  );
  expect(ids.length).toBeGreaterThan(0);

  for (const id of ids) {
    const figure = `${/^\/(\w*)/.exec(address)?.[1] ?? ''}#${id}`;
    const shown = await readFigure(page, id);
    const { body } = await post(site.url, shown.question);
    expect(body.errors, figure).toBeUndefined();
    const read = figureReaders[figure];
    expect(read, `${figure} has a reader in figure-readers.ts`).toBeDefined();
    // Each reader takes the answer of its own figure.
    const expected = read?.(body.data as never) ?? [];
    const cells = expected.map((row) =>
      row.map((cell) => (cell === undefined ? (expect.any(String) as unknown) : printCell(cell))),
    );
    expect(cells.length, figure).toBeGreaterThan(0);
    expect(
      shown.rows.map((row, index) => row.slice(0, cells[index]?.length)),
      figure,
    ).toEqual(cells);
  }
  await page.context().close();
});

function printCell(cell: unknown): string {
  return typeof cell === 'number' ? String(Math.round(cell * 100) / 100) : String(cell);
}
