/** How much two pictures differ, computed in a browser, which can read PNG. */
import type { Browser } from 'playwright-core';

/** A channel may differ by this much, of 255: edges of letters are smoothed differently. */
const TOLERANCE = 40;

/** The share of all pixels that differ; 1 where the sizes do. */
export async function compareImages(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const share = await page.evaluate<number>(
    `(async () => {
      const read = async (data) => {
        const image = new Image();
        image.src = 'data:image/png;base64,' + data;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [one, other] = await Promise.all(['${one.toString('base64')}', '${other.toString('base64')}'].map(read));
      if (one.width !== other.width || one.height !== other.height) return 1;
      let different = 0;
      for (let at = 0; at < one.data.length; at += 4) {
        const furthest = Math.max(...[0, 1, 2].map((channel) => Math.abs(one.data[at + channel] - other.data[at + channel])));
        if (furthest > ${String(TOLERANCE)}) different += 1;
      }
      return different / (one.width * one.height);
    })()`,
  );
  await page.close();
  return share;
}
