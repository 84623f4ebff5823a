/** Compares proposed passages with annotated ones. */

interface Range {
  readonly start: number;
  readonly end: number;
}

export interface SpanFigures<Gold extends Range = Range, Proposed extends Range = Range> {
  readonly pairs: readonly (readonly [gold: Gold, proposed: Proposed])[];
  readonly missed: readonly Gold[];
  readonly unmatched: readonly Proposed[];
}

/**
 * Pairs each annotated passage with at most one proposal, the largest overlaps first. Two passages are a pair
 * if they share at least this part of the shorter one: a coder then finds the act, and at most moves an end.
 */
export function matchSpans<Gold extends Range, Proposed extends Range>(
  gold: readonly Gold[],
  proposed: readonly Proposed[],
  measure: (overlap: number, one: Range, other: Range) => boolean = isHalfOfTheShorter,
): SpanFigures<Gold, Proposed> {
  const candidates = gold.flatMap((one) =>
    proposed.flatMap((other) => {
      const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      return overlap > 0 && measure(overlap, one, other) ? [{ one, other, overlap }] : [];
    }),
  );
  const pairs: (readonly [Gold, Proposed])[] = [];
  for (const { one, other } of candidates.toSorted((a, b) => b.overlap - a.overlap)) {
    if (pairs.some(([known, taken]) => known === one || taken === other)) continue;
    pairs.push([one, other]);
  }
  return {
    pairs,
    missed: gold.filter((one) => !pairs.some(([known]) => known === one)),
    unmatched: proposed.filter((other) => !pairs.some(([, taken]) => taken === other)),
  };
}

function isHalfOfTheShorter(overlap: number, one: Range, other: Range): boolean {
  return overlap >= Math.min(lengthOf(one), lengthOf(other)) / 2;
}

/** Stricter: at least half of what the two cover together. */
export function isHalfOfBoth(overlap: number, one: Range, other: Range): boolean {
  return overlap >= (lengthOf(one) + lengthOf(other) - overlap) / 2;
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}
