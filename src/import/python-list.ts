/** Lists as Python prints them: `['a', "b's"]`. */

const ITEM = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^\s,'"[\]][^,[\]]*?))\s*(,|$)/y;

/** A text without brackets is a list of one; undefined if the brackets or quotes do not match. */
export function parsePythonList(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[')) return trimmed === '' ? [] : [trimmed];
  if (!trimmed.endsWith(']')) return undefined;
  const inner = trimmed.slice(1, -1).trim();
  const items: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < inner.length) {
    const match = ITEM.exec(inner);
    if (match === null) return undefined;
    items.push((match[1] ?? match[2] ?? match[3] ?? '').replaceAll(/\\(.)/g, '$1').trim());
  }
  return items.filter((item) => item !== '');
}
