/**
 * Folding of text for search: case and accents do not count.
 * Both engines keep accents (`cafe` does not find `café`), so folded copies are stored.
 */

/** Canonical decomposition, marks dropped, lower case, white space collapsed. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
