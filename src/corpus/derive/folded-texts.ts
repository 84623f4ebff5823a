/**
 * Caches folded texts from one build of the graph to the next: most texts stay the same, and
 * folding takes half of a build. Entries that a build did not use are dropped by the next.
 */
import { toSearchWords } from '../../domain/text/search-words.js';
import { foldText } from '../../domain/text/text-folding.js';

export class FoldedTexts {
  readonly #folded = new KeptTexts(foldText);
  readonly #words = new KeptTexts(toSearchWords);

  fold(text: string): string {
    return this.#folded.get(text);
  }

  /** The search words of the texts, joined: no word spans the space between two texts. */
  searchWords(texts: readonly string[]): string {
    return texts
      .map((text) => this.#words.get(text))
      .filter((words) => words !== '')
      .join(' ');
  }

  /** Must be called before each build. */
  beginBuild(): void {
    this.#folded.turn();
    this.#words.turn();
  }
}

class KeptTexts {
  readonly #make: (text: string) => string;
  #earlier = new Map<string, string>();
  #current = new Map<string, string>();

  constructor(make: (text: string) => string) {
    this.#make = make;
  }

  get(text: string): string {
    let made = this.#current.get(text);
    if (made === undefined) {
      made = this.#earlier.get(text) ?? this.#make(text);
      this.#current.set(text, made);
    }
    return made;
  }

  turn(): void {
    this.#earlier = this.#current;
    this.#current = new Map();
  }
}
