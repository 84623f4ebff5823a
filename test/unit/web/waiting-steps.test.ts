import { expect, test } from 'vitest';
import {
  countAnswered,
  lastAnswer,
  printMedian,
  printWaiting,
  toSteps,
} from '../../../src/web/dashboard/pages/latency/waiting-steps.js';

/** Four accusations: answered on the day, after 2 (or up to 5) days, after 40, and never. */
const curve = (days: readonly number[], medianDays: number | null) => ({
  medianDays,
  points: days.map((day, index) => ({
    days: day,
    atRisk: 4 - index,
    answeredBySide: 1,
    waiting: (3 - index) / 4,
    standardError: 0.2,
  })),
});
const group = { soonest: curve([0, 2, 40], 2), latest: curve([0, 5, 40], 5) };

test('both curves step at the days of either, from all waiting to the given end', () => {
  expect(toSteps(group, 30)).toEqual([
    { days: 0, soonest: 1, latest: 1 },
    { days: 0, soonest: 0.75, latest: 0.75 },
    { days: 2, soonest: 0.5, latest: 0.75 },
    { days: 5, soonest: 0.5, latest: 0.5 },
    { days: 30, soonest: 0.5, latest: 0.5 },
  ]);
});

test('without an answer all still wait at the end', () => {
  const nobody = { soonest: curve([], null), latest: curve([], null) };

  expect(toSteps(nobody, 30).at(-1)).toEqual({ days: 30, soonest: 1, latest: 1 });
  expect(lastAnswer(nobody)).toBe(0);
  expect(printMedian(nobody)).toBe('not reached');
});

test('answers are counted by waiting time', () => {
  expect(countAnswered(group.soonest, { name: '', from: 2, to: 7 })).toBe(1);
  expect(countAnswered(group.soonest, { name: '', from: 31, to: Infinity })).toBe(1);
  expect(lastAnswer(group)).toBe(40);
});

test('medians and shares are printed with their bounds', () => {
  expect(printMedian(group)).toBe('2 to 5 days');
  expect(printMedian({ soonest: curve([1], 1), latest: curve([1], 1) })).toBe('1 day');
  expect(printMedian({ soonest: curve([2], 2), latest: curve([2], null) })).toBe('2 days or more');
  expect(printWaiting({ days: 30, soonest: 0.69, latest: 0.7 })).toBe('69 to 70 %');
});
