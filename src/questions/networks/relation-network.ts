/**
 * Common to networks of dated acts: the engine counts acts with equal source, target, relation and
 * date; ties are computed here. Independent of the relations.
 */
import type { JointCounting } from '../../domain/networks/joint-counting.js';
import type { Act } from '../../domain/networks/relation-ties.js';
import { printMatching } from '../../planner/print/access-path.js';
import { parseFilter } from '../../planner/plan/parse-filter.js';
import type { BoundFilter } from '../../planner/plan/plan.js';
import type { PrintContext } from '../../planner/print/print-context.js';
import { requireList, requireNumber } from '../../planner/print/value-readers.js';
import type { Row } from '../../planner/print/row.js';
import { countMatched, type NetworkParts } from './ask-network.js';
import { shareAmong } from '../joint-makers.js';
import {
  assertThreshold,
  type NetworkArguments,
  type NetworkThreshold,
} from './network-arguments.js';

/** The parameters that define the network. */
export interface RelationNetworkChoice extends NetworkThreshold {
  readonly filter?: object | null;
  readonly joint: JointCounting;
}

export type RelationNetworkArguments = RelationNetworkChoice & NetworkArguments;

/** A network whose edges are acts of one kind. */
export interface RelationNetworkKind<Relation extends string, Built> {
  readonly name: string;
  /** The act of a position `p`, such as `(p)-[r:REFERS_TO]->(i:Initiative)`. */
  readonly pattern: string;
  /** Lines from rows with that pattern's variables to `p`, `relation`, `source` and `target`. */
  readonly printEnds: (context: PrintContext) => readonly string[];
  readonly build: (acts: readonly Act<Relation>[], minWeight: number) => Built;
}

/** @throws InputError for an invalid filter or threshold */
export function parseRelations<Relation extends string, Built>(
  { filter, joint, minWeight }: RelationNetworkChoice,
  { name, pattern, printEnds, build }: RelationNetworkKind<Relation, Built>,
  context: PrintContext,
): NetworkParts<Built> {
  assertThreshold({ minWeight });
  const bound = parseFilter('PositionFilter', filter ?? {}, context.recordIndex);
  return {
    filter: bound,
    bind: [
      ...printMatching('Position', 'p', bound, context),
      `MATCH ${pattern}`,
      ...printEnds(context),
      'WITH source, target, relation, p.occurredOn AS occurredOn, p.occurredOnDayFrom AS dayFrom, p.occurredOnDayTo AS dayTo, count(*) AS count',
      'RETURN collect({source: source, target: target, relation: relation, occurredOn: occurredOn, dayFrom: dayFrom, dayTo: dayTo, count: count}) AS acts, collect(DISTINCT source) AS sources, collect(DISTINCT target) AS targets',
    ],
    columns: ['acts', 'sources', 'targets'],
    build: (row) => build(readActs<Relation>(row, joint), minWeight),
    explanation: `${name}, joint ${joint}`,
  };
}

/** Number of positions that match the filter, and of those among them that act. */
export function countActing(filter: BoundFilter, pattern: string, context: PrintContext) {
  return {
    matchedPositions: () => countMatched(filter, context),
    countedPositions: () => [
      ...printMatching('Position', 'p', filter, context),
      `MATCH ${pattern}`,
      'RETURN count(DISTINCT p) AS countedPositions',
    ],
  };
}

/** One act for each actor that it counts for; with joint targets, for each pair. */
function readActs<Relation extends string>(
  row: Row,
  joint: JointCounting,
): readonly Act<Relation>[] {
  return requireList(row['acts']).flatMap((each) => {
    const sources = shareAmong(String(each['source']), joint);
    const targets = shareAmong(String(each['target']), joint);
    return sources.flatMap((source) =>
      targets.map((target) => ({
        source: source.actor,
        target: target.actor,
        // The statement matches no other relations.
        relation: each['relation'] as Relation,
        weight: source.weight * target.weight * requireNumber(each['count']),
        occurredOn: String(each['occurredOn']),
        dayFrom: requireNumber(each['dayFrom']),
        dayTo: requireNumber(each['dayTo']),
      })),
    );
  });
}
