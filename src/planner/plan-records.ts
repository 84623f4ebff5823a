/**
 * What is selected of nodes of any label, where an object holds them under a field of type `Node`.
 */
import { getNamedType, type FieldNode } from 'graphql';
import { idLabels, type IdLabel } from '../domain/ids.js';
import { collectFields, type PlanningInfo } from './collect-fields.js';
import { estimateRows } from './estimate-rows.js';
import type { FieldPlan, NodePlan } from './plan.js';
import {
  compositeOf,
  compositeOfField,
  SelectionPlanner,
  type PlanningOptions,
} from './selection-planner.js';

export interface RecordsPlan {
  /** Fields that are selected of the objects that hold the nodes. */
  readonly beside: ReadonlySet<string>;
  /** What is projected of a node; empty where none is selected. */
  readonly byLabel: ReadonlyMap<IdLabel, NodePlan>;
  /** How many rows one node may bring, whatever its label. */
  readonly rowsOfOne: number;
  readonly fields: ReadonlyMap<FieldNode, FieldPlan>;
}

/** @param path from the root field's object to the nodes, such as `['nodes', 'record']` */
export function planRecords(
  info: PlanningInfo,
  path: readonly string[],
  options: PlanningOptions,
): RecordsPlan {
  const planner = new SelectionPlanner(info, options);
  const { fields } = planner;
  let type = compositeOf(info, getNamedType(info.returnType).name);
  let sets = info.fieldNodes.map((field) => field.selectionSet);
  let beside: ReadonlySet<string> = new Set();
  for (const name of path) {
    const selected = collectFields(info, type, sets);
    beside = new Set(selected.map(({ node }) => node.name.value));
    if (!beside.has(name)) {
      const isLast = name === path.at(-1);
      return { beside: isLast ? beside : new Set(), byLabel: new Map(), rowsOfOne: 0, fields };
    }
    type = compositeOfField(type, name);
    sets = selected
      .filter(({ node }) => node.name.value === name)
      .map(({ node }) => node.selectionSet);
  }
  const byLabel = new Map(
    idLabels.map((label) => [label, planner.planNode(compositeOf(info, label), label, sets, 0)]),
  );
  const rowsOfOne = Math.max(...[...byLabel.values()].map(estimateRows));
  return { beside, byLabel, rowsOfOne, fields };
}
