import { expect, test } from 'vitest';
import { countWords, wordEnds } from '../../../../src/domain/text/quoted-words.js';

/** Twice as long as the parts in which a text is read, and more. */
const LENGTH = 5000;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

test.each([
  ['words with apostrophes', "we can't say that it isn't 3,000.5 "],
  ['words with accents that are characters of their own', 'cafe\u0301 '],
  ['characters of two code units', 'a𝒳b 😀 '],
  ['commas only', 'A,'],
])('a long text is divided as a whole: %s', (_, text) => {
  const whole = text.repeat(LENGTH);
  for (const shift of [0, 1, 2, 3, 4, 5]) {
    const long = whole.slice(0, LENGTH + shift);
    // Shifted, so that the parts end at another place of the words.
    const shifted = ' '.repeat(shift) + long;
    const ends = Array.from(segmenter.segment(shifted))
      .filter(({ isWordLike }) => isWordLike === true)
      .map(({ index, segment }) => index + segment.length);
    expect(wordEnds(shifted)).toEqual(ends);
  }
});

test('a word may be longer than a part', () => {
  expect(wordEnds(`${'1'.repeat(10_000)} and more`)).toEqual([10_000, 10_004, 10_009]);
});

test('a text as long as a cell may be is counted', () => {
  expect(countWords('word '.repeat(20_000))).toBe(20_000);
});
