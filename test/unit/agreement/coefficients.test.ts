/** Coefficients against published examples and tables that can be checked by hand. */
import { describe, expect, it, test } from 'vitest';
import {
  computeAlpha,
  computeF1,
  computeKappa,
  masiDistance,
  nominalDistance,
  toChoice,
  type Choice,
} from '../../../src/agreement/coefficients.js';

/** One letter per case; `*` is a case that the coder left out. */
function readUnits(...coders: readonly string[]): readonly (readonly Choice[])[] {
  const rows = coders.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_letter, index) =>
    rows.flatMap((row) => (row[index] === '*' ? [] : [toChoice([row[index] ?? ''])])),
  );
}

function readPairs(first: string, second: string): readonly (readonly [Choice, Choice])[] {
  const others = second.split(' ');
  return first.split(' ').map((one, index) => [toChoice([one]), toChoice([others[index] ?? ''])]);
}

describe("Cohen's kappa", () => {
  it('equals a table worked by hand', () => {
    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: po = 35/50; pe = (25×30 + 25×20) / 50² = 1/2.
    const pairs = readPairs(
      `${'y '.repeat(25)}${'n '.repeat(25)}`.trim(),
      `${'y '.repeat(20)}${'n '.repeat(5)}${'y '.repeat(10)}${'n '.repeat(15)}`.trim(),
    );

    expect(computeKappa(pairs).value).toBeCloseTo(0.4, 12);
  });

  it('is negative where coders agree less than by chance', () => {
    expect(computeKappa(readPairs('a b', 'b a')).value).toBe(-1);
  });

  it('compares sets whatever the order of their terms', () => {
    const pairs = [
      [toChoice(['a', 'b']), toChoice(['b', 'a'])],
      [toChoice(['a']), toChoice(['a'])],
    ] as const;

    expect(computeKappa(pairs).value).toBe(1);
  });
});

describe("Krippendorff's alpha", () => {
  // Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, examples A, B and C.
  test.each([
    ['binary data of two observers', 0.095, ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0']],
    [
      'nominal data of two observers',
      0.692,
      ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'],
    ],
    [
      'nominal data of four observers with missing values',
      0.743,
      [
        '1 2 3 3 2 1 4 1 2 * * *',
        '1 2 3 3 2 2 4 1 2 5 * 3',
        '* 3 3 3 2 3 4 2 2 5 1 *',
        '1 2 3 3 2 4 4 1 2 5 1 *',
      ],
    ],
  ] as const)('equals the published value for %s', (_data, value, coders) => {
    expect(computeAlpha(readUnits(...coders), nominalDistance).value?.toFixed(3)).toBe(
      value.toFixed(3),
    );
  });

  it('counts terms in common in part with MASI distance', () => {
    const units = [
      [toChoice(['a']), toChoice(['a', 'b'])],
      [toChoice(['c']), toChoice(['c'])],
    ];
    // Do = 2 × 2/3 / 4 = 1/3. De over a, ab, c, c: (2/3 + 2 + 2) × 2 / (4 × 3) = 7/9.
    expect(computeAlpha(units, masiDistance).value).toBeCloseTo(1 - 3 / 7, 12);
  });
});

describe('MASI distance', () => {
  test.each([
    ['equal sets', 'a b', 'b a', 0],
    ['a set and a part of it', 'a', 'a b', 1 - (1 / 2) * (2 / 3)],
    ['sets that overlap', 'a b', 'b c', 1 - (1 / 3) * (1 / 3)],
    ['disjoint sets', 'a', 'b', 1],
  ])('of %s', (_case, one, other, distance) => {
    expect(masiDistance(toChoice(one.split(' ')), toChoice(other.split(' ')))).toBeCloseTo(
      distance,
      15,
    );
    expect(masiDistance(toChoice(other.split(' ')), toChoice(one.split(' ')))).toBeCloseTo(
      distance,
      15,
    );
  });
});

describe('without a value', () => {
  it('is a reason where all choices are equal', () => {
    const reason = expect.stringContaining('All choices are equal') as string;

    expect(computeKappa(readPairs('a a a', 'a a a'))).toEqual({ reason });
    expect(computeAlpha(readUnits('a a a', 'a a a'), nominalDistance)).toEqual({ reason });
    expect(computeAlpha(readUnits('a a a', 'a a a'), masiDistance)).toEqual({ reason });
  });

  it('is a reason where there is no case', () => {
    const reason = expect.stringContaining('no case') as string;

    expect(computeKappa([])).toEqual({ reason });
    expect(computeAlpha([], nominalDistance)).toEqual({ reason });
    expect(computeAlpha(readUnits('a * b', '* a *'), nominalDistance)).toEqual({ reason });
    expect(computeF1({ first: 0, second: 0, shared: 0 })).toEqual({
      reason: 'Neither coder found any.',
    });
  });

  it('is a value where all agree on several terms', () => {
    expect(computeKappa(readPairs('a b', 'a b'))).toEqual({ value: 1 });
    expect(computeAlpha(readUnits('a b', 'a b'), nominalDistance)).toEqual({ value: 1 });
  });
});
