/**
 * The members of a selection, as Cypher: seeds, nodes reached by hops, and companions. Both engines
 * walk level by level: every level has each node once, so that a hub is expanded once.
 */
import { labelOfId, type IdLabel } from '../../domain/ontology/ids.js';
import type { NodeLabel } from '../../domain/ontology/node-definitions.js';
import { relationshipDefinitions } from '../../domain/ontology/relationship-definitions.js';
import {
  companions,
  type CompanionDefinition,
  type Step,
  type SubgraphSelection,
} from '../../domain/selection/subgraph-selection.js';
import { printMatching } from '../../planner/print/access-path.js';
import { printFilter } from '../../planner/print/print-filter.js';
import { printCall, printUnion, printWhere } from '../../planner/print/print-clauses.js';
import type { PrintContext } from '../../planner/print/print-context.js';
import { compareText } from '../../domain/text/compare-text.js';

/**
 * Lines that end in one row with the list `members` of `{n, distance}`: each node once, with the
 * fewest hops from a seed; companions are one farther than the last hop. Nearest first; among
 * companions, those linked to more of the others first; then positions, statements, incidents,
 * initiatives, other actors, documents, publishers, excerpts; then by id. `near` counts those that
 * are not companions.
 * They are ordered before they are collected: Neo4j counts rows sorted beside a list as if each
 * held a copy of it.
 */
export function printMembers(
  selection: SubgraphSelection,
  context: PrintContext,
): readonly string[] {
  const { hops, types, bring } = selection;
  const lastHop = types.length === 0 ? 0 : hops;
  const levels = Array.from({ length: lastHop + 1 }, (_, distance) => [
    ...printSeeds(selection, context),
    ...printHops(selection, distance, context),
    `RETURN DISTINCT n${String(distance)} AS n, ${String(distance)} AS distance`,
  ]);
  return [
    printUnion('', levels),
    'WITH n, min(distance) AS distance, 0 AS ties',
    ...bring.flatMap((name) => [
      'WITH collect({n: n, distance: distance, ties: ties}) AS members',
      ...printBrought(companions[name], selection, context),
    ]),
    `WITH n, distance, CASE WHEN distance <= ${String(hops)} THEN 0 ELSE ties END AS ties`,
    `WITH n, distance ORDER BY ${ORDER}`,
    `WITH collect({n: n, distance: distance}) AS members, sum(CASE WHEN distance <= ${String(hops)} THEN 1 ELSE 0 END) AS near`,
  ];
}

const ORDER = `distance, ties DESC, ${printRank(['Position', 'Statement', 'Incident', 'Initiative', 'Actor', 'Document', 'Publisher'])}, n.id`;

function printRank(labels: readonly string[]): string {
  const cases = labels.map((label, rank) => `WHEN n:${label} THEN ${String(rank)}`);
  return `CASE ${cases.join(' ')} ELSE ${String(labels.length)} END`;
}

/** Hops continue through `passableLabels`, which are these. */
function printPassable(n: string): string {
  return `(${n}:Position OR ${n}:Statement OR ${n}:Excerpt OR ${n}:Document)`;
}

function printSeeds({ ids, filter }: SubgraphSelection, context: PrintContext): readonly string[] {
  if (ids === undefined) {
    return printMatching('Position', 'n0', { name: 'PositionFilter', value: filter }, context);
  }
  const groups = groupByLabel(ids).map(([label, some]) => [
    `UNWIND ${context.parameters.add(some)} AS id`,
    `MATCH (seed:${label} {id: id})`,
  ]);
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0) return [...only, 'WITH seed AS n0'];
  return [
    printUnion(
      '',
      groups.map((lines) => [...lines, 'RETURN seed AS n0']),
    ),
    'WITH n0',
  ];
}

/** Ids by the label that they are indexed under, in the order of the labels' names. */
function groupByLabel(ids: readonly string[]): readonly (readonly [IdLabel, readonly string[]])[] {
  const groups = new Map<IdLabel, string[]>();
  for (const id of ids) {
    const label = labelOfId(id);
    if (label === undefined) continue;
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [id]);
    else group.push(id);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b));
}

/** From the seeds `n0` to the nodes at exactly this number of hops on some path: `n1`, `n2`, … */
function printHops(
  selection: SubgraphSelection,
  distance: number,
  context: PrintContext,
): readonly string[] {
  const types = selection.types.join('|');
  return Array.from({ length: distance }, (_, hop) => {
    const [from, to] = [`n${String(hop)}`, `n${String(hop + 1)}`];
    return [
      `WITH DISTINCT ${from}`,
      ...printWhere(hop === 0 ? [] : [printPassable(from)]),
      `MATCH (${from})-[:${types}]-(${to})`,
      ...printWhere(printAllowed(to, selection, context)),
    ];
  }).flat();
}

/**
 * Excludes positions that do not match the filter; without ids, all matching positions are seeds.
 */
function printAllowed(
  n: string,
  { ids, filter }: SubgraphSelection,
  context: PrintContext,
): readonly string[] {
  const { parameters, recordIndex } = context;
  const kept = printFilter({ name: 'PositionFilter', value: filter }, n, parameters, recordIndex);
  if (kept.length === 0) return [];
  return [ids === undefined ? `NOT ${n}:Position` : `(NOT ${n}:Position OR ${kept.join(' AND ')})`];
}

/**
 * Lines from `members` to these rows plus the nodes that a companion adds to its starting nodes.
 * Only REPLIES adds positions, so `bringFilter` applies only there.
 */
function printBrought(
  { of, stages, transitive }: CompanionDefinition,
  selection: SubgraphSelection,
  context: PrintContext,
): readonly string[] {
  const leadsToPositions = stages.some((stage) => stage.some(({ type }) => type === 'RESPONDS_TO'));
  const allowed = leadsToPositions ? printBringFilter('n', selection, context) : [];
  const branches = stages.flatMap((_, last) =>
    printWays(stages.slice(0, last + 1), transitive === true ? '*1..4' : '').map((way) => [
      'UNWIND members AS member',
      `WITH member.n AS start WHERE start:${of}`,
      `MATCH (start)${way}(n)`,
      ...printWhere(allowed),
      'RETURN n',
    ]),
  );
  return [
    // Grouped, because DISTINCT makes both engines compare the list in scope too.
    printCall('members', [
      printUnion('members', branches),
      'WITH n, count(*) AS ways',
      `RETURN collect({n: n, distance: ${String(selection.hops + 1)}, ties: ways}) AS brought`,
    ]),
    'UNWIND members + brought AS member',
    'WITH member.n AS n, min(member.distance) AS distance, sum(member.ties) AS ties',
  ];
}

function printBringFilter(
  n: string,
  { bringFilter }: SubgraphSelection,
  { parameters, recordIndex }: PrintContext,
): readonly string[] {
  return printFilter({ name: 'PositionFilter', value: bringFilter }, n, parameters, recordIndex);
}

/**
 * A block over `members`, or undefined where there can be none: the number of positions that answer
 * its positions or are answered by them but are not members, because `bringFilter` excludes them.
 */
export function printRepliesLeftOut(
  selection: SubgraphSelection,
  context: PrintContext,
): string | undefined {
  const kept = printBringFilter('n', selection, context);
  if (kept.length === 0) return undefined;
  const reached = [
    'UNWIND members AS member',
    `WITH member.n AS start, member.distance AS distance WHERE start:Position AND distance <= ${String(selection.hops)}`,
    'MATCH (start)-[:RESPONDS_TO]-(n:Position)',
    ...printWhere([`NOT (${kept.join(' AND ')})`]),
    'WITH n, count(*) AS ways',
    'RETURN n, 1 AS reached, 0 AS held',
  ];
  const held = [
    'UNWIND members AS member',
    'WITH member.n AS n WHERE n:Position',
    'RETURN n, 0 AS reached, 1 AS held',
  ];
  return printCall('members', [
    printUnion('members', [reached, held]),
    'WITH n, sum(reached) AS reached, sum(held) AS held',
    'WITH n, reached, held WHERE reached > 0 AND held = 0',
    'RETURN count(n) AS repliesLeftOut',
  ]);
}

/**
 * Patterns between the first node and the last: one for each direction of the last stage's steps.
 */
function printWays(stages: readonly (readonly Step[])[], hops: string): readonly string[] {
  const last = stages.at(-1) ?? [];
  const before = stages
    .slice(0, -1)
    .map((stage) => `${printArrows(stage, hops).join('')}(:${labelAfter(stage)})`);
  return printArrows(last, hops).map((arrow) => [...before, arrow].join(''));
}

function printArrows(steps: readonly Step[], hops: string): readonly string[] {
  return (['OUT', 'IN'] as const).flatMap((direction) => {
    const types = steps.filter((step) => step.direction === direction).map(({ type }) => type);
    if (types.length === 0) return [];
    const relationship = `-[:${types.join('|')}${hops}]-`;
    return [direction === 'OUT' ? `${relationship}>` : `<${relationship}`];
  });
}

/** The label that a stage before the last leads to: it has one step, to nodes of one label. */
function labelAfter([step]: readonly Step[]): NodeLabel {
  const ends = step && relationshipDefinitions[step.type];
  const [label] = (step?.direction === 'IN' ? ends?.from : ends?.to) ?? [];
  if (label === undefined) throw new TypeError('a stage without a step');
  return label;
}
