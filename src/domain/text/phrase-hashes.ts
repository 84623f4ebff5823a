/**
 * The phrases by which texts are compared: every run of five words, or of ten characters in a script that
 * is written without spaces. Words are those of search, so case, accents, punctuation and hyphens make no
 * difference.
 */
import { hash } from 'node:crypto';
import { findWords, type FoundWord } from './search-words.js';

/** A phrase and its place: UTF-16 code units, the end exclusive. */
export interface Phrase {
  readonly hash: string;
  readonly start: number;
  readonly end: number;
}

/** A word counts 2, a character of a script without spaces 1. */
const MIN_WEIGHT = 10;
const HASH_CHARACTERS = 12;
export const PHRASE_HASH = /^[0-9a-f]{12}$/;

const WITHOUT_SPACES =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
/** Search keeps runs of these scripts whole. */
const CHARACTER =
  /[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]\p{M}*|[^\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu;

/** In the order of the text; neighbours overlap in all words but one. */
export function findPhrases(text: string): readonly Phrase[] {
  const words = findWords(text).flatMap((word) => splitCharacters(text, word));
  const phrases: Phrase[] = [];
  for (const [index, { start }] of words.entries()) {
    let weight = 0;
    let last = index;
    for (; last < words.length; last += 1) {
      weight += weigh(words[last]);
      if (weight >= MIN_WEIGHT) break;
    }
    const end = words[last]?.end;
    if (end === undefined) break;
    const joined = words.slice(index, last + 1).map(({ word }) => word);
    phrases.push({ hash: hashOf(joined.join(' ')), start, end });
  }
  return phrases;
}

/** The distinct hashes of a text's phrases, sorted. */
export function hashPhrases(text: string): readonly string[] {
  return [...new Set(findPhrases(text).map(({ hash }) => hash))].sort();
}

function splitCharacters(text: string, found: FoundWord): readonly FoundWord[] {
  if (!WITHOUT_SPACES.test(found.word)) return [found];
  // Folding can change the number of characters.
  return [...text.slice(found.start, found.end).matchAll(CHARACTER)].flatMap(
    ([part], index, parts) =>
      findWords(part).map(({ word }) => {
        const start = found.start + (parts[index]?.index ?? 0);
        return { word, start, end: start + part.length };
      }),
  );
}

function weigh(word: FoundWord | undefined): number {
  return word !== undefined && WITHOUT_SPACES.test(word.word) ? 1 : 2;
}

function hashOf(phrase: string): string {
  return hash('sha256', phrase).slice(0, HASH_CHARACTERS);
}
