/**
 * A page of objects that are not nodes themselves: rows that a question binds and computes, each
 * with a sort key and an id of its own, paged by keyset like nodes.
 */
import type { Direction, Ordering } from '../planner/page/ordering.js';
import type { Page } from '../planner/page/page.js';
import type { ObjectPagePlan } from '../planner/plan/plan-object.js';
import { printCall, printWhere } from '../planner/print/print-clauses.js';
import type { PrintContext } from '../planner/print/print-context.js';
import { printKeyset, printPageOrder } from '../planner/print/print-page.js';
import { toStatement } from '../planner/print/print-statement.js';
import { requireList, requireMap, requireNumber } from '../planner/print/value-readers.js';
import type { Row } from '../planner/print/row.js';
import type { Statement } from '../cypher/statement.js';
import type { AskedQuestion } from './question.js';

/** The result of the statement of an object page: exactly one row. */
export interface ObjectPageRows {
  readonly rows: readonly Row[];
  /** Totals over all pages, by the field of the connection that selects them. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The request for a page of objects: its rows and counts, and the page that they fill. */
export interface AskedObjectPage extends AskedQuestion<ObjectPageRows, ObjectPageRows> {
  readonly page: Page;
}

/** How to find a question's objects. */
export interface ObjectPageParts {
  /** Lines that end in one row per object, with the columns `sortKey`, `rowId` and these. */
  readonly bind: readonly string[];
  readonly columns: readonly string[];
  /** Content of each object of the page: blocks over the columns, and the entries of its map. */
  readonly project: ObjectProjection;
  /**
   * One object as the schema shows it, from the entries of its map. Depends only on the statement's
   * text and parameters. Throws TypeError for entries of another type.
   */
  readonly toNode: (row: Row) => object;
  /** Lines that return one number, under the name of the connection's field that selects it. */
  readonly counts: Readonly<Record<string, () => readonly string[]>>;
  /** Counts that one pass finds: lines that return one row with all of these columns. */
  readonly countedTogether?: {
    readonly names: readonly string[];
    readonly lines: () => readonly string[];
  };
}

export interface ObjectProjection {
  /**
   * Data that the objects of the page share, found once for all of them: lines over rows with the
   * columns of each object, which return this column.
   */
  readonly common?: { readonly column: string; readonly lines: readonly string[] };
  readonly blocks: readonly string[];
  readonly entries: readonly string[];
}

/** An order of objects whose rows have the columns `sortKey`, a number, and `rowId`. */
export function objectOrdering(name: string, direction: Direction): Ordering {
  return {
    name,
    direction,
    keyType: 'number',
    printKey: () => 'sortKey',
    printId: () => 'rowId',
  };
}

/** A page of objects with its arguments. */
export function askObjectPage(
  plan: ObjectPagePlan,
  parts: ObjectPageParts,
  context: PrintContext,
  about: Pick<AskedObjectPage, 'explanation' | 'isOverEverything'>,
): AskedObjectPage {
  return {
    ...about,
    statement: printObjectPage(plan, parts, context),
    page: plan.page,
    rows: plan.rows,
    fields: plan.fields,
    toResult: ([found]) => ({
      counts: found?.counts ?? {},
      rows: found?.rows ?? [],
    }),
  };
}

function printObjectPage(
  plan: ObjectPagePlan,
  { bind, columns, project, toNode, counts, countedTogether }: ObjectPageParts,
  context: PrintContext,
): Statement<ObjectPageRows> {
  const blocks: string[] = [];
  const alone = Object.keys(counts).filter((name) => plan.asksFor(name));
  for (const name of alone) {
    blocks.push(printCall('', counts[name]?.() ?? []));
  }
  const together = countedTogether?.names.filter((name) => plan.asksFor(name)) ?? [];
  if (countedTogether !== undefined && together.length > 0) {
    blocks.push(printCall('', countedTogether.lines()));
  }
  const names = [...alone, ...together];
  if (plan.wantsRows) {
    blocks.push(printCall('', printRows(plan.page, bind, columns, project, context)));
  }
  const returned = [...names, ...(plan.wantsRows ? ['rows'] : [])];
  // A query may select only __typename.
  return toStatement(
    [...blocks, `RETURN ${returned.join(', ') || '0 AS nothing'}`],
    context,
    (row) => ({
      rows: plan.wantsRows ? requireList(row['rows']).map((each) => readObject(each, toNode)) : [],
      counts: Object.fromEntries(names.map((name) => [name, requireNumber(row[name])])),
    }),
  );
}

function readObject(row: Row, toNode: ObjectPageParts['toNode']): Row {
  const node = requireMap(row['node']);
  return { ...row, node: { ...toNode(node), id: node['id'] } };
}

function printRows(
  page: Page,
  bind: readonly string[],
  columns: readonly string[],
  { common, blocks, entries }: ObjectProjection,
  context: PrintContext,
): readonly string[] {
  const scope = ['sortKey', 'rowId', ...columns];
  const order = printPageOrder('', page, context.parameters);
  return [
    ...bind,
    `WITH ${scope.join(', ')}`,
    ...printWhere(printKeyset('', page, context.parameters)),
    `WITH ${scope.join(', ')} ORDER BY ${order} LIMIT ${context.parameters.add(page.size + 1)}`,
    ...(common === undefined ? [] : printCommon(scope, common.column, common.lines)),
    ...blocks,
    `RETURN collect({sortKey: sortKey, node: {${['id: rowId', ...entries].join(', ')}}}) AS rows`,
  ];
}

function printCommon(
  scope: readonly string[],
  column: string,
  lines: readonly string[],
): readonly string[] {
  const each = scope.map((name) => `each.${name} AS ${name}`);
  return [
    `WITH collect({${scope.map((name) => `${name}: ${name}`).join(', ')}}) AS page`,
    printCall('page', ['UNWIND page AS each', `WITH ${each.join(', ')}`, ...lines]),
    'UNWIND page AS each',
    `WITH ${[...each, column].join(', ')}`,
  ];
}
