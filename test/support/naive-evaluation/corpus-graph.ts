/**
 * The corpus as nodes with their neighbours, for the naive evaluation. Independent of what the data
 * means.
 */
import type { GraphData, GraphNode, GraphRelationship } from '../../../src/corpus/graph-data.js';
import type { NodeLabel } from '../../../src/domain/ontology/node-definitions.js';
import type { RelationshipType } from '../../../src/domain/ontology/relationship-definitions.js';

export type Label = NodeLabel | 'Actor' | 'Position';

/** A relationship seen from one of its ends, with the node at the other. */
export interface Bond {
  readonly node: GraphNode;
  readonly properties: GraphRelationship['properties'];
}

export class CorpusGraph {
  readonly #nodes: ReadonlyMap<string, GraphNode>;
  readonly #outgoing = new Map<string, Bond[]>();
  readonly #incoming = new Map<string, Bond[]>();
  readonly #byLabel = new Map<Label, GraphNode[]>();

  constructor(data: GraphData) {
    this.#nodes = new Map(data.nodes.map((node) => [node.id, node]));
    for (const node of data.nodes) {
      for (const label of labelsOf(node)) append(this.#byLabel, label, node);
    }
    for (const { type, from, to, properties } of data.relationships) {
      append(this.#outgoing, `${type} ${from}`, { node: this.#require(to), properties });
      append(this.#incoming, `${type} ${to}`, { node: this.#require(from), properties });
    }
  }

  find(id: string): GraphNode | undefined {
    return this.#nodes.get(id);
  }

  all(label: Label): readonly GraphNode[] {
    return this.#byLabel.get(label) ?? [];
  }

  outgoing(node: GraphNode, type: RelationshipType): readonly Bond[] {
    return this.#outgoing.get(`${type} ${node.id}`) ?? [];
  }

  incoming(node: GraphNode, type: RelationshipType): readonly Bond[] {
    return this.#incoming.get(`${type} ${node.id}`) ?? [];
  }

  /** The nodes where relationships of this type that end at `node` start. */
  sources(node: GraphNode, type: RelationshipType): readonly GraphNode[] {
    return this.incoming(node, type).map((bond) => bond.node);
  }

  /** The nodes where relationships of this type that start at `node` end. */
  targets(node: GraphNode, type: RelationshipType): readonly GraphNode[] {
    return this.outgoing(node, type).map((bond) => bond.node);
  }

  #require(id: string): GraphNode {
    const node = this.#nodes.get(id);
    if (node === undefined) throw new TypeError(`a relationship names ${id}, which is not there`);
    return node;
  }
}

/** Its own label and that of its family, by the form of its id. */
export function labelsOf({ label, id }: GraphNode): readonly Label[] {
  if (id.startsWith('position:')) return [label, 'Position'];
  return /^(state|agency|spokesperson|initiative|bloc|organization|group):/.test(id)
    ? [label, 'Actor']
    : [label];
}

/** A text property, or undefined where it is absent. */
export function textOf(node: GraphNode, property: string): string | undefined {
  const value = node.properties[property];
  return typeof value === 'string' ? value : undefined;
}

/** A list of texts, empty where it is absent. */
export function textsOf(node: GraphNode, property: string): readonly string[] {
  const value = node.properties[property];
  // Lists of the ontology hold texts only.
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function append<Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else items.push(item);
}
