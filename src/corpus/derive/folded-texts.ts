/** Caches folded texts during a build: the names of incidents and initiatives occur in many positions. */
import { toSearchWords } from '../../domain/text/search-words.js';
import { foldText } from '../../domain/text/text-folding.js';

export class FoldedTexts {
  readonly #folded = new Map<string, string>();
  readonly #words = new Map<string, string>();

  fold(text: string): string {
    return getOrMake(this.#folded, text, foldText);
  }

  /** The search words of the texts, joined: no word spans the space between two texts. */
  searchWords(texts: readonly string[]): string {
    return texts
      .map((text) => getOrMake(this.#words, text, toSearchWords))
      .filter((words) => words !== '')
      .join(' ');
  }
}

function getOrMake(
  known: Map<string, string>,
  text: string,
  make: (text: string) => string,
): string {
  let made = known.get(text);
  if (made === undefined) known.set(text, (made = make(text)));
  return made;
}
