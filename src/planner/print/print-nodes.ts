/**
 * Plan -> Cypher: the projection of a bound node and of everything below it.
 * Every nested list is its own `CALL (x) { … RETURN collect(…) }`, projected after its LIMIT.
 */
import type { ParameterList } from '../../cypher/parameters.js';
import type { Binding } from '../plan/bindings.js';
import { facetKey, printFacetRows, withoutOwnKey } from '../plan/facets.js';
import type { Ordering } from '../page/ordering.js';
import { printCall, printWhere } from './print-clauses.js';
import type { PrintContext } from './print-context.js';
import { printKeyset, printPageOrder } from './print-page.js';
import { needsEdge, printListOrder, printMatch } from './print-pattern.js';
import type {
  ConnectionPlan,
  FacetName,
  LookUpPlan,
  NodePlan,
  RelationPlan,
} from '../plan/plan.js';
import {
  createNodeReader,
  createRowReader,
  readEach,
  readOptional,
  type RowEntry,
} from './row-reader.js';
import type { Row } from './row.js';

/** A node's nested blocks, the list that projects it, and the reader of that list. */
export interface ProjectedNode {
  readonly blocks: readonly string[];
  readonly list: string;
  readonly read: (value: unknown) => Row;
}

/** A node's nested blocks, and the map that represents it in the statement's rows. */
export interface PrintedNode {
  readonly blocks: readonly string[];
  readonly map: string;
}

/**
 * For questions: the node as a value for any place in their rows; `toStatement` reads it as a row.
 */
export function printNode(variable: string, plan: NodePlan, context: PrintContext): PrintedNode {
  const { blocks, list, read } = projectNode(variable, plan, context);
  return { blocks, map: `{${context.addReader(read)}: ${list}}` };
}

/** A bound node and everything selected below it. Plans are cached, and so is their text. */
export function projectNode(
  variable: string,
  plan: NodePlan,
  context: PrintContext,
): ProjectedNode {
  return context.keep(plan, variable, () => projectAnew(variable, plan, context));
}

/**
 * The names of the properties are a parameter, so that the text is the same for every selection
 * while the engine reads only selected ones. They are a nested list: Neo4j takes 20 % longer to
 * plan concatenated lists.
 */
function projectAnew(variable: string, plan: NodePlan, context: PrintContext): ProjectedNode {
  const entries: RowEntry[] = [{ key: 'id' }];
  const properties = context.parameters.addUnsized(plan.properties);
  const blocks: string[] = [];
  // Rows are ordered by id too, so the id is already loaded.
  const columns = [`${variable}.id`];
  const add = (block: string, column: string, entry: RowEntry): void => {
    blocks.push(block);
    columns.push(column);
    entries.push(entry);
  };
  for (const relation of plan.relations) {
    const { connection, key } = relation;
    if (connection?.wantsRows !== false) {
      const column = context.name(key);
      const { block, read } = printRelation(variable, relation, column, context);
      add(block, column, { key, read });
    }
    if (connection?.wantsTotal === true) {
      const column = context.name(totalKey(key));
      const block = printRelationTotal(variable, relation.binding, connection, column, context);
      add(block, column, { key: totalKey(key) });
    }
    for (const name of connection?.facets ?? []) {
      const column = context.name(facetKey(name, key));
      const block = printRelationFacet(variable, relation, name, column, context);
      add(block, column, { key: facetKey(name, key) });
    }
  }
  return {
    blocks,
    list: `[[name IN ${properties} | ${variable}[name]], ${columns.join(', ')}]`,
    read: createNodeReader(plan.properties, entries),
  };
}

/** The column of a connection's total, beside its rows. */
export function totalKey(key: string): string {
  return `${key}Total`;
}

function printRelation(
  parent: string,
  relation: RelationPlan,
  column: string,
  context: PrintContext,
): { readonly block: string; readonly read: (value: unknown) => unknown } {
  const { binding, connection } = relation;
  const target = context.name('n');
  const edge = context.name('e');
  const match = printMatch(parent, binding, target, edge, connection, context);
  const page = connection?.page;
  const keyset = page && printKeyset(target, page, context.parameters);
  const where = [...match.where, ...(keyset ?? [])];
  const order = page
    ? printPageOrder(target, page, context.parameters)
    : printListOrder(binding, target, edge);
  const scope = [target, ...(needsEdge(binding) ? [edge] : [])];
  const distinct = binding.shape === 'CONNECTION' && binding.distinct ? 'DISTINCT ' : '';
  const { blocks, list, read } = projectRelated(target, edge, relation, context);
  const lines = [
    `MATCH ${match.pattern}`,
    ...printWhere(where),
    // A single node needs no ORDER BY, which would cost planning time.
    ...(binding.shape === 'SINGLE'
      ? []
      : [
          `WITH ${distinct}${scope.join(', ')} ORDER BY ${order}${page ? ` LIMIT ${context.parameters.add(page.size + 1)}` : ''}`,
        ]),
    ...blocks,
    ...printCollect(list, isSingle(binding), column),
  ];
  return {
    block: printCall(parent, lines),
    read: isSingle(binding) ? readOptional(read) : readEach(read),
  };
}

/** One row of a nested list: the node itself, or the relationship's properties with the node. */
function projectRelated(
  target: string,
  edge: string,
  { binding, connection, node, lookUps }: RelationPlan,
  context: PrintContext,
): ProjectedNode {
  const projected = node && projectAnew(target, node, context);
  if (binding.shape === 'SINGLE' || binding.shape === 'LIST') {
    return projected ?? onlyId(target);
  }
  const found = lookUps.map((plan) => printLookUp(edge, plan, context));
  const columns: (RowEntry & { readonly value: string })[] = [
    ...binding.edgeProperties.map((key) => ({ key, value: `${edge}.${key}` })),
    ...found.map(({ key, value, read }) => ({ key, value, read })),
    ...(connection ? printKeyColumns(target, connection.page.ordering, context.parameters) : []),
  ];
  if (binding.shape === 'CONNECTION' || projected !== undefined) {
    const { list: value, read } = projected ?? onlyId(target);
    columns.push({ key: binding.shape === 'CONNECTION' ? 'node' : binding.nodeField, value, read });
  }
  return {
    blocks: [...(projected?.blocks ?? []), ...found.map(({ block }) => block)],
    list: `[${columns.map(({ value }) => value).join(', ')}]`,
    read: createRowReader(columns),
  };
}

/** The values that a connection's row needs for its cursor, besides the node with its id. */
export function printKeyColumns(
  target: string,
  ordering: Ordering,
  parameters: ParameterList,
): readonly (RowEntry & { readonly value: string })[] {
  return [{ key: 'sortKey', value: ordering.printKey(target, parameters) }];
}

/** For a node without any selected fields. */
export function onlyId(variable: string): ProjectedNode {
  return { blocks: [], list: `[${variable}.id]`, read: createRowReader([{ key: 'id' }]) };
}

/** The node that a relationship refers to by id, or null. */
function printLookUp(
  edge: string,
  { lookUp, node }: LookUpPlan,
  context: PrintContext,
): Required<RowEntry> & { readonly block: string; readonly value: string } {
  const target = context.name('n');
  const column = context.name(lookUp.field);
  const { blocks, list, read } = projectAnew(target, node, context);
  const block = printCall(edge, [
    `MATCH (${target}:${lookUp.target})`,
    `WHERE ${target}.id = ${edge}.${lookUp.property}`,
    ...blocks,
    ...printCollect(list, true, column),
  ]);
  return { key: lookUp.field, value: column, read: readOptional(read), block };
}

function printCollect(list: string, isOne: boolean, column: string): readonly string[] {
  return isOne
    ? [`WITH collect(${list}) AS found`, `RETURN found[0] AS ${column}`]
    : [`RETURN collect(${list}) AS ${column}`];
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
  const isDistinct = binding.shape === 'CONNECTION' && binding.distinct === true;
  if (match.where.length === 0 && !isDistinct && binding.transitive === undefined) {
    // Neo4j stores the degree of a node per relationship type; testing the labels at the other end
    // would read them all, and the ontology already determines them.
    const pattern = match.pattern.replace(`(${target}:${binding.target})`, '()');
    return printCall(parent, [`RETURN COUNT { ${pattern} } AS ${column}`]);
  }
  return printCall(parent, [
    `MATCH ${match.pattern}`,
    ...printWhere(match.where),
    `RETURN count(${isDistinct ? `DISTINCT ${target}` : target}) AS ${column}`,
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

function isSingle(binding: Binding): boolean {
  return (
    binding.shape === 'SINGLE' || (binding.shape === 'REFERENCES' && binding.isSingle === true)
  );
}
