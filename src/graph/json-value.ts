/**
 * Reads an engine's values as JSON. Nodes, edges, paths, dates and inexact numbers are rejected:
 * statements return projections of plain values. Independent of the engine.
 */
import type { RawRow, Value } from '../cypher/statement.js';
import { DataIntegrityError } from '../domain/errors.js';

/** The row itself, with each value checked; big integers are replaced by numbers in place. */
export function toRawRow(row: Record<string, unknown>): RawRow {
  for (const column of Object.keys(row)) {
    const value = row[column];
    const read = toValue(value, column);
    if (read !== value) row[column] = read;
  }
  return row as RawRow;
}

function toValue(value: unknown, path: string): Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      // The Neo4j driver reads an integer past 2^53 as Infinity.
      if (!Number.isFinite(value)) refuse(path, 'a number that JavaScript cannot hold exactly');
      return value;
    case 'bigint':
      if (!Number.isSafeInteger(Number(value))) refuse(path, 'an integer past 2^53');
      return Number(value);
    case 'object':
      if (value === null) return null;
      return Array.isArray(value) ? toList(value, path) : toMap(value, path);
    case 'function':
    case 'symbol':
    case 'undefined':
      return refuse(path, typeof value);
  }
}

function toList(list: unknown[], path: string): readonly Value[] {
  for (let index = 0; index < list.length; index += 1) {
    const value: unknown = list[index];
    const read = toValue(value, path);
    if (read !== value) list[index] = read;
  }
  return list as readonly Value[];
}

function toMap(object: object, path: string): Value {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) {
    refuse(path, `a ${object.constructor.name}`);
  }
  const map = object as Record<string, unknown>;
  // Grafeo sends nodes and edges as plain objects, recognisable by these keys.
  if ('_labels' in map || '_type' in map) refuse(path, 'a node or an edge');
  for (const key of Object.keys(map)) {
    const value = map[key];
    const read = toValue(value, `${path}.${key}`);
    if (read !== value) map[key] = read;
  }
  return map as Value;
}

function refuse(path: string, what: string): never {
  throw new DataIntegrityError(
    `The column ${path} holds ${what}; a statement returns projections of JSON values.`,
  );
}
