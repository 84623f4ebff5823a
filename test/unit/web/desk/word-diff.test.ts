import { expect, test } from 'vitest';
import { diffWords } from '../../../../src/web/desk/changes/word-diff.js';

const changed = (parts: readonly { text: string; isChanged: boolean }[]): readonly string[] =>
  parts.filter(({ isChanged }) => isChanged).map(({ text }) => text.trim());

test('marks the words that differ, on both sides', () => {
  const [before, after] = diffWords('Says that Unit 7 did it.', 'Says that Unit 9 of it did it.');

  expect(changed(before)).toEqual(['7']);
  expect(changed(after)).toEqual(['9 of it']);
});

test('both sides keep their whole text', () => {
  const texts = ['One two  three', 'two four\nfive three'] as const;
  const sides = diffWords(...texts);

  expect(sides.map((parts) => parts.map(({ text }) => text).join(''))).toEqual(texts);
});

test('equal texts have no changed words', () => {
  expect(diffWords('as it was', 'as it was').flatMap(changed)).toEqual([]);
});

test('texts too long to compare are marked whole', () => {
  const [before] = diffWords('word '.repeat(500), 'word');

  expect(before).toEqual([{ text: 'word '.repeat(500), isChanged: true }]);
});
