import { expect, test } from 'vitest';
import {
  parseAround,
  parseSelection,
  printAround,
} from '../../../src/web/dashboard/pages/explorer/selection.js';

const parse = (search: string, filter = {}) => parseSelection(new URLSearchParams(search), filter);

test('an address that names no record and filters nothing begins nowhere', () => {
  expect(parse('hops=2')).toBeUndefined();
});

test('what is around a record is one step away, 300 records at most', () => {
  expect(parse('seed=state:gb')).toMatchObject({ ids: ['state:gb'], hops: 1, limit: 300 });
});

test('positions that a filter finds are seen themselves, with what they name', () => {
  const selection = parse('', { madeBy: 'state:cn' });

  expect(selection).toMatchObject({
    hops: 0,
    filter: { madeBy: 'state:cn' },
    bring: ['ACTORS', 'REPLIES', 'INCIDENTS', 'INITIATIVES'],
  });
  expect(selection).not.toHaveProperty('ids');
});

test('hops follow what is brought along, and nothing else', () => {
  expect(parse('seed=state:gb&around=replies')).toMatchObject({
    types: ['RESPONDS_TO'],
    bring: ['REPLIES'],
  });
  expect(parse('seed=state:gb&around=none')).toMatchObject({ types: [], bring: [] });
});

test('steps and numbers that there are not are those of an address without them', () => {
  expect(parse('seed=state:gb&hops=9&show=5')).toMatchObject({ hops: 1, limit: 300 });
});

test.each(['actors,replies', 'evidence', 'none'])('%s is printed as it was read', (given) => {
  expect(printAround(parseAround(given))).toBe(given);
});

test('the usual needs no word in the address', () => {
  expect(printAround(parseAround(null))).toBeUndefined();
});
