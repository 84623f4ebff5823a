/**
 * What somebody searches for: words, phrases in quotation marks, and beginnings of words. Everything
 * else in it means nothing, so there is no syntax to get wrong. Knows no engine.
 */
import { InputError } from '../errors.js';
import { findWords } from './search-words.js';
import { isWellFormedText } from './text-folding.js';

/** Words that follow one another; of the last one only the beginning where it is a prefix. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
  readonly isQuoted: boolean;
}

/** A text is found where it has all of the terms, unless its reading says otherwise. */
export type SearchQuery = readonly SearchTerm[];

/** A word that an index is asked for. */
export interface SearchWord {
  readonly word: string;
  readonly isPrefix: boolean;
}

const MAX_CHARACTERS = 1_000;
const MAX_WORDS = 32;
/** One letter begins too many words. */
const MIN_PREFIX = 2;

/** Unlike JavaScript, nobody takes a zero-width no-break space for a space. */
const PIECE = /["“„«]([^"“”„«»]*)["”»](\*?)|(?:\S|\uFEFF)+/gu;

/**
 * @throws InputError for a text without words, with too many of them, with a beginning of one letter,
 *   or with half of a character in it
 */
export function parseSearchText(text: string): SearchQuery {
  if (!isWellFormedText(text)) {
    throw new InputError('text: has half of a character (a lone surrogate) in it.');
  }
  if (text.length > MAX_CHARACTERS) {
    throw new InputError(
      `text: has ${text.length.toLocaleString('en')} characters; at most ${MAX_CHARACTERS.toLocaleString('en')} are searched for.`,
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
        `text: "${piece.slice(0, 20)}" begins too many words; give two letters before the *.`,
      );
    }
    const key = `${words.join(' ')}${isPrefix ? '*' : ''}`;
    if (terms.has(key)) continue;
    terms.set(key, { words, isPrefix, isQuoted: phrase !== undefined });
    count += words.length;
  }
  if (count === 0) throw new InputError('text: there is no word in it.');
  if (count > MAX_WORDS) {
    throw new InputError(
      `text: has ${String(count)} different words; at most ${String(MAX_WORDS)} are searched for together.`,
    );
  }
  return [...terms.values()];
}

/** As it could be typed: `"no basis" attribut*`. */
export function printSearchQuery(query: SearchQuery): string {
  return query
    .map(({ words, isPrefix }) => {
      const text = words.join(' ');
      return `${words.length > 1 ? `"${text}"` : text}${isPrefix ? '*' : ''}`;
    })
    .join(' ');
}

/** Each word that a text must have, once. */
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

/** Whether a star follows the last word at once: `attribut*`, but not `* attribut`. */
function isStarred(piece: string, end: number | undefined): boolean {
  return end !== undefined && piece[end] === '*';
}
