import { expect, test } from 'vitest';
import {
  endOfInterval,
  nextInterval,
  startOfInterval,
} from '../../../../src/domain/time/calendar.js';
import { formatDay, parsePartialDate } from '../../../../src/domain/time/partial-date.js';

test.each([
  ['2021-11-25', 'DAY', '2021-11-25', '2021-11-26'],
  // A Thursday; its week is the 47th.
  ['2021-11-25', 'WEEK', '2021-11-22', '2021-11-29'],
  ['2021-11-22', 'WEEK', '2021-11-22', '2021-11-29'],
  ['2021-11-28', 'WEEK', '2021-11-22', '2021-11-29'],
  ['1969-12-31', 'WEEK', '1969-12-29', '1970-01-05'],
  ['2020-02-29', 'MONTH', '2020-02-01', '2020-03-01'],
  ['2021-12-31', 'MONTH', '2021-12-01', '2022-01-01'],
  ['2021-11-25', 'QUARTER', '2021-10-01', '2022-01-01'],
  ['2021-11-25', 'YEAR', '2021-01-01', '2022-01-01'],
  // Years that JavaScript's Date reads as 1901 to 1999.
  ['0001-01-01', 'WEEK', '0001-01-01', '0001-01-08'],
  ['0050-02-28', 'MONTH', '0050-02-01', '0050-03-01'],
  ['0099-12-31', 'QUARTER', '0099-10-01', '0100-01-01'],
  ['0001-06-01', 'YEAR', '0001-01-01', '0002-01-01'],
] as const)('%s lies in the %s from %s, before %s', (day, interval, start, next) => {
  const first = startOfInterval(parsePartialDate(day).dayFrom, interval);

  expect(formatDay(first)).toBe(start);
  expect(formatDay(nextInterval(first, interval))).toBe(next);
});

test.each(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const)(
  'the last %s ends with the last day that can be represented',
  (interval) => {
    const start = startOfInterval(parsePartialDate('9999-12-31').dayFrom, interval);

    expect(formatDay(endOfInterval(start, interval))).toBe('9999-12-31');
  },
);
