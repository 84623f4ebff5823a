/**
 * The Kaplan–Meier estimate of how many are still waiting after a time, where some of those observed
 * never saw the event: E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete
 * Observations", Journal of the American Statistical Association 53 (1958), 457–481. Standard errors
 * by Greenwood's formula: M. Greenwood, "The Natural Duration of Cancer", 1926.
 */

/** So many that were observed for so many days, until the event or until observation ended. */
export interface Observed {
  readonly days: number;
  readonly count: number;
  /** False: censored, the event had not come when observation ended. */
  readonly hasEvent: boolean;
}

export interface SurvivalPoint {
  readonly days: number;
  /** Still waiting just before: neither seen to end nor out of sight. */
  readonly atRisk: number;
  /** Whose event came on this day. */
  readonly events: number;
  /** The estimated share that waits longer than this. */
  readonly waiting: number;
  /** Of `waiting`. */
  readonly standardError: number;
}

/** One point for each time at which events came, earliest first. */
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
      // Where nobody waits any longer the formula divides by zero, and nothing is left to be unsure of.
      if (atRisk > events) variance += events / (atRisk * (atRisk - events));
      const standardError = waiting * Math.sqrt(variance);
      points.push({ days, atRisk, events, waiting, standardError });
    }
    // Whoever goes out of sight on the day of an event still stood at risk of it.
    atRisk -= all;
  }
  return points;
}

/** The first time after which no more than half are waiting; null where more than half always are. */
export function medianSurvival(points: readonly SurvivalPoint[]): number | null {
  return points.find(({ waiting }) => waiting <= 0.5 + 1e-12)?.days ?? null;
}
