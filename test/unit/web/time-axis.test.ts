import { expect, test } from 'vitest';
import { toSpan } from '../../../src/web/dashboard/charts/day-span.js';
import { chooseTicks } from '../../../src/web/dashboard/charts/interval-labels.js';
import { createTimeAxis } from '../../../src/web/dashboard/charts/time-axis.js';

const span = (earliest: string, latest = earliest) => toSpan({ earliest, latest });
const YEAR_2022 = span('2022-01-01', '2022-12-31');
const printTicks = (...given: Parameters<typeof createTimeAxis>) =>
  [...createTimeAxis(...given).ticks].map(([day, label]) => [
    new Date(day * 86_400_000).toISOString(),
    label,
  ]);

test.each([
  ['one day', [span('2021-11-25')], [['2021-11-25', '25\nNov 2021']]],
  [
    'two days in a row',
    [span('2021-11-30'), span('2021-12-01')],
    [
      ['2021-11-30', '30\nNov 2021'],
      ['2021-12-01', '1\nDec 2021'],
    ],
  ],
  ['one month', [span('2022-07-01', '2022-07-31')], [['2022-07-01', 'Jul\n2022']]],
  [
    'two months',
    [span('2021-12-01', '2021-12-31'), span('2022-01-01', '2022-01-31')],
    [
      ['2021-12-01', 'Dec\n2021'],
      ['2022-01-01', 'Jan\n2022'],
    ],
  ],
  ['one year', [YEAR_2022], [['2022-01-01', '2022']]],
  [
    'two years',
    [span('2021-01-01', '2021-12-31'), YEAR_2022],
    [
      ['2021-01-01', '2021'],
      ['2022-01-01', '2022'],
    ],
  ],
  [
    'years as an interval',
    [span('2016-01-01', '2018-12-31')],
    [
      ['2016-01-01', '2016'],
      ['2017-01-01', '2017'],
      ['2018-01-01', '2018'],
    ],
  ],
  [
    'days of half a year',
    [span('2021-03-10'), span('2021-06-20')],
    [
      ['2021-04-01', 'Apr\n2021'],
      ['2021-05-01', 'May'],
      ['2021-06-01', 'Jun'],
    ],
  ],
])('the axis of %s has labels no finer than that', (_name, spans, expected) => {
  expect(printTicks(spans, 1_000)).toEqual(
    expected.map(([day, label]) => [`${day ?? ''}T00:00:00.000Z`, label]),
  );
});

test('no axis ever shows hours, and each label is on the first day of its interval', () => {
  const days = [0, 1, 2, 3, 6, 13, 29, 44, 45, 60, 100, 366, 800, 1_100, 5_000];
  for (const length of days) {
    for (const width of [250, 900]) {
      const from = toSpan({ earliest: '2019-02-11', latest: '2019-02-11' }).from;
      const { ticks, start, end } = createTimeAxis(
        [
          { from, to: from },
          { from: from + length, to: from + length },
        ],
        width,
      );

      expect(ticks.size).toBeGreaterThan(0);
      for (const [day, label] of ticks) {
        expect(Number.isInteger(day)).toBe(true);
        expect(day >= start && day < end).toBe(true);
        expect(label).not.toMatch(/AM|PM|:/);
      }
    }
  }
});

test('a day has a place on the axis, not on its edge', () => {
  const { start, end } = createTimeAxis([span('2021-11-25')], 500);
  const { from } = span('2021-11-25');

  expect(start).toBeLessThan(from);
  expect(end).toBeGreaterThan(from + 1);
});

test('bars by year are labelled with their years, however few there are', () => {
  const years = [2021, 2022].map((year) => ({
    from: `${String(year)}-01-01`,
    to: `${String(year)}-12-31`,
  }));

  expect([...chooseTicks(years, 500).values()]).toEqual(['2021', '2022']);
  expect([...chooseTicks(years.slice(1), 500).values()]).toEqual(['2022']);
});
