/**
 * Finds records by name: those that have exactly this name, and those with similar names. Names are
 * compared as search compares them: case, accents, punctuation and spaces do not matter. Which names a
 * record has is up to the caller.
 */
import { squashText } from './actor-names.js';
import { compareText } from './compare-text.js';
import { findWords } from './search-words.js';

/**
 * Where a name comes from, and how far it can be trusted: with several records of one name, those of the
 * lowest number are meant.
 */
const TRUST = {
  /** The record's name or an alias. */
  NAME: 0,
  /** An id or a code; only compared as a whole. */
  CODE: 0,
  /** A name in another language. */
  TRANSLATION: 1,
  /** An abbreviation of no official list; only compared as a whole. */
  ABBREVIATION: 2,
} as const;

export type NameSource = keyof typeof TRUST;

export interface KnownName {
  readonly id: string;
  readonly text: string;
  readonly source: NameSource;
}

export interface NameMatch {
  readonly id: string;
  /** From 0 to 1; 1 for an exact match. */
  readonly similarity: number;
  /** Undefined if no name of the record is exactly this one. */
  readonly source: NameSource | undefined;
}

/** Less similar names have little in common but an ending. */
const MIN_SIMILARITY = 0.4;
/** Longer names are titles of documents, which differ in words and not in letters. */
const MAX_SPELT_WORDS = 8;

const everything = (): boolean => true;

export class NameIndex {
  readonly #exact = new Map<string, { readonly id: string; readonly source: NameSource }[]>();
  /** The record of each compared name, and how many pieces the name has. */
  readonly #ids: string[] = [];
  readonly #sizes: number[] = [];
  readonly #areWords: boolean[] = [];
  /** In which names each piece occurs. */
  readonly #occurrences = new Map<string, number[]>();

  /** Names that were compared already: many languages share one. */
  readonly #compared = new Set<string>();

  add({ id, text, source }: KnownName): void {
    this.#addExact(id, text, source);
    if (source === 'CODE' || source === 'ABBREVIATION') return;
    const words = wordsOf(text);
    const key = `${id} ${words.join(' ')}`;
    if (words.length === 0 || this.#compared.has(key)) return;
    this.#compared.add(key);
    this.#addCompared(id, words);
  }

  /** Records that have exactly this name, of the most trusted source that any of them has it from. */
  find(
    text: string,
    isWanted: (id: string) => boolean = everything,
  ): readonly (NameMatch & { readonly source: NameSource })[] {
    const found = (this.#exact.get(squashText(text)) ?? []).filter(({ id }) => isWanted(id));
    const trust = Math.min(...found.map(({ source }) => TRUST[source]));
    return found
      .filter(({ source }) => TRUST[source] === trust)
      .map((each) => ({ ...each, similarity: 1 }));
  }

  /** Records with similar names, the most similar first, then by id. Exact matches are among them. */
  findSimilar(
    text: string,
    max: number,
    isWanted: (id: string) => boolean = everything,
  ): readonly NameMatch[] {
    return [...this.#similarities(text)]
      .filter(([id, similarity]) => similarity >= MIN_SIMILARITY && isWanted(id))
      .sort(([a, one], [b, other]) => other - one || compareText(a, b))
      .slice(0, max)
      .map(([id, similarity]) => ({ id, similarity, source: undefined }));
  }

  #similarities(text: string): ReadonlyMap<string, number> {
    const words = wordsOf(text);
    const pieces = [...lettersOf(words), ...words.map(toWordPiece)];
    const shared = new Map<number, number>();
    for (const piece of new Set(pieces)) {
      for (const name of this.#occurrences.get(piece) ?? []) {
        shared.set(name, (shared.get(name) ?? 0) + 1);
      }
    }
    const letters = lettersOf(words).size;
    const best = new Map<string, number>();
    for (const [name, count] of shared) {
      const own = this.#areWords[name] === true ? new Set(words).size : letters;
      const similarity = (2 * count) / ((this.#sizes[name] ?? 0) + own);
      const id = this.#ids[name] ?? '';
      if (similarity > (best.get(id) ?? 0)) best.set(id, similarity);
    }
    return best;
  }

  #addExact(id: string, text: string, source: NameSource): void {
    const key = squashText(text);
    if (key === '') return;
    const known = this.#exact.get(key);
    if (known === undefined) this.#exact.set(key, [{ id, source }]);
    else {
      const own = known.findIndex((each) => each.id === id);
      if (own === -1) known.push({ id, source });
      else if (TRUST[source] < TRUST[known[own]?.source ?? source]) known[own] = { id, source };
    }
  }

  #addCompared(id: string, words: readonly string[]): void {
    const areWords = words.length > MAX_SPELT_WORDS;
    const pieces = areWords ? new Set(words.map(toWordPiece)) : lettersOf(words);
    const name = this.#ids.push(id) - 1;
    this.#sizes.push(pieces.size);
    this.#areWords.push(areWords);
    for (const piece of pieces) {
      const names = this.#occurrences.get(piece);
      if (names === undefined) this.#occurrences.set(piece, [name]);
      else names.push(name);
    }
  }
}

function wordsOf(text: string): readonly string[] {
  return findWords(text).map(({ word }) => word);
}

/** Runs of three characters, with a space at both ends of each word. */
function lettersOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let start = 0; start + 3 <= padded.length; start += 1) {
      runs.add(padded.slice(start, start + 3));
    }
  }
  return runs;
}

/** Unlike any run of letters. */
function toWordPiece(word: string): string {
  return `=${word}=`;
}
