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
  if ((await readDatasetState(store)) === undefined) await loadGraph(store, graph, options);
  const writer = await becomeWriter(store, options);
  try {
    return { loaded: await loadGraph(store, graph, { ...options, writer }), writer };
  } catch (error) {
    await writer.release().catch(() => undefined);
    throw error;
  }
}
