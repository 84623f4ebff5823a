/** Windows that move over a period, and which equal referrals count. */
import { describe, expect, test } from 'vitest';
import {
  dropDuplicates,
  type DatedReferral,
  type DiscourseDuplicates,
} from '../../../../src/domain/networks/discourse-duplicates.js';
import { QueryTooCostlyError } from '../../../../src/domain/errors.js';
import {
  isWithin,
  listWindows,
  type MovingWindow,
} from '../../../../src/domain/time/moving-window.js';
import { formatDay, parsePartialDate } from '../../../../src/domain/time/partial-date.js';

function windowsOf(from: string, to: string, window: MovingWindow): readonly string[] {
  const { dayFrom } = parsePartialDate(from);
  const { dayTo } = parsePartialDate(to);
  return listWindows({ dayFrom, dayTo }, window).map(
    (period) => `${formatDay(period.dayFrom)} ${formatDay(period.dayTo)}`,
  );
}

describe('a moving window', () => {
  test('moves one unit at a time and stays inside the period', () => {
    expect(windowsOf('2020-11-05', '2021-02', { unit: 'MONTH', size: 3 })).toEqual([
      '2020-11-01 2021-01-31',
      '2020-12-01 2021-02-28',
    ]);
  });

  test('appears once, over the whole period, if it is longer', () => {
    expect(windowsOf('2020-11-05', '2021-02', { unit: 'YEAR', size: 900 })).toEqual([
      '2020-01-01 2021-12-31',
    ]);
    expect(windowsOf('2021', '2021', { unit: 'YEAR', size: 1 })).toEqual(['2021-01-01 2021-12-31']);
  });

  test('is refused in more than 500 places', () => {
    expect(() => windowsOf('2000', '2010', { unit: 'DAY', size: 1 })).toThrow(QueryTooCostlyError);
  });

  test('contains a date only where all of its days are inside', () => {
    const year = parsePartialDate('2021');

    expect(isWithin(parsePartialDate('2021-06'), year)).toBe(true);
    expect(isWithin(parsePartialDate('2020/2021'), year)).toBe(false);
  });
});

describe('duplicates', () => {
  const said = (date: string, more: Partial<DatedReferral> = {}): DatedReferral => ({
    ...parsePartialDate(date),
    actor: 'state:aa',
    concept: 'initiative:x',
    agrees: true,
    weight: 1,
    count: 1,
    statement: `statement:${date}`,
    ...more,
  });
  const all = [
    said('2021-05-03', { count: 2 }),
    said('2021-05-09'),
    said('2021-05-20'),
    said('2022-05-03'),
    said('2021'),
    said('2021-05-03', { agrees: false }),
    said('2021-05-03', { actor: 'state:bb' }),
  ];

  // 2021-05-03 was a Monday. May 2022 is another month than May 2021.
  test.each([
    ['INCLUDE', 8],
    ['STATEMENT', 7],
    ['WEEK', 6],
    ['MONTH', 5],
    ['YEAR', 4],
    ['ACROSS_RANGE', 3],
  ] as const)('%s: %i are left', (duplicates: DiscourseDuplicates, expected) => {
    const left = dropDuplicates(all, duplicates);

    expect(left.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
  });

  test('the first one counts, with its share', () => {
    const shares = [said('2021-06', { weight: 0.5 }), said('2021-05', { weight: 0.25 })];

    expect(dropDuplicates(shares, 'ACROSS_RANGE')).toMatchObject([{ weight: 0.25 }]);
  });
});
