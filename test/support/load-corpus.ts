/** The frozen corpus of the tests, read once per process. */
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../../src/corpus/build-graph.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { loadGraph, readDatasetState } from '../../src/corpus/load-graph.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import type { TestEngine } from './engines.js';

export const CORPUS_FOLDER = fileURLToPath(new URL('../corpus', import.meta.url));

let corpus: Promise<GraphData> | undefined;

export function readCorpus(): Promise<GraphData> {
  return (corpus ??= readSeeds(CORPUS_FOLDER).then(buildGraph));
}

/**
 * A store with the corpus: reuses that of earlier files of the run, if still loaded. Another file
 * may have left a database that is neither empty nor Demarche's; it is wiped then.
 */
export async function openCorpusStore(engine: TestEngine): Promise<GraphStore> {
  const corpus = await readCorpus();
  const shared = await engine.openSharedStore();
  if ((await readDatasetState(shared)) === undefined) {
    const wiped = await engine.openEmptyStore();
    await wiped.close();
  }
  await loadGraph(shared, corpus);
  return shared;
}
