import { expect, test } from 'vitest';
import { chooseOperation } from '../../../src/web/playground/create-fetcher.js';

test.each([
  ['a name from the previous text', 'query New { x }', 'Old', 'New'],
  ['a name for a text without one', '{ x }', 'Old', undefined],
  ['one of several', 'query A { x } query B { x }', 'B', 'B'],
  ['several and none selected', 'query A { x } query B { x }', undefined, undefined],
  ['fragments besides', 'query A { ...F } fragment F on Query { x }', undefined, 'A'],
  ['a text that cannot be read', 'query A { x', 'A', 'A'],
])('which operation runs: %s', (_case, query, selected, expected) => {
  expect(chooseOperation(query, selected)).toBe(expected);
});
