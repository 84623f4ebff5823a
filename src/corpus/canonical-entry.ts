/**
 * The canonical order of an entry's fields: properties in the order of the ontology, then links,
 * then nested entries, in the order of `seed-layout.ts`. Expects valid records.
 */
import type { Value } from '../cypher/statement.js';
import { labelOfEntry } from './derive/map-records.js';
import {
  authoredLinkProperties,
  authoredProperties,
  entryLayouts,
  voteFields,
  type EntryLayout,
  type LinkLayout,
} from './seed-layout.js';
import { entriesOf, type SeedRecord, type SeedSection } from './seed-records.js';

export function toCanonicalEntry(section: SeedSection, record: SeedRecord): SeedRecord {
  if (section !== 'votes') return orderEntry(record, entryLayouts[section]);
  return pick(record, ['initiative', 'on', ...voteFields.map(({ field }) => field), 'notes']);
}

function orderEntry(record: SeedRecord, layout: EntryLayout): SeedRecord {
  const links = Object.entries(layout.links).map(([field, link]): [string, Value | undefined] => [
    field,
    link.shape === 'ENTRIES' && record[field] !== undefined
      ? entriesOf(record, field).map((entry) => pick(entry, fieldsOfLink(link)))
      : record[field],
  ]);
  const children = Object.entries(layout.children).map(
    ([field, child]): [string, Value | undefined] => [
      field,
      record[field] === undefined
        ? undefined
        : entriesOf(record, field).map((entry) => orderEntry(entry, child.entry)),
    ],
  );
  return {
    ...pick(record, Object.keys(authoredProperties(labelOfEntry(layout, record)))),
    ...withoutAbsent([...links, ...children]),
  };
}

function fieldsOfLink(link: LinkLayout): readonly string[] {
  return [
    ...(link.otherField === undefined ? [] : [link.otherField]),
    ...authoredLinkProperties(link).map(({ field }) => field),
  ];
}

function pick(record: SeedRecord, fields: readonly string[]): SeedRecord {
  return withoutAbsent(fields.map((field) => [field, record[field]]));
}

function withoutAbsent(fields: readonly (readonly [string, Value | undefined])[]): SeedRecord {
  return Object.fromEntries(
    fields.filter((field): field is readonly [string, Value] => field[1] !== undefined),
  );
}
