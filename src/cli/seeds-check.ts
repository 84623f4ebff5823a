/**
 * `npm run seeds:check [-- FOLDER …]`: prints all warnings and faults of the seeds, one per line. Exit
 * code 1 if there is a fault; otherwise prints the counts of the seeds, with exit code 0.
 */
import { relative, resolve } from 'node:path';
import { PACKAGED_SEEDS, shellFolder } from '../config.js';
import { buildGraph } from '../corpus/build-graph.js';
import { datasetVersion } from '../corpus/dataset-version.js';
import type { GraphData } from '../corpus/graph-data.js';
import { checkSeeds } from '../corpus/read-seeds.js';
import type { SeedRecords } from '../corpus/seed-records.js';
import type { ValidatedSeeds } from '../corpus/validate/validate-seeds.js';
import { CorpusError, formatCorpusFaults, type CorpusFault } from '../domain/errors.js';
import { nodeLabels } from '../domain/ontology/node-definitions.js';
import { relationshipTypes } from '../domain/ontology/relationship-definitions.js';
import { createCommand, runCommand } from './create-command.js';
import { resolveFromShell } from './resolve-from-shell.js';

const LONGEST_NAME = Math.max(...[...nodeLabels, ...relationshipTypes].map((name) => name.length));

await runCommand(
  createCommand(
    'seeds:check',
    'Checks the seed files against the ontology, the codebook and each other.',
  )
    .argument(
      '[folders...]',
      'folders of seed files, each over the ones before it (default: seeds)',
    )
    .action(check),
);

async function check(given: readonly string[]): Promise<void> {
  const [folder = PACKAGED_SEEDS, ...overlays] = given.map(resolveFromShell);
  // Paths are relative to the shell's folder, so that terminals and editors can open them.
  const locate = (fault: CorpusFault): CorpusFault => ({
    ...fault,
    file: fault.file === folder ? folder : relative(shellFolder(), resolve(folder, fault.file)),
  });
  const { records, faults, warnings } = await checkFolders(folder, overlays);
  const told = warnings.map((warning) => ({ ...warning, problem: `warning: ${warning.problem}` }));
  for (const line of formatCorpusFaults(told.map(locate))) console.error(line);
  for (const line of formatCorpusFaults(faults.map(locate))) console.error(line);
  if (warnings.length > 0) console.error(`${String(warnings.length)} warning(s).`);
  if (faults.length > 0) {
    console.error(`${String(faults.length)} fault(s).`);
    process.exitCode = 1;
  } else if (records !== undefined) printCounts(buildGraph(records));
}

/** An unreadable folder gives one fault and no records. */
async function checkFolders(
  folder: string,
  overlays: readonly string[],
): Promise<Pick<ValidatedSeeds, 'faults' | 'warnings'> & { readonly records?: SeedRecords }> {
  try {
    return await checkSeeds(folder, ...overlays);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { faults: error.faults, warnings: [] };
  }
}

function printCounts(graph: GraphData): void {
  console.log(`No faults found. Dataset version ${datasetVersion(graph)}.`);
  for (const label of nodeLabels) {
    printCount(label, graph.nodes.filter((node) => node.label === label).length);
  }
  for (const type of relationshipTypes) {
    printCount(type, graph.relationships.filter((each) => each.type === type).length);
  }
}

function printCount(name: string, count: number): void {
  console.log(`${name.padEnd(LONGEST_NAME + 2)}${String(count).padStart(6)}`);
}
