/**
 * The content of valid seed files: plain records, one list per file, with terms and ids as written
 * there.
 * Independent of YAML and the graph.
 */
import type { Value } from '../cypher/statement.js';

/** One entry of a seed file; `seed-layout.ts` says which fields it may have. */
export type SeedRecord = Readonly<Record<string, Value>>;

/** The files, by their top key, in the order in which faults and counts are reported. */
export const seedSections = [
  'states',
  'agencies',
  'spokespersons',
  'blocs',
  'organizations',
  'groups',
  'initiatives',
  'votes',
  'incidents',
  'publishers',
  'documents',
  'statements',
] as const;
export type SeedSection = (typeof seedSections)[number];

/** All seeds, by the top key of their file. */
export type SeedRecords = Readonly<Record<SeedSection, readonly SeedRecord[]>>;

/** The field that identifies an entry of the section. */
export function idFieldOf(section: SeedSection): 'id' | 'initiative' {
  return section === 'votes' ? 'initiative' : 'id';
}

/** The text in a field, undefined where the field is absent. */
export function textOf(record: SeedRecord, field: string): string | undefined {
  const value = record[field];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a list field, none where the field is absent. */
export function textsOf(record: SeedRecord, field: string): readonly string[] {
  const value = record[field];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}

/** The nested entries of a field, none where the field is absent. */
export function entriesOf(record: SeedRecord, field: string): readonly SeedRecord[] {
  const value = record[field];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function isRecord(value: Value | undefined): value is SeedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
