import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/corpus/build-graph.js';
import { readSeeds } from '../../../src/corpus/read-seeds.js';
import { findThreads } from '../../../src/corpus/world/find-threads.js';
import { makeWorld } from '../../../src/corpus/world/make-world.js';
import { shiftDate } from '../../../src/corpus/world/shift-date.js';
import type { GraphData } from '../../../src/corpus/graph-data.js';
import { CORPUS_FOLDER } from '../../support/load-corpus.js';

const seeds = await readSeeds(CORPUS_FOLDER);
const corpus = buildGraph(seeds);
const world = buildGraph(makeWorld(seeds, { positions: 2_000, seed: 7 }));

function countRelationships({ relationships }: GraphData, type: string): number {
  return relationships.filter((each) => each.type === type).length;
}

function countPositions({ nodes }: GraphData): number {
  return nodes.filter(({ id }) => id.startsWith('position:')).length;
}

test('a world of the size of the corpus is the corpus', () => {
  const sameSize = makeWorld(seeds, { positions: countPositions(corpus), seed: 1 });

  expect(buildGraph(sameSize)).toEqual(corpus);
});

test('a world has the number of positions requested, rounded up to whole threads', () => {
  const longest = Math.max(...findThreads(seeds.statements).map((thread) => thread.length));

  expect(countPositions(world)).toBeGreaterThanOrEqual(2_000);
  expect(countPositions(world)).toBeLessThan(2_000 + longest * 20);
});

test('every relationship joins existing nodes, and ids are unique', () => {
  const ids = new Set(world.nodes.map(({ id }) => id));

  expect(ids.size).toBe(world.nodes.length);
  expect(world.relationships.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
});

test.each(['RESPONDS_TO', 'MADE', 'AGAINST', 'CONCERNS', 'EVIDENCED_BY', 'CARRIES'])(
  'there are as many %s for each position as in the corpus',
  (type) => {
    const perPosition = (graph: GraphData) =>
      countRelationships(graph, type) / countPositions(graph);

    expect(perPosition(world) / perPosition(corpus)).toBeCloseTo(1, 1);
  },
);

test('replies keep their latency, except for the rounding of moved months', () => {
  const latencies = (graph: GraphData) =>
    graph.relationships
      .filter(({ type }) => type === 'RESPONDS_TO')
      .map(({ properties }) => Number(properties['maxDays']));
  const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

  expect(mean(latencies(world)) / mean(latencies(corpus))).toBeCloseTo(1, 1);
});

test.each([100, 900])('a world of %i positions depends on its seed', (positions) => {
  const make = (seed: number) => makeWorld(seeds, { positions, seed });

  expect(make(7)).toEqual(make(7));
  expect(make(7)).not.toEqual(make(8));
});

test.each([
  ['2021-11-25', 40, '2022-01-04'],
  ['2022-07', 61, '2022-09'],
  ['2022', 700, '2024'],
  ['2016/2018-03', -366, '2015/2017-03'],
])('%s moved by %i days is %s', (value, days, moved) => {
  expect(shiftDate(value, days)).toBe(moved);
});
