import { expect, test } from 'vitest';
import { chooseTicks, printInterval } from '../../../src/web/dashboard/charts/interval-labels.js';
import { offerIntervals, toPeriod } from '../../../src/web/dashboard/pages/timeline/intervals.js';

test.each([
  [undefined, undefined, 'YEAR'],
  ['2021', undefined, 'YEAR'],
  ['2018', '2021', 'YEAR'],
  ['2019', '2021', 'MONTH'],
  ['2021', '2021', 'MONTH'],
  ['2021-11', '2021-11', 'DAY'],
  ['2021-11', '2021-12-31', 'DAY'],
  ['2021-11', '2022-01', 'MONTH'],
])('from %s to %s is counted by %s by default', (from, to, interval) => {
  expect(offerIntervals(from, to)[0]).toBe(interval);
});

test('one interval is selected by partial dates', () => {
  const quarter = { from: '2021-10-01', to: '2021-12-31' };

  expect(toPeriod(quarter, 'QUARTER')).toEqual({ from: '2021-10', to: '2021-12' });
  expect(toPeriod({ from: '2021-01-01', to: '2021-12-31' }, 'YEAR')).toEqual({
    from: '2021',
    to: '2021',
  });
});

test.each([
  ['2021-01-01', '2021-12-31', '2021'],
  ['2007-01-01', '2025-12-31', '2007 to 2025'],
  ['2021-11-01', '2021-11-30', 'Nov 2021'],
  ['2021-10-01', '2021-12-31', 'Oct to Dec 2021'],
  ['2021-12-01', '2022-02-28', 'Dec 2021 to Feb 2022'],
  ['2021-11-25', '2021-11-25', '25 Nov 2021'],
])('from %s to %s reads %s', (from, to, printed) => {
  expect(printInterval({ from, to })).toBe(printed);
});

test('an axis labels years, and leaves some out if they would overlap', () => {
  const years = Array.from({ length: 20 }, (_, index) => ({
    from: `${String(2006 + index)}-01-01`,
    to: `${String(2006 + index)}-12-31`,
  }));

  expect([...chooseTicks(years, 1_000).values()]).toHaveLength(20);
  expect([...chooseTicks(years, 200).values()]).toEqual(['2009', '2013', '2017', '2021', '2025']);
});

test('an axis of a few months labels these, the first with its year', () => {
  const months = ['2021-10', '2021-11', '2021-12', '2022-01'].map((month) => ({
    from: `${month}-01`,
    to: `${month}-28`,
  }));

  expect([...chooseTicks(months, 1_000).values()]).toEqual([
    'Oct\n2021',
    'Nov',
    'Dec',
    'Jan\n2022',
  ]);
});
