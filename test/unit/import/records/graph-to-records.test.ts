import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/corpus/build-graph.js';
import { readSeeds } from '../../../../src/corpus/read-seeds.js';
import { seedSections, type SeedRecords } from '../../../../src/corpus/seed-records.js';
import type { Value } from '../../../../src/cypher/statement.js';
import { graphToRecords } from '../../../../src/import/records/graph-to-records.js';

const seeds = await readSeeds('test/corpus');
const records = graphToRecords(buildGraph(seeds));

test('the records of a graph build an equal graph', () => {
  expect(buildGraph(sortLists(records))).toEqual(buildGraph(sortLists(seeds)));
});

test('the graph of the records gives the same records again', () => {
  expect(graphToRecords(buildGraph(records))).toEqual(records);
});

test('each section has as many records as before', () => {
  for (const section of seedSections) {
    expect(records[section], section).toHaveLength(seeds[section].length);
  }
});

/** A graph has no order of makers, speakers or incidents, but titles and search words list them. */
function sortLists(unsorted: SeedRecords): SeedRecords {
  return Object.fromEntries(
    Object.entries(unsorted).map(([section, list]) => [section, list.map((each) => sort(each))]),
  ) as unknown as SeedRecords;
}

function sort<Item extends Value>(value: Item, field = ''): Item {
  if (Array.isArray(value)) {
    const items = (value as readonly Value[]).map((each) => sort(each));
    const isOrdered = field === 'positions' || field === 'evidence';
    const sorted = items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return (isOrdered ? items : sorted) as unknown as Item;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, sort(each, name)])) as Item;
}
