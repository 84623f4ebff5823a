import { expect, test } from 'vitest';
import {
  parseChangeFilter,
  parseStart,
  printQuery,
} from '../../../src/web/dashboard/pages/changes/change-filter.js';

const filterOf = (query: string) => parseChangeFilter(new URLSearchParams(query));
const startOf = (query: string) => parseStart(new URLSearchParams(query));

test('the filter has one value per key and ignores unknown terms', () => {
  expect(filterOf('by=&by=state:cn&by=state:us&section=statements&kind=release')).toEqual({
    by: 'state:cn',
    section: 'STATEMENTS',
    kind: 'RELEASE',
  });
  expect(filterOf('section=toString&kind=CODING&against=%20&from=2021')).toEqual({});
});

test('the start is a line, or a version, date or time; a page continues after a line', () => {
  expect(startOf('')).toBeUndefined();
  expect(startOf('since=')).toBeUndefined();
  expect(startOf('since=12')).toEqual({ since: 12 });
  expect(startOf('since=2026-11-30')).toEqual({ since: 0, from: '2026-11-30' });
  expect(startOf('since=512012983052')).toEqual({ since: 0, from: '512012983052' });
  expect(startOf('since=2026-11-30&after=14')).toEqual({ since: 14 });
  expect(startOf('since=3&after=x')).toEqual({ since: 3 });
});

test('the URLs for programs have the same filter', () => {
  const filter = { by: 'state:cn', section: 'STATEMENTS' } as const;

  expect(printQuery({})).toBe('');
  expect(printQuery(filter)).toBe('?by=state:cn&section=STATEMENTS');
  expect(printQuery(filter, { since: 0, from: '2026-11-30' })).toBe(
    '?from=2026-11-30&by=state:cn&section=STATEMENTS',
  );
  expect(printQuery({}, { since: 3 })).toBe('?since=3');
});
