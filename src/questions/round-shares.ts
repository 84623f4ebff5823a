/** Sums of shares are fractions; what floating point adds behind the sixth place is none of the answer. */
export function roundShares(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}
