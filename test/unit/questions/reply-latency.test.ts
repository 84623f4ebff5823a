import { expect, test } from 'vitest';
import { RecordIndex } from '../../../src/planner/plan/record-index.js';
import { askReplyLatency } from '../../../src/questions/reply-latency.js';

const recordIndex = new RecordIndex({
  version: 'a',
  ids: [],
  texts: [],
  parts: [],
  positions: 1,
  degrees: [],
  lastDay: 10,
});
const { statement } = askReplyLatency({ groupBy: 'RESPONDER' }, recordIndex);
const unit = {
  value: 'state:gb',
  label: 'United Kingdom',
  dayFrom: 1,
  dayTo: 2,
  minDays: null,
  maxDays: null,
  count: 3,
};

test('units are read with their types', () => {
  expect(statement.parseRow({ units: [unit], matched: 3, withoutState: 0 })).toEqual({
    units: [unit],
    matched: 3,
    withoutState: 0,
  });
});

test.each([
  { ...unit, value: null },
  { ...unit, dayFrom: '1' },
  { ...unit, minDays: 'soon' },
  { ...unit, count: null },
])('a unit of another type is refused: %j', (broken) => {
  expect(() => statement.parseRow({ units: [broken], matched: 3, withoutState: 0 })).toThrow(
    TypeError,
  );
});
