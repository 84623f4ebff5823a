/**
 * Draws a sample that anybody can draw again: inside a stratum, statements are ordered by the sha256 of
 * `<seed> <id>`, and the first ones are taken. Records that are added later change the sample only where
 * they themselves are drawn.
 */
import { createHash } from 'node:crypto';
import { compareText } from '../domain/text/compare-text.js';

export interface SampledItem {
  readonly id: string;
  readonly stratum: string;
}

/**
 * Strata get places in proportion to their size, by the largest remainder; of equal remainders, the
 * stratum that comes first in the order of text.
 *
 * @returns ids in the order of text; all of them if there are no more than `size`
 */
export function drawSample(
  items: readonly SampledItem[],
  seed: number,
  size: number,
): readonly string[] {
  const strata = new Map<string, string[]>();
  for (const { id, stratum } of items) {
    const members = strata.get(stratum);
    if (members === undefined) strata.set(stratum, [id]);
    else members.push(id);
  }
  const sorted = [...strata].toSorted(([a], [b]) => compareText(a, b));
  const places = allocate(
    sorted.map(([, members]) => members.length),
    Math.min(size, items.length),
  );
  return sorted
    .flatMap(([, members], index) =>
      members
        .map((id) => ({ id, rank: rankOf(seed, id) }))
        .toSorted((a, b) => compareText(a.rank, b.rank))
        .slice(0, places[index])
        .map(({ id }) => id),
    )
    .toSorted(compareText);
}

function rankOf(seed: number, id: string): string {
  return createHash('sha256')
    .update(`${String(seed)} ${id}`)
    .digest('hex');
}

/** Largest remainder method. */
function allocate(sizes: readonly number[], places: number): readonly number[] {
  const total = sizes.reduce((sum, each) => sum + each, 0);
  if (total === 0) return sizes;
  // In whole numbers, so that equal remainders are recognised.
  const shares = sizes.map((size) => ({
    whole: Math.floor((size * places) / total),
    remainder: (size * places) % total,
  }));
  const left = places - shares.reduce((sum, { whole }) => sum + whole, 0);
  const favoured = new Set(
    shares
      .map(({ remainder }, index) => ({ remainder, index }))
      .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return shares.map(({ whole }, index) => whole + (favoured.has(index) ? 1 : 0));
}
