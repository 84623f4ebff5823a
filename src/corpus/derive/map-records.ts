/**
 * Seed records -> the authored part of the graph, by the table of `seed-layout.ts` alone: it
 * contains no rule about any single field. Expects valid records.
 */
import type { Value } from '../../cypher/statement.js';
import { labelOfPositionKind } from '../../domain/ontology/node-definitions.js';
import { relationshipDefinitions } from '../../domain/ontology/relationship-definitions.js';
import type { NodeLabel } from '../../domain/ontology/node-definitions.js';
import type { Properties } from '../../domain/ontology/properties.js';
import { termsOf, toTerm, type Vocabulary } from '../../domain/ontology/vocabularies.js';
import {
  authoredLinkProperties,
  authoredProperties,
  entryLayouts,
  voteFields,
  type EntryLayout,
  type LinkLayout,
} from '../seed-layout.js';
import {
  entriesOf,
  isRecord,
  textOf,
  textsOf,
  type SeedRecord,
  type SeedRecords,
} from '../seed-records.js';
import { GraphDraft } from './graph-draft.js';

export function mapRecords(records: SeedRecords): GraphDraft {
  const draft = new GraphDraft();
  // Object.entries widens the keys; they are the sections with entries of their own.
  for (const [section, layout] of Object.entries(entryLayouts)) {
    for (const record of records[section as keyof typeof entryLayouts]) {
      mapEntry(draft, record, layout, textOf(record, 'id') ?? '', []);
    }
  }
  for (const record of records.votes) mapVotes(draft, record);
  return draft;
}

/** The label of an entry: given by its file, or for a position by its kind. */
export function labelOfEntry(layout: EntryLayout, record: SeedRecord): NodeLabel {
  if (layout.label !== 'Position') return layout.label;
  return labelOfPositionKind(toTerm(textOf(record, 'kind') ?? ''));
}

/** An entry of a list, with its id. */
interface Sibling {
  readonly id: string;
  readonly record: SeedRecord;
}

/** @param siblings the other entries of its list */
function mapEntry(
  draft: GraphDraft,
  record: SeedRecord,
  layout: EntryLayout,
  id: string,
  siblings: readonly Sibling[],
): void {
  const label = labelOfEntry(layout, record);
  const properties = mapProperties(authoredProperties(label), (property) => record[property]);
  draft.addNode({ label, id, properties: { ...properties, id } });

  for (const [field, child] of Object.entries(layout.children)) {
    const entries = entriesOf(record, field).map((entry, index) => ({
      record: entry,
      id: childIdOf(child.entry, entry, id, index),
    }));
    entries.forEach(({ record: entry, id: childId }, index) => {
      const others = entries.filter((_, other) => other !== index);
      mapEntry(draft, entry, child.entry, childId, others);
      draft.addRelationship({
        type: child.type,
        from: id,
        to: childId,
        properties: { ordinal: index + 1 },
      });
    });
  }
  for (const [field, link] of Object.entries(layout.links)) {
    const through = link.through;
    const ends = through === undefined ? [id] : childIds(record, layout, through, id);
    for (const end of ends) mapLink(draft, record, field, link, end, siblings);
  }
}

function childIds(
  record: SeedRecord,
  layout: EntryLayout,
  field: string,
  parentId: string,
): readonly string[] {
  const child = layout.children[field];
  if (child === undefined) return [];
  return entriesOf(record, field).map((entry, index) =>
    childIdOf(child.entry, entry, parentId, index),
  );
}

/** An excerpt is named after its position: `excerpt:cn-embassy-gb-20211125-1-1`. */
function childIdOf(
  layout: EntryLayout,
  entry: SeedRecord,
  parentId: string,
  index: number,
): string {
  if (layout.hasGeneratedId !== true) return textOf(entry, 'id') ?? '';
  return `excerpt:${parentId.replace(/^position:/, '')}-${String(index + 1)}`;
}

function mapLink(
  draft: GraphDraft,
  record: SeedRecord,
  field: string,
  link: LinkLayout,
  id: string,
  siblings: readonly Sibling[],
): void {
  const definitions = relationshipDefinitions[link.type].properties;
  linkEnds(record, field, link, siblings).forEach(({ otherId, entry }, index) => {
    const authored = new Map(
      authoredLinkProperties(link).map((pair) => [pair.property, entry[pair.field]]),
    );
    const properties = mapProperties(definitions, (property) => authored.get(property));
    if (definitions['ordinal'] !== undefined) properties['ordinal'] = index + 1;
    const [from, to] = link.direction === 'out' ? [id, otherId] : [otherId, id];
    draft.addRelationship({ type: link.type, from, to, properties });
  });
}

function linkEnds(
  record: SeedRecord,
  field: string,
  link: LinkLayout,
  siblings: readonly Sibling[],
): readonly { readonly otherId: string; readonly entry: SeedRecord }[] {
  const { otherField, sibling } = link;
  if (sibling !== undefined) {
    const wanted = textOf(record, field);
    return siblings
      .filter((each) => wanted !== undefined && textOf(each.record, sibling) === wanted)
      .map((each) => ({ otherId: each.id, entry: {} }));
  }
  if (link.shape === 'ENTRIES' && otherField !== undefined) {
    return entriesOf(record, field).map((entry) => ({
      otherId: textOf(entry, otherField) ?? '',
      entry,
    }));
  }
  const single = textOf(record, field);
  const ids = single === undefined ? textsOf(record, field) : [single];
  return ids.map((otherId) => ({ otherId, entry: {} }));
}

function mapVotes(draft: GraphDraft, record: SeedRecord): void {
  const initiative = textOf(record, 'initiative') ?? '';
  const on = textOf(record, 'on') ?? '';
  const notes = isRecord(record['notes']) ? record['notes'] : {};
  for (const { vote, field } of voteFields) {
    for (const state of textsOf(record, field)) {
      const note = textOf(notes, state);
      const properties = { vote, on, ...(note === undefined ? {} : { note }) };
      draft.addRelationship({ type: 'VOTED', from: state, to: initiative, properties });
    }
  }
}

function mapProperties(
  definitions: Properties,
  read: (property: string) => Value | undefined,
): Record<string, Value> {
  const properties: Record<string, Value> = {};
  for (const [property, definition] of Object.entries(definitions)) {
    const value = read(property);
    if (value === undefined) continue;
    const { vocabulary } = definition;
    properties[property] = vocabulary === undefined ? value : toTerms(value, vocabulary);
  }
  return properties;
}

/** The order in which a coder wrote several terms has no meaning: they get that of the codebook. */
function toTerms(value: Value, vocabulary: Vocabulary): Value {
  if (!Array.isArray(value)) return typeof value === 'string' ? toTerm(value) : value;
  const terms = new Set(value.map(String).map(toTerm));
  return termsOf(vocabulary).filter((term) => terms.has(term));
}
