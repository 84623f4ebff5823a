import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HeldTexts } from '../../../src/export/formats/held-texts.js';

test('held texts are returned unchanged, whatever they contain', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const held = new HeldTexts();

      const numbers = texts.map((text) => held.add(text));

      expect(numbers.map((number) => held.get(number))).toEqual(texts);
    }),
  );
});

test('a text longer than a chunk is held completely', () => {
  const held = new HeldTexts();
  const long = 'é'.repeat(1_500_000);

  const numbers = [held.add('before'), held.add(long), held.add('after')];

  expect(numbers.map((number) => held.get(number))).toEqual(['before', long, 'after']);
});
