/**
 * A window of a number of calendar intervals that moves over a period, one interval at a time (DNA
 * manual, section 2.7; Leifeld, _Policy Debates as Dynamic Networks_, 2016). It lies entirely
 * inside the period, unless it is longer than the period.
 */
import { endOfInterval, nextInterval, startOfInterval, type CalendarInterval } from './calendar.js';
import { QueryTooCostlyError } from '../errors.js';

export interface MovingWindow {
  readonly unit: CalendarInterval;
  /** In units. */
  readonly size: number;
}

/** Days since 1970-01-01, both inclusive. */
export interface Period {
  readonly dayFrom: number;
  readonly dayTo: number;
}

const MAX_WINDOWS = 500;

/**
 * The earliest first; a single one over the whole period where the window is longer than that.
 *
 * @throws QueryTooCostlyError where there would be too many
 */
export function listWindows({ dayFrom, dayTo }: Period, window: MovingWindow): readonly Period[] {
  const { unit, size } = window;
  const starts: number[] = [];
  for (
    let start = startOfInterval(dayFrom, unit);
    start <= dayTo;
    start = nextInterval(start, unit)
  ) {
    starts.push(start);
    if (starts.length - size >= MAX_WINDOWS) {
      throw new QueryTooCostlyError(
        `The window would take more than ${String(MAX_WINDOWS)} positions. Ask for a longer unit, or for a shorter period (filter.occurred).`,
      );
    }
  }
  const length = Math.min(size, starts.length);
  return starts.slice(0, starts.length - length + 1).map((start, index) => {
    const last = starts[index + length - 1] ?? start;
    return { dayFrom: start, dayTo: endOfInterval(last, unit) };
  });
}

/** Whether every day that the date may mean lies in the period. */
export function isWithin(date: Period, period: Period): boolean {
  return date.dayFrom >= period.dayFrom && date.dayTo <= period.dayTo;
}
