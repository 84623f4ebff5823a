/** The labels of a time axis: never finer than the dates on it, and never hours. */
import { axisX, gridX, type Markish } from '@observablehq/plot';
import { toDate, type Span } from './day-span.js';
import { chooseTicks, type Interval } from './interval-labels.js';

export interface TimeAxis {
  /** Range of the axis in days since 1970; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Labels by day. */
  readonly ticks: ReadonlyMap<number, string>;
}

/** Up to this many days, the axis labels days; up to the next limit, months. */
const MOST_DAYS = 45;
const MOST_MONTHS_IN_DAYS = 3 * 366;
/** Fewer days than this would be drawn on the edges. */
const FEW_DAYS = 7;

/** @param width of the axis, in pixels */
export function createTimeAxis(spans: readonly Span[], width: number): TimeAxis {
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const pad = last - first < FEW_DAYS ? 1 : 0;
  const intervals = listIntervals(first, last, chooseUnit(spans, last - first + 1));
  const labels = chooseTicks(intervals, width);
  return {
    start: first - pad,
    end: last + 1 + pad,
    ticks: new Map([...labels].map(([from, label]) => [Date.parse(from) / DAY_MS, label])),
  };
}

/** Grid lines and labels of the axis. */
export function drawTimeAxis({ ticks }: TimeAxis): readonly Markish[] {
  const dates = [...ticks.keys()].map(toDate);
  return [
    gridX(dates, { stroke: 'var(--line)', strokeOpacity: 1 }),
    axisX(dates, {
      tickSize: 0,
      tickFormat: (date: Date) => ticks.get(date.getTime() / DAY_MS) ?? '',
    }),
  ];
}

const DAY_MS = 86_400_000;

type Unit = 'DAY' | 'MONTH' | 'YEAR';

function chooseUnit(spans: readonly Span[], days: number): Unit {
  const shortest = Math.min(...spans.map(({ from, to }) => to - from + 1));
  if (shortest === 1 && days <= MOST_DAYS) return 'DAY';
  return shortest <= 31 && days <= MOST_MONTHS_IN_DAYS ? 'MONTH' : 'YEAR';
}

/** The intervals that start within the span; if none does, the one that contains its first day. */
function listIntervals(first: number, last: number, unit: Unit): readonly Interval[] {
  const begins: number[] = [];
  for (let day = startOf(first, unit); day <= last; day = nextOf(day, unit)) begins.push(day);
  const inside = begins.filter((day) => day >= first);
  return (inside.length > 0 ? inside : begins).map((day) => ({
    from: toIso(Math.max(day, first)),
    to: toIso(nextOf(day, unit) - 1),
  }));
}

function startOf(day: number, unit: Unit): number {
  const date = toDate(day);
  if (unit === 'DAY') return day;
  return Date.UTC(date.getUTCFullYear(), unit === 'YEAR' ? 0 : date.getUTCMonth()) / DAY_MS;
}

function nextOf(day: number, unit: Unit): number {
  const date = toDate(day);
  if (unit === 'DAY') return day + 1;
  return unit === 'YEAR'
    ? Date.UTC(date.getUTCFullYear() + 1, 0) / DAY_MS
    : Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) / DAY_MS;
}

function toIso(day: number): string {
  return toDate(day).toISOString().slice(0, 10);
}
