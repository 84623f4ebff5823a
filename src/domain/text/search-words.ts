/**
 * What counts as a word in search, of a stored text and of what is searched for alike: runs of
 * letters, digits and marks, folded. Stored texts are indexed as these words with a space between, so
 * that every engine's tokenizer finds the same ones. Knows no engine and no query language.
 */
import { foldText, INITIALISM } from './text-folding.js';

/** A word as it is compared, and where it stands: UTF-16 code units, the end exclusive. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Lucene cuts longer tokens in pieces, so nobody can mean one. */
const MAX_WORD_CHARACTERS = 255;

/**
 * Invisible characters do not end a word, except for the one that divides Persian words. Apostrophes
 * do, also those that are letters to Unicode. The points of G.R.U. do not.
 */
const RUN = new RegExp(
  `${INITIALISM.source}|${/(?:(?![ʹʻʼ])[\p{L}\p{N}\p{M}]|(?!(?<=\p{Script=Arabic}\p{Mn}*)\u200C)\p{Default_Ignorable_Code_Point})+/u.source}`,
  'gu',
);
/**
 * Chinese and Japanese are written without spaces. One tokenizer takes each of their characters for a
 * word and another the whole run, so each is made a word of its own and a run is searched as a phrase.
 * The two half-width voicing marks are letters to Unicode.
 */
const PART =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}][\p{M}\uFF9E\uFF9F]*|[^\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]+/gu;
const NO_WORD = /[^\p{L}\p{N}\p{M}]/gu;

/** The words of a text, in order. */
export function findWords(text: string): readonly FoundWord[] {
  const words: FoundWord[] = [];
  for (const run of text.matchAll(RUN)) {
    for (const part of run[0].matchAll(PART)) {
      const word = foldText(part[0]).replaceAll(NO_WORD, '');
      const start = run.index + part.index;
      if (word !== '' && word.length <= MAX_WORD_CHARACTERS) {
        words.push({ word, start, end: start + part[0].length });
      }
    }
  }
  return words;
}

/** A text as it is stored for search: its words with a space between. */
export function toSearchWords(text: string): string {
  return findWords(text)
    .map(({ word }) => word)
    .join(' ');
}
