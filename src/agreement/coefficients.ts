/**
 * Coefficients of agreement, as pure functions of what coders chose. A coefficient that is not defined
 * for its data is a reason instead of a number: 0/0 is neither agreement nor disagreement.
 */

/** A number, or why there is none. */
export type Coefficient =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value?: undefined; readonly reason: string };

/** What one coder chose for one case: a set of terms, with a single one where only one may be chosen. */
export interface Choice {
  readonly terms: readonly string[];
  /** Equal for equal sets, in whatever order; computed once, because it is compared often. */
  readonly key: string;
}

/** Terms contain no spaces. */
export function toChoice(terms: readonly string[]): Choice {
  return { terms, key: terms.toSorted().join(' ') };
}

export type Distance = (one: Choice, other: Choice) => number;

const NO_CASES = 'There is no case that both coders coded.';
const ONE_VALUE =
  'All choices are equal, so agreement by chance is certain and agreement beyond chance is not defined.';

/** How many things each coder found, and how many of them both did. */
export interface Counts {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
}

/** Harmonic mean of precision and recall: `2 × shared / (first + second)`. */
export function computeF1({ first, second, shared }: Counts): Coefficient {
  if (first + second === 0) return { reason: 'Neither coder found any.' };
  return { value: (2 * shared) / (first + second) };
}

/**
 * Cohen's kappa: `(po − pe) / (1 − pe)`, where `pe` is computed from each coder's own distribution.
 * Cohen (1960), A coefficient of agreement for nominal scales.
 */
export function computeKappa(pairs: readonly (readonly [Choice, Choice])[]): Coefficient {
  if (pairs.length === 0) return { reason: NO_CASES };
  const n = pairs.length;
  const firsts = countChoices(pairs.map(([first]) => first));
  const seconds = countChoices(pairs.map(([, second]) => second));
  const equal = pairs.filter(([first, second]) => first.key === second.key).length;
  let byChance = 0;
  for (const [key, count] of firsts) byChance += count * (seconds.get(key) ?? 0);
  // In whole numbers, so that certainty is recognised without rounding.
  if (byChance === n * n) return { reason: ONE_VALUE };
  return { value: (equal * n - byChance) / (n * n - byChance) };
}

/**
 * Krippendorff's alpha: `1 − Do / De`, from the coincidences of choices inside each unit. A unit with
 * fewer than two choices is left out, so coders may leave cases uncoded.
 * Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
 *
 * @param units the choices of all coders, by case
 */
export function computeAlpha(
  units: readonly (readonly Choice[])[],
  distance: Distance,
): Coefficient {
  const choices = new Map<string, Choice>();
  const totals = new Map<string, number>();
  let observed = 0;
  let n = 0;
  for (const unit of units) {
    // A case coded once cannot coincide with anything.
    if (unit.length < 2) continue;
    n += unit.length;
    for (const [index, one] of unit.entries()) {
      const { key } = one;
      choices.set(key, one);
      totals.set(key, (totals.get(key) ?? 0) + 1);
      for (const other of unit.slice(index + 1)) {
        // Each pair coincides in both orders.
        observed += (2 * distance(one, other)) / (unit.length - 1);
      }
    }
  }
  if (n === 0) return { reason: NO_CASES };
  if (choices.size === 1) return { reason: ONE_VALUE };
  let expected = 0;
  const all = [...choices];
  for (const [index, [key, one]] of all.entries()) {
    for (const [otherKey, other] of all.slice(index + 1)) {
      const coincidences = (totals.get(key) ?? 0) * (totals.get(otherKey) ?? 0);
      expected += 2 * coincidences * distance(one, other);
    }
  }
  return { value: 1 - ((n - 1) * observed) / expected };
}

/** 0 for equal choices, 1 for any other. */
export const nominalDistance: Distance = (one, other) => (one.key === other.key ? 0 : 1);

/**
 * MASI distance of two sets of terms: `1 − J × M`. J is the Jaccard index; M is 1 for equal sets, 2/3 if
 * one contains the other, 1/3 if they overlap otherwise, and 0 if they are disjoint.
 * Passonneau (2006), Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation.
 */
export const masiDistance: Distance = (one, other) => {
  const [a, b] = [new Set(one.terms), new Set(other.terms)];
  const shared = [...a].filter((term) => b.has(term)).length;
  const union = a.size + b.size - shared;
  if (union === 0) return 0;
  return 1 - (shared / union) * weightOf(shared, a.size, b.size);
};

function weightOf(shared: number, first: number, second: number): number {
  if (shared === first && shared === second) return 1;
  if (shared === 0) return 0;
  // The fractions themselves: 0.67 and 0.33 change the third decimal of alpha.
  return shared === first || shared === second ? 2 / 3 : 1 / 3;
}

function countChoices(choices: readonly Choice[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of choices) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
