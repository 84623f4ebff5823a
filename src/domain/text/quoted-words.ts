/**
 * Words as the limit on quotations counts them: by Unicode segmentation (UAX 29), which also covers scripts
 * without spaces between words. Signs such as "…" and "–" do not count.
 */

/** More than this is no longer a short quotation; the corpus keeps no longer passages of others. */
export const MAX_QUOTED_WORDS = 20;

const words = new Intl.Segmenter('en', { granularity: 'word' });

export function countWords(text: string): number {
  return wordEnds(text).length;
}

/** The ends of the words of a text, as offsets in it. */
export function wordEnds(text: string): readonly number[] {
  return [...words.segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => index + segment.length);
}
