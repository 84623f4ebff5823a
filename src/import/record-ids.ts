/** Ids of new records, made from keys and names in the style of the seeds. */
import { createHash } from 'node:crypto';
import { entryLayouts } from '../corpus/seed-layout.js';
import type { SeedSection } from '../corpus/seed-records.js';
import { nodeDefinitions } from '../domain/ontology/node-definitions.js';
import { toSlug } from '../domain/ontology/ids.js';

const MAX_SLUG = 60;

/** `toRecordId('incidents', 'Titan Rain')` -> `incident:titan-rain`. */
export function toRecordId(section: SeedSection, text: string): string {
  return `${prefixOf(section)}:${toShortSlug(text)}`;
}

/** At most 60 characters, cut between words; a digest where no letter of the text is Latin. */
export function toShortSlug(text: string): string {
  const slug = toSlug(text);
  if (slug === '') return digest(text);
  if (slug.length <= MAX_SLUG) return slug;
  const cut = slug.slice(0, MAX_SLUG + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, MAX_SLUG);
}

/** Eight hex digits, which tell texts apart that have the same slug. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function prefixOf(section: SeedSection): string {
  if (section === 'votes') return nodeDefinitions.Initiative.idPrefix;
  const { label } = entryLayouts[section];
  return nodeDefinitions[label === 'Position' ? 'Remark' : label].idPrefix;
}
