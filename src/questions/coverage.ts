/**
 * `coverage`: how much the corpus contains by actor and year, and how thoroughly it was checked.
 * Counted by the engine; the years of an actor are grouped here.
 */
import {
  partOf,
  planObject,
  type ObjectPart,
  type ObjectShape,
} from '../planner/plan/plan-object.js';
import { PrintContext } from '../planner/print/print-context.js';
import { printNode } from '../planner/print/print-nodes.js';
import { printPlan } from '../planner/print/print-plan.js';
import { toStatement } from '../planner/print/print-statement.js';
import { requireMap } from '../planner/print/value-readers.js';
import type { Row } from '../planner/print/row.js';
import { bindFiltered, printOver, type BoundPositions } from './bound-positions.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from './question.js';

export interface CoverageArguments {
  readonly filter?: object | null;
}

/** As `Coverage` of the schema; fields that were not selected are missing. */
export type Coverage = Row & { readonly positions: number };

const USUAL_ACTORS = 30;
const USUAL_YEARS = 5;
const MAX_ACTORS = 200;

export const coverageShape: ObjectShape = {
  nodes: { 'byActor.actor': 'Actor' },
  usualRows: { byActor: USUAL_ACTORS },
};

/** From statements `s` to the documents that carry them. */
const CARRIERS = 'OPTIONAL MATCH (s)<-[:CARRIES]-(d:Document)-[:PUBLISHED_BY]->(u:Publisher)';

const COLUMNS = [
  'statements',
  'statementsIncomplete',
  'documents',
  'documentsInPart',
  'publishers',
  'languages',
] as const;
const COUNTS_MAP = `{${COLUMNS.map((column) => `${column}: ${column}`).join(', ')}}`;

/** Counts over statements `s` and documents `d` of publishers `u`, as columns. */
function printCounts(context: PrintContext): string {
  const incomplete = context.parameters.add('INCOMPLETE');
  return [
    'count(DISTINCT s) AS statements',
    `count(DISTINCT CASE WHEN s.sourceCheck = ${incomplete} THEN s.id ELSE null END) AS statementsIncomplete`,
    'count(DISTINCT d) AS documents',
    'count(DISTINCT CASE WHEN d.readInFull = false THEN d.id ELSE null END) AS documentsInPart',
    'count(DISTINCT u) AS publishers',
    'collect(DISTINCT d.language) AS languages',
  ].join(', ');
}

/** @throws InputError for an invalid filter */
export function askCoverage(
  { filter }: CoverageArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedQuestion<Row, Coverage> {
  const plan = planObject(info, coverageShape, options);
  const context = new PrintContext(options.recordIndex);
  const positions = bindFiltered(filter, context);
  const { blocks, map } = printCoverage(positions, plan, context);
  return {
    statement: toStatement([...blocks, `RETURN ${map} AS coverage`], context, (row) =>
      requireMap(row['coverage']),
    ),
    rows: plan.rows + (plan.has('byActor.years') ? USUAL_ACTORS * USUAL_YEARS : 0),
    fields: plan.fields,
    isOverEverything: positions.isEverything,
    explanation: printPlan('coverage of positions', plan.nodeAt('byActor.actor')),
    toResult: ([coverage]) => toCoverage(coverage ?? { positions: 0 }),
  };
}

/** Blocks that count over the positions, and the map of their results. */
export function printCoverage(
  positions: BoundPositions,
  plan: ObjectPart,
  context: PrintContext,
): { readonly blocks: readonly string[]; readonly map: string } {
  const wanted: Readonly<Record<string, boolean>> = {
    positions: true,
    counts: plan.has('counts'),
    byActor: plan.has('byActor'),
    years: plan.has('byActor.years'),
    actorCount: plan.has('actorCount'),
  };
  const columns = Object.entries(printers).filter(([column]) => wanted[column]);
  // Variables have unusual names, because the blocks may be combined with those of other questions.
  return {
    blocks: columns.map(([column, print]) =>
      printOver(positions, print(`coverage_${column}`, partOf(plan, column), context)),
    ),
    map: `{${columns.map(([column]) => `${column}: coverage_${column}`).join(', ')}}`,
  };
}

// Grouped rather than DISTINCT: the embedded engine compares all variables in scope, long lists
// included.
const BY_ACTOR = [
  'MATCH (p)<-[:MADE]-(a:Actor)',
  'MATCH (p)<-[:CONTAINS]-(s:Statement)',
  'WITH a, s, count(p) AS times',
];

/** Each column as lines that follow the binding of the positions `p`. */
const printers: Readonly<
  Record<string, (column: string, plan: ObjectPart, context: PrintContext) => readonly string[]>
> = {
  positions: (column) => [`RETURN count(p) AS ${column}`],
  counts: (column, _plan, context) => [
    'MATCH (p)<-[:CONTAINS]-(s:Statement)',
    'WITH s, count(p) AS times',
    CARRIERS,
    `WITH ${printCounts(context)}`,
    `RETURN ${COUNTS_MAP} AS ${column}`,
  ],
  byActor: printByActor,
  years: printYears,
  actorCount: (column) => ['MATCH (p)<-[:MADE]-(a:Actor)', `RETURN count(DISTINCT a) AS ${column}`],
};

function printByActor(column: string, plan: ObjectPart, context: PrintContext): readonly string[] {
  const node = plan.nodeAt('actor');
  const printed =
    node === undefined ? { blocks: [], map: 'a {.id}' } : printNode('a', node, context);
  return [
    ...BY_ACTOR,
    CARRIERS,
    `WITH a, ${printCounts(context)}`,
    `WITH a, ${COLUMNS.join(', ')} ORDER BY statements DESC, a.id LIMIT ${context.parameters.add(MAX_ACTORS)}`,
    ...printed.blocks,
    `RETURN collect({id: a.id, counts: ${COUNTS_MAP}, actor: ${printed.map}}) AS ${column}`,
  ];
}

/** One entry for each actor and year. A date is written "2021-11" or "2016/2018". */
function printYears(column: string, _plan: ObjectPart, context: PrintContext): readonly string[] {
  return [
    ...BY_ACTOR,
    `WITH a, s, split(s.occurredOn, ${context.parameters.add('/')}) AS dates`,
    'UNWIND range(toInteger(substring(dates[0], 0, 4)), toInteger(substring(dates[size(dates) - 1], 0, 4))) AS year',
    CARRIERS,
    `WITH a, year, ${printCounts(context)}`,
    `WITH a, year, ${COLUMNS.join(', ')} ORDER BY a.id, year`,
    `RETURN collect({actor: a.id, year: year, counts: ${COUNTS_MAP}}) AS ${column}`,
  ];
}

/** Result of the statement -> fields of the schema. */
export function toCoverage(found: Row): Coverage {
  const years = new Map<unknown, Row[]>();
  for (const { actor, ...year } of rowsOf(found['years'])) {
    const known = years.get(actor);
    if (known) known.push(withSortedLanguages(year));
    else years.set(actor, [withSortedLanguages(year)]);
  }
  return {
    ...withSortedLanguages(found),
    positions: Number(found['positions']),
    byActor: rowsOf(found['byActor']).map(({ id, ...actor }) => ({
      ...withSortedLanguages(actor),
      years: years.get(id) ?? [],
    })),
  };
}

/** Engines collect in no particular order. */
function withSortedLanguages(row: Row): Row {
  const counts = row['counts'] as Row | undefined;
  if (counts === undefined) return row;
  const languages = counts['languages'] as readonly string[];
  return { ...row, counts: { ...counts, languages: [...languages].sort() } };
}

function rowsOf(value: unknown): readonly Row[] {
  // The statement collects lists of maps; fields that were not selected are missing.
  return (value ?? []) as readonly Row[];
}
