/**
 * Names a curated record by its section and id. A statement includes all of its positions and their
 * evidence; the votes on a resolution have the id of its initiative.
 */
import {
  idFieldOf,
  seedSections,
  textOf,
  type SeedRecord,
  type SeedSection,
} from '../corpus/seed-records.js';

/** `statements/statement:cn-embassy-gb-20210720`, `votes/initiative:a-res-75-240`. */
export type RecordKey = `${SeedSection}/${string}`;

export interface RecordName {
  readonly section: SeedSection;
  readonly id: string;
}

export function idOf(section: SeedSection, record: SeedRecord): string {
  return textOf(record, idFieldOf(section)) ?? '';
}

export function toRecordKey({ section, id }: RecordName): RecordKey {
  return `${section}/${id}`;
}

/** Undefined if the text is not a key. */
export function parseRecordKey(text: string): RecordName | undefined {
  const slash = text.indexOf('/');
  const section = seedSections.find((each) => each === text.slice(0, slash));
  const id = text.slice(slash + 1);
  return section === undefined || id === '' ? undefined : { section, id };
}
