/** "Did you mean …?" for a search: the words that no record has, replaced by close ones that some have. */
import { distance as editDistance } from 'fastest-levenshtein';
import { findWords } from './search-words.js';

/** How many records have a word. */
export type WordCounts = ReadonlyMap<string, number>;

/** Shorter words are close to too many. */
const MIN_WORD = 4;
/** Words of so many letters may differ in two. */
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

/** The closest, of equally close ones the most frequent, then by the alphabet. */
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
