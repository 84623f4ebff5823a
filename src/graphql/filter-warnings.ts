/**
 * Warnings added to an answer: filters with mutually exclusive keys, which match nothing. Found in
 * the operation before it runs, independent of the data.
 */
import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type OperationDefinitionNode,
} from 'graphql';
import { InputError } from '../domain/errors.js';
import { parsePositionFilter, type PositionFilter } from '../domain/selection/filters.js';
import { explainImpossible } from '../domain/selection/impossible-filter.js';
import { joinFilters } from '../domain/selection/join-filters.js';
import type { PositionKind } from '../domain/ontology/vocabularies.js';
import type { WarningCode } from '../domain/ontology/warnings.js';
import { collectFields, type CollectingInfo } from '../planner/plan/collect-fields.js';

export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  /** Response keys from the root down, without list indexes: the warning holds for every entry. */
  readonly path: readonly string[];
}

/** More would not help the caller. */
const MAX_WARNINGS = 20;

/** Connections with positions of one kind, by type name or field name. */
const kindsOfConnections: Readonly<Record<string, PositionKind>> = {
  AccusationConnection: 'ACCUSATION',
  DenialConnection: 'DENIAL',
  ProposalConnection: 'PROPOSAL',
  DyadConnection: 'ACCUSATION',
  UnansweredConnection: 'ACCUSATION',
  ReplyLatency: 'ACCUSATION',
};

/** In document order; at most `MAX_WARNINGS`. */
export function findFilterWarnings(
  info: CollectingInfo,
  operation: OperationDefinitionNode,
): readonly Warning[] {
  const root = info.schema.getRootType(operation.operation);
  const warnings = new Map<string, Warning>();
  if (root != null) visit(info, root, [operation], [], warnings);
  return [...warnings.values()].slice(0, MAX_WARNINGS);
}

function visit(
  info: CollectingInfo,
  parent: GraphQLCompositeType,
  holders: readonly Pick<FieldNode, 'selectionSet'>[],
  above: readonly string[],
  warnings: Map<string, Warning>,
): void {
  const sets = holders.map(({ selectionSet }) => selectionSet);
  for (const { node, parent: owner } of collectFields(info, parent, sets)) {
    if (!isObjectType(owner) && !isInterfaceType(owner)) continue;
    const field = owner.getFields()[node.name.value];
    if (field === undefined) continue;
    const path = [...above, (node.alias ?? node.name).value];
    for (const message of explain(info, field, node)) {
      // A field may occur several times under one response key.
      warnings.set(`${path.join('.')} ${message}`, {
        code: 'FILTER_MATCHES_NOTHING',
        message,
        path,
      });
    }
    const type = getNamedType(field.type);
    if (isCompositeType(type)) visit(info, type, [node], path, warnings);
  }
}

function explain(
  { variableValues }: CollectingInfo,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): readonly string[] {
  const filters = field.args.filter(({ type }) => getNamedType(type).name === 'PositionFilter');
  if (filters.length === 0) return [];
  try {
    const values = getArgumentValues(field, node, variableValues);
    const kind = kindsOfConnections[getNamedType(field.type).name];
    return filters.flatMap(({ name }) => {
      // GraphQL has coerced the value to the type of that name.
      const filter = parsePositionFilter(values[name] as object | null | undefined);
      const reason = explainImpossible(withKind(kind, filter));
      return reason === null ? [] : [name === 'filter' ? reason : `${name}: ${reason}`];
    });
  } catch (error) {
    // The field itself will report the error.
    if (error instanceof InputError || error instanceof GraphQLError) return [];
    throw error;
  }
}

function withKind(kind: PositionKind | undefined, filter: PositionFilter): PositionFilter {
  return kind === undefined ? filter : joinFilters({ kind: [kind] }, filter);
}
