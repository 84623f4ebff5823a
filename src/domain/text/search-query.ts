/**
 * A search query: words, phrases in quotation marks, and prefixes of words. Everything else is
 * ignored, so there is no syntax to get wrong. Independent of the engine.
 */
import { InputError } from '../errors.js';
import { findWords } from './search-words.js';
import { isWellFormedText } from './text-folding.js';

/** Consecutive words; with `isPrefix` the last one is a prefix. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
  readonly isQuoted: boolean;
}

/** A text matches where it has all of the terms, unless the reading says otherwise. */
export type SearchQuery = readonly SearchTerm[];

/** A word to look up in an index. */
export interface SearchWord {
  readonly word: string;
  readonly isPrefix: boolean;
}

const MAX_CHARACTERS = 1_000;
const MAX_WORDS = 32;
/** Too many words begin with any one letter. */
const MIN_PREFIX = 2;

/** Unlike JavaScript, users do not regard a zero-width no-break space as a space. */
const PIECE = /["“„«]([^"“”„«»]*)["”»](\*?)|(?:\S|\uFEFF)+/gu;

/**
 * @throws InputError for a text without words, with too many words, with a prefix of one letter, or
 * with half of a surrogate pair
 */
export function parseSearchText(text: string): SearchQuery {
  if (!isWellFormedText(text)) {
    throw new InputError('text: contains half of a surrogate pair.');
  }
  if (text.length > MAX_CHARACTERS) {
    throw new InputError(
      `text: has ${text.length.toLocaleString('en')} characters; the maximum is ${MAX_CHARACTERS.toLocaleString('en')}.`,
    );
  }
  const terms = new Map<string, SearchTerm>();
  let count = 0;
  for (const [piece, phrase, star] of text.matchAll(PIECE)) {
    const found = findWords(phrase ?? piece);
    const words = found.map(({ word }) => word);
    const isPrefix = phrase === undefined ? isStarred(piece, found.at(-1)?.end) : star === '*';
    if (words.length === 0) continue;
    if (isPrefix && (words.at(-1) ?? '').length < MIN_PREFIX) {
      throw new InputError(
        `text: "${piece.slice(0, 20)}" matches too many words; give two letters before the *.`,
      );
    }
    const key = `${words.join(' ')}${isPrefix ? '*' : ''}`;
    if (terms.has(key)) continue;
    terms.set(key, { words, isPrefix, isQuoted: phrase !== undefined });
    count += words.length;
  }
  if (count === 0) throw new InputError('text: must contain a word.');
  if (count > MAX_WORDS) {
    throw new InputError(
      `text: has ${String(count)} different words; the maximum is ${String(MAX_WORDS)}.`,
    );
  }
  return [...terms.values()];
}

/** In the syntax in which it can be typed: `"no basis" attribut*`. */
export function printSearchQuery(query: SearchQuery): string {
  return query
    .map(({ words, isPrefix }) => {
      const text = words.join(' ');
      return `${words.length > 1 ? `"${text}"` : text}${isPrefix ? '*' : ''}`;
    })
    .join(' ');
}

/** Each word that a match must contain, once. */
export function wordsOf(query: SearchQuery): readonly SearchWord[] {
  const words = new Map<string, SearchWord>();
  for (const term of query) {
    term.words.forEach((word, index) => {
      const isPrefix = term.isPrefix && index === term.words.length - 1;
      words.set(`${word}${isPrefix ? '*' : ''}`, { word, isPrefix });
    });
  }
  return [...words.values()];
}

/** Whether a star directly follows the last word: `attribut*`, but not `* attribut`. */
function isStarred(piece: string, end: number | undefined): boolean {
  return end !== undefined && piece[end] === '*';
}
