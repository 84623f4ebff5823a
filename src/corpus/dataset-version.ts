/**
 * The version of a dataset: a digest of everything that the loader would write. Two seeds folders
 * with the same content have the same version, whatever their layout.
 */
import { createHash } from 'node:crypto';
import type { GraphData, PropertyValues } from './graph-data.js';

/** Increment it when the loader writes the same graph data in another form. */
const LOADER_FORMAT = 1;

const VERSION_LENGTH = 12;

export function datasetVersion({ nodes, relationships }: GraphData): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(['loader', LOADER_FORMAT]));
  for (const { label, id, properties } of nodes) {
    hash.update(JSON.stringify([label, id, sortedEntries(properties)]));
  }
  for (const { type, from, to, properties } of relationships) {
    hash.update(JSON.stringify([type, from, to, sortedEntries(properties)]));
  }
  return hash.digest('hex').slice(0, VERSION_LENGTH);
}

function sortedEntries(properties: PropertyValues): readonly unknown[] {
  return Object.keys(properties)
    .toSorted()
    .map((name) => [name, properties[name]]);
}
