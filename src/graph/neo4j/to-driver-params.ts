/**
 * Converts parameters for the driver: it sends every JavaScript number as a float unless told
 * otherwise, and `LIMIT 2.0` is an error.
 */
import neo4j, { type Integer } from 'neo4j-driver';

import type { Params, Value } from '../../cypher/statement.js';

type DriverValue =
  | null
  | boolean
  | number
  | string
  | Integer
  | readonly DriverValue[]
  | { readonly [key: string]: DriverValue };

/** Whole numbers become integers, at any depth. */
export function toDriverParams(params: Params): Record<string, DriverValue> {
  return mapValues(params);
}

function toDriverValue(value: Value): DriverValue {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(toDriverValue) : mapValues(value);
}

function mapValues(map: Readonly<Record<string, Value>>): Record<string, DriverValue> {
  const mapped: Record<string, DriverValue> = {};
  for (const [key, value] of Object.entries(map)) mapped[key] = toDriverValue(value);
  return mapped;
}

/** Array.isArray does not narrow readonly arrays. */
function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
