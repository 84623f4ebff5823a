/**
 * `npm run quotes:check -- DIR`: re-checks the exact words of the seeds' excerpts against the texts
 * in a folder, `<document id>.txt` each, with or without `document:`. Exit code 1 on any mismatch;
 * a text that is not in the folder is none.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import {
  checkQuotes,
  isMismatch,
  quoteOutcomes,
  type QuoteCheck,
  type QuoteOutcome,
} from '../corpus/check-quotes.js';
import { readSeeds } from '../corpus/read-seeds.js';
import { CorpusError } from '../domain/errors.js';

const PACKAGED_SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

await new Command('quotes:check')
  .description('Checks the exact words of excerpts against the texts that they were taken from.')
  .argument('<dir>', 'folder of the texts, <document id>.txt each')
  .option('--seeds <folder>', 'folder of the seed files', PACKAGED_SEEDS)
  .action(async (textFolder: string, options: { readonly seeds: string }) => {
    try {
      const checks = await checkQuotes(await readSeeds(options.seeds), (documentId) =>
        readText(textFolder, documentId),
      );
      printChecks(checks);
      if (checks.some(isMismatch)) process.exitCode = 1;
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  })
  .parseAsync();

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
