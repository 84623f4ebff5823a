/**
 * `subgraph`: the members of a selection with the relationships between them. The engine finds,
 * orders and counts; edges whose other end is not shown are dropped here.
 * Independent of how members are found.
 */
import { InputError } from '../../domain/errors.js';
import { labelOfId, type IdLabel } from '../../domain/ontology/ids.js';
import { actorLabels } from '../../domain/ontology/node-definitions.js';
import { nodeTypeOf } from '../../domain/ontology/node-types.js';
import {
  parseSubgraphSelection,
  shownTypes,
  type SubgraphSelection,
  type SubgraphSelectionInput,
} from '../../domain/selection/subgraph-selection.js';
import type { RecordIndex } from '../../planner/plan/record-index.js';
import { isEmptyFilter, parseFilter } from '../../planner/plan/parse-filter.js';
import {
  partOf,
  planObject,
  shapeWithin,
  type ObjectShape,
} from '../../planner/plan/plan-object.js';
import { printCall } from '../../planner/print/print-clauses.js';
import { PrintContext } from '../../planner/print/print-context.js';
import { toStatement } from '../../planner/print/print-statement.js';
import { requireList, requireMap, requireNumber } from '../../planner/print/value-readers.js';
import type { Row } from '../../planner/print/row.js';
import type { BoundPositions } from '../bound-positions.js';
import { coverageShape, printCoverage, toCoverage, type Coverage } from '../coverage.js';
import {
  printSourceBalance,
  sourceBalanceShape,
  toSourceBalance,
  type SourceBalance,
} from '../source-balance.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from '../question.js';
import { orderByEdgeType, printEdges, printEdgeTotals, toSubgraphEdges } from './subgraph-edges.js';
import { printMembers, printRepliesLeftOut } from './subgraph-members.js';
import {
  orderByNodeType,
  printRecords,
  printSubgraphNodes,
  toSubgraphNode,
} from './subgraph-nodes.js';

const DEFAULT_LIMIT = 200;
const MAX_LIMIT = 2_000;
/** Usual number of relationships that a node has within a subgraph. */
const USUAL_EDGES = 4;

/** Which nodes remain under the limit: the order of `members`, in words. */
const RULE =
  'Nearest to a seed first; what comes along has a third of the places where there is so much of it, what more of the others bring first; then positions, statements, incidents, initiatives, other actors, documents, publishers, excerpts; then by id.';

/** All of its positions, whether they are shown or not. */
const POSITIONS: BoundPositions = {
  scope: 'members',
  lines: ['UNWIND members AS member', 'WITH member.n AS p WHERE p:Position'],
};
/** Input for other questions that count over these. */
const partPrinters = { sourceBalance: printSourceBalance, coverage: printCoverage } as const;

function shapeOf(limit: number): ObjectShape {
  const [balance, coverage] = [
    shapeWithin('sourceBalance', sourceBalanceShape),
    shapeWithin('coverage', coverageShape),
  ];
  return {
    nodes: { 'nodes.record': 'Node', ...balance.nodes, ...coverage.nodes },
    usualRows: { nodes: limit, ...balance.usualRows, ...coverage.usualRows },
  };
}

const SEED_COUNT = printCall('members', [
  'UNWIND members AS member',
  'WITH member.n AS n, member.distance AS distance WHERE distance = 0',
  'RETURN count(n) AS seedCount',
]);
const SEEDS = printCall('members', [
  'UNWIND members AS member',
  'WITH member.n AS n, member.distance AS distance WHERE distance = 0',
  'RETURN collect({id: n.id}) AS seeds',
]);

/** As `Subgraph` of the schema; fields that were not selected are empty. */
export type Subgraph = {
  readonly selection: SubgraphSelection;
  readonly seedCount: number;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly repliesLeftOut: number;
  readonly nodes: readonly Row[];
  readonly edges: readonly Row[];
  readonly truncated: object | null;
  readonly sourceBalance: SourceBalance | undefined;
  readonly coverage: Coverage | undefined;
};

/** The result of the statement: exactly one row. */
interface SubgraphRows {
  readonly seedCount: number;
  /** The named seeds that exist. */
  readonly seeds: readonly Row[];
  readonly repliesLeftOut: number;
  readonly nodes: readonly Row[];
  readonly records: readonly Row[];
  readonly edges: readonly Row[];
  readonly nodeTotals: readonly Row[];
  readonly edgeTotals: readonly Row[];
  readonly sourceBalance: Row | undefined;
  readonly coverage: Row | undefined;
}

/** @throws InputError for an invalid selection, or an id that does not exist */
export function askSubgraph(
  input: SubgraphSelectionInput,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedQuestion<SubgraphRows, Subgraph> {
  const selection = parseSubgraphSelection(input);
  const filter = parseFilter('PositionFilter', input.filter ?? {}, options.recordIndex);
  parseFilter('PositionFilter', input.bringFilter ?? {}, options.recordIndex);
  assertMayExist('ids', selection.ids ?? [], options.recordIndex);
  const limit = selection.limit ?? DEFAULT_LIMIT;
  if (limit > MAX_LIMIT) {
    throw new InputError(`limit: at most ${String(MAX_LIMIT)} nodes; an export has no such limit.`);
  }
  const plan = planObject(info, shapeOf(limit), options);
  const context = new PrintContext(options.recordIndex);
  const types = shownTypes(selection);
  const members = printMembers(selection, context);
  const wantsEdges = plan.has('edges') || plan.has('truncated');
  const wantsNodeTotals = ['nodeCount', 'truncated', 'reference'].some((name) => plan.has(name));
  const wantsEdgeTotals = plan.has('edgeCount') || plan.has('truncated');
  const leftOut = plan.has('repliesLeftOut') ? printRepliesLeftOut(selection, context) : undefined;
  const recordBlocks = printRecords(plan.recordsAt('nodes.record'), context);
  const edgeBlocks = wantsEdges ? printEdges(types, plan.has('edges.properties')) : [];
  const blocks = [
    { column: 'seedCount', block: SEED_COUNT },
    ...(selection.ids === undefined ? [] : [{ column: 'seeds', block: SEEDS }]),
    ...(leftOut === undefined ? [] : [{ column: 'repliesLeftOut', block: leftOut }]),
    ...(wantsNodeTotals ? [{ column: 'nodeTotals', block: printNodeTotals(context) }] : []),
    { column: 'nodes', block: printSubgraphNodes(types, plan.has('nodes.degree')) },
    ...recordBlocks,
    ...edgeBlocks,
    ...(wantsEdgeTotals ? [{ column: 'edgeTotals', block: printEdgeTotals(types) }] : []),
  ];
  const parts = Object.entries(partPrinters).flatMap(([name, print]) =>
    plan.has(name) ? [{ name, ...print(POSITIONS, partOf(plan, name), context) }] : [],
  );
  const columns = blocks.map(({ column }) => column);
  return {
    statement: toStatement(
      [
        ...members,
        ...printShown(limit, context),
        ...blocks.map(({ block }) => block),
        ...parts.flatMap((part) => part.blocks),
        `RETURN ${[...columns, ...parts.map(({ name, map }) => `${map} AS ${name}`)].join(', ')}`,
      ],
      context,
      (row) => {
        const read = (column: string): readonly Row[] =>
          columns.includes(column) ? requireList(row[column]) : [];
        return {
          seedCount: requireNumber(row['seedCount']),
          seeds: read('seeds'),
          repliesLeftOut: leftOut === undefined ? 0 : requireNumber(row['repliesLeftOut']),
          nodes: read('nodes'),
          records: recordBlocks.flatMap(({ column }) => read(column)),
          edges: edgeBlocks.flatMap(({ column }) => read(column)),
          nodeTotals: read('nodeTotals'),
          edgeTotals: read('edgeTotals'),
          sourceBalance: plan.has('sourceBalance') ? requireMap(row['sourceBalance']) : undefined,
          coverage: plan.has('coverage') ? requireMap(row['coverage']) : undefined,
        };
      },
    ),
    rows: plan.rows + limit * (wantsEdges ? 1 + USUAL_EDGES : 1),
    fields: plan.fields,
    isOverEverything: selection.ids === undefined && isEmptyFilter(filter),
    explanation: explain(selection, limit),
    toResult: ([found]) => toSubgraph(found, selection),
  };
}

/**
 * From `members` and `near` to `shown`, as `RULE` says. Companions have reserved places: otherwise
 * the limit would first drop the nodes that tie the others together.
 */
function printShown(limit: number, { parameters }: PrintContext): readonly string[] {
  const [most, third] = [parameters.add(limit), parameters.add(Math.floor(limit / 3))];
  return [
    `WITH members, near, CASE WHEN size(members) - near < ${third} THEN ${most} - size(members) + near ELSE ${most} - ${third} END AS places`,
    'WITH members, near, CASE WHEN near < places THEN near ELSE places END AS kept',
    `WITH members, members[0..kept] + members[near..near + ${most} - kept] AS shown`,
  ];
}

/**
 * Ids of actors, incidents and positions are checked beforehand, with suggestions for wrong ones.
 */
export function assertMayExist(
  key: string,
  ids: readonly string[],
  recordIndex: RecordIndex,
): void {
  const known = ids.filter((id) => isInRecordIndex(labelOfId(id)));
  recordIndex.assertKnown(key, known);
}

function isInRecordIndex(label: IdLabel | undefined): boolean {
  return label === 'Position' || label === 'Incident' || actorLabels.some((each) => each === label);
}

/**
 * One row for each kind of node, as `nodeTotals`: the prefix of its ids, and the kind of positions.
 */
function printNodeTotals({ parameters }: PrintContext): string {
  return printCall('members', [
    'UNWIND members AS member',
    'WITH member.n AS n',
    `WITH split(n.id, ${parameters.add(':')}) AS parts, CASE WHEN n:Position THEN n.kind ELSE null END AS kind`,
    'WITH parts[0] AS prefix, kind',
    'WITH prefix, kind, count(*) AS count',
    'RETURN collect({prefix: prefix, kind: kind, count: count}) AS nodeTotals',
  ]);
}

function toSubgraph(found: SubgraphRows | undefined, selection: SubgraphSelection): Subgraph {
  const { ids = [], hops } = selection;
  if (found === undefined) throw new TypeError('a subgraph is one row');
  const isSeed = new Set(found.seeds.map(({ id }) => id));
  for (const id of ids) {
    if (!isSeed.has(id)) throw new InputError(`ids: there is no "${id}".`);
  }
  const records = new Map(found.records.map((row) => [row['id'], row]));
  const nodes = found.nodes.map((row) => toSubgraphNode(row, hops, records));
  const edges = toSubgraphEdges(found.edges, new Set(nodes.map(({ id }) => id)));
  const nodeTotals = addUp(found.nodeTotals, ({ prefix, kind }) =>
    // Any id with the prefix is of that type.
    nodeTypeOf(`${String(prefix)}:x`, kind),
  );
  const edgeTotals = addUp(found.edgeTotals, ({ type }) => String(type));
  const nodeCount = sum(nodeTotals.values());
  return {
    selection,
    seedCount: found.seedCount,
    nodeCount,
    edgeCount: sum(edgeTotals.values()),
    repliesLeftOut: found.repliesLeftOut,
    nodes,
    edges,
    truncated:
      nodes.length === nodeCount
        ? null
        : {
            rule: RULE,
            nodes: orderByNodeType(without(nodeTotals, nodes)),
            edges: orderByEdgeType(without(edgeTotals, edges)),
          },
    sourceBalance: found.sourceBalance && toSourceBalance(found.sourceBalance),
    coverage: found.coverage && toCoverage(found.coverage),
  };
}

function addUp(rows: readonly Row[], typeOf: (row: Row) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const type = typeOf(row);
    counts.set(type, (counts.get(type) ?? 0) + Number(row['count']));
  }
  return counts;
}

/** The totals minus the records that are shown. */
function without(
  totals: ReadonlyMap<string, number>,
  shown: readonly Row[],
): ReadonlyMap<string, number> {
  const left = new Map(totals);
  for (const row of shown) {
    const type = String(row['type']);
    left.set(type, (left.get(type) ?? 0) - 1);
  }
  return left;
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((total, count) => total + count, 0);
}

function explain({ ids, hops, bring }: SubgraphSelection, limit: number): string {
  const seeds = ids === undefined ? 'the positions of the filter' : `${String(ids.length)} nodes`;
  const brought = bring.length === 0 ? '' : `, with ${bring.join(', ')}`;
  return `subgraph of ${seeds}, ${String(hops)} hops${brought}, at most ${String(limit)} nodes`;
}
