/** The synthetic world of a size, in a store. */
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../../src/corpus/build-graph.js';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { makeWorld } from '../../src/corpus/world/make-world.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { REPOSITORY, say } from './process.js';

const SEED = 1;
/** So seldom is progress told of. */
const TOLD_EVERY_MS = 15_000;

export async function loadWorld(
  store: GraphStore,
  positions: number,
): Promise<{ readonly nodes: number; readonly relationships: number }> {
  const seeds = await readSeeds(fileURLToPath(new URL('test/corpus', REPOSITORY)));
  const graph = buildGraph(makeWorld(seeds, { positions, seed: SEED }));
  let toldAt = Date.now();
  await loadGraph(store, graph, {
    onProgress: (step, done, total) => {
      if (Date.now() - toldAt < TOLD_EVERY_MS) return;
      toldAt = Date.now();
      say(`${String(positions)}: loading ${step}, ${String(done)} of ${String(total)}`);
    },
  });
  return { nodes: graph.nodes.length, relationships: graph.relationships.length };
}
