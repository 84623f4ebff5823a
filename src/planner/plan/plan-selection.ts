/** Plans the selection of a root field that returns nodes or a page of nodes. */
import { getNamedType, type GraphQLCompositeType } from 'graphql';
import type { ConnectionBinding, EntityType } from './bindings.js';
import type { PlanningInfo } from './collect-fields.js';
import { estimatePageRows, estimateRows } from './estimate-rows.js';
import { cachePlan } from './plan-cache.js';
import type { ConnectionPlan, NodePlan, SelectionPlan } from './plan.js';
import {
  compositeOf,
  parseConnection,
  SelectionPlanner,
  type Arguments,
  type PlanningOptions,
} from './selection-planner.js';

export type { PlanningOptions };

/** Plans the selection on the nodes that a root field returns, at most `count` of them. */
export function planNodes(
  info: PlanningInfo,
  type: EntityType,
  options: PlanningOptions,
  count = 1,
): SelectionPlan & { readonly node: NodePlan } {
  const { node, rows, fields } = cachePlan(info, options, type, () => {
    const planner = new SelectionPlanner(info, options);
    const parent = compositeOf(info, getNamedType(info.returnType).name);
    const sets = info.fieldNodes.map((field) => field.selectionSet);
    const planned = planner.planNode(narrow(info, parent, type), type, sets, 0);
    return { node: planned, rows: estimateRows(planned), fields: planner.fields };
  });
  return { node, rows: count * rows, fields };
}

/** Plans a root connection, whose nodes have no parent. */
export function planRootConnection(
  info: PlanningInfo,
  binding: Pick<ConnectionBinding, 'field' | 'target' | 'defaultOrder' | 'filter'>,
  args: Arguments,
  options: PlanningOptions,
): SelectionPlan & { readonly connection: ConnectionPlan } {
  const { selected, fields } = cachePlan(info, options, binding.target, () => {
    const planner = new SelectionPlanner(info, options);
    const parent = compositeOf(info, getNamedType(info.returnType).name);
    const planned = planner.planConnection(parent, info.fieldNodes, binding.target, 0);
    return { selected: planned, fields: planner.fields };
  });
  const { node, repeats, ...wanted } = selected;
  const connection = { ...wanted, ...parseConnection(binding, args, options) };
  return { connection, node, rows: estimatePageRows(connection, node, repeats), fields };
}

/** The schema type of an entity where the parent type is less specific, such as `Node`. */
function narrow(
  info: PlanningInfo,
  parent: GraphQLCompositeType,
  type: EntityType,
): GraphQLCompositeType {
  return parent.name === 'Node' ? compositeOf(info, type) : parent;
}
