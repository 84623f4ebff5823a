/** Dates in the schema's form, and when two periods overlap. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { parsePartialDate, type PartialDate } from '../../../src/domain/time/partial-date.js';
import { textOf } from './corpus-graph.js';

export interface DateRangeInput {
  readonly from?: string | null;
  readonly to?: string | null;
}

export function dateOf(node: GraphNode, property: string): PartialDate | undefined {
  const value = textOf(node, property);
  return value === undefined ? undefined : parsePartialDate(value);
}

/** Both ends inclusive; a missing end is open; a missing date never overlaps. */
export function overlaps(date: PartialDate | undefined, { from, to }: DateRangeInput): boolean {
  if (date === undefined) return false;
  const startsInTime = to == null || date.earliest <= parsePartialDate(to).latest;
  const endsInTime = from == null || date.latest >= parsePartialDate(from).earliest;
  return startsInTime && endsInTime;
}
