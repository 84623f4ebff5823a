/**
 * Ranks things by how similar their names are to a name: by the runs of three letters that they share,
 * rare ones counting more, so that spellings, endings and the order of words matter little. An index:
 * only names that share something with the name are compared.
 */
import { findWords } from './search-words.js';

/** Longer names are titles, which differ in words rather than letters, and would fill the index. */
const MAX_SPELT_WORDS = 8;

export interface SimilarName<Item> {
  readonly item: Item;
  /** From 0 to 1. */
  readonly similarity: number;
}

interface Name<Item> {
  readonly item: Item;
  readonly pieces: readonly string[];
  readonly areWords: boolean;
}

export class SimilarNames<Item> {
  readonly #names: Name<Item>[] = [];
  /** Indexes of the names with a piece. */
  readonly #byPiece = new Map<string, number[]>();
  /** The weight of each name; undefined after a name was added, which changes all of them. */
  #weights: readonly number[] | undefined;

  add(item: Item, text: string): void {
    const words = wordsOf(text);
    const areWords = words.length > MAX_SPELT_WORDS;
    const pieces = areWords ? toWordPieces(words) : toLetterPieces(words);
    if (pieces.length === 0) return;
    const index = this.#names.push({ item, pieces, areWords }) - 1;
    for (const piece of pieces) {
      const names = this.#byPiece.get(piece);
      if (names === undefined) this.#byPiece.set(piece, [index]);
      else names.push(index);
    }
    this.#weights = undefined;
  }

  /**
   * Each item once, by its most similar name, in no particular order.
   * @param factorOf what the similarity of an item is multiplied by; 0 leaves it out
   */
  find(text: string, factorOf: (item: Item) => number): readonly SimilarName<Item>[] {
    this.#weights ??= this.#names.map(({ pieces }) => this.#sum(pieces));
    const words = wordsOf(text);
    const letters = toLetterPieces(words);
    const whole = toWordPieces(words);
    const shared = new Map<number, number>();
    for (const piece of [...letters, ...whole]) {
      const weight = this.#weightOf(piece);
      for (const name of this.#byPiece.get(piece) ?? []) {
        shared.set(name, (shared.get(name) ?? 0) + weight);
      }
    }
    const [ofLetters, ofWords] = [this.#sum(letters), this.#sum(whole)];
    const best = new Map<Item, number>();
    for (const [index, weight] of shared) {
      const name = this.#names[index];
      const own = this.#weights[index];
      if (name === undefined || own === undefined) continue;
      const similarity = weight / Math.sqrt(own * (name.areWords ? ofWords : ofLetters));
      if (similarity > (best.get(name.item) ?? 0)) best.set(name.item, similarity);
    }
    return [...best].flatMap(([item, similarity]) => {
      const weighed = similarity * factorOf(item);
      return weighed === 0 ? [] : [{ item, similarity: Math.min(1, weighed) }];
    });
  }

  #sum(pieces: readonly string[]): number {
    return pieces.reduce((sum, piece) => sum + this.#weightOf(piece), 0);
  }

  #weightOf(piece: string): number {
    const names = this.#byPiece.get(piece)?.length ?? 0;
    return Math.log(1 + (this.#names.length + 1) / (1 + names));
  }
}

function wordsOf(text: string): readonly string[] {
  return findWords(text).map(({ word }) => word);
}

/** Runs of three characters, with a space at both ends of each word. */
function toLetterPieces(words: readonly string[]): readonly string[] {
  const runs = new Set<string>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let start = 0; start + 3 <= padded.length; start += 1) {
      runs.add(padded.slice(start, start + 3));
    }
  }
  return [...runs];
}

/** Written so that no run of letters is the same. */
function toWordPieces(words: readonly string[]): readonly string[] {
  return [...new Set(words)].map((word) => `=${word}=`);
}
