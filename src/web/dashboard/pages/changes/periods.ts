/** Periods that end today. Pure, but for the clock. */

const DAY_MS = 86_400_000;

/** The day so many days ago, in UTC, such as `2026-10-31`. */
export function dayBefore(days: number, now = Date.now()): string {
  return new Date(now - days * DAY_MS).toISOString().slice(0, 10);
}
