/**
 * The plan of one root field: what to bind, and what to project of it. Immutable; knows neither
 * GraphQL's syntax nor Cypher's.
 */
import type { FieldNode } from 'graphql';
import type { FilterName } from '../../domain/selection/filter-keys.js';
import type { FilterValues } from '../../domain/selection/filters.js';
import type { Binding, EntityType, LookUp } from './bindings.js';
import type { Page } from '../page/page.js';

/** A filter that has been parsed, with the name of its type. */
export type BoundFilter = {
  readonly [Name in FilterName]: { readonly name: Name; readonly value: FilterValues[Name] };
}[FilterName];

/** One relationship field of a node, with all that is selected below it. */
export interface RelationPlan {
  /** The column under which the rows come back: the field's name, numbered when used twice. */
  readonly key: string;
  readonly binding: Binding;
  /** What is projected of the nodes at the far end; undefined where only the edges are wanted. */
  readonly node: NodePlan | undefined;
  /** Nodes that the relationship names by id. */
  readonly lookUps: readonly LookUpPlan[];
  /** Set for connections. */
  readonly connection: ConnectionPlan | undefined;
  /** How often the answer repeats each row: under how many aliases it is shown. */
  readonly repeats: number;
}

export interface LookUpPlan {
  readonly lookUp: LookUp;
  readonly node: NodePlan;
}

/** A key by which the positions of a connection are counted; those of actors at one of two levels. */
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

/** What is projected of one node. */
export interface NodePlan {
  readonly type: EntityType;
  /** The stored scalars that are wanted besides the id. */
  readonly properties: readonly string[];
  /** Sorted by key. */
  readonly relations: readonly RelationPlan[];
}

/** How the result of a field is found in the rows that came back. */
export interface FieldPlan {
  readonly key: string;
  readonly binding: Binding;
  readonly connection: ConnectionPlan | undefined;
}

/** What one root field selects. */
export interface SelectionPlan {
  readonly node: NodePlan | undefined;
  /** How many rows it may bring back, by the estimate of `estimate-rows.ts`. */
  readonly rows: number;
  readonly fields: ReadonlyMap<FieldNode, FieldPlan>;
}
