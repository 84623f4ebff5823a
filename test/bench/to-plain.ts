/**
 * Answers of different sides in one form, so that they can be compared: dates as their text, lists
 * without what pages them, what a relationship holds beside its node.
 */
export function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[onlyKey, only] = []] = entries.length === 1 ? entries : [];
  if (onlyKey !== undefined && WRAPPERS.has(onlyKey)) return toPlain(only);
  const plain = entries
    .flatMap(([key, inner]) =>
      // The peer keeps what a relationship holds apart from the node.
      key === 'properties' ? Object.entries(inner as object) : [[key, inner] as const],
    )
    .map(([key, inner]) => [key, toOne(key, toPlain(inner))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(plain);
}

/** Keys that hold nothing but what they wrap, where they stand alone. */
const WRAPPERS: ReadonlySet<string> = new Set(['value', 'nodes', 'edges', 'node']);

/** Of these there is at most one; the peer knows lists only. */
const ONLY: ReadonlySet<string> = new Set(['statement', 'document', 'publisher', 'lastStatement']);

function toOne(key: string, value: unknown): unknown {
  return ONLY.has(key) && Array.isArray(value) ? (value[0] ?? null) : value;
}
