/** What counts as seen after a page of changes was shown. Pure. */

export interface Visit {
  /** The last line of the journal that was seen. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface ShownChanges {
  /** All changes after this line … */
  readonly start: number;
  /** … up to this one were shown. */
  readonly last: number;
  /** The last line of the journal. */
  readonly head: number;
  readonly isFiltered: boolean;
}

/** @returns undefined if the visit stays as it is */
export function toNextVisit(
  visit: Visit | undefined,
  { start, last, head, isFiltered }: ShownChanges,
  now: string,
): Visit | undefined {
  if (isFiltered) return undefined;
  // A visit beyond the end belongs to a journal that was replaced.
  const isKnown = visit !== undefined && visit.seq <= head;
  // A gap between the last visit and what is shown would count as seen.
  if (isKnown && (start > visit.seq || last < visit.seq)) return undefined;
  return { seq: Math.min(last, head), at: now };
}
