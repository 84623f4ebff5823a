/** Helpers for tests to write a world and read it back. */
import { rawStatement, type Params, type RawRow } from '../../src/cypher/statement.js';
import type { GraphStore } from '../../src/graph/graph-store.js';

export function readRows(
  store: GraphStore,
  text: string,
  params: Params = {},
): Promise<readonly RawRow[]> {
  return store.read(rawStatement(text, params));
}

export async function writeOne(
  store: GraphStore,
  text: string,
  params: Params = {},
): Promise<void> {
  await store.write([rawStatement(text, params)]);
}
