/**
 * Root statements: a question binds the rows, the plan projects them. One statement per root field.
 */
import type { RawRow, Statement } from '../../cypher/statement.js';
import { printMatching } from './access-path.js';
import type { StateCode } from '../../domain/ontology/state-codes.js';
import type { EntityType } from '../plan/bindings.js';
import type { RecordIndex } from '../plan/record-index.js';
import {
  facetKey,
  printFacetRows,
  readFacets,
  withoutOwnKey,
  type FacetRows,
} from '../plan/facets.js';
import type { ConnectionPlan, NodePlan } from '../plan/plan.js';
import type { Row } from './row.js';
import { printCall } from './print-clauses.js';
import { PrintContext } from './print-context.js';
import { onlyId, printKeyColumns, projectNode } from './print-nodes.js';
import { printKeyset, printPageOrder } from './print-page.js';
import { createRowReader, readEach } from './row-reader.js';
import { requireNumber } from './value-readers.js';

/** The result of a root connection's statement: exactly one row. */
export interface ConnectionRows {
  readonly rows: readonly Row[];
  readonly total: number | undefined;
  readonly facets: FacetRows;
}

/** Properties whose value no two nodes of a label share. */
export type RecordKey = 'id' | 'wikidata' | StateCode;

/**
 * The node of this label whose property has this value; no row where there is none.
 * Uses the index of the id; for a code, scans the few nodes of the label.
 */
export function printNodeByProperty(
  label: EntityType,
  property: RecordKey,
  value: string | number,
  plan: NodePlan,
  recordIndex: RecordIndex,
): Statement<Row> {
  const context = new PrintContext(recordIndex);
  const placeholder = context.parameters.add(value);
  const { blocks, list, read } = projectNode('n', plan, context);
  return toStatement(
    [`MATCH (n:${label} {${property}: ${placeholder}})`, ...blocks, `RETURN ${list} AS node`],
    context,
    (row) => read(row['node']),
  );
}

/** One group of ids of one label, each projected by its own plan. */
export interface IdGroup {
  readonly label: EntityType;
  readonly ids: readonly string[];
  readonly plan: NodePlan;
}

/** The nodes of several labels by id, in no particular order. One row with all of them. */
export function printNodesByIds(
  groups: readonly IdGroup[],
  recordIndex: RecordIndex,
): Statement<readonly Row[]> {
  const context = new PrintContext(recordIndex);
  const printed = groups.map(({ label, ids, plan }) => {
    const column = context.name('c');
    const variable = context.name('n');
    const { blocks, list, read } = projectNode(variable, plan, context);
    const block = printCall('', [
      `UNWIND ${context.parameters.add(ids)} AS wanted`,
      `MATCH (${variable}:${label} {id: wanted})`,
      ...blocks,
      `RETURN collect(${list}) AS ${column}`,
    ]);
    return { column, block, read: readEach(read) };
  });
  return toStatement(
    [
      ...printed.map(({ block }) => block),
      `RETURN ${printed.map(({ column }) => column).join(', ')}`,
    ],
    context,
    (row) => printed.flatMap(({ column, read }) => read(row[column])),
  );
}

/**
 * A page of all nodes of a label that match the filter, and their number where requested.
 * Exactly one row, so that an empty page still has its total.
 * Uses the index of the order's sort key.
 */
export function printRootConnection(
  label: EntityType,
  connection: ConnectionPlan,
  node: NodePlan | undefined,
  recordIndex: RecordIndex,
): Statement<ConnectionRows> {
  const context = new PrintContext(recordIndex);
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
  let readRow: ((value: unknown) => Row) | undefined;
  if (connection.wantsRows) {
    const page = printPage(label, connection, node, context);
    readRow = page.read;
    blocks.push(printCall('', page.lines));
    columns.push('rows');
  }
  // Where only a cursor or the name of a type is selected.
  if (columns.length === 0) columns.push('null AS nothing');
  return toStatement([...blocks, `RETURN ${columns.join(', ')}`], context, (row) => ({
    rows: readRow === undefined ? [] : readEach(readRow)(row['rows']),
    total: connection.wantsTotal ? requireNumber(row['total']) : undefined,
    facets: readFacets(connection, (name) => row[facetKey(name)]),
  }));
}

function printPage(
  label: EntityType,
  connection: ConnectionPlan,
  node: NodePlan | undefined,
  context: PrintContext,
): { readonly lines: readonly string[]; readonly read: (value: unknown) => Row } {
  const { page } = connection;
  const { parameters } = context;
  const conditions = printKeyset('n', page, parameters);
  const matching = printMatching(label, 'n', connection.filter, context, {
    conditions,
    wanted: page.size,
  });
  const order = printPageOrder('n', page, parameters);
  const limit = parameters.add(page.size + 1);
  const { blocks, list, read } = node ? projectNode('n', node, context) : onlyId('n');
  const columns = [
    ...printKeyColumns('n', page.ordering, parameters),
    { key: 'node', value: list, read },
  ];
  return {
    lines: [
      ...matching,
      `WITH n ORDER BY ${order} LIMIT ${limit}`,
      ...blocks,
      `RETURN collect([${columns.map(({ value }) => value).join(', ')}]) AS rows`,
    ],
    read: createRowReader(columns),
  };
}

/**
 * The statement of these lines, with the values added while they were printed. `parseRow` receives
 * the nodes printed into its rows as rows.
 */
export function toStatement<Result>(
  lines: readonly string[],
  context: PrintContext,
  parseRow: (row: RawRow) => Result,
): Statement<Result> {
  return {
    text: lines.join('\n'),
    params: context.parameters.toParams(),
    parseRow: (row) => parseRow(context.readRows(row)),
  };
}
