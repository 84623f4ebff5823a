import { expect, test } from 'vitest';
import {
  estimateSurvival,
  medianSurvival,
  type Observed,
} from '../../../../src/domain/time/kaplan-meier.js';

/**
 * Weeks of remission under 6-mercaptopurine, `+` where it still lasted: Freireich and others, Blood
 * 21 (1963), the textbook example of the method (Cox and Oakes, Analysis of Survival Data, 1984).
 */
const REMISSIONS = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';

const observed: readonly Observed[] = REMISSIONS.split(' ').map((text) => ({
  days: parseInt(text, 10),
  count: 1,
  hasEvent: !text.endsWith('+'),
}));

test('gives the published estimate and standard errors of the remissions under 6-MP', () => {
  const points = estimateSurvival(observed).map(
    ({ days, atRisk, events, waiting, standardError }) => [
      days,
      atRisk,
      events,
      Number(waiting.toFixed(4)),
      Number(standardError.toFixed(4)),
    ],
  );

  expect(points).toEqual([
    [6, 21, 3, 0.8571, 0.0764],
    [7, 17, 1, 0.8067, 0.0869],
    [10, 15, 1, 0.7529, 0.0963],
    [13, 12, 1, 0.6902, 0.1068],
    [16, 11, 1, 0.6275, 0.1141],
    [22, 7, 1, 0.5378, 0.1282],
    [23, 6, 1, 0.4482, 0.1346],
  ]);
  expect(medianSurvival(estimateSurvival(observed))).toBe(23);
});

test('grouped equal times give the same result as single ones', () => {
  const grouped: Observed[] = [
    { days: 6, count: 3, hasEvent: true },
    ...observed.filter(({ days, hasEvent }) => days !== 6 || !hasEvent),
  ];

  expect(estimateSurvival(grouped)).toEqual(estimateSurvival(observed));
});

test('with no censoring, the estimate ends at zero', () => {
  const points = estimateSurvival([{ days: 0, count: 2, hasEvent: true }]);

  expect(points).toEqual([{ days: 0, atRisk: 2, events: 2, waiting: 0, standardError: 0 }]);
  expect(medianSurvival(points)).toBe(0);
});

test('without events there is no point and no median', () => {
  const points = estimateSurvival([{ days: 9, count: 2, hasEvent: false }]);

  expect(points).toEqual([]);
  expect(medianSurvival(points)).toBeNull();
});
