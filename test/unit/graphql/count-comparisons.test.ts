/** Estimates the work of validation without running it. */
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { countComparisons } from '../../../src/graphql/count-comparisons.js';

const count = (source: string): number => countComparisons(parse(source));

test('fields count quadratically in their uses at one place', () => {
  expect(count('{ a b c }')).toBe(3);
  expect(count(`{ ${'a '.repeat(50)} }`)).toBe(2_500);
  expect(count(`{ ${'a { b } '.repeat(50)} }`)).toBe(5_000);
});

test('uses multiply where repeated fields hold repeated fields', () => {
  expect(count(`{ ${`a { ${'b '.repeat(20)} } `.repeat(20)} }`)).toBeGreaterThan(400 ** 2);
});

test('fragments count pairwise, each once, even in cycles', () => {
  const fragments = Array.from(
    { length: 30 },
    (_, n) => `fragment F${String(n)} on T { f${String(n)} ...F${String((n + 1) % 30)} }`,
  ).join(' ');

  expect(count(`{ ...F0 } ${fragments}`)).toBeLessThan(31 * 1_000);
  expect(count('{ a { ...F } b { ...F } } fragment F on T { ...F c }')).toBeLessThan(20);
});

test('a document with too many selections to count is infinite', () => {
  const fragments = Array.from(
    { length: 30 },
    (_, n) =>
      `fragment F${String(n)} on T { a { ...F${String(n + 1)} } b { ...F${String(n + 1)} } }`,
  ).join(' ');

  expect(count(`{ ...F0 } ${fragments} fragment F30 on T { c }`)).toBe(Number.POSITIVE_INFINITY);
});
