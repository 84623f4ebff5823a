import { expect, test } from 'vitest';

interface Task {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string])[];
}

// Loaded by name: the types of the library that it uses fit bundlers only.
const path = '../../../src/web/dashboard/graph/layout.js';
const { layOut } = (await import(path)) as { readonly layOut: (task: Task) => Float64Array };

const nodes = Array.from({ length: 60 }, (_, index) => `node:${String(index)}`);
/** Two stars of thirty. */
const edges = nodes.flatMap((id, index): (readonly [string, string])[] => {
  const centre = nodes[index < 30 ? 0 : 30];
  return centre === undefined || centre === id ? [] : [[centre, id]];
});

test('equal graphs stand at equal places, every time', () => {
  expect(layOut({ nodes, edges })).toEqual(layOut({ nodes, edges }));
});

test('what is tied stands together', () => {
  const places = layOut({ nodes, edges });
  const distance = (one: number, other: number): number =>
    Math.hypot(
      (places[one * 2] ?? NaN) - (places[other * 2] ?? NaN),
      (places[one * 2 + 1] ?? NaN) - (places[other * 2 + 1] ?? NaN),
    );
  const toOwn = nodes.map((_, index) => distance(index, index < 30 ? 0 : 30));
  const toOther = nodes.map((_, index) => distance(index, index < 30 ? 30 : 0));

  expect(Math.max(...toOwn)).toBeLessThan(Math.min(...toOther));
});

test('a record alone, and one tied to itself or twice to another, are laid out', () => {
  const places = layOut({
    nodes: ['a', 'b', 'c'],
    edges: [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ],
  });

  expect([...places].every(Number.isFinite)).toBe(true);
});
