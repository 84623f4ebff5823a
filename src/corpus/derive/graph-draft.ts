/**
 * The graph under construction: nodes without their derived properties, and the relationships found
 * so far, with lookups along them. Knows the order of the ontology, but none of its rules.
 */
import type { Value } from '../../cypher/statement.js';
import {
  nodeDefinitions,
  nodeLabels,
  type NodeLabel,
} from '../../domain/ontology/node-definitions.js';
import {
  relationshipDefinitions,
  relationshipTypes,
  type RelationshipType,
} from '../../domain/ontology/relationship-definitions.js';
import { compareText } from '../../domain/text/compare-text.js';
import {
  compareRelationships,
  type GraphData,
  type GraphNode,
  type GraphRelationship,
  type PropertyValues,
} from '../graph-data.js';

export interface DraftNode {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Record<string, Value>;
}

export interface DraftRelationship {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Record<string, Value>;
}

/** The relationships of one type. */
interface RelationshipsOfType {
  readonly all: DraftRelationship[];
  readonly outgoing: Map<string, DraftRelationship[]>;
  readonly incoming: Map<string, DraftRelationship[]>;
}

export class GraphDraft {
  readonly #nodes = new Map<string, DraftNode>();
  readonly #nodesByLabel = new Map<NodeLabel, DraftNode[]>();
  readonly #relationships = new Map<RelationshipType, RelationshipsOfType>();

  /** Expects an id that no other node has. */
  addNode(node: DraftNode): void {
    this.#nodes.set(node.id, node);
    append(this.#nodesByLabel, node.label, node);
  }

  addRelationship(relationship: DraftRelationship): void {
    const { type, from, to } = relationship;
    let ofType = this.#relationships.get(type);
    if (ofType === undefined) {
      ofType = { all: [], outgoing: new Map(), incoming: new Map() };
      this.#relationships.set(type, ofType);
    }
    ofType.all.push(relationship);
    append(ofType.outgoing, from, relationship);
    append(ofType.incoming, to, relationship);
  }

  node(id: string): DraftNode | undefined {
    return this.#nodes.get(id);
  }

  nodes(): Iterable<DraftNode> {
    return this.#nodes.values();
  }

  nodesWithLabel(label: NodeLabel): readonly DraftNode[] {
    return this.#nodesByLabel.get(label) ?? [];
  }

  relationshipsOfType(type: RelationshipType): readonly DraftRelationship[] {
    return this.#relationships.get(type)?.all ?? [];
  }

  outgoing(id: string, type: RelationshipType): readonly DraftRelationship[] {
    return this.#relationships.get(type)?.outgoing.get(id) ?? [];
  }

  incoming(id: string, type: RelationshipType): readonly DraftRelationship[] {
    return this.#relationships.get(type)?.incoming.get(id) ?? [];
  }

  /** The same graph in the canonical order of `GraphData`, whatever order it was built in. */
  toGraphData(): GraphData {
    return {
      nodes: nodeLabels.flatMap((label) => this.#orderedNodes(label)),
      relationships: relationshipTypes.flatMap((type) => this.#orderedRelationships(type)),
    };
  }

  #orderedNodes(label: NodeLabel): readonly GraphNode[] {
    const names = Object.keys(nodeDefinitions[label].properties);
    return this.nodesWithLabel(label)
      .toSorted((a, b) => compareText(a.id, b.id))
      .map(({ id, properties }) => ({ label, id, properties: pickInOrder(properties, names) }));
  }

  #orderedRelationships(type: RelationshipType): readonly GraphRelationship[] {
    const outgoing = this.#relationships.get(type)?.outgoing ?? new Map<string, never>();
    const names = Object.keys(relationshipDefinitions[type].properties);
    const ordered: GraphRelationship[] = [];
    // Sorting the starts, of which there are fewer, compares far fewer texts than sorting all.
    for (const start of [...outgoing.keys()].toSorted(compareText)) {
      const group = (outgoing.get(start) ?? []).map(
        ({ from, to, properties }): GraphRelationship => ({
          type,
          from,
          to,
          properties: pickInOrder(properties, names),
        }),
      );
      if (group.length > 1) group.sort(compareRelationships);
      for (const each of group) ordered.push(each);
    }
    return ordered;
  }
}

function pickInOrder(
  values: Readonly<Record<string, Value>>,
  names: readonly string[],
): PropertyValues {
  const picked: Record<string, Value> = {};
  for (const name of names) {
    const value = values[name];
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) picked[name] = value;
  }
  return picked;
}

function append<Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else items.push(item);
}
