/** How long answers took. Dates are partial, so every time has a lower and an upper bound. */
import type { Latency } from './partial-date.js';

/** A reply to the act `answers`, this many days after it. */
export interface TimedReply extends Latency {
  readonly answers: string;
}

/**
 * The time to the first answer of each act that has one: the minimum of the lower bounds and the
 * minimum of the upper bounds, since by then at least one answer had come.
 */
export function firstAnswers(replies: readonly TimedReply[]): ReadonlyMap<string, Latency> {
  const first = new Map<string, Latency>();
  for (const { answers, minDays, maxDays } of replies) {
    const known = first.get(answers);
    first.set(answers, {
      minDays: Math.min(minDays, known?.minDays ?? Infinity),
      maxDays: Math.min(maxDays, known?.maxDays ?? Infinity),
    });
  }
  return first;
}

export interface WeightedLatency extends Latency {
  readonly weight: number;
}

/** The lower weighted median of each bound, in days; null without observations. */
export function medianLatency(times: readonly WeightedLatency[]): Latency | null {
  if (times.length === 0) return null;
  const median = (bound: keyof Latency): number => {
    const ordered = times.toSorted((a, b) => a[bound] - b[bound]);
    const half = ordered.reduce((sum, { weight }) => sum + weight, 0) / 2;
    let before = 0;
    // Weights are fractions: floating-point error must not move the median.
    const middle = ordered.find(({ weight }) => (before += weight) >= half - 1e-9);
    return middle?.[bound] ?? NaN;
  };
  return { minDays: median('minDays'), maxDays: median('maxDays') };
}
