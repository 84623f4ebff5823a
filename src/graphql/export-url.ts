/**
 * Links that lead from an answer to the whole of it as a file. Must not know how a file is made; its
 * address says all that there is to say.
 */
import {
  graphFormatEndings,
  printExportAddress,
  tableFormatEndings,
  type GraphFormatName,
  type TableFormatName,
} from '../domain/export-address.js';
import { joinFilters } from '../domain/join-filters.js';
import type { PositionFilter } from '../domain/position-filter.js';
import type { RelationshipType } from '../domain/relationship-definitions.js';
import { printFilterParameters, printSelectionParameters } from '../domain/selection-parameters.js';
import type { SubgraphSelection } from '../domain/subgraph-selection.js';
import type { InitiativeRelation, PositionKind } from '../domain/vocabularies.js';
import type { EntityType } from '../planner/bindings.js';
import type { BoundFilter, FieldPlan } from '../planner/plan.js';
import type { RequestContext } from './context.js';
import { keepShort } from './short-link.js';

export function linkSubgraph(
  selection: SubgraphSelection,
  format: GraphFormatName,
  { publicUrl }: RequestContext,
): string | null {
  const query = printSelectionParameters(selection);
  return keepShort(publicUrl() + printExportAddress('subgraph', graphFormatEndings[format], query));
}

export function linkPositions(
  filter: PositionFilter,
  format: TableFormatName,
  { publicUrl }: RequestContext,
): string | null {
  const query = printFilterParameters(filter);
  return keepShort(
    publicUrl() + printExportAddress('positions', tableFormatEndings[format], query),
  );
}

/** Labels whose positions are of one kind. */
const kindsOfLabels: Partial<Readonly<Record<EntityType, PositionKind>>> = {
  Accusation: 'ACCUSATION',
  Denial: 'DENIAL',
  Proposal: 'PROPOSAL',
};

/** What finds all that a root connection is a page of; undefined where that is no positions. */
export function filterOfRoot(target: EntityType, filter: BoundFilter): PositionFilter | undefined {
  if (filter.name !== 'PositionFilter') return undefined;
  const kind = kindsOfLabels[target];
  return kind === undefined ? filter.value : joinFilters({ kind: [kind] }, filter.value);
}

/** The same for a connection of the record with this id. */
export function filterOfRelation(
  { binding, connection }: FieldPlan,
  id: string,
): PositionFilter | undefined {
  if (connection?.filter.name !== 'PositionFilter') return undefined;
  const { filter, edgeArgument } = connection;
  const related = filtersOfTypes[binding.type]?.(id);
  if (related === undefined) return undefined;
  // The only argument of its kind: see `Initiative.referredToBy`.
  const relation = edgeArgument as InitiativeRelation | undefined;
  const owned = relation === undefined ? related : { ...related, initiativeRelation: [relation] };
  return joinFilters(owned, filter.value);
}

/** By relationship between a record and positions: the filter that follows it. */
const filtersOfTypes: Partial<Readonly<Record<RelationshipType, (id: string) => PositionFilter>>> =
  {
    VOICED: (id) => ({ madeBy: [id] }),
    AGAINST: (id) => ({ against: { actors: [id] } }),
    CONCERNS: (id) => ({ concerns: [id] }),
    REFERS_TO: (id) => ({ refersTo: [id] }),
    RESPONDS_TO: (id) => ({ respondsTo: [id] }),
  };
