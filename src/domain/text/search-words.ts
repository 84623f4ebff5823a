/**
 * What counts as a word in search, both in stored texts and in queries: runs of letters, digits and
 * marks, folded. Stored texts are indexed as these words separated by spaces, so that every
 * engine's tokenizer yields the same ones. Independent of the engine and the query language.
 */
import { foldText, INITIALISM } from './text-folding.js';

/** A folded word and its position: UTF-16 code units, the end exclusive. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Lucene splits longer tokens, so they cannot be searched. */
const MAX_WORD_CHARACTERS = 255;

/**
 * Invisible characters do not end a word, except for the one that separates Persian words.
 * Apostrophes do, including those that Unicode classifies as letters. The points of G.R.U. do not.
 */
const RUN = new RegExp(
  `${INITIALISM.source}|${/(?:(?![ʹʻʼ])[\p{L}\p{N}\p{M}]|(?!(?<=\p{Script=Arabic}\p{Mn}*)\u200C)\p{Default_Ignorable_Code_Point})+/u.source}`,
  'gu',
);
/**
 * Chinese and Japanese are written without spaces. One tokenizer makes a token of each character
 * and another of the whole run, so each character becomes a word and a run is searched as a phrase.
 * Unicode classifies the two half-width voicing marks as letters.
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

/** A text as stored for search: its words separated by spaces. */
export function toSearchWords(text: string): string {
  return findWords(text)
    .map(({ word }) => word)
    .join(' ');
}
