import { expect, test } from 'vitest';
import {
  parseAround,
  parseSelection,
  printAround,
} from '../../../src/web/dashboard/pages/explorer/selection.js';

const parse = (search: string, filter = {}) => parseSelection(new URLSearchParams(search), filter);

test('a URL without a record or a filter has no starting point', () => {
  expect(parse('hops=2')).toBeUndefined();
});

test('a record is shown with its neighbours, at most 300 records', () => {
  expect(parse('seed=state:gb')).toMatchObject({ ids: ['state:gb'], hops: 1, limit: 300 });
});

test('positions of a filter are shown by themselves, with the records that they name', () => {
  const selection = parse('', { madeBy: 'state:cn' });

  expect(selection).toMatchObject({
    hops: 0,
    filter: { madeBy: 'state:cn' },
    bring: ['ACTORS', 'REPLIES', 'INCIDENTS', 'INITIATIVES'],
  });
  expect(selection).not.toHaveProperty('ids');
});

test('hops follow the relationships of the companions, and no others', () => {
  expect(parse('seed=state:gb&around=replies')).toMatchObject({
    types: ['RESPONDS_TO'],
    bring: ['REPLIES'],
  });
  expect(parse('seed=state:gb&around=none')).toMatchObject({ types: [], bring: [] });
});

test('invalid steps and limits fall back to the defaults', () => {
  expect(parse('seed=state:gb&hops=9&show=5')).toMatchObject({ hops: 1, limit: 300 });
});

test.each(['actors,replies', 'evidence', 'none'])('%s is printed as it was read', (given) => {
  expect(printAround(parseAround(given))).toBe(given);
});

test('the default is omitted from the URL', () => {
  expect(printAround(parseAround(null))).toBeUndefined();
});
