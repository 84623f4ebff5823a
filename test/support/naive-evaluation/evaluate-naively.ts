/**
 * An independent implementation of the public contract: answers operations over plain graph data by
 * looking at every record, in the simplest way. It shares the schema, the vocabularies and the
 * dates with the server, but none of planning, Cypher, questions and resolvers, or both could be
 * wrong alike.
 */
import {
  buildSchema,
  defaultFieldResolver,
  execute,
  getNamedType,
  isListType,
  isNonNullType,
  parse,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
} from 'graphql';
import type { GraphData, GraphNode } from '../../../src/corpus/graph-data.js';
import { parsePartialDate } from '../../../src/domain/time/partial-date.js';
import { toConnection, type Row } from './connection.js';
import { CorpusGraph } from './corpus-graph.js';
import { matchesRecord, type FilterTypeName, type RecordFilterInput } from './match-record.js';
import { recordConnections, recordFields } from './record-fields.js';
import { countRecords, rootConnections, rootRecords } from './root-fields.js';
import { bestFirst, orderNamed } from './sort-records.js';

export type EvaluateNaively = (
  source: string,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult;

type Arguments = Readonly<Record<string, unknown>>;

/** @param sdl all of `schema/` */
export function createNaiveEvaluation(sdl: string, data: GraphData): EvaluateNaively {
  const schema = buildSchema(sdl);
  const graph = new CorpusGraph(data);
  return (source, variableValues) => {
    const result = execute({
      schema,
      document: parse(source),
      variableValues,
      fieldResolver: createResolver(graph),
      typeResolver: (node) => (node as GraphNode).label,
    });
    if (result instanceof Promise) throw new TypeError('evaluation is synchronous');
    return result;
  };
}

function createResolver(graph: CorpusGraph): GraphQLFieldResolver<unknown, unknown, Arguments> {
  return (source, args, context, info) => {
    const { parentType, fieldName } = info;
    if (parentType.name === 'Query') return resolveRoot(graph, fieldName, args);
    if (!isNode(source)) {
      // Relationship objects, pages and counts already have the schema's form.
      return toShown(defaultFieldResolver(source, args, context, info), info.returnType);
    }
    for (const owner of [parentType, ...parentType.getInterfaces()]) {
      const name = `${owner.name}.${fieldName}`;
      const connection = recordConnections[name];
      if (connection !== undefined) {
        return resolveConnection(
          graph,
          connection.rows(graph, source, args),
          connection.filter,
          args,
        );
      }
      const field = recordFields[name];
      if (field !== undefined) return field(graph, source, args);
    }
    return toShown(source.properties[fieldName], info.returnType);
  };
}

function resolveRoot(graph: CorpusGraph, name: string, args: Arguments): unknown {
  if (name === 'dataset') return { counts: countRecords(graph) };
  const connection = rootConnections[name];
  if (connection !== undefined) {
    const rows = graph.all(connection.label).map((node) => ({ node }));
    return resolveConnection(graph, rows, connection.filter, args);
  }
  const find = rootRecords[name];
  if (find === undefined) throw new TypeError(`the naive evaluation does not know ${name}`);
  return find(graph, args);
}

function resolveConnection(
  graph: CorpusGraph,
  rows: readonly Row[],
  filterType: FilterTypeName,
  args: Arguments,
): object {
  // GraphQL has coerced the arguments against the schema's types.
  const filter = (args['filter'] ?? {}) as RecordFilterInput;
  const found = rows.filter(({ node }) => matchesRecord(filterType, graph, node, filter));
  const order = String(args['orderBy']);
  return toConnection(
    found,
    order === 'BEST_FIRST' ? bestFirst(filter.name) : orderNamed(order),
    args,
  );
}

/** Dates are stored as text; empty lists are not stored. */
function toShown(value: unknown, type: GraphQLOutputType): unknown {
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  if (value === undefined || value === null) return isList ? [] : null;
  if (getNamedType(type).name !== 'PartialDate') return value;
  if (Array.isArray(value)) return value.map((date) => parsePartialDate(String(date)));
  return parsePartialDate(String(value));
}

function isNode(source: unknown): source is GraphNode {
  return typeof source === 'object' && source !== null && 'label' in source && 'id' in source;
}
