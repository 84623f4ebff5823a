/**
 * The Cypher of exports: pages of nodes and relationships, and the steps that find the members. All
 * identifiers come from the ontology; pages use the index on the id.
 */
import type { RawRow, Statement, Value } from '../cypher/statement.js';
import { edgeIdOf } from '../domain/ontology/edge-id.js';
import { lookUpLabel } from '../domain/ontology/ids.js';
import {
  labelOfPositionKind,
  type FamilyLabel,
  type NodeLabel,
} from '../domain/ontology/node-definitions.js';
import {
  relationshipDefinitions,
  type RelationshipType,
} from '../domain/ontology/relationship-definitions.js';
import type { Step } from '../domain/selection/subgraph-selection.js';
import type { ExportEdge, ExportRecord } from './export-format.js';
import { graphShape } from './graph-shape.js';

/** One page of nodes: those with the listed ids, or the next ones of the label. */
export type NodePage =
  { readonly ids: readonly string[] } | { readonly afterId: string; readonly limit: number };

/**
 * One page of nodes whose relationships are read: those with the listed ids, or all between two ids.
 */
export type EdgePage =
  { readonly ids: readonly string[] } | { readonly afterId: string; readonly upToId: string };

type NodeRecord = ExportRecord & { readonly kind: 'NODE' };

/** One row per node, ordered by id. */
export function printNodePage(label: NodeLabel, page: NodePage): Statement<NodeRecord> {
  const properties = Object.keys(graphShape.nodes[label] ?? {});
  const columns = printColumns('n', properties);
  const returned = `RETURN ${['n.id AS id', 'n.label AS called', ...columns].join(', ')} ORDER BY id`;
  return {
    ...('ids' in page
      ? {
          text: `UNWIND $ids AS nodeId MATCH (n:${label} {id: nodeId}) ${returned}`,
          params: { ids: page.ids },
        }
      : {
          text: `MATCH (n:${label}) WHERE n.id > $afterId ${returned} LIMIT $limit`,
          params: { afterId: page.afterId, limit: page.limit },
        }),
    parseRow: (row) => ({
      kind: 'NODE',
      node: {
        id: textOf(row['id']),
        called: textOf(row['called']),
        label,
        properties: readColumns(row, properties),
      },
    }),
  };
}

/**
 * Relationship types that are paged by their end node. Paging uses the end with few relationships per
 * node: a state makes thousands of positions, but a position is made by one or two actors.
 */
const readFromTheirEnd: ReadonlySet<RelationshipType> = new Set([
  'MADE',
  'VOICED',
  'ISSUED',
  'DELIVERED',
  'CONTAINS',
]);

/** The labels of the end by which the relationships of a type are paged. */
export function pagedLabels(type: RelationshipType): readonly NodeLabel[] {
  const { from, to } = relationshipDefinitions[type];
  return readFromTheirEnd.has(type) ? to : from;
}

/** One row per relationship, ordered by the id of its paged end, the other end's id, and the key. */
export function printEdgePage(type: RelationshipType, page: EdgePage): Statement<ExportEdge> {
  const { from, to, key } = relationshipDefinitions[type];
  const properties = Object.keys(graphShape.edges[type] ?? {});
  // Starts at the paged node: the embedded engine matches a pattern from its first node, so starting
  // at the other end would scan every relationship of the type.
  const [paged, pattern] = readFromTheirEnd.has(type)
    ? ['b', `(b)<-[e:${type}]-(a:${lookUpLabel(from)})`]
    : ['a', `(a)-[e:${type}]->(b:${lookUpLabel(to)})`];
  const label = lookUpLabel(pagedLabels(type));
  const match =
    'ids' in page
      ? `UNWIND $ids AS pagedId MATCH (${paged}:${label} {id: pagedId})`
      : `MATCH (${paged}:${label}) WHERE ${paged}.id > $afterId AND ${paged}.id <= $upToId`;
  const order = [
    ...(paged === 'a' ? ['source', 'target'] : ['target', 'source']),
    ...(key === undefined ? [] : [`c${String(properties.indexOf(key))}`]),
  ];
  const columns = ['a.id AS source', 'b.id AS target', ...printColumns('e', properties)];
  return {
    text: `${match} MATCH ${pattern} RETURN ${columns.join(', ')} ORDER BY ${order.join(', ')}`,
    params: { ...page },
    parseRow: (row) => {
      const ends = { source: textOf(row['source']), target: textOf(row['target']) };
      const read = readColumns(row, properties);
      return {
        id: edgeIdOf(type, ends.source, ends.target, read),
        type,
        ...ends,
        properties: read,
      };
    },
  };
}

/** A node's id and the label under which it is exported. */
export interface FoundNode {
  readonly id: string;
  /** Undefined if the id implies it. */
  readonly label: NodeLabel | undefined;
}

/** One row for each node that a step reaches from these, unordered. */
export function printStep({ type, direction }: Step, ids: readonly string[]): Statement<FoundNode> {
  const { from, to } = relationshipDefinitions[type];
  const [here, there] = direction === 'OUT' ? [from, to] : [to, from];
  const edge = direction === 'OUT' ? `-[:${type}]->` : `<-[:${type}]-`;
  const far = lookUpLabel(there);
  return {
    text: `UNWIND $ids AS nodeId MATCH (n:${lookUpLabel(here)} {id: nodeId})${edge}(m:${far}) RETURN DISTINCT ${printFound('m', far)}`,
    params: { ids },
    parseRow: parseFound,
  };
}

/** One row for each of the ids that exists under this label, unordered. */
export function printExisting(
  label: NodeLabel | FamilyLabel,
  ids: readonly string[],
): Statement<FoundNode> {
  return {
    text: `UNWIND $ids AS nodeId MATCH (n:${label} {id: nodeId}) RETURN ${printFound('n', label)}`,
    params: { ids },
    parseRow: parseFound,
  };
}

/** One row per position, ordered by id. */
export function printPositionIds(afterId: string, limit: number): Statement<FoundNode> {
  return printNodeIds('Position', afterId, limit);
}

/** One row per node of the label, ordered by id. Uses the index on the id. */
export function printNodeIds(
  label: NodeLabel | 'Position',
  afterId: string,
  limit: number,
): Statement<FoundNode> {
  return {
    text: `MATCH (n:${label}) WHERE n.id > $afterId RETURN ${printFound('n', label)} ORDER BY id LIMIT $limit`,
    params: { afterId, limit },
    parseRow: parseFound,
  };
}

/** The number of nodes of the label. One row. */
export function printCountOf(label: NodeLabel): Statement<number> {
  return {
    text: `MATCH (n:${label}) RETURN count(n) AS nodes`,
    params: {},
    parseRow: ({ nodes }) => Number(nodes),
  };
}

/**
 * The columns of a found node, read by `parseFound`. The label of a position follows from its kind.
 */
export function printFound(variable: string, label: string): string {
  return label === 'Position'
    ? `${variable}.id AS id, ${variable}.kind AS kind`
    : `${variable}.id AS id`;
}

export function parseFound({ id, kind }: RawRow): FoundNode {
  return {
    id: textOf(id),
    label: typeof kind === 'string' ? labelOfPositionKind(kind) : undefined,
  };
}

/** Columns are numbered, because a property's name may be a keyword. */
function printColumns(variable: string, properties: readonly string[]): readonly string[] {
  return properties.map((property, index) => `${variable}.${property} AS c${String(index)}`);
}

function readColumns(row: RawRow, properties: readonly string[]): Record<string, Value> {
  const read: Record<string, Value> = {};
  for (let index = 0; index < properties.length; index += 1) {
    const value = row[`c${String(index)}`];
    const property = properties[index];
    if (value != null && property !== undefined) read[property] = value;
  }
  return read;
}

/** @throws TypeError if the value is not a string */
export function textOf(value: Value | undefined): string {
  if (typeof value !== 'string') throw new TypeError('expected an id');
  return value;
}
