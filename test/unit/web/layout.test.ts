import { expect, test } from 'vitest';

interface Task {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string])[];
}

// Loaded dynamically, because the types of its library work only with bundlers.
const path = '../../../src/web/dashboard/graph/layout.js';
const { layOut } = (await import(path)) as { readonly layOut: (task: Task) => Float64Array };

const nodes = Array.from({ length: 60 }, (_, index) => `node:${String(index)}`);
/** Two stars of thirty nodes each. */
const edges = nodes.flatMap((id, index): (readonly [string, string])[] => {
  const centre = nodes[index < 30 ? 0 : 30];
  return centre === undefined || centre === id ? [] : [[centre, id]];
});

test('equal graphs have equal layouts', () => {
  expect(layOut({ nodes, edges })).toEqual(layOut({ nodes, edges }));
});

test('connected nodes are close together', () => {
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

test('a node alone, with a loop or with parallel edges is laid out', () => {
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
