/**
 * A whole graph -> seed records, by the table of `seed-layout.ts` alone: the reverse of
 * `map-records.ts`. Building a graph of the records gives an equal graph.
 */
import {
  authoredLinkProperties,
  authoredProperties,
  entryLayouts,
  voteFields,
  type EntryLayout,
  type LinkLayout,
} from '../../corpus/seed-layout.js';
import type { GraphData, GraphNode, GraphRelationship } from '../../corpus/graph-data.js';
import { seedSections, type SeedRecord, type SeedRecords } from '../../corpus/seed-records.js';
import type { Value } from '../../cypher/statement.js';
import { positionLabels, type NodeLabel } from '../../domain/ontology/node-definitions.js';
import type { Properties } from '../../domain/ontology/properties.js';
import {
  relationshipDefinitions,
  type RelationshipType,
} from '../../domain/ontology/relationship-definitions.js';
import { toCodebookWord } from '../../domain/ontology/vocabularies.js';

/** @param graph its authored part suffices */
export function graphToRecords(graph: GraphData): SeedRecords {
  const index = new GraphIndex(graph);
  const sections = seedSections.map((section) => [
    section,
    section === 'votes'
      ? readVotes(graph)
      : index
          .nodesOf(entryLayouts[section].label)
          .map((node) => readEntry(index, node, entryLayouts[section])),
  ]);
  // Object.fromEntries widens the keys; they are the sections.
  return Object.fromEntries(sections) as SeedRecords;
}

/** The nodes of a graph by label and id, and its relationships by either end. */
class GraphIndex {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #byLabel = new Map<NodeLabel, GraphNode[]>();
  readonly #ends = new Map<string, GraphRelationship[]>();

  constructor({ nodes, relationships }: GraphData) {
    for (const node of nodes) {
      this.#nodes.set(node.id, node);
      addTo(this.#byLabel, node.label, node);
    }
    for (const each of relationships) {
      addTo(this.#ends, endKey(each.type, 'out', each.from), each);
      addTo(this.#ends, endKey(each.type, 'in', each.to), each);
    }
  }

  node(id: string): GraphNode | undefined {
    return this.#nodes.get(id);
  }

  nodesOf(label: EntryLayout['label']): readonly GraphNode[] {
    const labels: readonly NodeLabel[] = label === 'Position' ? positionLabels : [label];
    return labels.flatMap((each) => this.#byLabel.get(each) ?? []);
  }

  /** In the authored order, where the graph has it. */
  relationships(
    type: RelationshipType,
    direction: 'out' | 'in',
    id: string,
  ): readonly GraphRelationship[] {
    const found = this.#ends.get(endKey(type, direction, id)) ?? [];
    return found.toSorted((a, b) => ordinalOf(a) - ordinalOf(b));
  }
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function endKey(type: RelationshipType, direction: 'out' | 'in', id: string): string {
  return `${type} ${direction} ${id}`;
}

/** Equal for all where the order has no meaning, so that sorting keeps it. */
function ordinalOf({ properties }: GraphRelationship): number {
  const { ordinal } = properties;
  return typeof ordinal === 'number' ? ordinal : 0;
}

function readEntry(index: GraphIndex, node: GraphNode, layout: EntryLayout): SeedRecord {
  const authored = Object.fromEntries(
    Object.entries(authoredProperties(node.label)).filter(([property]) => property !== 'id'),
  );
  return {
    ...(layout.hasGeneratedId === true ? {} : { id: node.id }),
    ...readProperties(authored, (property) => node.properties[property]),
    ...readLinks(index, node, layout),
    ...readChildren(index, node, layout),
  };
}

function readChildren(index: GraphIndex, node: GraphNode, layout: EntryLayout): SeedRecord {
  return Object.fromEntries(
    Object.entries(layout.children).flatMap(([field, child]): [string, Value][] => {
      const entries = childrenOf(index, node, child.type).map((each) =>
        readEntry(index, each, child.entry),
      );
      return entries.length === 0 ? [] : [[field, entries]];
    }),
  );
}

function childrenOf(
  index: GraphIndex,
  node: GraphNode,
  type: RelationshipType,
): readonly GraphNode[] {
  return index.relationships(type, 'out', node.id).flatMap(({ to }) => index.node(to) ?? []);
}

function readLinks(index: GraphIndex, node: GraphNode, layout: EntryLayout): SeedRecord {
  return Object.fromEntries(
    Object.entries(layout.links).flatMap(([field, link]): [string, Value][] => {
      const value = readLink(index, node, layout, link);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

function readLink(
  index: GraphIndex,
  node: GraphNode,
  layout: EntryLayout,
  link: LinkLayout,
): Value | undefined {
  const ends = endsOf(node, layout, link, index);
  const found = ends.flatMap((end) => index.relationships(link.type, link.direction, end));
  const { otherField, sibling } = link;
  const idOf = (each: GraphRelationship): string =>
    link.direction === 'out' ? each.to : each.from;
  if (sibling !== undefined) return siblingValue(index, found.map(idOf)[0], layout, sibling);
  if (link.shape === 'ENTRIES' && otherField !== undefined) {
    const entries = found.map((each) => ({
      [otherField]: idOf(each),
      ...readLinkProperties(link, each),
    }));
    return entries.length === 0 ? undefined : entries;
  }
  // A joint statement has the same makers in each of its positions.
  const ids = [...new Set(found.map(idOf))];
  if (link.shape === 'ID') return ids[0];
  return ids.length === 0 ? undefined : ids;
}

/** The nodes that the relationship joins: the entry, or the nested entries that it goes through. */
function endsOf(
  node: GraphNode,
  layout: EntryLayout,
  { through }: LinkLayout,
  index: GraphIndex,
): readonly string[] {
  const child = through === undefined ? undefined : layout.children[through];
  if (child === undefined) return [node.id];
  return childrenOf(index, node, child.type).map(({ id }) => id);
}

/** What a field of the other entry of the list has, such as the document of the original words. */
function siblingValue(
  index: GraphIndex,
  id: string | undefined,
  layout: EntryLayout,
  field: string,
): Value | undefined {
  const other = id === undefined ? undefined : index.node(id);
  const link = layout.links[field];
  return other === undefined || link === undefined
    ? undefined
    : readLink(index, other, layout, link);
}

function readLinkProperties(link: LinkLayout, { properties }: GraphRelationship): SeedRecord {
  const definitions = relationshipDefinitions[link.type].properties;
  const fields = new Map(
    authoredLinkProperties(link).map(({ property, field }) => [property, field]),
  );
  const values = readProperties(definitions, (property) =>
    fields.has(property) ? properties[property] : undefined,
  );
  return Object.fromEntries(
    Object.entries(values).map(([property, value]) => [fields.get(property) ?? property, value]),
  );
}

function readProperties(
  definitions: Properties,
  read: (property: string) => Value | undefined,
): SeedRecord {
  return Object.fromEntries(
    Object.entries(definitions).flatMap(([property, { vocabulary }]): [string, Value][] => {
      const value = read(property);
      if (value === undefined) return [];
      return [[property, vocabulary === undefined ? value : toWords(value)]];
    }),
  );
}

function toWords(value: Value): Value {
  if (Array.isArray(value)) return value.map((each) => toCodebookWord(String(each)));
  return typeof value === 'string' ? toCodebookWord(value) : value;
}

function readVotes({ relationships }: GraphData): readonly SeedRecord[] {
  const cast = new Map<string, GraphRelationship[]>();
  for (const each of relationships) if (each.type === 'VOTED') addTo(cast, each.to, each);
  return [...cast].map(([initiative, each]) => {
    const notes = each.flatMap(({ from, properties: { note } }): [string, Value][] =>
      note === undefined ? [] : [[from, note]],
    );
    const lists = voteFields.flatMap(({ vote, field }): [string, Value][] => {
      const voters = each.filter(({ properties }) => properties['vote'] === vote);
      return voters.length === 0 ? [] : [[field, voters.map(({ from }) => from)]];
    });
    return {
      initiative,
      ...Object.fromEntries(each.slice(0, 1).map(({ properties: { on } }) => ['on', on ?? ''])),
      ...Object.fromEntries(lists),
      ...(notes.length === 0 ? {} : { notes: Object.fromEntries(notes) }),
    };
  });
}
