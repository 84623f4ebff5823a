/**
 * Brings a graph from one version to the next in one transaction: readers see one or the other. The
 * difference is already computed; for differences that are too large for a transaction there is
 * `load-graph.ts`.
 */
import type { Statement } from '../cypher/statement.js';
import { idLabelOf } from '../domain/ontology/ids.js';
import type { GraphStore } from '../graph/graph-store.js';
import { moveDataset, renewWriter } from './dataset-node.js';
import { sizeOfDifference, type GraphDifference } from './graph-difference.js';
import type { GraphWriter } from './graph-writer.js';
import {
  deleteNodes,
  deleteRelationships,
  keyOfRelationship,
  mergeRelationships,
  upsertNodes,
} from './load-statements.js';
import { nameOfThisProcess } from './this-process.js';

const BATCH_ROWS = 1_000;

/** Nodes and relationships; see docs/operations.md for the cost of a transaction of this size. */
const MAX_ROWS = 20_000;

export interface GraphChange {
  /** The version that the graph holds. */
  readonly from: string;
  /** The version that it holds afterwards. */
  readonly to: string;
  readonly difference: GraphDifference;
}

export interface ChangeOptions {
  readonly writer: GraphWriter;
  /** Rows per statement. */
  readonly batchRows?: number;
}

/** Whether the difference is too large for one transaction: then the graph must be loaded. */
export function isTooLargeToChange(difference: GraphDifference): boolean {
  return sizeOfDifference(difference) > MAX_ROWS;
}

/**
 * Safe to repeat when the outcome is unknown: a graph that holds `to` is left as it is.
 *
 * @returns the load id that the dataset node has now
 * @throws DatasetChangedError where the graph holds neither version, or has another writer; nothing
 * is written then
 */
export async function changeGraph(
  store: GraphStore,
  { from, to, difference }: GraphChange,
  { writer, batchRows = BATCH_ROWS }: ChangeOptions,
): Promise<{ readonly load: string }> {
  const load = nameOfThisProcess();
  await writer.announce(load, () =>
    store.write([
      ...renewWriter(
        writer.name,
        load,
        // A retried transaction may find its own work, and may repeat it.
        ({ state, version }) => state === 'COMPLETE' && (version === from || version === to),
      ),
      ...writeDifference(difference, batchRows),
      moveDataset(to, load),
    ]),
  );
  return { load };
}

/**
 * Nodes are written before their relationships, and relationships are removed before their nodes.
 */
function writeDifference(
  { removedRelationships, removedNodes, upsertedNodes, mergedRelationships }: GraphDifference,
  batchRows: number,
): readonly Statement[] {
  return [
    ...inBatches(
      removedRelationships,
      ({ type }) => type,
      batchRows,
      (type, batch) => deleteRelationships(type, batch.map(keyOfRelationship)),
    ),
    ...inBatches(
      removedNodes,
      ({ label }) => idLabelOf(label),
      batchRows,
      (label, batch) =>
        deleteNodes(
          label,
          batch.map(({ id }) => id),
        ),
    ),
    ...inBatches(upsertedNodes, ({ label }) => label, batchRows, upsertNodes),
    ...inBatches(mergedRelationships, ({ type }) => type, batchRows, mergeRelationships),
  ];
}

function inBatches<Item, Name>(
  items: readonly Item[],
  nameOf: (item: Item) => Name,
  size: number,
  print: (name: Name, batch: readonly Item[]) => Statement,
): readonly Statement[] {
  const groups = new Map<Name, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups].flatMap(([name, group]) =>
    Array.from({ length: Math.ceil(group.length / size) }, (_each, index) =>
      print(name, group.slice(index * size, (index + 1) * size)),
    ),
  );
}
