import { expect, test } from 'vitest';
import { isChosen, toggle } from '../../../src/web/dashboard/pages/search/facet-links.js';

const given = new URLSearchParams('q=basis&kind=DENIAL&hitsAfter=x');

test('a value is added beside the others of its key, and the list starts at its first page', () => {
  expect(toggle(given, 'kind', 'PROPOSAL')).toBe('q=basis&kind=DENIAL&kind=PROPOSAL');
  expect(toggle(given, 'by', 'state:cn')).toBe('q=basis&kind=DENIAL&by=state:cn');
});

test('a chosen value is removed, and no other', () => {
  expect(isChosen(given, 'kind', 'DENIAL')).toBe(true);
  expect(toggle(given, 'kind', 'DENIAL')).toBe('q=basis');
});

test('a year is both ends of the period', () => {
  const year = toggle(given, 'year', '2021');

  expect(year).toBe('q=basis&kind=DENIAL&from=2021&to=2021');
  expect(isChosen(new URLSearchParams(year), 'year', '2021')).toBe(true);
  expect(toggle(new URLSearchParams(year), 'year', '2021')).toBe('q=basis&kind=DENIAL');
});
