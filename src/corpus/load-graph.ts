/**
 * Brings a graph to exactly the given data, through the port: new records are added, changed ones
 * replaced, others removed. A graph that already holds this version is left alone.
 *
 * One transaction per batch. The dataset node says LOADING from the first write to the last, and
 * each step depends only on what the graph holds, so the next load completes an interrupted one. A
 * lease on the node keeps two loads apart; COMPLETE is written once the loaded records have been
 * counted.
 */
import { StoreUnavailableError } from '../domain/errors.js';
import { idLabelOf } from '../domain/ontology/ids.js';
import { nodeLabels, type NodeLabel } from '../domain/ontology/node-definitions.js';
import {
  relationshipDefinitions,
  relationshipTypes,
  type RelationshipType,
} from '../domain/ontology/relationship-definitions.js';
import type { GraphStore, ReadOptions } from '../graph/graph-store.js';
import { streamRows } from '../graph/stream-rows.js';
import { readDataset, type DatasetNode, type DatasetState } from './dataset-node.js';
import { datasetVersion } from './dataset-version.js';
import type { GraphData, GraphRelationship } from './graph-data.js';
import { indexDefinitions, textIndexDefinitions } from './graph-indexes.js';
import { takeLease, type LeaseOptions, type LoadLease } from './load-lease.js';
import {
  countWritten,
  deleteNodes,
  deleteRelationships,
  findNode,
  keyOfRelationship,
  mergeRelationships,
  readNodeIds,
  readRelationshipKeys,
  upsertNodes,
  type RelationshipKey,
} from './load-statements.js';

const BATCH_ROWS = 1_000;
/** Of a million positions. */
const COUNT_TIMEOUT_MS = 120_000;

/**
 * Called after each batch with the step ("State", "MADE") and the number of its rows done so far.
 */
export type LoadProgress = (step: string, done: number, total: number) => void;

export interface LoadOptions extends LeaseOptions {
  readonly onProgress?: LoadProgress;
  /** Rows per transaction. */
  readonly batchRows?: number;
}

export interface LoadResult {
  readonly version: string;
  /** False: the graph already held this version and nothing was written. */
  readonly wrote: boolean;
}

/** The dataset that the graph holds; undefined where none was ever loaded. */
export async function readDatasetState(
  store: Pick<GraphStore, 'read'>,
  options: ReadOptions = {},
): Promise<DatasetState | undefined> {
  const [state] = await store.read(readDataset(), options);
  return state;
}

export async function loadGraph(
  store: GraphStore,
  graph: GraphData,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const version = datasetVersion(graph);
  const inspect = async (found: DatasetNode | undefined): Promise<void> => {
    if (found === undefined) await assertHoldsNothingElse(store);
    await store.ensureIndexes(indexDefinitions, textIndexDefinitions);
  };
  const lease = await takeLease(store, version, inspect, options);
  if (lease === undefined) return { version, wrote: false };
  const load = {
    store,
    lease,
    graph,
    batchRows: options.batchRows ?? BATCH_ROWS,
    onProgress: options.onProgress,
  };
  try {
    await writeGraph(load);
    await assertHoldsAll(load);
    await store.refreshStatistics();
    await lease.complete();
  } finally {
    lease.stop();
  }
  return { version, wrote: true };
}

/**
 * Loading makes the graph equal to the data: data of others in the same database would be deleted,
 * and our constraints would reject their next writes.
 */
async function assertHoldsNothingElse(store: GraphStore): Promise<void> {
  for (const label of new Set(indexDefinitions.map((index) => index.label))) {
    const [foreign] = await store.read(findNode(label));
    if (foreign === undefined) continue;
    // Another process may have begun to load between the two reads.
    if ((await readDatasetState(store)) !== undefined) return;
    const example = typeof foreign.id === 'string' ? ` (such as "${foreign.id}")` : '';
    throw new StoreUnavailableError(
      `The database holds nodes labelled ${label}${example} but no Demarche dataset. ` +
        'Give Demarche an empty database of its own, so that nothing of yours is overwritten.',
    );
  }
}

async function writeGraph(load: Load): Promise<void> {
  for (const label of nodeLabels) await upsertLabel(load, label);
  // A graph that was never loaded contains none of our records to remove. Skipping the search saves
  // about forty statements, each of which Neo4j would have to plan.
  if (load.lease.held !== undefined) {
    await removeNodesThatAreGone(load);
    for (const type of relationshipTypes) await removeRelationshipsThatAreGone(load, type);
  }
  for (const type of relationshipTypes) await mergeType(load, type);
}

/** The graph must not be marked complete after writes by others or an error of the engine. */
async function assertHoldsAll({ store, graph }: Load): Promise<void> {
  const expected = new Map<string, number>();
  for (const name of [
    ...graph.nodes.map(({ label }) => label),
    ...graph.relationships.map(({ type }) => type),
  ]) {
    expected.set(name, (expected.get(name) ?? 0) + 1);
  }
  const held = new Map<string, number>();
  for (const { name, total } of await store.read(countWritten(), { timeoutMs: COUNT_TIMEOUT_MS })) {
    held.set(name, total);
  }
  for (const name of [...nodeLabels, ...relationshipTypes]) {
    const [wanted, found] = [expected.get(name) ?? 0, held.get(name) ?? 0];
    if (wanted === found) continue;
    throw new StoreUnavailableError(
      `The graph holds ${String(found)} of ${name} after ${String(wanted)} were loaded. ` +
        'Something else writes to this database: give Demarche one of its own, and start again.',
    );
  }
}

interface Load {
  readonly store: GraphStore;
  readonly lease: LoadLease;
  readonly graph: GraphData;
  readonly batchRows: number;
  readonly onProgress: LoadProgress | undefined;
}

async function upsertLabel(load: Load, label: NodeLabel): Promise<void> {
  const nodes = load.graph.nodes.filter((node) => node.label === label);
  let done = 0;
  for (const batch of batches(nodes, load.batchRows)) {
    await load.lease.write([upsertNodes(label, batch)]);
    done += batch.length;
    load.onProgress?.(label, done, nodes.length);
  }
}

async function removeNodesThatAreGone(load: Load): Promise<void> {
  const kept = new Set(load.graph.nodes.map(({ id }) => id));
  for (const label of new Set(nodeLabels.map(idLabelOf))) {
    const gone: string[] = [];
    for await (const { id } of streamRows(load.store, (afterId, limit) =>
      readNodeIds(label, afterId, limit),
    )) {
      if (!kept.has(id)) gone.push(id);
    }
    for (const batch of batches(gone, load.batchRows)) {
      await load.lease.write([deleteNodes(label, batch)]);
    }
  }
}

/**
 * Removed nodes took their relationships along, so the ids of the data find every remaining
 * relationship.
 */
async function removeRelationshipsThatAreGone(load: Load, type: RelationshipType): Promise<void> {
  const { store, lease, graph, batchRows } = load;
  const kept = new Set(relationshipsOf(graph, type).map(keyOfRelationship).map(printKey));
  const startLabels = relationshipDefinitions[type].from;
  const startIds = graph.nodes
    .filter(({ label }) => startLabels.includes(label))
    .map(({ id }) => id);
  const gone: RelationshipKey[] = [];
  for (const ids of batches(startIds, batchRows)) {
    const held = await store.read(readRelationshipKeys(type, ids));
    gone.push(...held.filter((key) => !kept.has(printKey(key))));
  }
  for (const batch of batches(gone, batchRows)) {
    await lease.write([deleteRelationships(type, batch)]);
  }
}

async function mergeType(load: Load, type: RelationshipType): Promise<void> {
  const relationships = relationshipsOf(load.graph, type);
  let done = 0;
  for (const batch of batches(relationships, load.batchRows)) {
    await load.lease.write([mergeRelationships(type, batch)]);
    done += batch.length;
    load.onProgress?.(type, done, relationships.length);
  }
}

function relationshipsOf(graph: GraphData, type: RelationshipType): readonly GraphRelationship[] {
  return graph.relationships.filter((relationship) => relationship.type === type);
}

function printKey({ from, to, key }: RelationshipKey): string {
  return JSON.stringify([from, to, key ?? null]);
}

function* batches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
