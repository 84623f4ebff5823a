/** "Did you mean …?": the candidates that a mistyped word most likely stands for. */
import { distance as editDistance } from 'fastest-levenshtein';

/**
 * The candidates closest to the word, best first, at most `max`; none where nothing is close.
 * A candidate that equals the word plus an id prefix comes first: `gb` means `state:gb`.
 * Ties keep the order of the candidates, so the answer is deterministic.
 */
export function closestMatches(
  word: string,
  candidates: Iterable<string>,
  max: number,
): readonly string[] {
  const sought = word.toLowerCase();
  return [...candidates]
    .map((candidate) => ({ candidate, distance: distanceTo(candidate.toLowerCase(), sought) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, max)
    .map(({ candidate }) => candidate);
}

/** " Did you mean …?" with the closest match, or an empty string. */
export function suggest(word: string, candidates: readonly string[]): string {
  const [closest] = closestMatches(word, candidates, 1);
  return closest === undefined ? '' : ` Did you mean ${closest}?`;
}

/** Infinity for candidates that are too different. */
function distanceTo(text: string, sought: string): number {
  const [type, own] = splitId(text);
  const [soughtType, soughtOwn] = splitId(sought);
  if (own === undefined) return editsBetween(text, sought);
  if (soughtOwn === undefined) return own === sought ? 0 : editsBetween(text, sought);
  // Prefix and name are compared separately: most of `state:zz` is `state:`, which says nothing
  // about `zz`.
  return editsBetween(type, soughtType) + editsBetween(own, soughtOwn);
}

/** `state:gb` -> `state`, `gb`; a text without a colon has one part. */
function splitId(text: string): readonly [string, string?] {
  const colon = text.indexOf(':');
  return colon === -1 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
}

/** More edits are not a typo, however long the word. */
const MAX_EDITS = 4;

/** Edit distance, with a swap of two neighbours as one edit; Infinity for a different word. */
function editsBetween(text: string, sought: string): number {
  if (sought === '') return text === '' ? 0 : Infinity;
  const limit = Math.min(MAX_EDITS, Math.max(1, Math.floor(sought.length / 3)));
  // The difference in length is a lower bound of the edit distance.
  if (Math.abs(text.length - sought.length) > limit) return Infinity;
  if (hasSwapped(text, sought)) return 1;
  const edits = editDistance(text, sought);
  if (edits > limit) return Infinity;
  // When half of the word is wrong, it counts as a typo only if the first letter matches.
  return edits * 2 >= sought.length && !text.startsWith(sought.charAt(0)) ? Infinity : edits;
}

/** Whether the texts differ by one swap of neighbouring letters. */
function hasSwapped(text: string, sought: string): boolean {
  if (text.length !== sought.length) return false;
  const at = Array.from({ length: text.length }, (_, index) => index).findIndex(
    (index) => text[index] !== sought[index],
  );
  return (
    text[at] === sought[at + 1] &&
    text[at + 1] === sought[at] &&
    text.slice(at + 2) === sought.slice(at + 2)
  );
}
