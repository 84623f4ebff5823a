/**
 * Charts that look as they did: pictures in `golden/`. A picture that is not there is written, and the
 * test fails until somebody has looked at it and kept it; to renew one, delete it and run this twice.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compareImages } from '../support/compare-images.js';
import { useSite } from '../support/site.js';

const FOLDER = fileURLToPath(new URL('golden', import.meta.url));

/** Letters of another font cover less than this; a mark that is missing, moved or recoloured more. */
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

test.each(CHARTS)('%s looks as it did', async (name, path, selector) => {
  const file = `${FOLDER}/${name}.png`;
  const picture = await draw(path, selector);
  if (!existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, picture);
    expect.fail(`${file} was written: look at it, and run this again.`);
  }

  expect(await compareImages(site.browser, readFileSync(file), picture)).toBeLessThan(
    MOST_DIFFERENT,
  );
});

test.each(CHARTS)('%s is drawn alike twice', async (_name, path, selector) => {
  const [one, other] = [await draw(path, selector), await draw(path, selector)];

  expect(await compareImages(site.browser, one, other)).toBe(0);
});

test('a picture of something else differs by more than letters do', async () => {
  const [, [, path, selector]] = CHARTS;
  const [one, other] = [await draw(path, selector), await draw(`${path}&node=state:gb`, selector)];

  expect(await compareImages(site.browser, one, other)).toBeGreaterThan(MOST_DIFFERENT);
});
