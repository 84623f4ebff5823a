/**
 * Places each position on the timeline. Each group of kinds has a row: positions known to the day
 * are above its line; those known only to a month, a year or an interval are below. Pure.
 */
import type { TimelinePositionsQuery } from '../../../generated/graphql.js';
import { toPosition } from '../../page-urls.js';
import { toSpan, type Span } from '../../charts/day-span.js';
import { groupNames } from '../../charts/kind-bars.js';
import { stackLanes } from '../../charts/stack-lanes.js';
import { KIND_GROUPS, toKindGroup, type KindGroup } from '../../words/kind-group.js';
import { printDate } from '../../words/print-date.js';
import { kindNames } from '../../words/vocabulary.js';

export type DatedPosition = TimelinePositionsQuery['positions']['nodes'][number];

export interface DateMark extends Span {
  readonly group: KindGroup;
  /** Pixels from the top. */
  readonly y: number;
  readonly isDay: boolean;
  /** The range of disputed dates; undefined if the sources agree. */
  readonly rival: Span | undefined;
  readonly href: string;
  readonly label: string;
}

export interface DateRow {
  readonly group: KindGroup;
  readonly name: string;
  /** Of the line between days and longer dates, in pixels from the top. */
  readonly line: number;
  /** Of the row's name. */
  readonly top: number;
}

export interface DateMarks {
  readonly marks: readonly DateMark[];
  readonly rows: readonly DateRow[];
  readonly height: number;
}

/** A mark with the space beside it. */
const MARK_PIXELS = 10;
const LANE_PIXELS = 10;
const NAME_PIXELS = 22;

/** @param pixelsPerDay scale of the drawing; close marks must not overlap */
export function toDateMarks(positions: readonly DatedPosition[], pixelsPerDay: number): DateMarks {
  const marks: DateMark[] = [];
  const rows: DateRow[] = [];
  let top = 0;
  for (const group of KIND_GROUPS) {
    const own = positions.filter(({ kind }) => toKindGroup(kind) === group);
    if (own.length === 0) continue;
    const days = placeInLanes(own.filter(isDay), pixelsPerDay);
    const longer = placeInLanes(
      own.filter((position) => !isDay(position)),
      pixelsPerDay,
    );
    const line = top + NAME_PIXELS + days.lanes * LANE_PIXELS;
    rows.push({ group, name: groupNames[group], line, top });
    marks.push(
      ...days.placed.map(({ position, lane }) =>
        toMark(position, line - (lane + 0.6) * LANE_PIXELS),
      ),
      ...longer.placed.map(({ position, lane }) =>
        toMark(position, line + (lane + 0.6) * LANE_PIXELS),
      ),
    );
    top = line + longer.lanes * LANE_PIXELS + 8;
  }
  return { marks, rows, height: top };
}

function isDay({ occurredOn }: DatedPosition): boolean {
  return occurredOn.precision === 'DAY';
}

function placeInLanes(positions: readonly DatedPosition[], pixelsPerDay: number) {
  const spans = positions.map(({ occurredOn }) => toSpan(occurredOn));
  const lanes = stackLanes(spans, MARK_PIXELS / pixelsPerDay);
  return {
    placed: positions.map((position, index) => ({ position, lane: lanes[index] ?? 0 })),
    lanes: Math.max(0, ...lanes.map((lane) => lane + 1)),
  };
}

function toMark(position: DatedPosition, y: number): DateMark {
  const { id, kind, asserts, occurredOn, madeBy, statement } = position;
  const { disputedDates } = statement;
  const rivals = disputedDates.map(toSpan);
  const dispute =
    disputedDates.length === 0
      ? ''
      : ` (sources differ: ${disputedDates.map(printDate).join(', ')})`;
  return {
    ...toSpan(occurredOn),
    group: toKindGroup(kind),
    y,
    isDay: isDay(position),
    rival:
      rivals.length === 0
        ? undefined
        : {
            from: Math.min(...rivals.map(({ from }) => from)),
            to: Math.max(...rivals.map(({ to }) => to)),
          },
    href: toPosition(id),
    label: `${printDate(occurredOn)}${dispute}, ${kindNames[kind]} by ${madeBy.map(({ name }) => name).join(', ')}: ${asserts}`,
  };
}
