/**
 * Discourse networks: actors tied by the concepts on which they agree or disagree, as Discourse
 * Network Analyzer defines them.
 *
 * Source of every formula: Philip Leifeld, "Methods for Network Construction", chapter 2 of
 * Leifeld, Gruber and Bossner, _Discourse Network Analyzer Manual_ (`manual2/dna-manual.Rnw` of
 * https://github.com/leifeld/dna, 2022), which numbers them (2.1) to (2.10); for the case for
 * normalisation see Leifeld, "Discourse Network Analysis: Policy Debates as Dynamic Networks", _The
 * Oxford Handbook of Political Networks_ (2017). x(i, j, k) is how often actor i takes side k on
 * concept j.
 *
 * Independent of what an actor or a concept is.
 */
import { QueryTooCostlyError } from '../errors.js';
import { compareText } from '../text/compare-text.js';

export const discourseKinds = ['CONGRUENCE', 'CONFLICT', 'SUBTRACT'] as const;
export type DiscourseKind = (typeof discourseKinds)[number];
export const discourseNormalisations = ['NONE', 'AVERAGE_ACTIVITY', 'JACCARD', 'COSINE'] as const;
export type DiscourseNormalisation = (typeof discourseNormalisations)[number];

/** One actor's stance on one concept; the manual calls it a statement. */
export interface Referral {
  readonly actor: string;
  readonly concept: string;
  readonly agrees: boolean;
  /** 1, or the actor's share in it. */
  readonly weight: number;
}

/** How often an actor takes each side: the sum of its x over all concepts. */
export interface Activity {
  readonly agreeing: number;
  readonly disagreeing: number;
}

/** Two actors that take a side on at least one common concept; the smaller id is the source. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  /** Formula (2.2), not normalised. */
  readonly congruence: number;
  /** Formula (2.4), not normalised. */
  readonly conflict: number;
  /** Number of concepts on which both take a side. */
  readonly concepts: number;
  /** Sum of both x where neither is 0, over concepts and sides: subtracted in formula (2.9). */
  readonly overlap: number;
}

export interface Discourse {
  readonly activities: ReadonlyMap<string, Activity>;
  readonly concepts: ReadonlyMap<string, Activity>;
  readonly ties: readonly Tie[];
}

/** Remaining comparisons of two actors on one concept, shared by all networks of one answer. */
export interface PairBudget {
  pairs: number;
}

/** Half a second of arithmetic, during which the event loop is blocked. */
const MAX_PAIRS = 1_000_000;

export function createPairBudget(): PairBudget {
  return { pairs: MAX_PAIRS };
}

/** Ties in no particular order. @throws QueryTooCostlyError where the pairs exceed the budget */
export function tieActors(referrals: readonly Referral[], budget: PairBudget): Discourse {
  const activities = new Map<string, Activity>();
  const concepts = new Map<string, Activity>();
  const byConcept = new Map<string, Map<string, Activity>>();
  for (const referral of inOrder(referrals)) {
    add(activities, referral.actor, referral);
    add(concepts, referral.concept, referral);
    const speakers = byConcept.get(referral.concept) ?? new Map<string, Activity>();
    byConcept.set(referral.concept, speakers);
    add(speakers, referral.actor, referral);
  }
  for (const { size } of byConcept.values()) spend((size * (size - 1)) / 2, budget);
  const ties = new Map<string, Map<string, Tie>>();
  for (const speakers of byConcept.values()) {
    const all = [...speakers];
    all.forEach(([source, x], index) => {
      const ofSource = ties.get(source) ?? new Map<string, Tie>();
      ties.set(source, ofSource);
      for (const [target, y] of all.slice(index + 1)) {
        ofSource.set(target, extend(ofSource.get(target) ?? newTie(source, target), x, y));
      }
    });
  }
  return {
    activities,
    concepts,
    ties: [...ties.values()].flatMap((ofSource) => [...ofSource.values()]),
  };
}

function newTie(source: string, target: string): Tie {
  return { source, target, congruence: 0, conflict: 0, concepts: 0, overlap: 0 };
}

function extend(tie: Tie, x: Activity, y: Activity): Tie {
  const both = (a: number, b: number): number => (a > 0 && b > 0 ? a + b : 0);
  return {
    source: tie.source,
    target: tie.target,
    congruence: tie.congruence + x.agreeing * y.agreeing + x.disagreeing * y.disagreeing,
    conflict: tie.conflict + x.agreeing * y.disagreeing + x.disagreeing * y.agreeing,
    concepts: tie.concepts + 1,
    overlap: tie.overlap + both(x.agreeing, y.agreeing) + both(x.disagreeing, y.disagreeing),
  };
}

/**
 * Formulas (2.2), (2.4) and (2.5), normalised by (2.7) to (2.10); negative where conflict prevails.
 */
export function weighTie(
  tie: Tie,
  activities: ReadonlyMap<string, Activity>,
  kind: DiscourseKind,
  normalisation: DiscourseNormalisation,
): number {
  const source = totalOf(activities.get(tie.source));
  const target = totalOf(activities.get(tie.target));
  return weights[kind](tie) / divisors[normalisation](tie, source, target);
}

const weights: Readonly<Record<DiscourseKind, (tie: Tie) => number>> = {
  CONGRUENCE: ({ congruence }) => congruence,
  CONFLICT: ({ conflict }) => conflict,
  SUBTRACT: ({ congruence, conflict }) => congruence - conflict,
};

/** Of the two actors' activities. Never 0, since actors with a tie have taken sides. */
const divisors: Readonly<
  Record<DiscourseNormalisation, (tie: Tie, source: number, target: number) => number>
> = {
  NONE: () => 1,
  AVERAGE_ACTIVITY: (_tie, source, target) => (source + target) / 2,
  // Terms for what only one of the two says, then the products for what both say.
  JACCARD: ({ overlap, congruence }, source, target) => source + target - overlap + congruence,
  COSINE: (_tie, source, target) => source * target,
};

export function totalOf(activity: Activity | undefined): number {
  return activity === undefined ? 0 : activity.agreeing + activity.disagreeing;
}

/** Shares are added in a fixed order, so that both engines yield the same sum. */
function inOrder(referrals: readonly Referral[]): readonly Referral[] {
  return referrals.toSorted(
    (a, b) =>
      compareText(a.actor, b.actor) || compareText(a.concept, b.concept) || a.weight - b.weight,
  );
}

function add(totals: Map<string, Activity>, key: string, { agrees, weight }: Referral): void {
  const { agreeing, disagreeing } = totals.get(key) ?? { agreeing: 0, disagreeing: 0 };
  totals.set(
    key,
    agrees
      ? { agreeing: agreeing + weight, disagreeing }
      : { agreeing, disagreeing: disagreeing + weight },
  );
}

function spend(pairs: number, budget: PairBudget): void {
  budget.pairs -= pairs;
  if (budget.pairs >= 0) return;
  throw new QueryTooCostlyError(
    `The network would compare more than ${MAX_PAIRS.toLocaleString('en')} pairs of actors. Ask for a shorter period (filter.occurred), for fewer windows, or for joint: SPLIT.`,
  );
}
