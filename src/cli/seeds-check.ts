/**
 * `npm run seeds:check [-- FOLDER]`: every fault of the seeds at once, one a line, and exit code 1;
 * else what the seeds hold, and exit code 0.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shellFolder } from '../config.js';
import { buildGraph } from '../corpus/build-graph.js';
import { datasetVersion } from '../corpus/dataset-version.js';
import type { GraphData } from '../corpus/graph-data.js';
import { readSeeds } from '../corpus/read-seeds.js';
import { CorpusError, formatCorpusFault } from '../domain/errors.js';
import { nodeLabels } from '../domain/node-definitions.js';
import { relationshipTypes } from '../domain/relationship-definitions.js';
import { createCommand, runCommand } from './create-command.js';
import { resolveFromShell } from './resolve-from-shell.js';

const PACKAGED_SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

await runCommand(
  createCommand(
    'seeds:check',
    'Checks the seed files against the ontology, the codebook and each other.',
  )
    .argument('[folder]', 'folder of the seed files', resolveFromShell, PACKAGED_SEEDS)
    .action(check),
);

async function check(folder: string): Promise<void> {
  try {
    printCounts(buildGraph(await readSeeds(folder)));
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    // Paths from the shell's folder, so that a terminal or an editor can jump to them.
    const prefix = relative(shellFolder(), folder);
    for (const fault of error.faults) {
      const file = prefix === '' || fault.file === folder ? fault.file : `${prefix}/${fault.file}`;
      console.error(formatCorpusFault({ ...fault, file }));
    }
    console.error(`${String(error.faults.length)} fault(s).`);
    process.exitCode = 1;
  }
}

function printCounts(graph: GraphData): void {
  console.log(`No fault. Dataset version ${datasetVersion(graph)}.`);
  for (const label of nodeLabels) {
    printCount(label, graph.nodes.filter((node) => node.label === label).length);
  }
  for (const type of relationshipTypes) {
    printCount(type, graph.relationships.filter((each) => each.type === type).length);
  }
}

function printCount(name: string, count: number): void {
  console.log(`${name.padEnd(16)}${String(count).padStart(6)}`);
}
