/** Starts the process that holds the journal: it loads its graph and becomes its only writer. */
import type { GraphData } from './graph-data.js';
import { becomeWriter, type GraphWriter, type WriterOptions } from './graph-writer.js';
import { loadGraph, readDatasetState, type LoadOptions, type LoadResult } from './load-graph.js';
import type { GraphStore } from '../graph/graph-store.js';

/**
 * @throws StoreUnavailableError where another process is the writer, before anything is written
 */
export async function loadAsWriter(
  store: GraphStore,
  graph: GraphData,
  options: Omit<LoadOptions, 'writer'> & WriterOptions = {},
): Promise<{ readonly loaded: LoadResult; readonly writer: GraphWriter }> {
  // Before the first load there is no dataset node to record a writer on.
  const isNew = (await readDatasetState(store)) === undefined;
  const first = isNew ? await loadGraph(store, graph, options) : undefined;
  const writer = await becomeWriter(store, options);
  try {
    const { version, wrote } = await loadGraph(store, graph, { ...options, writer });
    return { loaded: { version, wrote: wrote || first?.wrote === true }, writer };
  } catch (error) {
    await writer.release().catch(() => undefined);
    throw error;
  }
}
