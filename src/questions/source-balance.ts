/**
 * `sourceBalance`: the channels through which positions are known. The engine counts; only shares
 * and sums are computed here. `docs/questions.md` has the definitions.
 */
import { UPWARD } from '../cypher/upward.js';
import {
  partOf,
  planObject,
  type ObjectPart,
  type ObjectShape,
} from '../planner/plan/plan-object.js';
import { printCall } from '../planner/print/print-clauses.js';
import { PrintContext } from '../planner/print/print-context.js';
import { printNode } from '../planner/print/print-nodes.js';
import { toStatement } from '../planner/print/print-statement.js';
import { requireMap } from '../planner/print/value-readers.js';
import { printPlan } from '../planner/print/print-plan.js';
import type { Row } from '../planner/print/row.js';
import { bindFiltered, printOver, type BoundPositions } from './bound-positions.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from './question.js';
import { roundShares } from './round-shares.js';

export interface SourceBalanceArguments {
  readonly filter?: object | null;
}

/** As `SourceBalance` of the schema; fields that were not selected are missing. */
export type SourceBalance = Row & { readonly positions: number };

export const sourceBalanceShape: ObjectShape = {
  nodes: {
    'byAffiliation.state': 'State',
    'oneSided.byState.state': 'State',
    'nested.positions': 'Position',
  },
  usualRows: { byAffiliation: 10, 'oneSided.byState': 5, 'nested.positions': 3 },
};

const MAX_NESTED = 50;

/** From a position `p` to its sources: documents `d` of publishers `u`. */
const SOURCES =
  'MATCH (p)<-[:CONTAINS]-(:Statement)<-[:CARRIES]-(d:Document)-[:PUBLISHED_BY]->(u:Publisher)';

/** Counts over the sources, by column. */
const counted = {
  positions: 'count(DISTINCT p)',
  documents: 'count(DISTINCT d)',
  publishers: 'count(DISTINCT u)',
  origins: 'count(DISTINCT coalesce(u.wordsFrom, u.name))',
} as const;
const COUNTS = Object.entries(counted)
  .map(([column, count]) => `${count} AS ${column}`)
  .join(', ');
const COLUMNS = Object.keys(counted).join(', ');
const COUNTS_MAP = `{${Object.keys(counted)
  .map((column) => `${column}: ${column}`)
  .join(', ')}}`;

/** @throws InputError for an invalid filter */
export function askSourceBalance(
  { filter }: SourceBalanceArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedQuestion<Row, SourceBalance> {
  const plan = planObject(info, sourceBalanceShape, options);
  const context = new PrintContext(options.recordIndex);
  const positions = bindFiltered(filter, context);
  const { blocks, map } = printSourceBalance(positions, plan, context);
  return {
    statement: toStatement([...blocks, `RETURN ${map} AS balance`], context, (row) =>
      requireMap(row['balance']),
    ),
    rows: plan.rows,
    fields: plan.fields,
    isOverEverything: positions.isEverything,
    explanation: printPlan('source balance of positions', plan.nodeAt('nested.positions')),
    toResult: ([balance]) => toSourceBalance(balance ?? { positions: 0 }),
  };
}

/** Blocks that count over the positions, and the map of their results. */
export function printSourceBalance(
  positions: BoundPositions,
  plan: ObjectPart,
  context: PrintContext,
): { readonly blocks: readonly string[]; readonly map: string } {
  const columns = Object.entries(printers).filter(
    ([column]) => column === 'positions' || plan.has(column),
  );
  // Variables have unusual names, because the blocks may be combined with those of other questions.
  return {
    blocks: columns.map(([column, print]) =>
      printOver(positions, print(`balance_${column}`, partOf(plan, column), context)),
    ),
    map: `{${columns.map(([column]) => `${column}: balance_${column}`).join(', ')}}`,
  };
}

/** Each field as lines that follow the binding of the positions `p` and return a column. */
const printers: Readonly<
  Record<string, (column: string, plan: ObjectPart, context: PrintContext) => readonly string[]>
> = {
  positions: (column) => [`RETURN count(p) AS ${column}`],
  sources: (column) => [SOURCES, `WITH ${COUNTS}`, `RETURN ${COUNTS_MAP} AS ${column}`],
  byKind: (column) => [
    SOURCES,
    `WITH u.kind AS kind, ${COUNTS}`,
    `WITH kind, ${COLUMNS} ORDER BY positions DESC, kind`,
    `RETURN collect({kind: kind, counts: ${COUNTS_MAP}}) AS ${column}`,
  ],
  byAffiliation: printByAffiliation,
  withoutAffiliation: (column) => [
    SOURCES,
    'WHERE NOT EXISTS { MATCH (u)-[:AFFILIATED_WITH]->(:State) }',
    `WITH ${COUNTS}`,
    `RETURN ${COUNTS_MAP} AS ${column}`,
  ],
  oneSided: printOneSided,
  nested: printNested,
};

function printByAffiliation(
  column: string,
  plan: ObjectPart,
  context: PrintContext,
): readonly string[] {
  const state = printState(plan, context);
  return [
    SOURCES,
    'MATCH (u)-[a:AFFILIATED_WITH]->(s:State)',
    `WITH s, a.basis AS basis, ${COUNTS}`,
    `WITH s, basis, ${COLUMNS} ORDER BY positions DESC, s.id, basis`,
    ...state.blocks,
    `RETURN collect({basis: basis, counts: ${COUNTS_MAP}, state: ${state.map}}) AS ${column}`,
  ];
}

/**
 * A publisher is affiliated with at most one state, so a position is one-sided for at most one
 * state.
 */
function printOneSided(column: string, plan: ObjectPart, context: PrintContext): readonly string[] {
  const state = printState(partOf(plan, 'byState'), context);
  return [
    SOURCES,
    'WITH p, count(DISTINCT u) AS publishers',
    `${SOURCES}-[:AFFILIATED_WITH]->(s:State)`,
    'WITH p, s, publishers, count(DISTINCT u) AS publishersOfState',
    'WHERE publishersOfState = publishers',
    // Without the state in scope, because Neo4j would start from everything said about it.
    printCall('p', ['MATCH (p)<-[:MADE]-(m:Actor)', 'RETURN collect(m.id) AS makers']),
    printCall('p', [
      `MATCH (p)-[:AGAINST]->(:Actor)${UPWARD}(b:Actor)`,
      'RETURN collect(b.id) AS aimedAt',
    ]),
    'WITH s, p, s.id IN makers AS isOwn, s.id IN aimedAt AS isAimed',
    'WITH s, count(p) AS positions, sum(CASE WHEN isOwn THEN 1 ELSE 0 END) AS ownPositions, sum(CASE WHEN isAimed AND NOT isOwn THEN 1 ELSE 0 END) AS positionsAgainst',
    'WITH s, positions, ownPositions, positionsAgainst ORDER BY positions DESC, s.id',
    ...state.blocks,
    `RETURN collect({positions: positions, ownPositions: ownPositions, positionsAgainst: positionsAgainst, state: ${state.map}}) AS ${column}`,
  ];
}

function printNested(column: string, plan: ObjectPart, context: PrintContext): readonly string[] {
  const speech = context.parameters.add('NESTED');
  const counts = [
    'OPTIONAL MATCH (p)-[:EVIDENCED_BY]->(x:Excerpt)',
    `WITH p, count(x.speech) AS coded, sum(CASE WHEN x.speech = ${speech} THEN 1 ELSE 0 END) AS nested`,
  ];
  const sums =
    'coalesce(sum(CASE WHEN nested > 0 THEN 1 ELSE 0 END), 0) AS found, coalesce(sum(CASE WHEN nested > 0 AND nested = coded THEN 1 ELSE 0 END), 0) AS onlyNested, coalesce(sum(CASE WHEN coded = 0 THEN 1 ELSE 0 END), 0) AS notCoded';
  const node = plan.nodeAt('positions');
  const printed = node && printNode('q', node, context);
  if (printed === undefined) {
    return [
      ...counts,
      `WITH ${sums}`,
      `RETURN {count: found, onlyNested: onlyNested, notCoded: notCoded} AS ${column}`,
    ];
  }
  return [
    ...counts,
    `WITH ${sums}, collect(CASE WHEN nested > 0 THEN p.id ELSE null END) AS ids`,
    printCall('ids', [
      'UNWIND ids AS id',
      'MATCH (q:Position {id: id})',
      `WITH q ORDER BY q.occurredOnDayFrom DESC, q.id DESC LIMIT ${context.parameters.add(MAX_NESTED)}`,
      ...printed.blocks,
      `RETURN collect(${printed.map}) AS claims`,
    ]),
    `RETURN {count: found, onlyNested: onlyNested, notCoded: notCoded, positions: claims} AS ${column}`,
  ];
}

function printState(
  plan: ObjectPart,
  context: PrintContext,
): { readonly blocks: readonly string[]; readonly map: string } {
  const node = plan.nodeAt('state');
  return node === undefined ? { blocks: [], map: 's {.id}' } : printNode('s', node, context);
}

/** Result of the statement -> fields of the schema. */
export function toSourceBalance(found: Row): SourceBalance {
  const positions = Number(found['positions']);
  // The statement collects a list of maps here.
  const byState = found['oneSided'] as readonly Row[] | undefined;
  const oneSided = (byState ?? []).reduce((sum, state) => sum + Number(state['positions']), 0);
  return {
    ...found,
    positions,
    oneSided: {
      positions: oneSided,
      share: positions === 0 ? null : roundShares(oneSided / positions),
      byState: byState ?? [],
    },
  };
}
