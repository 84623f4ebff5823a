/**
 * Writes one step of the record to the engine: the difference in one transaction, or the whole graph where
 * that would be too large or the engine holds another version than the step begins with.
 */
import { changeGraph, isTooLargeToChange } from '../corpus/change-graph.js';
import { DatasetChangedError } from '../corpus/dataset-node.js';
import type { GraphWriter } from '../corpus/graph-writer.js';
import { loadGraph, readDatasetState } from '../corpus/load-graph.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Step } from '../curation/projection.js';

/** @returns the load id that the graph has afterwards */
export async function writeStep(
  store: GraphStore,
  writer: GraphWriter,
  step: Step,
  graph: () => Promise<Parameters<typeof loadGraph>[1]>,
): Promise<string | undefined> {
  if (!isTooLargeToChange(step.difference)) {
    try {
      return (await changeGraph(store, step, { writer })).load;
    } catch (error) {
      // A transaction whose end was lost was done: the graph is ahead of what is known of it.
      if (!(error instanceof DatasetChangedError)) throw error;
    }
  }
  // Fails where another process has become the writer.
  await loadGraph(store, await graph(), { writer });
  return (await readDatasetState(store))?.load;
}
