/** How the ontology describes a property of a node or relationship. */
import type { Vocabulary } from './vocabularies.js';

export type PropertyType =
  | 'STRING'
  | 'STRINGS'
  | 'INTEGER'
  | 'BOOLEAN'
  /** A partial date as written; see `partial-date.ts`. */
  | 'PARTIAL_DATE'
  | 'PARTIAL_DATES'
  | 'URL';

export interface PropertyDefinition {
  readonly type: PropertyType;
  readonly describes: string;
  readonly required?: true;
  /** Computed by the loader from authored data; never written in seeds. */
  readonly derived?: true;
  /** Only for search and order inside the engine: neither shown nor exported. */
  readonly internal?: true;
  /** The vocabulary of its values. */
  readonly vocabulary?: Vocabulary;
}

export type Properties = Readonly<Record<string, PropertyDefinition>>;

/** The same property of many nodes and some relationships. */
export const note: PropertyDefinition = { type: 'STRING', describes: "the compilers' remark" };
