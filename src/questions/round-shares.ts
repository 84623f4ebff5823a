/** Sums of shares are fractions; digits after the sixth decimal place are floating-point error. */
export function roundShares(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}
