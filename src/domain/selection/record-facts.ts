/**
 * What planning must know of the data: which records and texts exist, what is part of what, and how
 * many positions each record leads to. Plain data that can be passed between threads.
 */
import type { TextList } from './filter-keys.js';
import type { FamilyLabel, NodeLabel } from '../ontology/node-definitions.js';
import type { RelationshipType } from '../ontology/relationship-definitions.js';

/** Relationships that lead from a record to positions. */
export const degreeTypes = ['MADE', 'VOICED', 'AGAINST', 'CONCERNS', 'REFERS_TO'] as const;
export type DegreeType = (typeof degreeTypes)[number];

/** Which labels can be part of what, and the relationships that say so. */
export const partBonds: readonly {
  readonly part: NodeLabel;
  readonly type: RelationshipType;
  readonly whole: FamilyLabel | NodeLabel;
}[] = [
  { part: 'Agency', type: 'PART_OF', whole: 'Actor' },
  { part: 'Incident', type: 'SAID_TO_BE_PART_OF', whole: 'Incident' },
];

export interface RecordIndexFacts {
  readonly version: string;
  /** Every id that a filter can name. */
  readonly ids: readonly string[];
  /** Every text of a list that a filter can choose from. */
  readonly texts: readonly (readonly [list: TextList, text: string])[];
  /** `[part, whole]` for each agency and incident that is part of something. */
  readonly parts: readonly (readonly [part: string, whole: string])[];
  readonly positions: number;
  /** `[type, id, count]`: the number of positions that such relationships join to the record. */
  readonly degrees: readonly (readonly [type: DegreeType, id: string, count: number])[];
  /** The date of the latest statement, days since 1970-01-01. */
  readonly lastDay: number;
}
