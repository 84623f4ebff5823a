/**
 * The structure of an operation, apart from everything that may vary without changing the
 * statement's text: values, page sizes, scalars, aliases, fragments, order of fields, literals or
 * variables.
 */
import type { FilterTypeName } from '../naive-evaluation/match-record.js';

/** The selection on a composite type: its relationships; scalars are left to the variants. */
export interface SelectionStructure {
  readonly typeName: string;
  readonly fields: readonly FieldStructure[];
  /** Relationships of single types, where `typeName` is an interface. */
  readonly narrowed: readonly SelectionStructure[];
}

/** One use of a relationship field. */
export interface FieldStructure {
  readonly name: string;
  /** Distinguishes the uses of one field under one parent, which get different arguments. */
  readonly use: number;
  /** Below the field: of its records, or of the relationships to them. */
  readonly selection: SelectionStructure;
  readonly connection?: ConnectionStructure;
  /** An argument that is set, other than those of pages: `relation` of `referredToBy`. */
  readonly argument?: string;
}

export interface ConnectionStructure {
  readonly filter: FilterStructure | undefined;
  /** Undefined: the schema's default. */
  readonly orderBy: string | undefined;
  readonly isBackward: boolean;
  /** Which cursors the second run of an operation uses. */
  readonly cursors: readonly ('after' | 'before')[];
  readonly maxSize: number;
  readonly wants: { readonly total: boolean; readonly rows: boolean; readonly node: boolean };
}

/** Of a list: empty, one, or two to ten. Of a text: two to ten characters, or more. */
export type Size = 'NONE' | 'ONE' | 'FEW';

export interface FilterStructure {
  readonly typeName: FilterTypeName;
  /** Keys that are set, besides `and`, `or` and `not`. */
  readonly keys: readonly string[];
  /** Labels that the values of `kind` (positions) or `types` (actors) must have. */
  readonly labels: readonly string[];
  /**
   * Size class of each key's value: Neo4j plans a text anew for lists and texts of another size.
   */
  readonly sizes: Readonly<Record<string, Size>>;
  /** Which keys of `against` are set. */
  readonly against: readonly ('actors' | 'roles' | 'regions')[];
  readonly and: readonly FilterStructure[] | undefined;
  readonly or: readonly FilterStructure[] | undefined;
  readonly not: FilterStructure | undefined;
}

/** A root field: by id, by code, or a page. */
export interface RootStructure {
  readonly field: FieldStructure;
  /** For roots by id: the labels of the records. */
  readonly labels: readonly string[];
  /** Number of ids per label. */
  readonly size: Size;
}

export interface OperationStructure {
  readonly roots: readonly RootStructure[];
}
