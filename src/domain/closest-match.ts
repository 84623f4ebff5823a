/**
 * "Did you mean …": the candidates nearest to a word by edit distance.
 */
import { distance } from 'fastest-levenshtein';

/**
 * At most `max` candidates, nearest first, ties in alphabetical order; only those within a third of
 * the word's length, so that nothing far-fetched is proposed. Words over 100 characters match nothing.
 */
export function closestMatches(
  word: string,
  candidates: Iterable<string>,
  max: number,
): readonly string[] {
  if (word.length > 100) return [];
  const reach = Math.max(2, Math.floor(word.length / 3));
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > reach) continue;
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps <= reach) near.push({ candidate, distance: steps });
  }
  return near
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, max)
    .map(({ candidate }) => candidate);
}
