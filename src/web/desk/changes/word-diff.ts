/** Which words of two texts differ. Pure. */

export interface TextPart {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Longer texts are shown whole: the comparison takes the product of both lengths. */
const MAX_WORDS = 400;

/** Both texts in parts; words of the longest common sequence are unchanged. */
export function diffWords(before: string, after: string): readonly [TextPart[], TextPart[]] {
  const [one, other] = [before, after].map((text) => text.split(/(?<=\s)/));
  if (one === undefined || other === undefined) return [[], []];
  if (one.length > MAX_WORDS || other.length > MAX_WORDS) {
    return [[{ text: before, isChanged: true }], [{ text: after, isChanged: true }]];
  }
  const lengths = commonLengths(one, other);
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (isSame(one[i], other[j])) {
      kept[0].add(i);
      kept[1].add(j);
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return [toParts(one, kept[0]), toParts(other, kept[1])];
}

/** Length of the longest common sequence of the rests that begin at each pair of words. */
function commonLengths(one: readonly string[], other: readonly string[]): readonly number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0),
  );
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] = isSame(one[i], other[j])
        ? 1 + (lengths[i + 1]?.[j + 1] ?? 0)
        : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.trim() === other?.trim();
}

function toParts(words: readonly string[], kept: ReadonlySet<number>): TextPart[] {
  const parts: TextPart[] = [];
  words.forEach((word, index) => {
    const isChanged = !kept.has(index);
    const last = parts.at(-1);
    if (last?.isChanged === isChanged) {
      parts[parts.length - 1] = { text: last.text + word, isChanged };
    } else parts.push({ text: word, isChanged });
  });
  return parts;
}
