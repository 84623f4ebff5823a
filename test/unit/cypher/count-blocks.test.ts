import { expect, test } from 'vitest';
import { countBlocks, rawStatement } from '../../../src/cypher/statement.js';

const count = (text: string) => countBlocks(rawStatement(text));

function nest(levels: number): string {
  if (levels === 0) return 'RETURN 1 AS one';
  return `CALL (n) {\n  MATCH (n)-->(m)\n  ${nest(levels - 1)}\n}\nRETURN 1 AS one`;
}

test.each([
  [1, 1],
  [4, 4],
  [5, 6],
  [9, 24],
])('blocks %i levels deep count as %i: the deep ones more', (levels, expected) => {
  expect(count(nest(levels))).toBe(expected);
});

test('blocks side by side count once each, and so do patterns of a filter', () => {
  const block = 'CALL (n) {\n  MATCH (n)-->(m)\n  WHERE EXISTS { MATCH (m)-->(o) }\n}\n';

  expect(count(block.repeat(9))).toBe(18);
});

test('blocks on one line open no level', () => {
  expect(count('CALL () { MATCH (n) RETURN count(n) AS total }\n'.repeat(21))).toBe(21);
});
