/**
 * Binds each relationship field of the schema once to its pattern in the graph.
 * Other fields are stored scalars of their node, or derived in `graphql/`; a test proves that every
 * field of the schema is exactly one of these.
 */
import type { FilterName } from '../../domain/selection/filter-keys.js';
import { actorLabels, positionLabels } from '../../domain/ontology/node-definitions.js';
import type { RelationshipType } from '../../domain/ontology/relationship-definitions.js';
import type { ConnectionOrder } from '../page/ordering.js';

/** How a schema type maps to nodes of the graph. */
export type EntityType =
  | 'State'
  | 'Agency'
  | 'Spokesperson'
  | 'Initiative'
  | 'Bloc'
  | 'Organization'
  | 'Group'
  | 'Actor'
  | 'Accusation'
  | 'Denial'
  | 'Proposal'
  | 'Remark'
  | 'Position'
  | 'Statement'
  | 'Incident'
  | 'Excerpt'
  | 'Document'
  | 'Publisher';

interface BindingBase {
  /** `Type.field`; interfaces apply to all types that implement them. */
  readonly field: string;
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
  readonly target: EntityType;
  /** Follow the relationship up to four times: PART_OF is a tree. */
  readonly transitive?: true;
}

/** At most one node. */
export interface SingleBinding extends BindingBase {
  readonly shape: 'SINGLE';
}

/** All nodes; `order` names a property of the relationship `e` or of the node `n`. */
export interface ListBinding extends BindingBase {
  readonly shape: 'LIST';
  readonly order: readonly string[];
}

/** Relationships with their properties, and the node at their end under `nodeField`. */
export interface ReferenceBinding extends BindingBase {
  readonly shape: 'REFERENCES';
  readonly nodeField: string;
  readonly edgeProperties: readonly string[];
  readonly order: readonly string[];
  /** A single object instead of a list. */
  readonly isSingle?: true;
  /** The usual number of nodes, where that is large. */
  readonly usualRows?: number;
  /** Fields for nodes whose id is a property of the relationship. */
  readonly lookUps?: readonly LookUp[];
}

export interface LookUp {
  readonly field: string;
  /** Property of the relationship that contains the id. */
  readonly property: string;
  readonly target: EntityType;
}

/** A Relay connection. */
export interface ConnectionBinding extends BindingBase {
  readonly shape: 'CONNECTION';
  readonly defaultOrder: ConnectionOrder;
  readonly filter: FilterName;
  /** Properties of the relationship shown on the connection's edges. */
  readonly edgeProperties: readonly string[];
  /** Several relationships may join the same two nodes: count distinct nodes. */
  readonly distinct?: true;
  /** An argument of the field that filters relationships by their property of the same name. */
  readonly edgeArgument?: string;
}

export type Binding = SingleBinding | ListBinding | ReferenceBinding | ConnectionBinding;

const byId = ['n.id'];
const byName = ['n.nameFolded', 'n.id'];
const byDate = ['n.occurredOnDayFrom', 'n.id'];
const byOrdinal = ['e.ordinal', 'n.id'];

const positionConnection = (
  field: string,
  type: RelationshipType,
  direction: 'OUT' | 'IN',
): ConnectionBinding => ({
  field,
  shape: 'CONNECTION',
  type,
  direction,
  target: 'Position',
  defaultOrder: 'OCCURRED_DESC',
  filter: 'PositionFilter',
  edgeProperties: [],
});

const list = (
  field: string,
  type: RelationshipType,
  direction: 'OUT' | 'IN',
  target: EntityType,
  order: readonly string[] = byName,
): ListBinding => ({ field, shape: 'LIST', type, direction, target, order });

const single = (
  field: string,
  type: RelationshipType,
  direction: 'OUT' | 'IN',
  target: EntityType,
): SingleBinding => ({ field, shape: 'SINGLE', type, direction, target });

const references = (
  field: string,
  type: RelationshipType,
  direction: 'OUT' | 'IN',
  target: EntityType,
  nodeField: string,
  edgeProperties: readonly string[],
  order: readonly string[] = byName,
): ReferenceBinding => ({
  field,
  shape: 'REFERENCES',
  type,
  direction,
  target,
  nodeField,
  edgeProperties,
  order,
});

const allBindings: readonly Binding[] = [
  positionConnection('Actor.positions', 'VOICED', 'OUT'),
  { ...positionConnection('Actor.positionsAgainst', 'AGAINST', 'IN'), distinct: true },
  {
    field: 'State.agencies',
    shape: 'CONNECTION',
    type: 'PART_OF',
    direction: 'IN',
    target: 'Agency',
    transitive: true,
    defaultOrder: 'BEST_FIRST',
    filter: 'ActorFilter',
    edgeProperties: [],
  },
  references('State.memberOf', 'MEMBER_OF', 'OUT', 'Bloc', 'bloc', ['from', 'to']),
  single('Agency.partOf', 'PART_OF', 'OUT', 'Actor'),
  {
    ...references(
      'Spokesperson.speaksFor',
      'SPEAKS_FOR',
      'OUT',
      'Actor',
      'actor',
      ['title', 'from', 'to', 'note'],
      byOrdinal,
    ),
    lookUps: [{ field: 'document', property: 'documentId', target: 'Document' }],
  },
  single('Organization.basedIn', 'BASED_IN', 'OUT', 'State'),
  {
    ...references('Bloc.members', 'MEMBER_OF', 'IN', 'State', 'state', ['from', 'to']),
    usualRows: 30,
  },
  list('Initiative.announcedBy', 'ANNOUNCED', 'IN', 'Spokesperson'),
  list('Initiative.proposedBy', 'PROPOSED', 'IN', 'Actor'),
  {
    ...references('Initiative.endorsedBy', 'ENDORSED', 'IN', 'Actor', 'actor', ['on']),
    usualRows: 50,
    lookUps: [{ field: 'reportedBy', property: 'reportedBy', target: 'Actor' }],
  },
  list('Initiative.opposedBy', 'OPPOSED', 'IN', 'Actor'),
  {
    ...references('Initiative.votes', 'VOTED', 'IN', 'State', 'state', ['vote', 'on', 'note']),
    usualRows: 190,
  },
  list('Initiative.buildsOn', 'BUILDS_ON', 'OUT', 'Initiative'),
  {
    ...positionConnection('Initiative.referredToBy', 'REFERS_TO', 'IN'),
    distinct: true,
    edgeArgument: 'relation',
  },
  {
    ...references(
      'Initiative.ledger',
      'ACTED_ON',
      'IN',
      'Actor',
      'actor',
      ['act', 'on', 'vote', 'withDenial'],
      ['e.ordinal'],
    ),
    usualRows: 50,
    lookUps: [
      { field: 'position', property: 'positionId', target: 'Position' },
      { field: 'reportedBy', property: 'reportedBy', target: 'Actor' },
    ],
  },
  list('Initiative.documents', 'DOCUMENTED_BY', 'OUT', 'Document', byId),
  single('Position.statement', 'CONTAINS', 'IN', 'Statement'),
  list('Position.madeBy', 'MADE', 'IN', 'Actor'),
  references(
    'Position.against',
    'AGAINST',
    'OUT',
    'Actor',
    'actor',
    ['role'],
    ['e.role', ...byName],
  ),
  list('Position.incidents', 'CONCERNS', 'OUT', 'Incident'),
  references(
    'Position.initiatives',
    'REFERS_TO',
    'OUT',
    'Initiative',
    'initiative',
    ['relation'],
    ['e.relation', ...byName],
  ),
  references(
    'Position.respondsTo',
    'RESPONDS_TO',
    'OUT',
    'Position',
    'position',
    ['relation', 'explicit', 'minDays', 'maxDays'],
    [...byDate, 'e.relation'],
  ),
  {
    ...positionConnection('Position.responses', 'RESPONDS_TO', 'IN'),
    edgeProperties: ['relation', 'explicit', 'minDays', 'maxDays'],
  },
  list('Position.evidence', 'EVIDENCED_BY', 'OUT', 'Excerpt', byOrdinal),
  single('Excerpt.document', 'TAKEN_FROM', 'OUT', 'Document'),
  single('Excerpt.translationOf', 'TRANSLATES', 'OUT', 'Excerpt'),
  list('Statement.issuedBy', 'ISSUED', 'IN', 'Actor'),
  references('Statement.deliveredBy', 'DELIVERED', 'IN', 'Spokesperson', 'spokesperson', ['title']),
  list('Statement.positions', 'CONTAINS', 'OUT', 'Position', byOrdinal),
  list('Statement.documents', 'CARRIES', 'IN', 'Document', byOrdinal),
  positionConnection('Incident.positions', 'CONCERNS', 'IN'),
  list('Incident.saidToAffect', 'SAID_TO_AFFECT', 'OUT', 'Actor'),
  list('Incident.partOf', 'SAID_TO_BE_PART_OF', 'OUT', 'Incident'),
  list('Incident.parts', 'SAID_TO_BE_PART_OF', 'IN', 'Incident'),
  single('Document.publisher', 'PUBLISHED_BY', 'OUT', 'Publisher'),
  list('Document.statements', 'CARRIES', 'OUT', 'Statement', byDate),
  {
    ...references('Publisher.affiliation', 'AFFILIATED_WITH', 'OUT', 'State', 'state', ['basis']),
    isSingle: true,
  },
];

const bindingByField: ReadonlyMap<string, Binding> = new Map(
  allBindings.map((binding) => [binding.field, binding]),
);

/** Every binding, for the tests that compare it with the schema and the ontology. */
export function listBindings(): readonly Binding[] {
  return allBindings;
}

/** The binding of a field, looked up at its type, then at the interfaces that the type implements. */
export function findBinding(
  typeName: string,
  interfaceNames: readonly string[],
  fieldName: string,
): Binding | undefined {
  for (const owner of [typeName, ...interfaceNames]) {
    const binding = bindingByField.get(`${owner}.${fieldName}`);
    if (binding !== undefined) return binding;
  }
  return undefined;
}

/** The labels that nodes of this type can have. */
export function labelsOf(type: EntityType): readonly Exclude<EntityType, 'Actor' | 'Position'>[] {
  if (type === 'Actor') return actorLabels;
  if (type === 'Position') return positionLabels;
  return [type];
}
