/**
 * Text as it is stored and searched. Folding: case and accents do not count. Both engines keep
 * accents (`cafe` does not find `café`), so folded copies are stored.
 */

/** In Unicode mode a pair is one character, so only halves match. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** False for text with half of a surrogate pair in it, which no engine takes. */
export function isWellFormedText(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}

/** Canonical decomposition, marks dropped, lower case, white space collapsed. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
