/** The maximum length of a record's label, and how longer texts are shortened. */
export const MAX_LABEL_CHARACTERS = 80;

/** Cuts at a word where possible and ends with "…". Counts UTF-16 code units, as readers do. */
export function shorten(text: string, max = MAX_LABEL_CHARACTERS): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= max) return line;
  // Never cut a surrogate pair.
  const room = line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  const end = line.charAt(room.length) === ' ' ? room.length : room.lastIndexOf(' ');
  // Texts without spaces are cut at the maximum length.
  const kept = end > max / 2 ? room.slice(0, end) : room;
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
}
