/** Labels of time intervals: whole years, quarters, months, weeks or days. Pure. */

export interface Interval {
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Width of a label such as "2021", with padding. */
const LABEL_PIXELS = 38;
const WEEK_DAYS = 7;
const QUARTER_DAYS = 92;

/** "2021", "2007 to 2025", "Nov 2021", "Oct to Dec 2021", "25 Nov 2021". */
export function printInterval({ from, to }: Interval): string {
  if (from === to) return `${String(Number(from.slice(8)))} ${nameMonth(from)} ${from.slice(0, 4)}`;
  const [start, end] =
    from.endsWith('-01-01') && to.endsWith('-12-31')
      ? [from.slice(0, 4), to.slice(0, 4)]
      : [`${nameMonth(from)} ${from.slice(0, 4)}`, `${nameMonth(to)} ${to.slice(0, 4)}`];
  if (start === end) return end;
  return start.slice(-4) === end.slice(-4) ? `${nameMonth(from)} to ${end}` : `${start} to ${end}`;
}

/**
 * The labels of an axis, by the first day of their interval: years if there are several, else
 * months, else days. Labels are never finer than the intervals, and never so many that they
 * overlap.
 * @param width of the axis, in pixels
 */
export function chooseTicks(
  intervals: readonly Interval[],
  width: number,
): ReadonlyMap<string, string> {
  const starts = intervals.map(({ from }) => from);
  const years = starts.filter((from) => from.endsWith('-01-01'));
  const finest = findFinest(intervals);
  if (finest === 'YEAR') return thin(starts, width, (from) => from.slice(0, 4));
  if (years.length > 2) return thin(years, width, (from) => from.slice(0, 4));
  const months = starts.filter((from) => from.endsWith('-01'));
  if (finest === 'MONTH' || months.length > 2) {
    return thin(finest === 'MONTH' ? starts : months, width, (from, isFirst) =>
      isFirst || from.endsWith('-01-01')
        ? `${nameMonth(from)}\n${from.slice(0, 4)}`
        : nameMonth(from),
    );
  }
  return thin(starts, width, (from, isFirst) =>
    isFirst || from.endsWith('-01')
      ? `${String(Number(from.slice(8)))}\n${nameMonth(from)} ${from.slice(0, 4)}`
      : String(Number(from.slice(8))),
  );
}

/** Judged by the first interval: all intervals of an axis have the same unit. */
function findFinest([first]: readonly Interval[]): 'YEAR' | 'MONTH' | 'DAY' {
  if (first === undefined) return 'DAY';
  const days = (Date.parse(first.to) - Date.parse(first.from)) / 86_400_000 + 1;
  if (days > QUARTER_DAYS) return 'YEAR';
  if (days > WEEK_DAYS) return 'MONTH';
  return 'DAY';
}

function nameMonth(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

/** Counted from the last interval, the most recent. */
function thin(
  starts: readonly string[],
  width: number,
  print: (start: string, isFirst: boolean) => string,
): ReadonlyMap<string, string> {
  const step = Math.max(1, Math.ceil((starts.length * LABEL_PIXELS) / width));
  const kept = starts.filter((_, index) => (starts.length - 1 - index) % step === 0);
  return new Map(kept.map((start, index) => [start, print(start, index === 0)]));
}
