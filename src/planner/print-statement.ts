/**
 * Root statements: rows bound by a question, projected by the plan. One statement each.
 */
import type { RawRow, Statement } from '../cypher/statement.js';
import { printMatching } from './access-path.js';
import type { EntityType } from './bindings.js';
import type { Directory } from './directory.js';
import { facetKey, printFacetRows, readFacets, withoutOwnKey, type FacetRows } from './facets.js';
import type { ConnectionPlan, NodePlan } from './plan.js';
import type { Row } from './row.js';
import { printCall } from './print-clauses.js';
import { PrintContext, printNode } from './print-nodes.js';
import { printKeyEntries, printKeyset, printPageOrder } from './print-page.js';

/** What a root connection's statement answers with: exactly one row. */
export interface ConnectionRows {
  readonly rows: readonly Row[];
  readonly total: number | undefined;
  readonly facets: FacetRows;
}

/**
 * The node of this label whose property has this value. No row where there is none.
 * Leans on the index of the property.
 */
export function printNodeByProperty(
  label: EntityType,
  property: 'id' | 'iso3',
  value: string,
  plan: NodePlan,
  directory: Directory,
): Statement<Row> {
  const context = new PrintContext(directory);
  const placeholder = context.parameters.add(value);
  const printed = printNode('n', plan, context);
  return toStatement(
    [
      `MATCH (n:${label} {${property}: ${placeholder}})`,
      ...printed.blocks,
      `RETURN ${printed.map} AS node`,
    ],
    context,
    (row) => requireMap(row['node']),
  );
}

/** One group of ids of one label, each projected by its own plan. */
export interface IdGroup {
  readonly label: EntityType;
  readonly ids: readonly string[];
  readonly plan: NodePlan;
}

/** The nodes of several labels by id, in no order. One row with all of them. */
export function printNodesByIds(
  groups: readonly IdGroup[],
  directory: Directory,
): Statement<readonly Row[]> {
  const context = new PrintContext(directory);
  const columns: string[] = [];
  const blocks = groups.map(({ label, ids, plan }) => {
    const column = context.name('c');
    columns.push(column);
    const variable = context.name('n');
    const printed = printNode(variable, plan, context);
    return printCall('', [
      `UNWIND ${context.parameters.add(ids)} AS wanted`,
      `MATCH (${variable}:${label} {id: wanted})`,
      ...printed.blocks,
      `RETURN collect(${printed.map}) AS ${column}`,
    ]);
  });
  return toStatement([...blocks, `RETURN ${columns.join(' + ')} AS nodes`], context, (row) =>
    requireList(row['nodes']),
  );
}

/**
 * A page of all nodes of a label that pass the filter, and their number where it is asked for.
 * Exactly one row, so that an empty page still has its total.
 * Leans on the index of the order's sort key.
 */
export function printRootConnection(
  label: EntityType,
  connection: ConnectionPlan,
  node: NodePlan | undefined,
  directory: Directory,
): Statement<ConnectionRows> {
  const context = new PrintContext(directory);
  const blocks: string[] = [];
  const columns: string[] = [];
  if (connection.wantsTotal) {
    const all = printMatching(label, 'n', connection.filter, context);
    blocks.push(printCall('', [...all, 'RETURN count(n) AS total']));
    columns.push('total');
  }
  for (const name of connection.facets) {
    const all = printMatching(label, 'n', withoutOwnKey(connection.filter, name), context);
    const column = facetKey(name);
    blocks.push(printCall('', [...all, ...printFacetRows(name, 'n', column, context.parameters)]));
    columns.push(column);
  }
  if (connection.wantsRows) {
    blocks.push(printCall('', printPage(label, connection, node, context)));
    columns.push('rows');
  }
  return toStatement([...blocks, `RETURN ${columns.join(', ')}`], context, (row) => ({
    rows: connection.wantsRows ? requireList(row['rows']) : [],
    total: connection.wantsTotal ? requireNumber(row['total']) : undefined,
    facets: readFacets(connection, (name) => row[facetKey(name)]),
  }));
}

function printPage(
  label: EntityType,
  connection: ConnectionPlan,
  node: NodePlan | undefined,
  context: PrintContext,
): readonly string[] {
  const { page } = connection;
  const { parameters } = context;
  const conditions = printKeyset('n', page, parameters);
  const matching = printMatching(label, 'n', connection.filter, context, {
    conditions,
    wanted: page.size,
  });
  const order = printPageOrder('n', page);
  const limit = parameters.add(page.size + 1);
  const printed = node && printNode('n', node, context);
  const entries = printKeyEntries('n', page.ordering, printed?.map);
  return [
    ...matching,
    `WITH n ORDER BY ${order} LIMIT ${limit}`,
    ...(printed?.blocks ?? []),
    `RETURN collect({${entries.join(', ')}}) AS rows`,
  ];
}

/** The statement of these lines, with the values that were added while they were printed. */
export function toStatement<Result>(
  lines: readonly string[],
  context: PrintContext,
  parseRow: (row: RawRow) => Result,
): Statement<Result> {
  return { text: lines.join('\n'), params: context.parameters.toParams(), parseRow };
}

/** @throws TypeError for anything but a map; the adapter reports DATA_INTEGRITY. */
export function requireMap(value: unknown): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('expected a map');
  }
  // A map of the engine has string keys.
  return value as Row;
}

export function requireList(value: unknown): readonly Row[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list');
  return value.map(requireMap);
}

export function requireNumber(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('expected a number');
  return value;
}
