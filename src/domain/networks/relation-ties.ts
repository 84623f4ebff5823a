/**
 * Ties aggregated from dated acts, each of one relation: their weight, relations and time span.
 * Independent of what acts or relations exist.
 */
import { type NetworkEdge } from './weighted-network.js';
import { compareText } from '../text/compare-text.js';

/** A number of equal acts by one actor towards one target. */
export interface Act<Relation extends string> {
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
  /** Their number, or the sum of their shares. */
  readonly weight: number;
  /** The date as written, and its bounds in days since 1970-01-01. */
  readonly occurredOn: string;
  readonly dayFrom: number;
  readonly dayTo: number;
}

/** Days since 1970-01-01, both included. */
export interface DaySpan {
  readonly dayFrom: number;
  readonly dayTo: number;
}

export interface RelationTie<Relation extends string> extends NetworkEdge {
  /** The most frequent first, then by name. */
  readonly byRelation: readonly { readonly relation: Relation; readonly count: number }[];
  readonly firstOn: string;
  readonly lastOn: string;
  /** When its acts were said, without repetitions, in order. */
  readonly spells: readonly DaySpan[];
}

/**
 * One tie per source and target, in no particular order.
 *
 * @param round removes floating-point error from sums
 */
export function tieByRelation<Relation extends string>(
  acts: readonly Act<Relation>[],
  round: (sum: number) => number,
): readonly RelationTie<Relation>[] {
  const pairs = new Map<string, Act<Relation>[]>();
  for (const act of acts) {
    const key = `${act.source}\n${act.target}`;
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [act]);
    else known.push(act);
  }
  return [...pairs.values()].flatMap((of) => {
    const byDate = of.toSorted(
      (a, b) =>
        a.dayFrom - b.dayFrom ||
        a.dayTo - b.dayTo ||
        compareText(a.occurredOn, b.occurredOn) ||
        compareText(a.relation, b.relation) ||
        a.weight - b.weight,
    );
    const [first] = byDate;
    const last = byDate.at(-1);
    if (first === undefined || last === undefined) return [];
    const relations = new Map<Relation, number>();
    for (const { relation, weight } of byDate) {
      relations.set(relation, (relations.get(relation) ?? 0) + weight);
    }
    return [
      {
        source: first.source,
        target: first.target,
        weight: round(byDate.reduce((sum, { weight }) => sum + weight, 0)),
        byRelation: [...relations]
          .map(([relation, count]) => ({ relation, count: round(count) }))
          .sort((a, b) => b.count - a.count || compareText(a.relation, b.relation)),
        firstOn: first.occurredOn,
        lastOn: last.occurredOn,
        spells: byDate
          .filter(
            ({ dayFrom, dayTo }, index) =>
              byDate[index - 1]?.dayFrom !== dayFrom || byDate[index - 1]?.dayTo !== dayTo,
          )
          .map(({ dayFrom, dayTo }) => ({ dayFrom, dayTo })),
      },
    ];
  });
}

/** Activity of each node: the sum of the weights of its ties. */
export function addUpEnds(ties: readonly NetworkEdge[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const inOrder = ties.toSorted(
    (a, b) => compareText(a.source, b.source) || compareText(a.target, b.target),
  );
  for (const { source, target, weight } of inOrder) {
    for (const end of [source, target]) sums.set(end, (sums.get(end) ?? 0) + weight);
  }
  return sums;
}
