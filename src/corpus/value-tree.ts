/**
 * A record in memory as the tree that the validator reads: it has no lines, and its texts are quoted.
 */
import type { Value } from '../cypher/statement.js';
import type { YamlNode } from './yaml-tree.js';

export function toValueTree(value: Value): YamlNode {
  if (Array.isArray(value)) return { type: 'LIST', line: 0, items: value.map(toValueTree) };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([field, item]) =>
        [field, { line: 0, node: toValueTree(item), hasPlainName: false }] as const,
    );
    return { type: 'MAP', line: 0, entries: new Map(entries) };
  }
  const isPlain = typeof value !== 'string';
  return { type: 'SCALAR', line: 0, value, isPlain, source: String(value ?? '') };
}
