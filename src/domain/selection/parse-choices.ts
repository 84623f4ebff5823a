/** Parses vocabulary terms and bounded numbers from arguments, URLs and commands. */
import { suggest } from '../text/closest-match.js';
import { InputError } from '../errors.js';

/**
 * In the order of the vocabulary, each once.
 *
 * @throws InputError that names the key, with a suggestion for an unknown term
 */
export function parseWords<Word extends string>(
  key: string,
  words: readonly string[],
  known: readonly Word[],
): readonly Word[] {
  for (const word of words) {
    if (known.some((each) => each === word)) continue;
    throw new InputError(`${key}: there is no "${word.slice(0, 100)}".${suggest(word, known)}`);
  }
  return known.filter((word) => words.includes(word));
}

/** @throws InputError that names the key and the bounds; `most` may be Infinity */
export function parseWholeNumber(key: string, value: number, least: number, most: number): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  const bounds =
    most === Infinity ? `${String(least)} or more` : `${String(least)} to ${String(most)}`;
  throw new InputError(
    `${key}: ${String(value)} is out of bounds; must be a whole number, ${bounds}.`,
  );
}
