/**
 * GraphQL selection -> plan of nodes and everything below them. One planner plans one root field.
 * Pure:
 * the same selection, arguments and record index give the same plan.
 */
import {
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
} from 'graphql';
import { QueryTooCostlyError } from '../../domain/errors.js';
import { orderingOf } from './best-first.js';
import { findBinding, type Binding, type ConnectionBinding, type EntityType } from './bindings.js';
import { collectFields, type PlanningInfo, type SelectedField } from './collect-fields.js';
import type { RecordIndex } from './record-index.js';
import { parseFilter } from './parse-filter.js';
import type { ConnectionOrder } from '../page/ordering.js';
import { parsePage } from '../page/page.js';
import { facetNames, type FacetArguments } from './facets.js';
import type { ConnectionPlan, FacetName, FieldPlan, NodePlan, RelationPlan } from './plan.js';
import { chooseProperties } from './stored-properties.js';
import { compareText } from '../../domain/text/compare-text.js';

export interface PlanningOptions {
  readonly recordIndex: RecordIndex;
  /** Maximum number of nested relationships. */
  readonly maxDepth: number;
}

/** Fields of a connection that are computed without its rows. */
const aggregateFields: ReadonlySet<string> = new Set([
  'totalCount',
  'facets',
  'exportUrl',
  'reason',
]);

export type Arguments = Readonly<Record<string, unknown>>;

/** The selection on a connection: the part of its plan that does not depend on its arguments. */
export interface ConnectionSelection
  extends
    Pick<ConnectionPlan, 'wantsRows' | 'wantsTotal' | 'facets'>,
    Pick<RelationPlan, 'node' | 'repeats'> {}

interface FieldGroup {
  readonly binding: Binding;
  readonly args: Arguments;
  readonly type: GraphQLCompositeType;
  readonly nodes: FieldNode[];
}

export class SelectionPlanner {
  readonly fields = new Map<FieldNode, FieldPlan>();
  readonly #keys = new Map<string, string>();
  readonly #uses = new Map<string, number>();
  readonly #info: PlanningInfo;
  readonly #options: PlanningOptions;

  constructor(info: PlanningInfo, options: PlanningOptions) {
    this.#info = info;
    this.#options = options;
  }

  planNode(
    parent: GraphQLCompositeType,
    type: EntityType,
    sets: readonly FieldNode['selectionSet'][],
    depth: number,
  ): NodePlan {
    const fields = collectFields(this.#info, parent, sets);
    const relations = [...this.#groupFields(fields)].map(([key, group]) =>
      this.#planRelation(key, group, depth + 1),
    );
    return {
      type,
      properties: chooseProperties(type, new Set(fields.map(({ node }) => node.name.value))),
      relations: relations.sort((a, b) => compareText(a.key, b.key)),
    };
  }

  /** The selection on a connection, independent of its page arguments. */
  planConnection(
    parent: GraphQLCompositeType,
    fields: readonly FieldNode[],
    target: EntityType,
    depth: number,
  ): ConnectionSelection {
    const inside = collectFields(
      this.#info,
      parent,
      fields.map((field) => field.selectionSet),
    );
    const named = (name: string): readonly SelectedField[] =>
      inside.filter((field) => field.node.name.value === name);
    const edgeType = compositeOfField(parent, 'edges');
    const edges = named('edges');
    const edgeFields = collectFields(
      this.#info,
      edgeType,
      edges.map((field) => field.node.selectionSet),
    );
    const nodesOfEdges = edgeFields.filter((field) => field.node.name.value === 'node');
    const nodes = named('nodes');
    const nodeFields = [...nodes, ...nodesOfEdges];
    const node =
      nodeFields.length === 0
        ? undefined
        : this.planNode(
            compositeOfField(edgeType, 'node'),
            target,
            nodeFields.map((field) => field.node.selectionSet),
            depth,
          );
    return {
      wantsRows: inside.some((field) => !aggregateFields.has(field.node.name.value)),
      wantsTotal: named('totalCount').length > 0,
      facets: facetNamesOf(this.#info, parent, named('facets')),
      node,
      repeats: Math.max(
        1,
        countAliases(nodes) + countAliases(edges) * Math.max(1, countAliases(nodesOfEdges)),
      ),
    };
  }

  #planRelation(key: string, group: FieldGroup, depth: number): RelationPlan {
    const { binding, nodes, type, args } = group;
    if (depth > this.#options.maxDepth) {
      throw new QueryTooCostlyError(
        `The query nests more than ${String(this.#options.maxDepth)} relationships, at "${binding.field}". Ask for less depth, and for the rest by id in a second query.`,
      );
    }
    const relation = this.#planByShape(key, binding, nodes, type, args, depth);
    const field: FieldPlan = { key, binding, connection: relation.connection };
    for (const node of nodes) this.fields.set(node, field);
    return relation;
  }

  #planByShape(
    key: string,
    binding: Binding,
    nodes: readonly FieldNode[],
    type: GraphQLCompositeType,
    args: Arguments,
    depth: number,
  ): RelationPlan {
    const aliases = new Set(nodes.map(responseKeyOf)).size;
    if (binding.shape === 'CONNECTION') {
      const { node, repeats, ...selected } = this.planConnection(
        type,
        nodes,
        binding.target,
        depth,
      );
      const connection = { ...selected, ...parseConnection(binding, args, this.#options) };
      return { key, binding, node, connection, lookUps: [], repeats: aliases * repeats };
    }
    const sets = nodes.map((node) => node.selectionSet);
    if (binding.shape !== 'REFERENCES') {
      const node = this.planNode(type, binding.target, sets, depth);
      return { key, binding, node, connection: undefined, lookUps: [], repeats: aliases };
    }
    const inside = collectFields(this.#info, type, sets);
    let inner = 1;
    const planField = (name: string, target: EntityType): NodePlan | undefined => {
      const chosen = inside.filter((field) => field.node.name.value === name);
      if (chosen.length === 0) return undefined;
      inner = Math.max(inner, countAliases(chosen));
      const below = chosen.map((field) => field.node.selectionSet);
      return this.planNode(compositeOfField(type, name), target, below, depth);
    };
    const lookUps = (binding.lookUps ?? []).flatMap((lookUp) => {
      const node = planField(lookUp.field, lookUp.target);
      return node === undefined ? [] : [{ lookUp, node }];
    });
    const node = planField(binding.nodeField, binding.target);
    return { key, binding, node, connection: undefined, lookUps, repeats: aliases * inner };
  }

  /**
   * Fields with the same binding and the same arguments become one relationship in the statement.
   */
  #groupFields(fields: readonly SelectedField[]): ReadonlyMap<string, FieldGroup> {
    const groups = new Map<string, FieldGroup>();
    for (const { node, parent } of fields) {
      const definition = fieldOf(parent, node.name.value);
      const interfaces =
        isObjectType(parent) || isInterfaceType(parent) ? parent.getInterfaces() : [];
      const binding = findBinding(
        parent.name,
        interfaces.map((type) => type.name),
        node.name.value,
      );
      if (binding === undefined) continue;
      const args = getArgumentValues(definition, node, this.#info.variableValues);
      const key = this.#keyOf(binding, args, node.name.value);
      const group = groups.get(key);
      if (group === undefined) {
        const type = compositeOf(this.#info, getNamedType(definition.type).name);
        groups.set(key, { binding, args, type, nodes: [node] });
      } else {
        group.nodes.push(node);
      }
    }
    return groups;
  }

  #keyOf(binding: Binding, args: Arguments, fieldName: string): string {
    const use = JSON.stringify([binding.field, args]);
    const known = this.#keys.get(use);
    if (known !== undefined) return known;
    const count = (this.#uses.get(fieldName) ?? 0) + 1;
    this.#uses.set(fieldName, count);
    const key = count === 1 ? fieldName : `${fieldName}_${String(count)}`;
    this.#keys.set(use, key);
    return key;
  }
}

/**
 * The page that the arguments of a connection select.
 * @throws InputError for an invalid filter or page
 */
export function parseConnection(
  binding: Pick<ConnectionBinding, 'field' | 'defaultOrder' | 'filter' | 'edgeArgument'>,
  args: Arguments,
  { recordIndex }: Pick<PlanningOptions, 'recordIndex'>,
): Pick<ConnectionPlan, 'page' | 'filter' | 'edgeArgument'> {
  // The SDL types these arguments, and GraphQL has coerced them.
  const filter = parseFilter(binding.filter, args['filter'] ?? {}, recordIndex);
  const ordering = orderingOf((args['orderBy'] ?? binding.defaultOrder) as ConnectionOrder, filter);
  const edgeArgument = binding.edgeArgument && (args[binding.edgeArgument] as string | null);
  const subject = [binding.field, filter.value, edgeArgument ?? null];
  return {
    page: parsePage(args, ordering, subject),
    filter,
    edgeArgument: edgeArgument ?? undefined,
  };
}

/** The keys requested by these uses of the field `facets`, sorted. */
export function facetNamesOf(
  info: PlanningInfo,
  parent: GraphQLCompositeType,
  uses: readonly SelectedField[],
): readonly FacetName[] {
  const names = uses.flatMap(({ node }) => {
    const args = getArgumentValues(fieldOf(parent, 'facets'), node, info.variableValues);
    // The SDL types the arguments.
    return facetNames(args as unknown as FacetArguments);
  });
  return [...new Set(names)].sort();
}

/** Number of aliases under which the answer shows these uses of one field. */
export function countAliases(fields: readonly SelectedField[]): number {
  return new Set(fields.map((field) => responseKeyOf(field.node))).size;
}

function responseKeyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

export function compositeOf(info: PlanningInfo, name: string): GraphQLCompositeType {
  const type = info.schema.getType(name);
  if (!isCompositeType(type)) throw new TypeError(`${name} is not a composite type`);
  return type;
}

export function compositeOfField(
  parent: GraphQLCompositeType,
  fieldName: string,
): GraphQLCompositeType {
  const type = getNamedType(fieldOf(parent, fieldName).type);
  if (!isCompositeType(type)) throw new TypeError(`${parent.name}.${fieldName} is a leaf`);
  return type;
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
  const field = fields[name];
  if (field === undefined) throw new TypeError(`${parent.name} has no field ${name}`);
  return field;
}
