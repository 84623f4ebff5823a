import { expect, test } from 'vitest';
import { parsePartialDate } from '../../../src/domain/time/partial-date.js';
import { toTimeline } from '../../../src/questions/timeline.js';

/** Positions of one partial date, as the engine counts them. */
function dated(value: string, count: number) {
  const { dayFrom: from, dayTo: to } = parsePartialDate(value);
  return { from, to, count };
}

const whole = [dated('2021', 2), dated('2021-02-10', 1), dated('2022-03', 1)];

test('a date that means a year is spread over its days', () => {
  const { buckets, imprecise, totalCount } = toTimeline({ whole, split: [] }, 'MONTH', 'SPREAD');

  expect(buckets).toHaveLength(15);
  expect(buckets[0]).toEqual({
    from: '2021-01-01',
    to: '2021-01-31',
    // 2 × 31 / 365
    count: 0.169863,
    values: [],
  });
  expect(buckets[1]?.count).toBe(1.153425);
  expect(buckets[14]).toMatchObject({ from: '2022-03-01', count: 1 });
  expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(4, 4);
  expect({ imprecise, totalCount }).toEqual({ imprecise: 0, totalCount: 4 });
});

test('or listed separately, with its values', () => {
  const split = [
    { ...dated('2021', 2), value: 'DENIAL', label: 'DENIAL' },
    { ...dated('2021-02-10', 1), value: 'CALL', label: 'CALL' },
  ];
  const timeline = toTimeline({ whole, split }, 'MONTH', 'SEPARATE');

  expect(timeline.buckets[0]).toMatchObject({
    from: '2021-02-01',
    count: 1,
    values: [{ value: 'CALL', count: 1 }],
  });
  expect(timeline.imprecise).toBe(2);
  expect(timeline.impreciseValues).toEqual([{ value: 'DENIAL', label: 'DENIAL', count: 2 }]);
});

test('a date within one interval is precise enough', () => {
  expect(toTimeline({ whole, split: [] }, 'YEAR', 'SEPARATE')).toMatchObject({
    imprecise: 0,
    buckets: [{ count: 3 }, { count: 1 }],
  });
});

test('an empty result has no intervals', () => {
  expect(toTimeline({ whole: [], split: [] }, 'DAY', 'SPREAD')).toEqual({
    buckets: [],
    imprecise: 0,
    impreciseValues: [],
    totalCount: 0,
  });
});

test('too many intervals are refused with an alternative', () => {
  const long = [dated('1750', 1), dated('2024', 1)];

  expect(() => toTimeline({ whole: long, split: [] }, 'DAY', 'SPREAD')).toThrow(
    /more than 10,000 intervals.*longer ones/,
  );
  expect(toTimeline({ whole: long, split: [] }, 'YEAR', 'SPREAD').buckets).toHaveLength(275);
});
