/** Facts on actors that assemblers look up: names, and to whom an agency belongs. */
import { textOf, type SeedRecord, type SeedSection } from '../../corpus/seed-records.js';
import type { Assembly } from '../assembly.js';
import { sectionOfId } from '../sections.js';

/** Longer chains are circles. */
const MAX_LEVELS = 10;

/** The state, bloc or organisation that an actor belongs to, at any level; itself if it is one. */
export function ownerOf(id: string, assembly: Assembly): string | undefined {
  let at: string | undefined = id;
  for (let level = 0; at !== undefined && level < MAX_LEVELS; level += 1) {
    const section: SeedSection | undefined = sectionOfId(at);
    if (section === undefined) return undefined;
    if (section !== 'agencies') return at;
    const record: SeedRecord | undefined = findRecord('agencies', at, assembly);
    at = record && textOf(record, 'partOf');
  }
  return undefined;
}

/** A record of today, or one that the rows add. */
export function findRecord(
  section: SeedSection,
  id: string,
  { lookup, required }: Assembly,
): SeedRecord | undefined {
  return lookup.find(section, id) ?? required(section, id);
}

/** Its id if no record has it. */
export function nameOf(id: string, assembly: Assembly): string {
  const section = sectionOfId(id);
  const record = section && findRecord(section, id, assembly);
  return (record && textOf(record, 'name')) ?? id;
}
