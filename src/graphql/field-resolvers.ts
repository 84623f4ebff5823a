/**
 * Resolvers of the fields below the roots. They run no statements: each reads its value from the
 * fetched rows.
 */
import {
  getNamedType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { listCodes, type Code, type CodeScheme } from '../domain/ontology/crosswalk.js';
import { labelOfId } from '../domain/ontology/ids.js';
import { explainImpossible } from '../domain/selection/impossible-filter.js';
import { labelOfPositionKind } from '../domain/ontology/node-definitions.js';
import { DataIntegrityError } from '../domain/errors.js';
import { parsePartialDate, type PartialDate } from '../domain/time/partial-date.js';
import type { PositionFilter } from '../domain/selection/filters.js';
import type { Conduct, PositionKind } from '../domain/ontology/vocabularies.js';
import { findBinding } from '../planner/plan/bindings.js';
import {
  facetKey,
  facetNames,
  readFacets,
  type FacetArguments,
  type FacetRows,
} from '../planner/plan/facets.js';
import type { FieldPlan } from '../planner/plan/plan.js';
import { totalKey } from '../planner/print/print-nodes.js';
import type { Row } from '../planner/print/row.js';
import { toConnection } from './connection.js';
import type { RequestContext } from './context.js';
import { exportFields } from './export-url.js';
import { filterOfRelation } from './found-positions.js';
import { resolveRecordHistory, takeFirst } from './history-roots.js';
import { findReference } from './reference.js';
import { isRetracted } from './retracted.js';
import { rootKeyOf } from './root-key.js';

type FieldResolver = GraphQLFieldResolver<Row, RequestContext, Row>;

/** Types whose nodes are records of the seeds. */
const recordTypes = ['Actor', 'Statement', 'Incident', 'Document', 'Publisher'];

/** Fields computed from other values of their row, or from memory. */
export const derivedFields: Readonly<Record<string, FieldResolver>> = {
  'Position.codes': (position, args) =>
    codesOf(position, args['scheme'] as CodeScheme | null | undefined),
  'Coverage.agreement': (_coverage, _args, { datasetInfo }) => datasetInfo.agreement,
  'Search.facets': resolveFacets,
  'Reply.latency': (reply) => ({ minDays: reply['minDays'], maxDays: reply['maxDays'] }),
  'ResponseEdge.latency': (edge) => ({ minDays: edge['minDays'], maxDays: edge['maxDays'] }),
  'ChangeEvent.recordCount': ({ records }) => asList(records).length,
  'ChangeEvent.records': ({ records }, args) => takeFirst(asList(records), args['first']),
  ...Object.fromEntries(recordTypes.map((type) => [`${type}.history`, resolveRecordHistory])),
  ...ofConnections('facets', resolveFacets),
  ...ofConnections('reason', resolveReason),
  ...exportFields,
};

/** The resolver of a field, or undefined if the default resolver is right. */
export function createFieldResolver(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): FieldResolver | undefined {
  const owners = [type.name, ...type.getInterfaces().map(({ name }) => name)];
  for (const owner of owners) {
    const derived = derivedFields[`${owner}.${field.name}`];
    if (derived !== undefined) return derived;
  }
  if (findBinding(type.name, owners.slice(1), field.name) !== undefined) return resolveRelation;
  if (getNamedType(field.type).name === 'Reference') {
    return (_row, _args, context, info) => findReference(context, info);
  }
  const isList = isListOf(field);
  if (getNamedType(field.type).name === 'PartialDate') {
    return isList
      ? (row) => textsOf(row[field.name]).map(readStoredDate)
      : (row) => toDate(row[field.name]);
  }
  // Empty lists are not stored.
  return isList && isNonNullType(field.type) ? (row) => row[field.name] ?? [] : undefined;
}

/** The concrete type of a row, from its id and, for positions, its kind. */
export function typeNameOf(row: Row): string {
  if (isRetracted(row)) return 'Retracted';
  const label = labelOfId(String(row['id']));
  if (label === undefined) throw new TypeError('a row without a typed id');
  return label === 'Position' ? labelOfPositionKind(String(row['kind'])) : label;
}

function resolveRelation(
  row: Row,
  _args: unknown,
  context: RequestContext,
  info: GraphQLResolveInfo,
): unknown {
  const plan = findPlan(context, info);
  const value = row[plan.key];
  if (plan.connection === undefined) return value;
  const total = row[totalKey(plan.key)];
  return toConnection(
    plan.connection.page,
    // The statement collects the rows of a connection as maps, and its count as a number.
    (value ?? []) as readonly Row[],
    total as number | undefined,
    readFacets(plan.connection, (name) => row[facetKey(name, plan.key)]),
    filterOfRelation(plan, String(row['id'])),
  );
}

function findPlan(context: RequestContext, info: GraphQLResolveInfo): FieldPlan {
  const [node] = info.fieldNodes;
  const plan = node && context.plans.get(rootKeyOf(info.path))?.get(node);
  if (plan === undefined) {
    throw new TypeError(`${info.parentType.name}.${info.fieldName} was not planned`);
  }
  return plan;
}

/** Adds a field to every connection type that holds positions. */
function ofConnections(
  field: string,
  resolve: FieldResolver,
): Readonly<Record<string, FieldResolver>> {
  return Object.fromEntries(
    ['Position', 'Accusation', 'Denial', 'Proposal', 'Response'].map((name) => [
      `${name}Connection.${field}`,
      resolve,
    ]),
  );
}

function resolveFacets(
  connection: Row,
  args: Readonly<Record<string, unknown>>,
): readonly object[] {
  // `toConnection` puts the facets that were planned here.
  const facets = connection['facets'] as FacetRows;
  // The SDL guarantees these types.
  const asked = args as unknown as FacetArguments;
  return facetNames(asked).map((name, index) => ({ by: asked.by[index], ...facets.get(name) }));
}

/** Why a connection of positions is always empty. */
function resolveReason(connection: Row): string | null {
  // `toConnection` puts the filter of the unpaged list here.
  const found = connection['found'] as PositionFilter | undefined;
  return found === undefined ? null : explainImpossible(found);
}

function codesOf(position: Row, scheme: CodeScheme | null | undefined): readonly Code[] {
  // The loader writes only vocabulary terms of the codebook.
  const kind = position['kind'] as PositionKind;
  const conduct = textsOf(position['conduct']) as readonly Conduct[];
  return listCodes(kind, conduct).filter((code) => scheme == null || code.scheme === scheme);
}

function toDate(value: unknown): unknown {
  return typeof value === 'string' ? readStoredDate(value) : null;
}

/** An unreadable date is a fault of the graph here, not of the caller. */
function readStoredDate(value: string): PartialDate {
  try {
    return parsePartialDate(value);
  } catch (error) {
    throw new DataIntegrityError(`a stored date cannot be read: ${value}`, { cause: error });
  }
}

function textsOf(value: unknown): readonly string[] {
  // The ontology's STRINGS and PARTIAL_DATES are lists of text.
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isListOf(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}
