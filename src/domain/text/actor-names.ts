/**
 * How actors are found by name: by words within their names, or exactly by a name, a code or an id.
 * Stored names and queries are processed in the same way.
 */
import { foldText } from './text-folding.js';

const NO_WORD = /[^\p{L}\p{N}\p{M}]/gu;

/** Text for exact comparison: punctuation and spaces are dropped, so that "U.S." equals "US". */
export function squashText(text: string): string {
  return foldText(text).replaceAll(NO_WORD, '');
}

/** A query for an actor by name. */
export interface NameQuery {
  /** Each must occur in its names. */
  readonly words: readonly string[];
  /** Or one of its names, codes or ids equals this; empty where the text has no letter or digit. */
  readonly exact: string;
}

export function parseName(folded: string): NameQuery {
  return { words: folded.split(' '), exact: squashText(folded) };
}

/** Exact names of an actor: its id with and without prefix, its codes and its names. */
export function exactNames(
  id: string,
  codes: readonly string[],
  names: readonly string[],
): readonly string[] {
  const all = [id, id.slice(id.indexOf(':') + 1), ...codes, ...names].map(squashText);
  return [...new Set(all)].filter((text) => text !== '');
}

/** Equal for names that differ only in case, accents, punctuation, spaces or a leading article. */
export function squashName(name: string): string {
  return squashText(name.replace(/^\s*the\s+(?=\S)/i, ''));
}
