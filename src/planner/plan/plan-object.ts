/**
 * Plans the selection of a root field whose result is an object that is not a node itself but
 * contains nodes, or a page of such objects.
 */
import { getNamedType, type GraphQLCompositeType } from 'graphql';
import { idLabels, type IdLabel } from '../../domain/ontology/ids.js';
import type { EntityType } from './bindings.js';
import { collectFields, type PlanningInfo, type SelectedField } from './collect-fields.js';
import { estimateRows } from './estimate-rows.js';
import { cachePlan } from './plan-cache.js';
import type { Page } from '../page/page.js';
import type { NodePlan, SelectionPlan } from './plan.js';
import {
  compositeOf,
  compositeOfField,
  countAliases,
  SelectionPlanner,
  type PlanningOptions,
} from './selection-planner.js';

type SelectionSets = Parameters<typeof collectFields>[2];

/** The selection on an object, or on an object inside it. */
export interface ObjectPart {
  /** Paths of selected fields, such as `positions` and `positions.position`. */
  readonly has: (path: string) => boolean;
  /** The plan of the nodes at a path; undefined where they are not selected. */
  readonly nodeAt: (path: string) => NodePlan | undefined;
  /**
   * The plans by label where the path holds nodes of any label; empty where they are not selected.
   */
  readonly recordsAt: (path: string) => ReadonlyMap<IdLabel, NodePlan>;
}

/** An object in a question's result: which of its fields are selected, and what of its nodes. */
export interface ObjectPlan extends Omit<SelectionPlan, 'node'>, ObjectPart {}

/** The selection on the object at `name`, with paths relative to it. */
export function partOf({ has, nodeAt, recordsAt }: ObjectPart, name: string): ObjectPart {
  return {
    has: (path) => has(`${name}.${path}`),
    nodeAt: (path) => nodeAt(`${name}.${path}`),
    recordsAt: (path) => recordsAt(`${name}.${path}`),
  };
}

/** What a question declares about its result object. */
export interface ObjectShape {
  /** The fields that hold nodes, by their path from the object; `Node` where of any label. */
  readonly nodes: Readonly<Record<string, EntityType | 'Node'>>;
  /** Usual number of nodes at a path, where that is more than one. */
  readonly usualRows: Readonly<Record<string, number>>;
}

/** The declaration for an object at `name` inside another. */
export function shapeWithin(name: string, { nodes, usualRows }: ObjectShape): ObjectShape {
  const within = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(entries).map(([path, value]) => [`${name}.${path}`, value]));
  return { nodes: within(nodes), usualRows: within(usualRows) };
}

/** Plans the selection on an object that is not a node itself. */
export function planObject(
  info: PlanningInfo,
  shape: ObjectShape,
  options: PlanningOptions,
): ObjectPlan {
  return cachePlan(info, options, JSON.stringify(shape), () => {
    const type = compositeOf(info, getNamedType(info.returnType).name);
    const sets = info.fieldNodes.map((field) => field.selectionSet);
    return planInside(info, type, sets, shape, options);
  });
}

/** A page of such objects: paths are relative to each of them. */
export interface ObjectPagePlan extends ObjectPlan {
  readonly page: Page;
  readonly wantsRows: boolean;
  /** Selected fields of the connection itself, such as `totalCount`. */
  readonly asksFor: (name: string) => boolean;
}

/** Plans a connection whose nodes are objects. */
export function planObjectPage(
  info: PlanningInfo,
  shape: ObjectShape,
  page: Page,
  options: PlanningOptions,
): ObjectPagePlan {
  const { rows, repeats, names, ...inside } = cachePlan(info, options, JSON.stringify(shape), () =>
    planConnectionOfObjects(info, shape, options),
  );
  return {
    ...inside,
    page,
    rows: rows * page.size * repeats,
    wantsRows: ['edges', 'nodes', 'pageInfo'].some((name) => names.has(name)),
    asksFor: (name) => names.has(name),
  };
}

/** With the names of the connection's own fields, and how often it shows each object. */
function planConnectionOfObjects(
  info: PlanningInfo,
  shape: ObjectShape,
  options: PlanningOptions,
): ObjectPlan & { readonly names: ReadonlySet<string>; readonly repeats: number } {
  const connection = compositeOf(info, getNamedType(info.returnType).name);
  const fields = collectFields(
    info,
    connection,
    info.fieldNodes.map((field) => field.selectionSet),
  );
  const named = (name: string, among = fields): readonly SelectedField[] =>
    among.filter((field) => field.node.name.value === name);
  const edges = named('edges');
  const inEdges = collectFields(
    info,
    compositeOfField(connection, 'edges'),
    edges.map((field) => field.node.selectionSet),
  );
  const nodes = [...named('nodes'), ...named('node', inEdges)];
  const inside = planInside(
    info,
    compositeOfField(connection, 'nodes'),
    nodes.map((field) => field.node.selectionSet),
    shape,
    options,
  );
  return {
    ...inside,
    names: new Set(fields.map((field) => field.node.name.value)),
    repeats: countAliases(named('nodes')) + countAliases(edges),
  };
}

/** The object of these selection sets, shown once. */
function planInside(
  info: PlanningInfo,
  type: GraphQLCompositeType,
  selectionSets: SelectionSets,
  { nodes, usualRows }: ObjectShape,
  options: PlanningOptions,
): ObjectPlan {
  const planner = new SelectionPlanner(info, options);
  const selected = new Set<string>();
  const plans = new Map<string, NodePlan>();
  const records = new Map<string, ReadonlyMap<IdLabel, NodePlan>>();
  let rows = 1;
  const visit = (
    parent: GraphQLCompositeType,
    sets: SelectionSets,
    path: string,
    shownBefore: number,
  ): void => {
    const fields = collectFields(info, parent, sets);
    const names = new Set(fields.map((field) => field.node.name.value));
    for (const name of names) {
      const at = path === '' ? name : `${path}.${name}`;
      const uses = fields.filter((field) => field.node.name.value === name);
      const below = uses.map((field) => field.node.selectionSet);
      const shown = shownBefore * countAliases(uses) * (usualRows[at] ?? 1);
      selected.add(at);
      const target = nodes[at];
      if (target === 'Node') {
        const byLabel = new Map(
          idLabels.map((label) => [
            label,
            planner.planNode(compositeOf(info, label), label, below, 0),
          ]),
        );
        records.set(at, byLabel);
        rows += shown * Math.max(...[...byLabel.values()].map(estimateRows));
      } else if (target !== undefined) {
        const plan = planner.planNode(compositeOfField(parent, name), target, below, 0);
        plans.set(at, plan);
        rows += shown * estimateRows(plan);
      } else if (below.some((set) => set !== undefined)) {
        visit(compositeOfField(parent, name), below, at, shown);
      }
    }
  };
  visit(type, selectionSets, '', 1);
  return {
    has: (path) => selected.has(path),
    nodeAt: (path) => plans.get(path),
    recordsAt: (path) => records.get(path) ?? new Map(),
    rows,
    fields: planner.fields,
  };
}
