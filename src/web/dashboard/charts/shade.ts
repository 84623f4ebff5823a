/** Shade of a cell by its count: from each bound on. Dark ones take light figures, so there is nothing between. */
const SHADES = [
  { from: 10, opacity: 1 },
  { from: 5, opacity: 0.34 },
  { from: 2, opacity: 0.2 },
];
const LIGHTEST = 0.1;

/** Opacity of the colour of matrices. */
export function toShade(count: number): number {
  return SHADES.find(({ from }) => count >= from)?.opacity ?? LIGHTEST;
}

/** What is read on a cell of this shade. */
export const inkOn = ({ opacity }: { readonly opacity: number }): string =>
  opacity === 1 ? 'var(--on-matrix)' : 'var(--ink)';
