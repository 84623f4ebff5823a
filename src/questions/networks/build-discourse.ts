/**
 * From referrals to discourse networks: drops duplicates, computes weights, moves windows. Pure;
 * independent of statements and selections.
 */
import {
  createPairBudget,
  tieActors,
  totalOf,
  weighTie,
  type Activity,
  type DiscourseKind,
  type DiscourseNormalisation,
  type PairBudget,
} from '../../domain/networks/discourse.js';
import {
  dropDuplicates,
  type DatedReferral,
  type DiscourseDuplicates,
} from '../../domain/networks/discourse-duplicates.js';
import {
  isWithin,
  listWindows,
  type MovingWindow,
  type Period,
} from '../../domain/time/moving-window.js';
import {
  toNetwork,
  type NetworkEdge,
  type NetworkNode,
  type WeightedNetwork,
} from '../../domain/networks/weighted-network.js';
import { roundShares } from '../round-shares.js';
import { compareText } from '../../domain/text/compare-text.js';

export interface DiscourseOptions {
  readonly kind: DiscourseKind;
  readonly normalisation: DiscourseNormalisation;
  readonly duplicates: DiscourseDuplicates;
  readonly window: MovingWindow | undefined;
  readonly minWeight: number;
}

/** An actor; `activity` is how often it takes a side. */
export interface DiscourseNode extends NetworkNode {
  readonly agreeing: number;
  readonly disagreeing: number;
}

export interface DiscourseTie extends NetworkEdge {
  readonly congruence: number;
  readonly conflict: number;
  readonly concepts: number;
}

export interface DiscourseConcept {
  /** Id of an initiative, or of an accused side and an incident. */
  readonly id: string;
  readonly agreeing: number;
  readonly disagreeing: number;
}

export type DiscourseNetwork = WeightedNetwork<DiscourseNode, DiscourseTie>;

export interface BuiltDiscourse {
  readonly network: DiscourseNetwork;
  /** The most mentioned first, then by id. */
  readonly concepts: readonly DiscourseConcept[];
  /** The earliest first; none without a window. */
  readonly windows: readonly (Period & { readonly network: DiscourseNetwork })[];
  /** Number of referrals in no window, because their date may lie inside or outside of each. */
  readonly outsideWindows: number;
}

/** @throws QueryTooCostlyError for too many pairs or windows */
export function buildDiscourse(
  dated: readonly DatedReferral[],
  options: DiscourseOptions,
): BuiltDiscourse {
  const budget = createPairBudget();
  const referrals = dropDuplicates(dated, options.duplicates);
  const { network, concepts } = buildNetwork(referrals, options, budget);
  const periods = listPeriods(referrals, options.window);
  const outside =
    periods.length === 0
      ? []
      : referrals.filter((referral) => periods.every((period) => !isWithin(referral, period)));
  return {
    network,
    concepts,
    windows: periods.map((period) => ({
      ...period,
      network: buildNetwork(
        referrals.filter((referral) => isWithin(referral, period)),
        options,
        budget,
      ).network,
    })),
    outsideWindows: roundShares(
      outside.reduce((sum, { weight, count }) => sum + weight * count, 0),
    ),
  };
}

function listPeriods(
  referrals: readonly DatedReferral[],
  window: MovingWindow | undefined,
): readonly Period[] {
  if (window === undefined || referrals.length === 0) return [];
  const dayFrom = referrals.reduce((least, each) => Math.min(least, each.dayFrom), Infinity);
  const dayTo = referrals.reduce((most, each) => Math.max(most, each.dayTo), -Infinity);
  return listWindows({ dayFrom, dayTo }, window);
}

function buildNetwork(
  referrals: readonly DatedReferral[],
  { kind, normalisation, minWeight }: DiscourseOptions,
  budget: PairBudget,
): Pick<BuiltDiscourse, 'network' | 'concepts'> {
  const { activities, concepts, ties } = tieActors(
    referrals.map(({ weight, count, ...referral }) => ({ ...referral, weight: weight * count })),
    budget,
  );
  const edges = ties.map((tie): DiscourseTie => ({
    source: tie.source,
    target: tie.target,
    weight: roundShares(weighTie(tie, activities, kind, normalisation)),
    congruence: roundShares(tie.congruence),
    conflict: roundShares(tie.conflict),
    concepts: tie.concepts,
  }));
  return {
    network: toNetwork(
      false,
      [...activities].map(([id, activity]) => ({
        id,
        activity: roundShares(totalOf(activity)),
        ...roundSides(activity),
      })),
      // DNA's matrix has 0 there, which is not a tie.
      edges.filter(({ weight }) => weight !== 0 && Math.abs(weight) >= minWeight),
    ),
    concepts: [...concepts]
      .sort(([a, x], [b, y]) => totalOf(y) - totalOf(x) || compareText(a, b))
      .map(([id, activity]) => ({ id, ...roundSides(activity) })),
  };
}

function roundSides({ agreeing, disagreeing }: Activity): Activity {
  return { agreeing: roundShares(agreeing), disagreeing: roundShares(disagreeing) };
}
