/**
 * Values of rows as the engine sends them -> values of the type that the statement returns. Each
 * throws TypeError for anything else; the adapter reports DATA_INTEGRITY.
 */
import type { Row } from './row.js';

export function requireMap(value: unknown): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('expected a map');
  }
  // A map of the engine has string keys.
  return value as Row;
}

export function requireList(value: unknown): readonly Row[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list');
  return value.map(requireMap);
}

export function requireNumber(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('expected a number');
  return value;
}
