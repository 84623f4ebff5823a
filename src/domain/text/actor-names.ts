/**
 * By which words actors are found: anywhere in what they are called, or exactly by a name, a code or an
 * id. The same for what is stored and for what is asked.
 */
import { foldText } from './text-folding.js';

const NO_WORD = /[^\p{L}\p{N}\p{M}]/gu;

/** Text that is compared whole: signs and spaces do not count, so that "U.S." is "US". */
export function squashText(text: string): string {
  return foldText(text).replaceAll(NO_WORD, '');
}

/** What is asked for when an actor is looked for by name. */
export interface NameQuery {
  /** Each must stand somewhere in its names. */
  readonly words: readonly string[];
  /** Or one of its names, codes or ids is this; empty where the text has no letter or digit. */
  readonly exact: string;
}

export function parseName(folded: string): NameQuery {
  return { words: folded.split(' '), exact: squashText(folded) };
}

/** What an actor is called exactly: its id with and without its kind, its codes and its names. */
export function exactNames(
  id: string,
  codes: readonly string[],
  names: readonly string[],
): readonly string[] {
  const all = [id, id.slice(id.indexOf(':') + 1), ...codes, ...names].map(squashText);
  return [...new Set(all)].filter((text) => text !== '');
}
