/** How long ago something was: "3 hours ago". Pure. */

const formatter = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** @param now in milliseconds */
export function printAge(at: string, now: number): string {
  const seconds = (now - Date.parse(at)) / 1_000;
  for (const [unit, length] of UNITS) {
    if (seconds >= length) return formatter.format(-Math.floor(seconds / length), unit);
  }
  return 'just now';
}
