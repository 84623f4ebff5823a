/** The filter that selects all positions of a connection. Independent of paging. */
import { joinFilters } from '../domain/selection/join-filters.js';
import type { PositionFilter } from '../domain/selection/filters.js';
import { labelOfId } from '../domain/ontology/ids.js';
import {
  principals,
  relationshipDefinitions,
  type RelationshipType,
} from '../domain/ontology/relationship-definitions.js';
import type { InitiativeRelation, PositionKind } from '../domain/ontology/vocabularies.js';
import type { EntityType } from '../planner/plan/bindings.js';
import type { BoundFilter, FieldPlan } from '../planner/plan/plan.js';

/** Labels that hold positions of a single kind. */
const kindsOfLabels: Partial<Readonly<Record<EntityType, PositionKind>>> = {
  Accusation: 'ACCUSATION',
  Denial: 'DENIAL',
  Proposal: 'PROPOSAL',
};

/** The filter of a root connection; undefined if it does not hold positions. */
export function filterOfRoot(target: EntityType, filter: BoundFilter): PositionFilter | undefined {
  if (filter.name !== 'PositionFilter') return undefined;
  const kind = kindsOfLabels[target];
  return kind === undefined ? filter.value : joinFilters({ kind: [kind] }, filter.value);
}

/** The filter of a connection of the record with this id. */
export function filterOfRelation(
  { binding, connection }: FieldPlan,
  id: string,
): PositionFilter | undefined {
  if (connection?.filter.name !== 'PositionFilter') return undefined;
  const { filter, edgeArgument } = connection;
  const related = filtersOfTypes[binding.type]?.(id);
  if (related === undefined) return undefined;
  // The only edge argument that exists: see `Initiative.referredToBy`.
  const relation = edgeArgument as InitiativeRelation | undefined;
  const owned = relation === undefined ? related : { ...related, initiativeRelation: [relation] };
  return joinFilters(owned, filter.value);
}

/** For each relationship type between a record and positions, the filter that follows it. */
const filtersOfTypes: Partial<Readonly<Record<RelationshipType, (id: string) => PositionFilter>>> =
  {
    VOICED: filterOfVoice,
    AGAINST: (id) => ({ against: { actors: [id] } }),
    CONCERNS: (id) => ({ concerns: [id] }),
    REFERS_TO: (id) => ({ refersTo: [id] }),
    RESPONDS_TO: (id) => ({ respondsTo: [id] }),
  };

/**
 * Actors that make positions do not issue or deliver statements, except blocs and organizations,
 * which do both.
 */
function filterOfVoice(id: string): PositionFilter {
  const made: PositionFilter = { madeBy: [id] };
  const voiced: PositionFilter = { voicedBy: [id] };
  const label = labelOfId(id);
  const makes = principals.some((each) => each === label);
  const voices = [
    ...relationshipDefinitions.ISSUED.from,
    ...relationshipDefinitions.DELIVERED.from,
  ];
  if (!makes) return voiced;
  return voices.some((each) => each === label) ? { or: [made, voiced] } : made;
}
