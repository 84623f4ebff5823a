/** How long the label of a record may be, and how a longer text becomes one. */
export const MAX_LABEL_CHARACTERS = 80;

/** Whole words where there are any, and "…" for the rest. Counts UTF-16 code units, as readers do. */
export function shorten(text: string, max = MAX_LABEL_CHARACTERS): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= max) return line;
  // Half of a surrogate pair is no character.
  const room = line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  const end = line.charAt(room.length) === ' ' ? room.length : room.lastIndexOf(' ');
  // Texts without spaces are cut where the room ends.
  const kept = end > max / 2 ? room.slice(0, end) : room;
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
}
