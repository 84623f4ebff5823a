/** Stacks overlapping spans of time in lanes, so that none hides another. Pure. */
import type { Span } from './day-span.js';

/**
 * The lane of each span: the lowest that is free, from 0.
 * @param gap days to leave free between two spans of a lane
 */
export function stackLanes(spans: readonly Span[], gap: number): readonly number[] {
  const ends: number[] = [];
  const lanes = new Map<Span, number>();
  for (const span of [...spans].sort((one, other) => one.from - other.from || one.to - other.to)) {
    const free = ends.findIndex((end) => end + gap < span.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = span.to;
    lanes.set(span, lane);
  }
  return spans.map((span) => lanes.get(span) ?? 0);
}
