/**
 * Screenshot tests of charts against `golden/`. A missing picture is written and fails the test, so
 * that somebody reviews it; to renew one, delete it and run this file twice.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compareImages } from '../support/compare-images.js';
import { useSite } from '../support/site.js';

const FOLDER = fileURLToPath(new URL('golden', import.meta.url));

/** Text in another font differs by less than this; a missing, moved or recoloured mark by more. */
const MOST_DIFFERENT = 0.02;

const CHARTS = [
  ['matrix', '/dyads?from=2020&to=2023', '#dyads .drawing svg'],
  ['graph', '/explorer?seed=position:cn-embassy-gb-20211125-1&hops=2', '.graph-canvas'],
] as const;

const site = useSite();

async function draw(path: string, selector: string): Promise<Buffer> {
  const { page } = await site.open(path, {
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const picture = await page.locator(selector).screenshot();
  await page.context().close();
  return picture;
}

test.each(CHARTS)('%s looks like its golden picture', async (name, path, selector) => {
  const file = `${FOLDER}/${name}.png`;
  const picture = await draw(path, selector);
  if (!existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, picture);
    expect.fail(`${file} was written: review it, and run this again.`);
  }

  expect(await compareImages(site.browser, readFileSync(file), picture)).toBeLessThan(
    MOST_DIFFERENT,
  );
});

test.each(CHARTS)('%s is drawn the same twice', async (_name, path, selector) => {
  const [one, other] = [await draw(path, selector), await draw(path, selector)];

  expect(await compareImages(site.browser, one, other)).toBe(0);
});

test('a different picture differs by more than a font does', async () => {
  const [, [, path, selector]] = CHARTS;
  const [one, other] = [await draw(path, selector), await draw(`${path}&node=state:gb`, selector)];

  expect(await compareImages(site.browser, one, other)).toBeGreaterThan(MOST_DIFFERENT);
});
