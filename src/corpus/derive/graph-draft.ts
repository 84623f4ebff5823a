/**
 * The graph under construction: nodes without their derived properties, and the relationships found
 * so far, with lookups along them. Knows the order of the ontology, but none of its rules.
 */
import type { Value } from '../../cypher/statement.js';
import { nodeDefinitions, type NodeLabel } from '../../domain/ontology/node-definitions.js';
import {
  relationshipDefinitions,
  type RelationshipType,
} from '../../domain/ontology/relationship-definitions.js';
import type { Properties } from '../../domain/ontology/properties.js';
import {
  compareNodes,
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

export class GraphDraft {
  readonly #nodes = new Map<string, DraftNode>();
  readonly #relationships: DraftRelationship[] = [];
  readonly #outgoing = new Map<string, DraftRelationship[]>();
  readonly #incoming = new Map<string, DraftRelationship[]>();

  addNode(node: DraftNode): void {
    this.#nodes.set(node.id, node);
  }

  addRelationship(relationship: DraftRelationship): void {
    this.#relationships.push(relationship);
    append(this.#outgoing, `${relationship.type} ${relationship.from}`, relationship);
    append(this.#incoming, `${relationship.type} ${relationship.to}`, relationship);
  }

  node(id: string): DraftNode | undefined {
    return this.#nodes.get(id);
  }

  nodes(): Iterable<DraftNode> {
    return this.#nodes.values();
  }

  nodesWithLabel(...labels: readonly NodeLabel[]): readonly DraftNode[] {
    return [...this.#nodes.values()].filter(({ label }) => labels.includes(label));
  }

  relationshipsOfType(type: RelationshipType): readonly DraftRelationship[] {
    return this.#relationships.filter((relationship) => relationship.type === type);
  }

  outgoing(id: string, type: RelationshipType): readonly DraftRelationship[] {
    return this.#outgoing.get(`${type} ${id}`) ?? [];
  }

  incoming(id: string, type: RelationshipType): readonly DraftRelationship[] {
    return this.#incoming.get(`${type} ${id}`) ?? [];
  }

  /** The same graph in the canonical order of `GraphData`, whatever order it was built in. */
  toGraphData(): GraphData {
    const nodes = [...this.#nodes.values()]
      .map(({ label, id, properties }): GraphNode => {
        const ordered = inDefinitionOrder(properties, nodeDefinitions[label].properties);
        return { label, id, properties: ordered };
      })
      .sort(compareNodes);
    const relationships = this.#relationships
      .map(({ type, from, to, properties }): GraphRelationship => {
        const ordered = inDefinitionOrder(properties, relationshipDefinitions[type].properties);
        return { type, from, to, properties: ordered };
      })
      .sort(compareRelationships);
    return { nodes, relationships };
  }
}

function inDefinitionOrder(values: Record<string, Value>, definitions: Properties): PropertyValues {
  return Object.fromEntries(
    Object.keys(definitions).flatMap((property) => {
      const value = values[property];
      const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
      return isEmpty ? [] : [[property, value]];
    }),
  );
}

function append<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else items.push(item);
}
