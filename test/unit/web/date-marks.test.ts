import { expect, test } from 'vitest';
import {
  toDateMarks,
  type DatedPosition,
} from '../../../src/web/dashboard/pages/timeline/date-marks.js';

const day = (value: string) =>
  ({ value, precision: 'DAY', earliest: value, latest: value }) as const;
const MARCH = {
  value: '2021-03',
  precision: 'MONTH',
  earliest: '2021-03-01',
  latest: '2021-03-31',
} as const;

const position = (
  kind: 'ACCUSATION' | 'CALL',
  occurredOn: DatedPosition['occurredOn'],
  disputedDates: DatedPosition['statement']['disputedDates'] = [],
) =>
  ({
    __typename: 'Remark',
    id: 'position:x-1',
    kind,
    asserts: 'Says so.',
    quote: null,
    occurredOn,
    madeBy: [{ id: 'state:gb', name: 'United Kingdom' }],
    against: [],
    statement: { disputedDates },
  }) as const satisfies DatedPosition;

test('a day is above the line of its group, a month below it at its full length', () => {
  const { marks, rows } = toDateMarks(
    [position('ACCUSATION', day('2021-03-10')), position('ACCUSATION', MARCH)],
    1,
  );

  const line = rows[0]?.line ?? 0;
  expect(rows.map(({ name }) => name)).toEqual(['accusations']);
  const [exact, month] = marks;
  expect([exact?.isDay, (exact?.y ?? line) < line]).toEqual([true, true]);
  expect([month?.isDay, (month?.y ?? line) > line]).toEqual([false, true]);
  expect((month?.to ?? 0) - (month?.from ?? 0)).toBe(30);
});

test('overlapping marks are stacked, and each group starts below the previous one', () => {
  const { marks, rows, height } = toDateMarks(
    [
      position('ACCUSATION', day('2021-03-10')),
      position('ACCUSATION', day('2021-03-11')),
      position('ACCUSATION', day('2021-04-11')),
      position('CALL', day('2021-03-10')),
    ],
    1,
  );

  const [one, close, far, other] = marks.map(({ y }) => y);
  expect(close).toBeLessThan(one ?? 0);
  expect(far).toBe(one);
  expect(other).toBeGreaterThan(rows[0]?.line ?? Infinity);
  expect(height).toBeGreaterThan(rows[1]?.line ?? Infinity);
});

test('disputed dates are named, and drawn from the first to the last', () => {
  const rivals = [day('2021-03-10'), day('2021-03-12')];
  const { marks } = toDateMarks([position('CALL', day('2021-03-10'), rivals)], 1);

  const [{ rival, label } = { rival: undefined, label: '' }] = marks;
  expect((rival?.to ?? 0) - (rival?.from ?? 0)).toBe(2);
  expect(label).toBe(
    '10 March 2021 (sources differ: 10 March 2021, 12 March 2021), call by United Kingdom: Says so.',
  );
});
