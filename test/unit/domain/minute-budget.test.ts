import { afterEach, expect, test, vi } from 'vitest';
import { MinuteBudget } from '../../../src/domain/minute-budget.js';

afterEach(() => {
  vi.useRealTimers();
});

test('grants what is left, and returns how long the rest of the minute is', () => {
  const budget = new MinuteBudget(3);

  expect(budget.spend('a', 2)).toMatchObject({ isGranted: true, remaining: 1 });
  expect(budget.spend('a')).toMatchObject({ isGranted: true, remaining: 0 });
  expect(budget.spend('a')).toEqual({ isGranted: false, remaining: 0, secondsLeft: 60 });
  expect(budget.spend('b')).toMatchObject({ isGranted: true });
});

test('setting the clock back makes nobody wait longer', () => {
  const budget = new MinuteBudget(1);
  budget.spend('a');
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.now() - 24 * 3_600_000);

  expect(budget.spend('a').secondsLeft).toBeLessThanOrEqual(60);
});
