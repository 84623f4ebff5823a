/**
 * `thread(position)`: the ancestors that answer nothing, and everything that answers those. Replies
 * form a directed acyclic graph, so the depth of a position is its shortest distance from a root.
 */
import { labelOfId } from '../domain/ontology/ids.js';
import { planObject, type ObjectPlan, type ObjectShape } from '../planner/plan/plan-object.js';
import { printPlan } from '../planner/print/print-plan.js';
import { printCall } from '../planner/print/print-clauses.js';
import { PrintContext } from '../planner/print/print-context.js';
import { printNode } from '../planner/print/print-nodes.js';
import { toStatement } from '../planner/print/print-statement.js';
import { requireMap } from '../planner/print/value-readers.js';
import type { Row } from '../planner/print/row.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from './question.js';

/** Where a thread holds nodes, and their usual number: threads have 2 to 11 positions. */
const SHAPE: ObjectShape = {
  nodes: {
    roots: 'Position',
    'positions.position': 'Position',
    participants: 'Actor',
    thirdParties: 'Actor',
  },
  usualRows: { roots: 2, positions: 10, participants: 4, thirdParties: 2 },
};

/**
 * Far longer than any chain of replies in the corpus; the bound keeps the engine's search finite.
 */
const HOPS = '*0..20';
/** The ancestors `r` of `p` that answer nothing. */
const ROOTS = [
  `MATCH (p)-[:RESPONDS_TO${HOPS}]->(r:Position)`,
  'WHERE NOT EXISTS { MATCH (r)-[:RESPONDS_TO]->(:Position) }',
  'WITH DISTINCT r',
];
/** Every position `m` of the thread once, with its `depth`. */
const MEMBERS = [
  ...ROOTS,
  `MATCH path = (r)<-[:RESPONDS_TO${HOPS}]-(m:Position)`,
  'WITH m, min(length(path)) AS depth',
];

/** Undefined where the id cannot be that of a position: then the answer is null. */
export function askThread(
  id: string,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedQuestion<Row, Row | null> | undefined {
  if (labelOfId(id) !== 'Position') return undefined;
  const plan = planObject(info, SHAPE, options);
  const context = new PrintContext(options.recordIndex);
  const parameter = context.parameters.add(id);
  const columns = Object.entries(printers).filter(([name]) => plan.has(name));
  const blocks = columns.map(([, print]) => printCall('p', print(plan, context)));
  const entries = columns.map(([name]) => `${name}: ${name}`);
  return {
    statement: toStatement(
      [
        `MATCH (p:Position {id: ${parameter}})`,
        ...blocks,
        `RETURN {${entries.join(', ')}} AS thread`,
      ],
      context,
      (row) => requireMap(row['thread']),
    ),
    rows: plan.rows,
    fields: plan.fields,
    get explanation() {
      return printPlan('thread of a position', plan.nodeAt('positions.position'));
    },
    toResult: ([thread]) => thread ?? null,
  };
}

/** Each field of a thread as a block over `p` that returns a column with its name. */
const printers: Readonly<
  Record<string, (plan: ObjectPlan, context: PrintContext) => readonly string[]>
> = {
  roots: (plan, context) => [...ROOTS, ...printNodes('r', byDate('r'), 'roots', plan, context)],
  positions: printPositions,
  participants: (plan, context) => [
    ...MEMBERS,
    'MATCH (m)<-[:MADE]-(a:Actor)',
    'WITH DISTINCT a',
    ...printNodes('a', byName('a'), 'participants', plan, context),
  ],
  thirdParties: printThirdParties,
  span: () => [
    ...MEMBERS,
    'WITH min(m.occurredOnDayFrom) AS firstFrom, min(m.occurredOnDayTo) AS firstTo, max(m.occurredOnDayFrom) AS lastFrom, max(m.occurredOnDayTo) AS lastTo',
    'RETURN {minDays: CASE WHEN lastFrom > firstTo THEN lastFrom - firstTo ELSE 0 END, maxDays: lastTo - firstFrom} AS span',
  ],
};

function printPositions(plan: ObjectPlan, context: PrintContext): readonly string[] {
  const node = plan.nodeAt('positions.position');
  const printed = node && printNode('m', node, context);
  const latency =
    '{minDays: CASE WHEN m.occurredOnDayFrom > startTo THEN m.occurredOnDayFrom - startTo ELSE 0 END, maxDays: m.occurredOnDayTo - startFrom}';
  return [
    ...ROOTS,
    'WITH collect(r) AS starts, min(r.occurredOnDayFrom) AS startFrom, min(r.occurredOnDayTo) AS startTo',
    'UNWIND starts AS r',
    `MATCH path = (r)<-[:RESPONDS_TO${HOPS}]-(m:Position)`,
    'WITH m, startFrom, startTo, min(length(path)) AS depth',
    `WITH m, depth, startFrom, startTo ORDER BY depth, ${byDate('m')}`,
    ...(printed?.blocks ?? []),
    `RETURN collect({depth: depth, latency: CASE WHEN depth = 0 THEN null ELSE ${latency} END, position: ${printed?.map ?? 'm {.id}'}}) AS positions`,
  ];
}

function printThirdParties(plan: ObjectPlan, context: PrintContext): readonly string[] {
  const role = context.parameters.add('ACCUSED');
  return [
    ...ROOTS,
    'MATCH (r)-[:MADE|AGAINST]-(named:Actor)-[:PART_OF*0..4]->(side:Actor)',
    'WITH collect(DISTINCT r) AS starts, collect(DISTINCT side.id) AS parties',
    'UNWIND starts AS r',
    // A pattern of its own: one pattern through `p` and back would not follow a reply twice, and so
    // miss `p`.
    'MATCH (r)<-[:RESPONDS_TO*1..20]-(m:Position)-[e:AGAINST]->(a:Actor)',
    `WHERE e.role = ${role}`,
    'WITH DISTINCT a, parties',
    'MATCH (a)-[:PART_OF*0..4]->(side:Actor)',
    'WITH a, parties, collect(side.id) AS sides',
    'WHERE none(id IN sides WHERE id IN parties)',
    'WITH a',
    ...printNodes('a', byName('a'), 'thirdParties', plan, context),
  ];
}

/** The nodes of a variable in this order, as the column. */
function printNodes(
  variable: string,
  order: string,
  column: string,
  plan: ObjectPlan,
  context: PrintContext,
): readonly string[] {
  const node = plan.nodeAt(column);
  const printed = node && printNode(variable, node, context);
  return [
    `WITH ${variable} ORDER BY ${order}`,
    ...(printed?.blocks ?? []),
    `RETURN collect(${printed?.map ?? `${variable} {.id}`}) AS ${column}`,
  ];
}

function byDate(position: string): string {
  return `${position}.occurredOnDayFrom, ${position}.id`;
}

function byName(actor: string): string {
  return `${actor}.nameFolded, ${actor}.id`;
}
