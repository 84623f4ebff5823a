/**
 * The plan of one root field: what to bind, and what to project. Immutable; independent of the
 * syntax of GraphQL and Cypher.
 */
import type { FieldNode } from 'graphql';
import type { FilterName } from '../../domain/selection/filter-keys.js';
import type { FilterValues } from '../../domain/selection/filters.js';
import type { Binding, EntityType, LookUp } from './bindings.js';
import type { Page } from '../page/page.js';

/** A parsed filter and the name of its type. */
export type BoundFilter = {
  readonly [Name in FilterName]: { readonly name: Name; readonly value: FilterValues[Name] };
}[FilterName];

/** One relationship field of a node, with everything selected below it. */
export interface RelationPlan {
  /** The column that contains the rows: the field's name, numbered when used more than once. */
  readonly key: string;
  readonly binding: Binding;
  /** The projection of the nodes at the far end; undefined where only the edges are selected. */
  readonly node: NodePlan | undefined;
  /** Nodes that the relationship refers to by id. */
  readonly lookUps: readonly LookUpPlan[];
  /** Set for connections. */
  readonly connection: ConnectionPlan | undefined;
  /** Number of aliases under which the answer repeats each row. */
  readonly repeats: number;
}

export interface LookUpPlan {
  readonly lookUp: LookUp;
  readonly node: NodePlan;
}

/**
 * A key by which the positions of a connection are counted; actors are counted at one of two
 * levels.
 */
export type FacetName =
  | 'KIND'
  | 'MADE_BY'
  | 'VOICED_BY'
  | 'VOICED_BY_STATE'
  | 'AGAINST'
  | 'AGAINST_STATE'
  | 'CONDUCT'
  | 'FORM'
  | 'YEAR';

export interface ConnectionPlan {
  readonly page: Page;
  readonly filter: BoundFilter;
  readonly wantsRows: boolean;
  readonly wantsTotal: boolean;
  /** Sorted. */
  readonly facets: readonly FacetName[];
  /** Value for the binding's `edgeArgument`. */
  readonly edgeArgument: string | undefined;
}

/** The projection of one node. */
export interface NodePlan {
  readonly type: EntityType;
  /** The selected stored scalars besides the id. */
  readonly properties: readonly string[];
  /** Sorted by key. */
  readonly relations: readonly RelationPlan[];
}

/** Where in the rows to find the result of a field. */
export interface FieldPlan {
  readonly key: string;
  readonly binding: Binding;
  readonly connection: ConnectionPlan | undefined;
}

/** The selection of one root field. */
export interface SelectionPlan {
  readonly node: NodePlan | undefined;
  /** Maximum number of rows, estimated by `estimate-rows.ts`. */
  readonly rows: number;
  readonly fields: ReadonlyMap<FieldNode, FieldPlan>;
}
