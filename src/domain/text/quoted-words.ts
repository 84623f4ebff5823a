/**
 * Words as the limit on quotations counts them: by Unicode segmentation (UAX 29), which also covers scripts
 * without spaces between words. Signs such as "…" and "–" do not count.
 */

/** More than this is no longer a short quotation; the corpus keeps no longer passages of others. */
export const MAX_QUOTED_WORDS = 20;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The segmenter needs time and memory that grow with the square of the length, so long texts are read in
 * parts of so many characters.
 */
const MAX_PART = 2000;
/** A word at the end of a part may go on in the next one, even behind an apostrophe: "can't". */
const UNSURE_SEGMENTS = 2;

export function countWords(text: string): number {
  return wordEnds(text).length;
}

/** The ends of the words of a text, as offsets in it. */
export function wordEnds(text: string): readonly number[] {
  return [...findWordEnds(text)];
}

function* findWordEnds(text: string): Generator<number> {
  let start = 0;
  let length = MAX_PART;
  while (start < text.length) {
    const isLast = start + length >= text.length;
    const segments = readSegments(text.slice(start, start + length));
    const sure = isLast ? segments : segments.slice(0, -UNSURE_SEGMENTS);
    for (const { end, isWord } of sure) if (isWord) yield start + end;
    if (isLast) return;
    const last = sure.at(-1);
    // A single word may be longer than the part.
    length = last === undefined ? 2 * length : MAX_PART;
    start += last?.end ?? 0;
  }
}

interface TextSegment {
  readonly end: number;
  readonly isWord: boolean;
}

function readSegments(text: string): readonly TextSegment[] {
  const segments: TextSegment[] = [];
  for (const { index, segment, isWordLike } of words.segment(text)) {
    segments.push({ end: index + segment.length, isWord: isWordLike === true });
  }
  return segments;
}
