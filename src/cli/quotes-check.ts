/**
 * `npm run quotes:check -- DIR`: re-checks the exact words of the seeds' excerpts against the texts
 * in a folder, `<document id>.txt` each, with or without `document:`. Exit code 1 on any mismatch;
 * a text that is not in the folder is none.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkQuotes,
  isMismatch,
  quoteOutcomes,
  type QuoteCheck,
  type QuoteOutcome,
} from '../corpus/check-quotes.js';
import { readSeeds } from '../corpus/read-seeds.js';
import { createCommand, runCommand } from './create-command.js';
import { resolveFromShell } from './resolve-from-shell.js';

const PACKAGED_SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

interface Options {
  readonly seeds: string;
}

await runCommand(
  createCommand(
    'quotes:check',
    'Checks the exact words of excerpts against the texts that they were taken from.',
  )
    .argument('<dir>', 'folder of the texts, <document id>.txt each', resolveFromShell)
    .option('--seeds <folder>', 'folder of the seed files', resolveFromShell, PACKAGED_SEEDS)
    .action(check),
);

async function check(textFolder: string, { seeds }: Options): Promise<void> {
  const checks = await checkQuotes(await readSeeds(seeds), (documentId) =>
    readText(textFolder, documentId),
  );
  printChecks(checks);
  if (checks.some(isMismatch)) process.exitCode = 1;
}

async function readText(folder: string, documentId: string): Promise<Uint8Array | undefined> {
  for (const name of [documentId.replace(/^document:/, ''), documentId]) {
    try {
      return await readFile(join(folder, `${name}.txt`));
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
    }
  }
  return undefined;
}

function printChecks(checks: readonly QuoteCheck[]): void {
  for (const { outcome, positionId, ordinal, documentId, exact, detail } of checks) {
    const where = `${positionId} evidence ${String(ordinal)}, ${documentId}`;
    const result = `${nameOf(outcome)}: ${where}: "${exact}"`;
    console.log(detail === undefined ? result : `${result} (${detail})`);
  }
  for (const outcome of Object.keys(quoteOutcomes) as readonly QuoteOutcome[]) {
    const count = checks.filter((check) => check.outcome === outcome).length;
    if (count > 0) console.log(`${String(count).padStart(5)} ${nameOf(outcome)}`);
  }
}

/** `WORDS_NOT_FOUND` -> `words not found`. */
function nameOf(outcome: QuoteOutcome): string {
  return outcome.toLowerCase().replaceAll('_', ' ');
}
