/**
 * "Did you mean …?" for a search: replaces words that occur in no record with close ones that do.
 */
import { distance as editDistance } from 'fastest-levenshtein';
import { findWords } from './search-words.js';

/** In how many records a word occurs. */
export type WordCounts = ReadonlyMap<string, number>;

/** Shorter words resemble too many others. */
const MIN_WORD = 4;
/** Words of this length or more may differ by two edits. */
const LONG_WORD = 7;

/** The text with its unknown words replaced; undefined where all are known or nothing is close. */
export function suggestText(text: string, known: WordCounts): string | undefined {
  let suggested = '';
  let end = 0;
  let isChanged = false;
  for (const found of findWords(text)) {
    const closest = known.has(found.word) ? undefined : closestWord(found.word, known);
    suggested += text.slice(end, found.start) + (closest ?? text.slice(found.start, found.end));
    end = found.end;
    isChanged ||= closest !== undefined;
  }
  return isChanged ? suggested + text.slice(end) : undefined;
}

/** The closest, then the most frequent, then in alphabetical order. */
function closestWord(word: string, known: WordCounts): string | undefined {
  if (word.length < MIN_WORD) return undefined;
  let best:
    { readonly word: string; readonly distance: number; readonly count: number } | undefined;
  const limit = word.length < LONG_WORD ? 1 : 2;
  for (const [other, count] of known) {
    if (Math.abs(other.length - word.length) > limit) continue;
    const distance = editDistance(word, other);
    if (distance > limit) continue;
    const isBetter =
      best === undefined ||
      distance < best.distance ||
      (distance === best.distance &&
        (count > best.count || (count === best.count && other < best.word)));
    if (isBetter) best = { word: other, distance, count };
  }
  return best?.word;
}
