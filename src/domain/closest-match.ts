/**
 * "Did you mean …?": the candidates that a mistyped word most likely stands for.
 */
import { distance as editDistance } from 'fastest-levenshtein';

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

/** " Did you mean …?" with the closest, or nothing. */
export function suggest(word: string, candidates: readonly string[]): string {
  const [closest] = closestMatches(word, candidates, 1);
  return closest === undefined ? '' : ` Did you mean ${closest}?`;
}

function distanceTo(candidate: string, sought: string, limit: number): number {
  const text = candidate.toLowerCase();
  if (text.endsWith(`:${sought}`)) return 0;
  // The lengths alone need this many edits; the table would only confirm it.
  if (Math.abs(text.length - sought.length) > limit) return Infinity;
  return editDistance(text, sought);
}
