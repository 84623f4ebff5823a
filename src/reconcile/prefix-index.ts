/** Names by how they begin, for completion: first those that begin so, then those with such a word. */
import { compareText } from '../domain/text/compare-text.js';
import { findWords } from '../domain/text/search-words.js';

interface Start {
  /** Folded words from here to the end of the name. */
  readonly text: string;
  readonly id: string;
}

export class PrefixIndex {
  readonly #names: readonly Start[];
  /** From the second word on. */
  readonly #laterWords: readonly Start[];

  constructor(names: Iterable<{ readonly id: string; readonly text: string }>) {
    const starts: Start[] = [];
    const later: Start[] = [];
    for (const { id, text } of names) {
      const words = findWords(text).map(({ word }) => word);
      const whole = words.join(' ');
      if (whole !== '') starts.push({ id, text: whole });
      let cut = 0;
      for (const word of words.slice(0, -1)) {
        cut += word.length + 1;
        later.push({ id, text: whole.slice(cut) });
      }
    }
    this.#names = starts.sort(compareStarts);
    this.#laterWords = later.sort(compareStarts);
  }

  /** Each id once, in an order that depends only on the prefix; all of them for an empty prefix. */
  *find(prefix: string): Generator<string> {
    const sought = findWords(prefix)
      .map(({ word }) => word)
      .join(' ');
    const found = new Set<string>();
    for (const list of [this.#names, this.#laterWords]) {
      for (let at = findFirst(list, sought); at < list.length; at += 1) {
        const start = list[at];
        if (start?.text.startsWith(sought) !== true) break;
        if (found.has(start.id)) continue;
        found.add(start.id);
        yield start.id;
      }
    }
  }
}

function compareStarts(a: Start, b: Start): number {
  return compareText(a.text, b.text) || compareText(a.id, b.id);
}

/** Index of the first text that is not before the sought one. */
function findFirst(list: readonly Start[], sought: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(list[middle]?.text ?? '', sought) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
