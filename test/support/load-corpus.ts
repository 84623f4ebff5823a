/** The frozen corpus that tests stand on, read once a process. */
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
 * A store that holds the corpus: the one that earlier files of the run loaded, where it still does.
 * Another file may have left a database that is neither empty nor Demarche's; it is wiped then.
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
