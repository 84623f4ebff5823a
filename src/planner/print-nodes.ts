/**
 * Plan -> Cypher: the projection of a bound node and of everything below it.
 * Every nested list is a `CALL (x) { … RETURN collect(…) }` of its own, projected after its LIMIT.
 */
import { ParameterList } from '../cypher/parameters.js';
import { nodeDefinitions } from '../domain/node-definitions.js';
import { labelsOf, type Binding, type EntityType } from './bindings.js';
import type { Directory } from './directory.js';
import { facetKey, printFacetRows, withoutOwnKey } from './facets.js';
import { printFilter } from './filters.js';
import type { Ordering } from './ordering.js';
import { printCall, printWhere } from './print-clauses.js';
import { printKeyEntries, printKeyset, printPageOrder } from './print-page.js';
import type { ConnectionPlan, FacetName, LookUpPlan, NodePlan, RelationPlan } from './plan.js';

/** What printing passes down: where values go, how names are made. */
export class PrintContext {
  readonly parameters = new ParameterList();
  readonly directory: Directory;
  #names = 0;

  constructor(directory: Directory) {
    this.directory = directory;
  }

  /** A fresh variable, `n1`, `e2`, … in the order of asking. */
  name(letter: string): string {
    this.#names += 1;
    return `${letter}${String(this.#names)}`;
  }
}

/** A node's nested blocks and the map that projects it. */
export interface PrintedNode {
  readonly blocks: readonly string[];
  /** Variables that the blocks add to scope. */
  readonly columns: readonly string[];
  readonly map: string;
}

export function printNode(variable: string, plan: NodePlan, context: PrintContext): PrintedNode {
  const entries = printedProperties(plan.type).map((property) => `.${property}`);
  const blocks: string[] = [];
  const columns: string[] = [];
  const add = (key: string, block: string, column: string): void => {
    blocks.push(block);
    columns.push(column);
    entries.push(`${key}: ${column}`);
  };
  for (const relation of plan.relations) {
    const { connection } = relation;
    if (connection?.wantsRows !== false) {
      const column = context.name('c');
      add(relation.key, printRelation(variable, relation, column, context), column);
    }
    if (connection?.wantsTotal === true) {
      const column = context.name('t');
      const block = printRelationTotal(variable, relation.binding, connection, column, context);
      add(totalKey(relation.key), block, column);
    }
    for (const name of connection?.facets ?? []) {
      const column = context.name('f');
      const block = printRelationFacet(variable, relation, name, column, context);
      add(facetKey(name, relation.key), block, column);
    }
  }
  return { blocks, columns, map: `${variable} {${entries.join(', ')}}` };
}

/** The column that holds a connection's total beside its rows. */
export function totalKey(key: string): string {
  return `${key}Total`;
}

/** Every stored scalar that may be shown, of all labels that the type can be, without repeats. */
export function printedProperties(type: EntityType): readonly string[] {
  const names = labelsOf(type).flatMap((label) =>
    Object.entries(nodeDefinitions[label].properties)
      .filter(([, definition]) => definition.internal !== true)
      .map(([name]) => name),
  );
  return [...new Set(names)];
}

function printRelation(
  parent: string,
  relation: RelationPlan,
  column: string,
  context: PrintContext,
): string {
  const { binding, connection, node } = relation;
  const target = context.name('n');
  const edge = context.name('e');
  const match = printMatch(parent, binding, target, edge, connection, context);
  const page = connection?.page;
  const keyset = page && printKeyset(target, page, context.parameters);
  const where = [...match.where, ...(keyset ?? [])];
  const order = page ? printPageOrder(target, page) : printListOrder(binding, target, edge);
  const scope = [target, ...(needsEdge(binding) ? [edge] : [])];
  const distinct = binding.shape === 'CONNECTION' && binding.distinct ? 'DISTINCT ' : '';
  const printed = node && printNode(target, node, context);
  const found = relation.lookUps.map((plan) => printLookUp(edge, plan, context));
  const blocks = [...(printed?.blocks ?? []), ...found.map(({ block }) => block)];
  const edgeEntries = [
    ...('edgeProperties' in binding ? binding.edgeProperties : []).map(
      (property) => `${property}: ${edge}.${property}`,
    ),
    ...found.map(({ field, column: name }) => `${field}: ${name}`),
  ];
  const lines = [
    `MATCH ${match.pattern}`,
    ...printWhere(where),
    `WITH ${distinct}${scope.join(', ')} ORDER BY ${order}${page ? ` LIMIT ${context.parameters.add(page.size + 1)}` : ''}`,
    ...blocks,
    ...printCollect(
      printRowMap(binding, target, edgeEntries, printed?.map, page?.ordering),
      isSingle(binding),
      column,
    ),
  ];
  return printCall(parent, lines);
}

/** The node that a relationship names by id, or null. */
function printLookUp(
  edge: string,
  { lookUp, node }: LookUpPlan,
  context: PrintContext,
): { readonly field: string; readonly block: string; readonly column: string } {
  const target = context.name('n');
  const column = context.name('c');
  const printed = printNode(target, node, context);
  const block = printCall(edge, [
    `MATCH (${target}:${lookUp.target})`,
    `WHERE ${target}.id = ${edge}.${lookUp.property}`,
    ...printed.blocks,
    ...printCollect(printed.map, true, column),
  ]);
  return { field: lookUp.field, block, column };
}

/** What one row of a nested list looks like. */
function printRowMap(
  binding: Binding,
  target: string,
  edgeEntries: readonly string[],
  nodeMap: string | undefined,
  ordering: Ordering | undefined,
): string {
  switch (binding.shape) {
    case 'SINGLE':
    case 'LIST':
      return nodeMap ?? `${target} {.id}`;
    case 'REFERENCES': {
      const entry = nodeMap === undefined ? [] : [`${binding.nodeField}: ${nodeMap}`];
      return `{${[...edgeEntries, ...entry].join(', ')}}`;
    }
    case 'CONNECTION':
      return `{${[...edgeEntries, ...printKeyEntries(target, ordering, nodeMap)].join(', ')}}`;
  }
}

function printCollect(map: string, isOne: boolean, column: string): readonly string[] {
  return isOne
    ? [`WITH collect(${map}) AS found`, `RETURN found[0] AS ${column}`]
    : [`RETURN collect(${map}) AS ${column}`];
}

function printRelationTotal(
  parent: string,
  binding: Binding,
  connection: ConnectionPlan,
  column: string,
  context: PrintContext,
): string {
  const target = context.name('n');
  const edge = context.name('e');
  const match = printMatch(parent, binding, target, edge, connection, context);
  const counted =
    binding.shape === 'CONNECTION' && binding.distinct ? `DISTINCT ${target}` : target;
  return printCall(parent, [
    `MATCH ${match.pattern}`,
    ...printWhere(match.where),
    `RETURN count(${counted}) AS ${column}`,
  ]);
}

function printRelationFacet(
  parent: string,
  { binding, connection }: RelationPlan,
  name: FacetName,
  column: string,
  context: PrintContext,
): string {
  const target = context.name('n');
  const edge = context.name('e');
  const own = connection && {
    ...connection,
    filter: withoutOwnKey(connection.filter, name),
  };
  const match = printMatch(parent, binding, target, edge, own, context);
  return printCall(parent, [
    `MATCH ${match.pattern}`,
    ...printWhere(match.where),
    ...printFacetRows(name, target, column, context.parameters),
  ]);
}

function printMatch(
  parent: string,
  binding: Binding,
  target: string,
  edge: string,
  connection: ConnectionPlan | undefined,
  context: PrintContext,
): { readonly pattern: string; readonly where: readonly string[] } {
  const name = needsEdge(binding, connection) ? edge : '';
  const hops = binding.transitive ? '*1..4' : '';
  const relationship = `-[${name}:${binding.type}${hops}]-`;
  const arrow = binding.direction === 'OUT' ? `${relationship}>` : `<${relationship}`;
  const where: string[] = [];
  if (binding.shape === 'CONNECTION' && connection) {
    if (binding.edgeArgument !== undefined && connection.edgeArgument !== undefined) {
      where.push(
        `${edge}.${binding.edgeArgument} = ${context.parameters.add(connection.edgeArgument)}`,
      );
    }
    where.push(...printFilter(connection.filter, target, context.parameters, context.directory));
  }
  return { pattern: `(${parent})${arrow}(${target}:${binding.target})`, where };
}

function needsEdge(binding: Binding, connection?: ConnectionPlan): boolean {
  if (binding.shape === 'REFERENCES') return true;
  if (binding.shape === 'LIST') return binding.order.some((key) => key.startsWith('e.'));
  if (binding.shape === 'SINGLE') return false;
  return binding.edgeProperties.length > 0 || connection?.edgeArgument !== undefined;
}

function isSingle(binding: Binding): boolean {
  return (
    binding.shape === 'SINGLE' || (binding.shape === 'REFERENCES' && binding.isSingle === true)
  );
}

function printListOrder(binding: Binding, target: string, edge: string): string {
  const keys = 'order' in binding ? binding.order : ['n.id'];
  return keys
    .map((key) => key.replace(/^n\./, `${target}.`).replace(/^e\./, `${edge}.`))
    .join(', ');
}
