/**
 * Converts records between the API form and the seed form. Vocabulary terms are GraphQL enum values in the
 * API (`HIGHLY_LIKELY`), and codebook words in the seeds and the journal (`highly-likely`).
 */
import type { Value } from '../cypher/statement.js';
import { positionLabels } from '../domain/ontology/node-definitions.js';
import type { PropertyDefinition } from '../domain/ontology/properties.js';
import { relationshipDefinitions } from '../domain/ontology/relationship-definitions.js';
import { toCodebookWord, toTerm } from '../domain/ontology/vocabularies.js';
import {
  authoredLinkProperties,
  authoredProperties,
  entryLayouts,
  type EntryLayout,
  type LinkLayout,
} from '../corpus/seed-layout.js';
import { isRecord, type SeedSection } from '../corpus/seed-records.js';

/** The fields of an entry that are properties; for a position, those of all kinds. */
export function propertiesOf(layout: EntryLayout): Readonly<Record<string, PropertyDefinition>> {
  const labels = layout.label === 'Position' ? positionLabels : [layout.label];
  const all = Object.assign({}, ...labels.map(authoredProperties)) as Record<
    string,
    PropertyDefinition
  >;
  if (layout.hasGeneratedId === true) delete all['id'];
  return all;
}

/** The fields of a link's entries that are properties of the relationship. */
export function linkPropertiesOf(link: LinkLayout): Readonly<Record<string, PropertyDefinition>> {
  const { properties } = relationshipDefinitions[link.type];
  return Object.fromEntries(
    authoredLinkProperties(link).flatMap(({ field, property }) => {
      const definition = properties[property];
      return definition === undefined ? [] : [[field, definition]];
    }),
  );
}

/** A value that is not a record is returned unchanged; the validator reports it. */
export function toApiForm(section: SeedSection, record: Value): Value {
  if (section === 'votes') return convertNotes(record, toList);
  return convertEntry(record, entryLayouts[section], toTerm);
}

export function toSeedForm(section: SeedSection, record: Value): Value {
  if (section === 'votes') return convertNotes(record, toMap);
  return convertEntry(record, entryLayouts[section], toCodebookWord);
}

/**
 * A value inside a record, in API form.
 * @param path such as `positions[position:x-1].hedge`; empty: the record itself
 */
export function toApiValue(section: SeedSection, path: string, value: Value): Value {
  if (path === '') return toApiForm(section, value);
  if (section === 'votes') return path === NOTES ? toList(value) : value;
  const names = path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? [];
  // Wraps the value in a record with nothing else, as the only item of each list on the path.
  const record = names.reduceRight<Value>(
    (inner, name) => (name.startsWith('[') ? [inner] : { [name]: inner }),
    value,
  );
  return names.reduce<Value>(
    (outer, name) => {
      if (Array.isArray(outer)) return (outer as readonly Value[])[0] ?? null;
      return isRecord(outer) ? (outer[name] ?? null) : outer;
    },
    toApiForm(section, record),
  );
}

const NOTES = 'notes';

/** GraphQL has no maps, so notes on votes are a list in the API. */
function convertNotes(record: Value, convert: (notes: Value) => Value): Value {
  return mapFields(record, (field, value) => (field === NOTES ? convert(value) : value));
}

function toList(notes: Value): Value {
  if (!isRecord(notes)) return notes;
  return Object.entries(notes).map(([state, note]) => ({ state, note }));
}

/** If two notes are on one vote, the list is kept so that the validator refuses it and neither note is lost. */
function toMap(notes: Value): Value {
  if (!Array.isArray(notes)) return notes;
  const pairs = (notes as readonly Value[]).flatMap((each) =>
    isRecord(each) && typeof each['state'] === 'string'
      ? [[each['state'], each['note'] ?? null] as const]
      : [],
  );
  const map = Object.fromEntries(pairs);
  return Object.keys(map).length === notes.length ? map : notes;
}

type Convert = (word: string) => string;

function convertEntry(entry: Value, layout: EntryLayout, convert: Convert): Value {
  const properties = propertiesOf(layout);
  return mapFields(entry, (field, value) => {
    const child = layout.children[field];
    if (child !== undefined)
      return mapItems(value, (item) => convertEntry(item, child.entry, convert));
    const link = layout.links[field];
    if (link !== undefined) {
      const inner = linkPropertiesOf(link);
      return mapItems(value, (item) =>
        mapFields(item, (name, each) => convertWords(each, inner[name], convert)),
      );
    }
    return convertWords(value, properties[field], convert);
  });
}

function convertWords(
  value: Value,
  definition: PropertyDefinition | undefined,
  convert: Convert,
): Value {
  if (definition?.vocabulary === undefined) return value;
  if (typeof value === 'string') return convert(value);
  return mapItems(value, (item) => (typeof item === 'string' ? convert(item) : item));
}

function mapItems(value: Value, map: (item: Value) => Value): Value {
  return Array.isArray(value) ? (value as readonly Value[]).map(map) : value;
}

function mapFields(value: Value, map: (field: string, value: Value) => Value): Value {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, item]) => [field, map(field, item)]),
  );
}
