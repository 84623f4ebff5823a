/**
 * A seed entry after its own fields were checked: the input of rules that look beyond one field
 * (references, replies, excerpts). Contains only valid values.
 */
import type { Value } from '../../cypher/statement.js';
import type { NodeLabel } from '../../domain/ontology/node-definitions.js';
import type { RelationshipType } from '../../domain/ontology/relationship-definitions.js';
import type { Place } from './fault-list.js';

export interface CheckedEntry {
  readonly place: Place;
  /** Undefined for a position of unknown kind. */
  readonly label: NodeLabel | undefined;
  /** Undefined where it is missing or malformed, and for excerpts. */
  readonly id: string | undefined;
  /** The input of the graph builder. */
  readonly record: Readonly<Record<string, Value>>;
  /** Where each field is, faulty ones included. */
  readonly fieldPlaces: ReadonlyMap<string, Place>;
  readonly references: readonly CheckedReference[];
  readonly children: Readonly<Record<string, readonly CheckedEntry[]>>;
}

/** An id in an entry that refers to a node defined elsewhere. */
export interface CheckedReference {
  readonly place: Place;
  readonly field: string;
  readonly id: string;
  /** The labels that the ontology allows there. */
  readonly allowedLabels: readonly NodeLabel[];
  /** Absent where the id is only a property: `reportedBy`. */
  readonly relationship?: RelationshipType;
  /** The other fields of a list entry: role, relation. */
  readonly values: Readonly<Record<string, Value>>;
}

/** The location of a field, or of the entry where the field is missing. */
export function placeOf(entry: CheckedEntry, field: string): Place {
  return entry.fieldPlaces.get(field) ?? entry.place;
}

/** All entries and those nested in them. */
export function* walkEntries(entries: Iterable<CheckedEntry>): Generator<CheckedEntry> {
  for (const entry of entries) {
    yield entry;
    for (const children of Object.values(entry.children)) yield* walkEntries(children);
  }
}
