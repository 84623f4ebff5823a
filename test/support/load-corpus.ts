/** The real corpus, read once a process. */
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../../src/corpus/build-graph.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import type { GraphStore } from '../../src/graph/graph-store.js';

export const SEEDS_FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url));

let corpus: Promise<GraphData> | undefined;

export function readCorpus(): Promise<GraphData> {
  return (corpus ??= readSeeds(SEEDS_FOLDER).then(buildGraph));
}

/** Brings the store to the corpus; cheap where it holds it already. */
export async function loadCorpus(store: GraphStore): Promise<void> {
  await loadGraph(store, await readCorpus());
}
