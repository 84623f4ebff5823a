/** Detects searches that cannot find anything, whatever the engine holds. */
import type { TextSearch } from './graph-store.js';

export function isEmptySearch({ indexes, words, limit }: TextSearch): boolean {
  return indexes.length === 0 || words.length === 0 || limit <= 0;
}
