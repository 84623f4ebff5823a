/**
 * `npm run world -- --positions 200000`: loads a synthetic world of any size into the configured
 * graph, for measurements. Serve it with `SEEDS_PATH=none npm start`.
 */
import { InvalidArgumentError } from 'commander';
import { PACKAGED_SEEDS, loadConfig } from '../config.js';
import { buildGraph } from '../corpus/build-graph.js';
import { datasetVersion } from '../corpus/dataset-version.js';
import { loadGraph, readDatasetState } from '../corpus/load-graph.js';
import { readSeeds } from '../corpus/read-seeds.js';
import { makeWorld } from '../corpus/world/make-world.js';
import { openStore } from '../open-store.js';
import { createCommand, runCommand } from './create-command.js';

const MAX_POSITIONS = 1_000_000;
const MAX_SEED = 2 ** 32 - 1;

interface Options {
  readonly positions: number;
  readonly seed: number;
  readonly replace?: true;
}

await runCommand(
  createCommand(
    'world',
    'Fills the graph of NEO4J_URI, or of DATA_PATH, with a synthetic world in the proportions of the corpus. All of its statements are made up.',
  )
    .requiredOption(
      '--positions <number>',
      'minimum number of positions',
      wholeNumber(1, MAX_POSITIONS),
    )
    .option('--seed <number>', 'the same seed gives the same world', wholeNumber(0, MAX_SEED), 1)
    .option('--replace', 'overwrite what the graph holds')
    .action(fill),
);

async function fill({ positions, seed, replace }: Options): Promise<void> {
  const store = openStore(loadConfig().store);
  try {
    await store.checkHealth();
    const held = await readDatasetState(store);
    const graph = buildGraph(makeWorld(await readSeeds(PACKAGED_SEEDS), { positions, seed }));
    if (held !== undefined && held.version !== datasetVersion(graph) && replace === undefined) {
      console.error(
        `The graph holds dataset ${held.version}. Overwrite it with --replace, or set DATA_PATH or NEO4J_URI to another graph.`,
      );
      process.exitCode = 1;
      return;
    }
    console.log(
      `World: ${String(graph.nodes.length)} nodes, ${String(graph.relationships.length)} relationships.`,
    );
    const { version, wrote } = await loadGraph(store, graph, {
      onProgress: (step, done, total) => {
        console.log(`loading ${step}: ${String(done)} of ${String(total)}`);
      },
    });
    console.log(`Dataset ${version} ${wrote ? 'loaded' : 'was already loaded'}.`);
  } finally {
    await store.close();
  }
}

function wholeNumber(min: number, max: number) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(
      `It must be a whole number from ${String(min)} to ${String(max)}.`,
    );
  };
}
