/** The definition of a record form, as printed from the ontology. */

export type FieldType =
  | 'STRING'
  | 'STRINGS'
  | 'INTEGER'
  | 'BOOLEAN'
  | 'PARTIAL_DATE'
  | 'PARTIAL_DATES'
  | 'URL'
  | 'TERM'
  | 'TERMS'
  | 'REFERENCE'
  | 'REFERENCES'
  | 'ENTRIES';

export interface FormField {
  readonly name: string;
  readonly describes: string;
  readonly type: FieldType;
  readonly isRequired?: boolean;
  /** Kinds of position that have the field; all if absent. */
  readonly onlyFor?: readonly string[];
  /** Name of the enum of its terms. */
  readonly vocabulary?: string;
  /** Labels of the records that it may refer to. */
  readonly refersTo?: readonly string[];
  /** Fields of each entry of a list. */
  readonly fields?: readonly FormField[];
}

export interface RecordForm {
  /** The field of `RecordInput`. */
  readonly field: string;
  /** The field that identifies the record. */
  readonly idField: string;
  /** Prefix of its ids; absent if another record identifies it. */
  readonly idPrefix?: string;
  readonly describes: string;
  readonly fields: readonly FormField[];
}

export interface VocabularyTerms {
  readonly describes: string;
  readonly terms: readonly {
    readonly term: string;
    readonly label: string;
    readonly means: string;
  }[];
}
