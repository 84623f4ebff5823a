/**
 * The loader's Cypher, generated from the ontology, in the dialect that both engines run. Labels,
 * types and property names come from the ontology's closed lists; everything else is a parameter. A
 * node is found by the label under which its id is unique: the family's where several labels are
 * possible, so that one text serves them all and uses one id index.
 */
import { rawStatement, type Statement, type Value } from '../cypher/statement.js';
import { DataIntegrityError } from '../domain/errors.js';
import {
  nodeDefinitions,
  nodeLabels,
  positionLabels,
  type FamilyLabel,
  type NodeLabel,
} from '../domain/ontology/node-definitions.js';
import { idLabelOf, lookUpLabel } from '../domain/ontology/ids.js';
import {
  relationshipDefinitions,
  relationshipTypes,
  type RelationshipType,
} from '../domain/ontology/relationship-definitions.js';
import type { GraphNode, GraphRelationship } from './graph-data.js';

/** Identifies one relationship of a type. */
export interface RelationshipKey {
  readonly from: string;
  readonly to: string;
  /**
   * Value of the type's key property; absent where at most one relationship of the type joins two
   * nodes.
   */
  readonly key?: string | number;
}

/** Writes nodes of one label; earlier properties are removed, relationships are kept. */
export function upsertNodes(label: NodeLabel, nodes: readonly GraphNode[]): Statement {
  const { family } = nodeDefinitions[label];
  const lookUp = idLabelOf(label);
  // A position whose kind changed keeps its id and loses the label of its former kind.
  const others = family === 'Position' ? positionLabels.filter((other) => other !== label) : [];
  const text = [
    `UNWIND $rows AS r MERGE (n:${lookUp} {id: r.id}) SET n = r.props`,
    ...(others.length > 0 ? [`REMOVE n:${others.join(':')}`] : []),
    ...[family, label].flatMap((name) =>
      name === undefined || name === lookUp ? [] : [`SET n:${name}`],
    ),
  ].join(' ');
  return rawStatement(text, {
    rows: nodes.map(({ id, properties }) => ({ id, props: properties })),
  });
}

/** Ids in order, at most `limit` of them, after `afterId`. Index: id of the label. */
export function readNodeIds(
  label: NodeLabel | FamilyLabel,
  afterId: string,
  limit: number,
): Statement<{ readonly id: string }> {
  return {
    text: `MATCH (n:${label}) WHERE n.id > $afterId RETURN n.id AS id ORDER BY id LIMIT $limit`,
    params: { afterId, limit },
    parseRow: ({ id }) => ({ id: textIn(id, 'id') }),
  };
}

/** Any one node with the label; no row where there is none. */
export function findNode(label: string): Statement<{ readonly id: Value }> {
  return {
    text: `MATCH (n:${label}) RETURN n.id AS id LIMIT 1`,
    params: {},
    parseRow: ({ id = null }) => ({ id }),
  };
}

/** One row for each label and each type that occurs. */
export function countWritten(): Statement<{ readonly name: string; readonly total: number }> {
  const nodes = nodeLabels.map((label) => `MATCH (n:${label}) ${countAs(label, 'n')}`);
  const relationships = relationshipTypes.map((type) => {
    const { from, to } = endsOf(type);
    return `MATCH (:${from})-[e:${type}]->(:${to}) ${countAs(type, 'e')}`;
  });
  return {
    text: [...nodes, ...relationships].join('\nUNION ALL\n'),
    params: {},
    parseRow: ({ name, total }) => ({ name: textIn(name, 'name'), total: Number(total) }),
  };
}

function countAs(name: NodeLabel | RelationshipType, variable: string): string {
  return `RETURN '${name}' AS name, count(${variable}) AS total`;
}

export function deleteNodes(label: NodeLabel | FamilyLabel, ids: readonly string[]): Statement {
  return rawStatement(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, { ids });
}

/** One row for each relationship of the type that starts at one of the nodes. Index: id. */
export function readRelationshipKeys(
  type: RelationshipType,
  fromIds: readonly string[],
): Statement<RelationshipKey> {
  const { from, to, key } = endsOf(type);
  const keyColumn = key === undefined ? '' : `, e.${key} AS key`;
  return {
    text:
      `UNWIND $ids AS id MATCH (a:${from} {id: id})-[e:${type}]->(b:${to}) ` +
      `RETURN a.id AS fromId, b.id AS toId${keyColumn}`,
    params: { ids: fromIds },
    parseRow: (row) => {
      const ends = { from: textIn(row['fromId'], 'fromId'), to: textIn(row['toId'], 'toId') };
      const value = row['key'];
      return typeof value === 'string' || typeof value === 'number'
        ? { ...ends, key: value }
        : ends;
    },
  };
}

/** Writes relationships of one type between existing nodes; earlier properties are removed. */
export function mergeRelationships(
  type: RelationshipType,
  relationships: readonly GraphRelationship[],
): Statement {
  const { from, to, key } = endsOf(type);
  const keyPattern = key === undefined ? '' : ` {${key}: r.key}`;
  const text =
    `UNWIND $rows AS r MATCH (a:${from} {id: r.from}) MATCH (b:${to} {id: r.to}) ` +
    `MERGE (a)-[e:${type}${keyPattern}]->(b) SET e = r.props`;
  return rawStatement(text, {
    rows: relationships.map((relationship) => ({
      ...keyOfRelationship(relationship),
      props: relationship.properties,
    })),
  });
}

export function deleteRelationships(
  type: RelationshipType,
  keys: readonly RelationshipKey[],
): Statement {
  const { from, to, key } = endsOf(type);
  const condition = key === undefined ? '' : ` WHERE e.${key} = r.key`;
  return rawStatement(
    `UNWIND $rows AS r MATCH (a:${from} {id: r.from})-[e:${type}]->(b:${to} {id: r.to})` +
      `${condition} DELETE e`,
    { rows: keys.map((row) => ({ ...row })) },
  );
}

/** The key of a relationship: its ends, and the key property where the type has one. */
export function keyOfRelationship({
  type,
  from,
  to,
  properties,
}: GraphRelationship): RelationshipKey {
  const { key } = relationshipDefinitions[type];
  const value = key === undefined ? undefined : properties[key];
  return typeof value === 'string' || typeof value === 'number'
    ? { from, to, key: value }
    : { from, to };
}

function endsOf(type: RelationshipType) {
  const { from, to, key } = relationshipDefinitions[type];
  return { from: lookUpLabel(from), to: lookUpLabel(to), key };
}

function textIn(value: Value | undefined, column: string): string {
  if (typeof value !== 'string') throw new DataIntegrityError(`Column ${column} is not text.`);
  return value;
}
