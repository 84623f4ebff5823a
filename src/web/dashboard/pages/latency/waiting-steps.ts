/**
 * The two curves of a group as steps on the same days, for areas and lines, and its answers by
 * waiting time. Pure.
 */
import type { WaitingFragment, WaitingGroupFragment } from '../../../generated/graphql.js';

export interface WaitingStep {
  readonly days: number;
  /**
   * Shares that wait longer, from 1 to 0: for the earliest and the latest answers that dates allow.
   */
  readonly soonest: number;
  readonly latest: number;
}

type Curves = Pick<WaitingGroupFragment, 'soonest' | 'latest'>;
type Points = WaitingFragment['points'];

/** From the accusation, when all wait, to `end`; constant between two steps. */
export function toSteps({ soonest, latest }: Curves, end: number): readonly WaitingStep[] {
  const days = [...soonest.points, ...latest.points].map((point) => point.days);
  const inside = [...new Set(days)].filter((day) => day < end).sort((one, other) => one - other);
  return [
    { days: 0, soonest: 1, latest: 1 },
    ...[...inside, end].map((day) => ({
      days: day,
      soonest: waitingAfter(soonest.points, day),
      latest: waitingAfter(latest.points, day),
    })),
  ];
}

/** The day of the last answer of either curve; 0 if there is none. */
export function lastAnswer({ soonest, latest }: Curves): number {
  return Math.max(0, ...[...soonest.points, ...latest.points].map(({ days }) => days));
}

function waitingAfter(points: Points, day: number): number {
  return points.findLast(({ days }) => days <= day)?.waiting ?? 1;
}

export interface WaitingRange {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export const WAITING_RANGES: readonly WaitingRange[] = [
  { name: 'the same day', from: 0, to: 0 },
  { name: '1 day', from: 1, to: 1 },
  { name: '2 to 7 days', from: 2, to: 7 },
  { name: '8 to 30 days', from: 8, to: 30 },
  { name: '31 days to a year', from: 31, to: 365 },
  { name: 'over a year', from: 366, to: Infinity },
];

export function countAnswered({ points }: WaitingFragment, { from, to }: WaitingRange): number {
  return points
    .filter(({ days }) => days >= from && days <= to)
    .reduce((sum, { answeredBySide }) => sum + answeredBySide, 0);
}

/** "1 day", "2 to 7 days", "not reached". */
export function printMedian({ soonest, latest }: Curves): string {
  const [least, most] = [soonest.medianDays, latest.medianDays];
  if (least === null) return 'not reached';
  if (most === null) return `${String(least)} days or more`;
  if (least !== most) return `${String(least)} to ${String(most)} days`;
  return least === 1 ? '1 day' : `${String(least)} days`;
}

/** "69 %", "69 to 70 %": the share that still waits, with its bounds. */
export function printWaiting({ soonest, latest }: WaitingStep): string {
  const [least, most] = [soonest, latest].map((share) => Math.round(100 * share));
  return least === most ? `${String(least)} %` : `${String(least)} to ${String(most)} %`;
}
