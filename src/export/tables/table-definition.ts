/**
 * The definition of a table, which is data: readers' types, the dictionary and the docs derive from
 * it. Independent of where rows come from and of the formats.
 */
import type { Vocabulary } from '../../domain/ontology/vocabularies.js';
import type { Parameter } from '../../domain/selection/url-parameters.js';
import type { ExportProperty } from '../export-format.js';

export interface TableColumn extends ExportProperty {
  /** Every row has a value. */
  readonly isRequired?: true;
  /** The terms that its values are. */
  readonly vocabulary?: Vocabulary;
  /** The column of another table that its values, or the items of its lists, are ids from. */
  readonly refersTo?: `${string}.${string}`;
}

export type TableColumns = Readonly<Record<string, TableColumn>>;

export interface TableDefinition {
  /** "one row per …", in one line. */
  readonly describes: string;
  /** The columns that together identify a row. */
  readonly key: readonly string[];
  readonly columns: TableColumns;
  readonly parameters: Readonly<Record<string, Parameter>>;
}
