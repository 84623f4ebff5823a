/** Partial dates: an interval of days with its written precision. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../src/domain/errors.js';
import {
  formatDay,
  measureLatency,
  parsePartialDate,
} from '../../../../src/domain/time/partial-date.js';

/** Any day from 1900 to 2100, as ISO 8601. */
const isoDay = fc.integer({ min: -25_567, max: 47_846 }).map(formatDay);
/** A day, its month or its year. */
const singleDate = fc
  .tuple(isoDay, fc.constantFrom(10, 7, 4))
  .map(([day, end]) => day.slice(0, end));

describe('parsePartialDate', () => {
  it.each([
    ['2021-11-25', 'DAY', '2021-11-25', '2021-11-25'],
    ['2022-07', 'MONTH', '2022-07-01', '2022-07-31'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2022', 'YEAR', '2022-01-01', '2022-12-31'],
    ['2016/2018', 'INTERVAL', '2016-01-01', '2018-12-31'],
    ['2020-09/2021-08', 'INTERVAL', '2020-09-01', '2021-08-31'],
  ])('reads %s as %s from %s to %s', (value, precision, earliest, latest) => {
    expect(parsePartialDate(value)).toMatchObject({ value, precision, earliest, latest });
  });

  it.each([
    '2021-02-29',
    '0000',
    '0000-06-01',
    '0000/2021',
    '2021-13',
    '2021-00',
    '2021-11-31',
    '2021-11-00',
    '2018/2016',
    '2021-1-5',
    '21',
    '',
    '2021-11-25T10:00',
    '2016/2017/2018',
    '2016/',
    '/2016',
    'yesterday',
  ])('refuses "%s"', (value) => {
    expect(() => parsePartialDate(value)).toThrow(InputError);
  });

  it('spans exactly the days that the written text can mean', () => {
    fc.assert(
      fc.property(singleDate, isoDay, (value, day) => {
        const { earliest, latest } = parsePartialDate(value);
        expect(day.startsWith(value)).toBe(earliest <= day && day <= latest);
      }),
    );
  });

  it('gives the same bounds as days and as text', () => {
    fc.assert(
      fc.property(singleDate, (value) => {
        const date = parsePartialDate(value);
        expect([formatDay(date.dayFrom), formatDay(date.dayTo)]).toEqual([
          date.earliest,
          date.latest,
        ]);
        expect(date.value).toBe(value);
      }),
    );
  });

  it('reads an interval as from the start of the first to the end of the second', () => {
    fc.assert(
      fc.property(singleDate, singleDate, (a, b) => {
        const [first, second] = [parsePartialDate(a), parsePartialDate(b)];
        fc.pre(first.dayFrom <= second.dayTo);
        const interval = parsePartialDate(`${a}/${b}`);
        expect([interval.dayFrom, interval.dayTo]).toEqual([first.dayFrom, second.dayTo]);
      }),
    );
  });
});

describe('measureLatency', () => {
  it('is exact between two days', () => {
    const latency = measureLatency(parsePartialDate('2021-11-25'), parsePartialDate('2021-11-17'));

    expect(latency).toEqual({ minDays: 8, maxDays: 8 });
  });

  it('spans what partial dates leave open, and never falls below zero', () => {
    expect(measureLatency(parsePartialDate('2021-11-25'), parsePartialDate('2021-11'))).toEqual({
      minDays: 0,
      maxDays: 24,
    });
  });

  it('contains every pair of days that the two dates can mean', () => {
    fc.assert(
      fc.property(singleDate, singleDate, isoDay, isoDay, (reply, target, replyDay, targetDay) => {
        const [replied, answered] = [parsePartialDate(reply), parsePartialDate(target)];
        const clamp = (day: string, { dayFrom, dayTo }: typeof replied): number =>
          Math.min(Math.max(parsePartialDate(day).dayFrom, dayFrom), dayTo);
        const days = clamp(replyDay, replied) - clamp(targetDay, answered);
        fc.pre(days >= 0);

        const { minDays, maxDays } = measureLatency(replied, answered);

        expect(minDays).toBeLessThanOrEqual(days);
        expect(maxDays).toBeGreaterThanOrEqual(days);
      }),
    );
  });
});
