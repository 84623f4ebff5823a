/**
 * A question is a root of the schema: it binds the rows that it asks for, in one statement, and
 * leaves to the planner what is projected of them.
 */
import type { Statement } from '../cypher/statement.js';
import type { PlanningInfo } from '../planner/plan/collect-fields.js';
import type { FieldPlan } from '../planner/plan/plan.js';
import type { PlanningOptions } from '../planner/plan/plan-selection.js';
import type { FieldNode } from 'graphql';

/** A question asked with arguments and a selection: ready to be run. */
export interface AskedQuestion<Row, Result> {
  readonly statement: Statement<Row>;
  /** How many rows the answer may have, by estimate. */
  readonly rows: number;
  /** Where each selected field finds its rows. */
  readonly fields: ReadonlyMap<FieldNode, FieldPlan>;
  /** True where it looks at everything, so that its answer changes with the data only. */
  readonly isOverEverything?: boolean;
  /** The plan as a tree, for people. */
  readonly explanation: string;
  /** All rows of the statement -> the value of the root field. */
  readonly toResult: (rows: readonly Row[]) => Result;
}

export type { PlanningInfo, PlanningOptions };
