/**
 * Common to all networks: one statement binds the rows that a network is made of, counts positions
 * where requested, and finds the records that it names. Independent of the kinds of network.
 */
import type { Statement } from '../../cypher/statement.js';
import { isEmptyFilter } from '../../planner/plan/parse-filter.js';
import type { BoundFilter } from '../../planner/plan/plan.js';
import { planObject } from '../../planner/plan/plan-object.js';
import { printMatching } from '../../planner/print/access-path.js';
import { printCall } from '../../planner/print/print-clauses.js';
import type { PrintContext } from '../../planner/print/print-context.js';
import { toStatement } from '../../planner/print/print-statement.js';
import { requireMap, requireNumber } from '../../planner/print/value-readers.js';
import type { Row } from '../../planner/print/row.js';
import {
  printRecords,
  readRecords,
  type FindRecords,
  type RecordField,
} from './network-records.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from '../question.js';

/** A kind of network with its arguments. */
export interface NetworkParts<Built> {
  readonly filter: BoundFilter;
  /** Lines that return `columns`, whatever is selected. */
  readonly bind: readonly string[];
  /** First the data of the network, then lists of ids that `fields` refer to. */
  readonly columns: readonly string[];
  readonly build: (row: Row) => Built;
  readonly explanation: string;
}

/** The fields of a kind of network. */
export interface NetworkView<Built, Answer> {
  readonly fields: readonly RecordField[];
  readonly usualRows: Readonly<Record<string, number>>;
  /** Lines that return one number, under the name of the field that selects it. */
  readonly counts: Readonly<Record<string, () => readonly string[]>>;
  readonly toAnswer: (built: Built, find: FindRecords) => Answer;
  /** Maximum number of edges. */
  readonly limit: number;
}

/** The whole network, for callers without a selection. One row. */
export function printNetwork<Built>(
  { bind, columns, build }: NetworkParts<Built>,
  context: PrintContext,
): Statement<Built> {
  const lines = [printCall('', bind), `RETURN ${columns.join(', ')}`];
  return toStatement(lines, context, (row) => build(requireMap(row)));
}

/** A network with its selection. */
export function askNetwork<Built, Answer extends object>(
  { filter, bind, columns, build, explanation }: NetworkParts<Built>,
  { fields, usualRows, counts, toAnswer, limit }: NetworkView<Built, Answer>,
  context: PrintContext,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedQuestion<Row, Answer & Readonly<Record<string, unknown>>> {
  const nodes = Object.fromEntries(fields.map(({ path, label }) => [path, label]));
  const plan = planObject(info, { nodes, usualRows }, options);
  const counted = Object.keys(counts).filter((name) => plan.has(name));
  const records = printRecords(fields, plan, context);
  const lines = [
    printCall('', bind),
    ...counted.map((name) => printCall('', counts[name]?.() ?? [])),
    ...records.blocks,
    `RETURN ${[...columns, ...counted, ...records.columns].join(', ')}`,
  ];
  return {
    statement: toStatement(lines, context, requireMap),
    rows: plan.rows + (plan.has('edges') ? limit : 0),
    fields: plan.fields,
    isOverEverything: isEmptyFilter(filter),
    explanation,
    toResult: ([found]) => {
      const row = requireMap(found);
      return {
        ...toAnswer(build(row), readRecords(fields, plan, row)),
        ...Object.fromEntries(counted.map((name) => [name, requireNumber(row[name])])),
      };
    },
  };
}

/** Lines that return the number of positions that match the filter. */
export function countMatched(filter: BoundFilter, context: PrintContext): readonly string[] {
  return [
    ...printMatching('Position', 'p', filter, context),
    'RETURN count(p) AS matchedPositions',
  ];
}
