/**
 * `paths`: how two records are connected, shortest paths first, with the evidence of each
 * relationship.
 * The engine finds, orders and counts. Independent of how paths are found.
 */
import { InputError } from '../../domain/errors.js';
import {
  MAX_PATH_LENGTH,
  parsePathSelection,
  printLabels,
  type PathSelection,
  type PathSelectionInput,
} from '../../domain/selection/path-selection.js';
import { planObject, type ObjectShape } from '../../planner/plan/plan-object.js';
import { printCall } from '../../planner/print/print-clauses.js';
import { PrintContext } from '../../planner/print/print-context.js';
import { toStatement } from '../../planner/print/print-statement.js';
import { requireList, requireMap } from '../../planner/print/value-readers.js';
import type { Row } from '../../planner/print/row.js';
import { printPathEvidence, readPathEvidence, type FindEvidence } from './path-evidence.js';
import { printPathSearch } from './path-search.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from '../question.js';
import { printEdges, toSubgraphEdges } from './subgraph-edges.js';
import { assertMayExist } from './subgraph.js';
import { printRecords, printSubgraphNodes, toSubgraphNode } from './subgraph-nodes.js';

const RULE = 'Shortest first; then by the ids of their records, one after the other.';

/** Usual number of documents and excerpts of a step. */
const USUAL_EVIDENCE = 2;

function shapeOf({ limit, maxLength }: PathSelection): ObjectShape {
  return {
    nodes: {
      'paths.nodes.record': 'Node',
      'paths.steps.excerpts': 'Excerpt',
      'paths.steps.documents': 'Document',
    },
    usualRows: {
      paths: limit,
      'paths.nodes': maxLength + 1,
      'paths.steps': maxLength,
      'paths.steps.excerpts': USUAL_EVIDENCE,
      'paths.steps.documents': USUAL_EVIDENCE,
    },
  };
}

/** Every record on the paths shown, once. */
const SHOWN = printCall('paths', [
  'UNWIND paths AS path',
  'UNWIND path.nodes AS n',
  'WITH n, count(*) AS times',
  'RETURN collect({n: n, distance: 0}) AS shown',
]);

/** As `ShortestPaths` of the schema; fields that were not selected are empty. */
export type ShortestPaths = {
  readonly paths: readonly Row[];
  readonly pathCount: number;
  readonly truncated: {
    readonly rule: string;
    readonly count: number;
    readonly lengthsNotLookedFor: readonly number[];
  } | null;
  readonly reason: string | null;
};

/** @throws InputError for ends that cannot be joined, or an id that does not exist */
export function askPaths(
  input: PathSelectionInput,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedQuestion<Row, ShortestPaths> {
  const selection = parsePathSelection(input);
  const { from, to, types, maxLength, limit } = selection;
  assertMayExist('from', [from], options.recordIndex);
  assertMayExist('to', [to], options.recordIndex);
  const plan = planObject(info, shapeOf(selection), options);
  const context = new PrintContext(options.recordIndex);
  const search = printPathSearch(selection, context);
  const records = printRecords(plan.recordsAt('paths.nodes.record'), context);
  const edges = plan.has('paths.steps')
    ? printEdges(types, plan.has('paths.steps.relationships.properties'))
    : [];
  const blocks = [
    ...(plan.has('paths.nodes') ? [{ column: 'nodes', block: printSubgraphNodes([], false) }] : []),
    ...records,
    ...edges,
    ...printPathEvidence(plan, context),
  ];
  const columns = ['counts', ...blocks.map(({ column }) => column)];
  return {
    statement: toStatement(
      [
        ...search,
        ...(blocks.length === 0 ? [] : [SHOWN, ...blocks.map(({ block }) => block)]),
        `RETURN source.id AS sourceId, target.id AS targetId, [path IN paths | path.ids] AS paths, ${columns.join(', ')}`,
      ],
      context,
      requireMap,
    ),
    rows:
      plan.rows +
      (plan.has('paths.nodes') ? limit * (maxLength + 1) : 0) +
      (plan.has('paths.steps') ? limit * maxLength : 0),
    fields: plan.fields,
    explanation: `paths from ${from} to ${to}, at most ${String(maxLength)} long, at most ${String(limit)}`,
    toResult: ([found]) => {
      const row = requireMap(found);
      const rowsOf = (parts: readonly { readonly column: string }[]): readonly Row[] =>
        parts.flatMap(({ column }) => requireList(row[column]));
      return toPaths(selection, row, {
        nodes: plan.has('paths.nodes') ? requireList(row['nodes']) : [],
        records: rowsOf(records),
        edges: rowsOf(edges),
      });
    },
  };
}

/** The records on the paths shown, each once. */
interface OnPaths {
  readonly nodes: readonly Row[];
  readonly records: readonly Row[];
  readonly edges: readonly Row[];
}

function toPaths(selection: PathSelection, row: Row, on: OnPaths): ShortestPaths {
  const { from, to, maxLength, limit } = selection;
  if (row['sourceId'] == null) throw new InputError(`from: there is no "${from}".`);
  if (row['targetId'] == null) throw new InputError(`to: there is no "${to}".`);
  // The statement makes these of lists of ids and of counts.
  const ids = row['paths'] as readonly (readonly string[])[];
  const counts = row['counts'] as readonly number[];
  const pathCount = counts.reduce((sum, count) => sum + count, 0);
  const lookedFor = ids.length < limit ? maxLength : (ids.at(-1)?.length ?? 0) - 1;
  const unsearched = Array.from({ length: maxLength - lookedFor }, (_, i) => lookedFor + i + 1);
  return {
    paths: toPathRows(ids, on, readPathEvidence(row)),
    pathCount,
    truncated:
      pathCount === ids.length && unsearched.length === 0
        ? null
        : { rule: RULE, count: pathCount - ids.length, lengthsNotLookedFor: unsearched },
    reason: pathCount > 0 ? null : explainNone(selection),
  };
}

function toPathRows(
  paths: readonly (readonly string[])[],
  { nodes, records, edges }: OnPaths,
  findEvidence: FindEvidence,
): readonly Row[] {
  const recordById = new Map(records.map((record) => [record['id'], record]));
  const nodeById = new Map(nodes.map((row) => [row['id'], toSubgraphNode(row, 0, recordById)]));
  const between = new Map<string, Row[]>();
  for (const edge of toSubgraphEdges(edges, new Set(paths.flat()))) {
    const pair = toPairKey(edge['source'], edge['target']);
    const known = between.get(pair);
    if (known === undefined) between.set(pair, [edge]);
    else known.push(edge);
  }
  return paths.map((ids) => ({
    length: ids.length - 1,
    nodes: ids.flatMap((id) => nodeById.get(id) ?? []),
    steps: ids.slice(1).map((id, index) => {
      const relationships = between.get(toPairKey(ids[index], id)) ?? [];
      return { relationships, ...findEvidence(relationships) };
    }),
  }));
}

/** The same in both directions. */
function toPairKey(one: unknown, other: unknown): string {
  return [String(one), String(other)].sort().join(' ');
}

function explainNone({ from, to, through, maxLength }: PathSelection): string {
  if (through.length === 0) return `No relationship of these types joins ${from} and ${to}.`;
  const more = maxLength < MAX_PATH_LENGTH ? ` maxLength may be ${String(MAX_PATH_LENGTH)}.` : '';
  return `No path of at most ${String(maxLength)} relationships leads from ${from} to ${to} through ${printLabels(through)}. Other records may lie between where through names them.${more}`;
}
