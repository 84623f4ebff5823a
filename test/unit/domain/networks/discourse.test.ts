/**
 * Discourse networks: the worked example of the Discourse Network Analyzer Manual gives the numbers
 * that the manual and the program's own tests print.
 *
 * The data is the sample that comes with the program (`sample/sample.dna` of
 * https://github.com/leifeld/dna): 40 statements of 7 organisations on 6 concepts. The numbers for
 * Senate and Sierra Club are worked out in chapter 7 of the manual, "Qualifier and Qualifier
 * Aggregation"; the dimensions and sums are in `rDNA/rDNA/tests/testthat/test-network.R`.
 */
import { expect, test } from 'vitest';
import {
  createPairBudget,
  tieActors,
  totalOf,
  weighTie,
  type DiscourseKind,
  type DiscourseNormalisation,
  type Referral,
} from '../../../../src/domain/networks/discourse.js';
import { QueryTooCostlyError } from '../../../../src/domain/errors.js';

/** Concepts in the order of the manual, each with how often it is supported and rejected. */
const sample: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  'Alliance to Save Energy': { greenhouse: [1, 0], regulateCO2: [2, 0], legislation: [1, 0] },
  'Energy and Environmental Analysis': { economy: [0, 2], regulateCO2: [1, 1] },
  'Environmental Protection Agency': { economy: [0, 1], legislation: [10, 0] },
  'National Petrochemical & Refiners Association': { economy: [0, 2], legislation: [0, 2] },
  Senate: { economy: [0, 2], regulateCO2: [0, 1], legislation: [2, 0] },
  'Sierra Club': {
    real: [1, 0],
    greenhouse: [1, 0],
    economy: [2, 0],
    regulateCO2: [1, 0],
    legislation: [1, 0],
  },
  'U.S. Public Interest Research Group': {
    cap: [1, 0],
    real: [2, 0],
    greenhouse: [1, 0],
    economy: [1, 0],
    regulateCO2: [1, 0],
  },
};

const referrals = Object.entries(sample).flatMap(([actor, concepts]) =>
  Object.entries(concepts).flatMap(([concept, [agreeing, disagreeing]]): Referral[] =>
    [
      { actor, concept, agrees: true, weight: agreeing },
      { actor, concept, agrees: false, weight: disagreeing },
    ].filter(({ weight }) => weight > 0),
  ),
);
const discourse = tieActors(referrals, createPairBudget());

function weigh(
  source: string,
  target: string,
  kind: DiscourseKind,
  normalisation: DiscourseNormalisation = 'NONE',
): number {
  const tie = discourse.ties.find((each) => each.source === source && each.target === target);
  return tie === undefined ? 0 : weighTie(tie, discourse.activities, kind, normalisation);
}

test('the sample has 40 statements of 7 organisations on 6 concepts, 22 pairs of the two', () => {
  expect(discourse.activities.size).toBe(7);
  expect(discourse.concepts.size).toBe(6);
  expect(referrals.reduce((sum, { weight }) => sum + weight, 0)).toBe(40);
  expect(new Set(referrals.map(({ actor, concept }) => `${actor} ${concept}`)).size).toBe(22);
});

test('Senate and Sierra Club: congruence 2, conflict 5, subtracted -3', () => {
  expect(weigh('Senate', 'Sierra Club', 'CONGRUENCE')).toBe(2);
  expect(weigh('Senate', 'Sierra Club', 'CONFLICT')).toBe(5);
  expect(weigh('Senate', 'Sierra Club', 'SUBTRACT')).toBe(-3);
});

test('congruence and conflict add up to what DNA counts without sides: 276 over both directions', () => {
  const sum = discourse.ties.reduce((all, tie) => all + tie.congruence + tie.conflict, 0);

  expect(discourse.ties).toHaveLength(21);
  expect(2 * sum).toBe(276);
  const EPA = 'Environmental Protection Agency';
  expect(
    weigh('Alliance to Save Energy', EPA, 'CONGRUENCE') +
      weigh('Alliance to Save Energy', EPA, 'CONFLICT'),
  ).toBe(10);
  expect(
    weigh('Energy and Environmental Analysis', EPA, 'CONGRUENCE') +
      weigh('Energy and Environmental Analysis', EPA, 'CONFLICT'),
  ).toBe(2);
});

// By the formulas, from the table: activities 5 and 6; on the same side of the same concept they
// meet on legislation alone (2 · 1), so 3 of Senate's and 5 of Sierra Club's have no counterpart.
test.each([
  ['AVERAGE_ACTIVITY', 2 / 5.5],
  ['JACCARD', 2 / (3 + 5 + 2)],
  ['COSINE', 2 / (5 * 6)],
] as const)('Senate and Sierra Club, normalised: %s', (normalisation, expected) => {
  expect(weigh('Senate', 'Sierra Club', 'CONGRUENCE', normalisation)).toBeCloseTo(expected, 12);
  expect(weigh('Senate', 'Sierra Club', 'SUBTRACT', normalisation)).toBeCloseTo(
    (-3 / 2) * expected,
    12,
  );
});

test("the mean of the manual's 20 and 60 statements divides by 40", () => {
  const { ties, activities } = tieActors(
    [
      { actor: 'A', concept: 'shared', agrees: true, weight: 20 },
      { actor: 'B', concept: 'shared', agrees: true, weight: 60 },
    ],
    createPairBudget(),
  );

  expect(weighTie(ties[0]!, activities, 'CONGRUENCE', 'AVERAGE_ACTIVITY')).toBe(1_200 / 40);
});

test('the order of referrals does not matter', () => {
  expect(tieActors(referrals.toReversed(), createPairBudget())).toEqual(discourse);
  expect(totalOf(discourse.activities.get('Senate'))).toBe(5);
});

test('too many pairs are refused', () => {
  expect(() => tieActors(referrals, { pairs: 10 })).toThrow(QueryTooCostlyError);
});
