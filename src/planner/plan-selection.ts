/**
 * What a root field selects, planned: of nodes, of a page of nodes, or of an object that holds nodes.
 */
import { getNamedType, type GraphQLCompositeType } from 'graphql';
import type { ConnectionBinding, EntityType } from './bindings.js';
import { collectFields, type PlanningInfo } from './collect-fields.js';
import { estimatePageRows, estimateRows } from './estimate-rows.js';
import type { ConnectionPlan, NodePlan, SelectionPlan } from './plan.js';
import {
  compositeOf,
  compositeOfField,
  countAliases,
  SelectionPlanner,
  type Arguments,
  type PlanningOptions,
} from './selection-planner.js';

export type { PlanningOptions };

/** Plans what is selected of the nodes that a root field returns, at most `count` of them. */
export function planNodes(
  info: PlanningInfo,
  type: EntityType,
  options: PlanningOptions,
  count = 1,
): SelectionPlan & { readonly node: NodePlan } {
  const planner = new SelectionPlanner(info, options);
  const parent = compositeOf(info, getNamedType(info.returnType).name);
  const sets = info.fieldNodes.map((field) => field.selectionSet);
  const node = planner.planNode(narrow(info, parent, type), type, sets, 0);
  return { node, rows: count * estimateRows(node), fields: planner.fields };
}

/** Plans a root connection, over nodes that have no parent. */
export function planRootConnection(
  info: PlanningInfo,
  binding: Pick<ConnectionBinding, 'field' | 'target' | 'defaultOrder' | 'filter'>,
  args: Arguments,
  options: PlanningOptions,
): SelectionPlan & { readonly connection: ConnectionPlan } {
  const planner = new SelectionPlanner(info, options);
  const parent = compositeOf(info, getNamedType(info.returnType).name);
  const { connection, node, repeats } = planner.planConnection(
    parent,
    info.fieldNodes,
    binding,
    args,
    0,
  );
  const rows = estimatePageRows(connection, node, repeats);
  return { connection, node, rows, fields: planner.fields };
}

/** An object that a question answers with: which of its fields are selected, and of what nodes. */
export interface ObjectPlan extends Omit<SelectionPlan, 'node'> {
  /** Paths of selected fields, such as `positions` and `positions.position`. */
  readonly has: (path: string) => boolean;
  /** The plan of the nodes at a path; undefined where they are not selected. */
  readonly nodeAt: (path: string) => NodePlan | undefined;
}

/**
 * Plans what is selected of an object that is no node itself.
 *
 * @param nodes the fields that hold nodes, by their path from the root field
 * @param usualRows how many there usually are, where that is more than one
 */
export function planObject(
  info: PlanningInfo,
  nodes: Readonly<Record<string, EntityType>>,
  usualRows: Readonly<Record<string, number>>,
  options: PlanningOptions,
): ObjectPlan {
  const planner = new SelectionPlanner(info, options);
  const selected = new Set<string>();
  const plans = new Map<string, NodePlan>();
  let rows = 1;
  const visit = (
    parent: GraphQLCompositeType,
    sets: SelectionSets,
    path: string,
    times: number,
  ): void => {
    const fields = collectFields(info, parent, sets);
    const names = new Set(fields.map((field) => field.node.name.value));
    for (const name of names) {
      const at = path === '' ? name : `${path}.${name}`;
      const uses = fields.filter((field) => field.node.name.value === name);
      const below = uses.map((field) => field.node.selectionSet);
      const shown = times * countAliases(uses) * (usualRows[at] ?? 1);
      selected.add(at);
      const target = nodes[at];
      if (target !== undefined) {
        const plan = planner.planNode(compositeOfField(parent, name), target, below, 0);
        plans.set(at, plan);
        rows += shown * estimateRows(plan);
      } else if (below.some((set) => set !== undefined)) {
        visit(compositeOfField(parent, name), below, at, shown);
      }
    }
  };
  const root = compositeOf(info, getNamedType(info.returnType).name);
  visit(
    root,
    info.fieldNodes.map((field) => field.selectionSet),
    '',
    1,
  );
  return {
    has: (path) => selected.has(path),
    nodeAt: (path) => plans.get(path),
    rows,
    fields: planner.fields,
  };
}

type SelectionSets = Parameters<typeof collectFields>[2];

/** The schema type of an entity where the parent says less, as `Node` does. */
function narrow(
  info: PlanningInfo,
  parent: GraphQLCompositeType,
  type: EntityType,
): GraphQLCompositeType {
  return parent.name === 'Node' ? compositeOf(info, type) : parent;
}
