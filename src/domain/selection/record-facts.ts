/**
 * What planning must know of the data itself: which records and texts there are, what is part of what,
 * and how many positions each leads to. Plain data, which can be handed from one thread to another.
 */
import type { TextList } from './filter-keys.js';
import type { FamilyLabel, NodeLabel } from '../ontology/node-definitions.js';
import type { RelationshipType } from '../ontology/relationship-definitions.js';

/** Relationships that lead from a record to positions. */
export const degreeTypes = ['MADE', 'VOICED', 'AGAINST', 'CONCERNS', 'REFERS_TO'] as const;
export type DegreeType = (typeof degreeTypes)[number];

/** What can be part of what, and how the graph says so. */
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
  /** Every id that a filter may name. */
  readonly ids: readonly string[];
  /** Every text of a list that a filter may choose from. */
  readonly texts: readonly (readonly [list: TextList, text: string])[];
  /** `[part, whole]` for each agency and incident that is part of something. */
  readonly parts: readonly (readonly [part: string, whole: string])[];
  readonly positions: number;
  /** `[type, id, count]`: how many positions such relationships join to the record. */
  readonly degrees: readonly (readonly [type: DegreeType, id: string, count: number])[];
  /** The last day on which something was said, days since 1970-01-01. */
  readonly lastDay: number;
}
