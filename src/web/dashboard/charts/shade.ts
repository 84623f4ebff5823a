/**
 * Opacity of a cell by the lower bound of its count. There are no mid-tones, so that either dark or
 * light text is readable.
 */
const SHADES = [
  { from: 10, opacity: 1 },
  { from: 5, opacity: 0.34 },
  { from: 2, opacity: 0.2 },
];
const LIGHTEST = 0.1;

/** Opacity of the matrix colour. */
export function toShade(count: number): number {
  return SHADES.find(({ from }) => count >= from)?.opacity ?? LIGHTEST;
}

/** Text colour on a cell of this shade. */
export const inkOn = ({ opacity }: { readonly opacity: number }): string =>
  opacity === 1 ? 'var(--on-matrix)' : 'var(--ink)';
