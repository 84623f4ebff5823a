/**
 * The Kaplan–Meier estimate of the share still waiting after a time, with censored observations:
 * E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete Observations", Journal of
 * the American Statistical Association 53 (1958), 457–481. Standard errors by Greenwood's formula:
 * M. Greenwood, "The Natural Duration of Cancer", 1926.
 */

/**
 * A number of subjects observed for the same number of days, until the event or the end of
 * observation.
 */
export interface Observed {
  readonly days: number;
  readonly count: number;
  /** False: censored, because the event had not occurred when observation ended. */
  readonly hasEvent: boolean;
}

export interface SurvivalPoint {
  readonly days: number;
  /** Number at risk: neither event nor censoring before this day. */
  readonly atRisk: number;
  /** Number of events on this day. */
  readonly events: number;
  /** The estimated share that waits longer than this. */
  readonly waiting: number;
  /** Standard error of `waiting`. */
  readonly standardError: number;
}

/** One point per time at which events occurred, earliest first. */
export function estimateSurvival(observed: readonly Observed[]): readonly SurvivalPoint[] {
  const byDays = new Map<number, { events: number; all: number }>();
  for (const { days, count, hasEvent } of observed) {
    const at = byDays.get(days) ?? { events: 0, all: 0 };
    at.all += count;
    if (hasEvent) at.events += count;
    byDays.set(days, at);
  }
  let atRisk = observed.reduce((sum, { count }) => sum + count, 0);
  let waiting = 1;
  let variance = 0;
  const points: SurvivalPoint[] = [];
  for (const [days, { events, all }] of [...byDays].sort(([a], [b]) => a - b)) {
    if (events > 0) {
      waiting *= (atRisk - events) / atRisk;
      // At zero the formula divides by zero, and no uncertainty is left.
      if (atRisk > events) variance += events / (atRisk * (atRisk - events));
      const standardError = waiting * Math.sqrt(variance);
      points.push({ days, atRisk, events, waiting, standardError });
    }
    // Subjects censored on the day of an event still count as at risk.
    atRisk -= all;
  }
  return points;
}

/**
 * The median: the first time after which at most half are waiting; null where it is never reached.
 */
export function medianSurvival(points: readonly SurvivalPoint[]): number | null {
  return points.find(({ waiting }) => waiting <= 0.5 + 1e-12)?.days ?? null;
}
