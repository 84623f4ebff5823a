/**
 * A question is a root field of the schema: it binds its rows in one statement and leaves the
 * projection to the planner.
 */
import type { Statement } from '../cypher/statement.js';
import type { PlanningInfo } from '../planner/plan/collect-fields.js';
import type { FieldPlan } from '../planner/plan/plan.js';
import type { PlanningOptions } from '../planner/plan/plan-selection.js';
import type { FieldNode } from 'graphql';

/** A question with its arguments and selection, ready to run. */
export interface AskedQuestion<Row, Result> {
  readonly statement: Statement<Row>;
  /** Estimated maximum number of rows in the answer. */
  readonly rows: number;
  /** Where each selected field finds its rows. */
  readonly fields: ReadonlyMap<FieldNode, FieldPlan>;
  /** True where it covers all of the data, so that its answer changes only with the data. */
  readonly isOverEverything?: boolean;
  /** The plan as a tree, for people. */
  readonly explanation: string;
  /** All rows of the statement -> the value of the root field. */
  readonly toResult: (rows: readonly Row[]) => Result;
}

export type { PlanningInfo, PlanningOptions };
