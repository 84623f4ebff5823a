/**
 * "Did you mean …?": the candidates that a mistyped word most likely stands for.
 */

/**
 * The candidates closest to the word, best first, at most `max`; none where nothing is close.
 * A candidate that is the word with a type before it comes first: `gb` means `state:gb`.
 * Ties keep the order of the candidates, so the answer is deterministic.
 */
export function closestMatches(
  word: string,
  candidates: Iterable<string>,
  max: number,
): readonly string[] {
  const sought = word.toLowerCase();
  const limit = Math.max(2, Math.floor(sought.length / 3));
  return [...candidates]
    .map((candidate) => ({ candidate, distance: distanceTo(candidate, sought, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, max)
    .map(({ candidate }) => candidate);
}

function distanceTo(candidate: string, sought: string, limit: number): number {
  const text = candidate.toLowerCase();
  if (text.endsWith(`:${sought}`)) return 0;
  // The lengths alone need this many edits; the table would only confirm it.
  if (Math.abs(text.length - sought.length) > limit) return Infinity;
  return editDistance(text, sought);
}

/** Optimal string alignment: insertions, deletions, replacements and swapped neighbours. */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(
        (current[column - 1] ?? 0) + 1,
        (previous[column] ?? 0) + 1,
        (previous[column - 1] ?? 0) + cost,
      );
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && isSwap) {
        least = Math.min(least, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
