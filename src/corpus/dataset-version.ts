/**
 * The version of a dataset: a digest of everything that the loader would write. Two seeds folders
 * with the same content have the same version, whatever their layout.
 *
 * It is computed from the sum of the digests of all nodes and relationships, so the version after a
 * change follows from the version before and the difference.
 */
import { hash } from 'node:crypto';
import type { GraphData, GraphNode, GraphRelationship, PropertyValues } from './graph-data.js';

/** Increment it when the loader writes the same graph data in another form. */
const LOADER_FORMAT = 2;

const VERSION_LENGTH = 12;
const SUM_BITS = 256;

export function datasetVersion(graph: GraphData): string {
  return versionOf(sumDigests(graph));
}

/** The digests of all nodes and relationships, added up. */
export function sumDigests({ nodes, relationships }: GraphData): bigint {
  let sum = 0n;
  for (const node of nodes) sum += digestNode(node);
  for (const relationship of relationships) sum += digestRelationship(relationship);
  return BigInt.asUintN(SUM_BITS, sum);
}

/** The sum after `removed` is gone and `added` is there. */
export function updateSum(sum: bigint, removed: GraphData, added: GraphData): bigint {
  return BigInt.asUintN(SUM_BITS, sum - sumDigests(removed) + sumDigests(added));
}

export function versionOf(sum: bigint): string {
  const text = JSON.stringify(['loader', LOADER_FORMAT, sum.toString(16)]);
  return hash('sha256', text, 'hex').slice(0, VERSION_LENGTH);
}

function digestNode({ label, id, properties }: GraphNode): bigint {
  return digest([label, id, sortedEntries(properties)]);
}

function digestRelationship({ type, from, to, properties }: GraphRelationship): bigint {
  return digest([type, from, to, sortedEntries(properties)]);
}

function digest(content: readonly unknown[]): bigint {
  return BigInt(`0x${hash('sha256', JSON.stringify(content), 'hex')}`);
}

function sortedEntries(properties: PropertyValues): readonly unknown[] {
  return Object.keys(properties)
    .toSorted()
    .map((name) => [name, properties[name]]);
}
