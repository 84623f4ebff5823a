/**
 * `npm run quotes:check -- DIR`: checks the exact words of the seeds' excerpts against the texts in a
 * folder, named `<document id>.txt`, with or without `document:`. Exit code 1 on any mismatch, or if
 * nothing could be checked. A missing text is not a mismatch.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGED_SEEDS } from '../config.js';
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
import { InputError } from '../domain/errors.js';

const PREFIX = /^document:/;

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
  const texts = await readdir(textFolder).catch((error: unknown) => {
    throw new InputError(`${textFolder} is not a readable folder.`, {
      cause: error,
    });
  });
  const checks = await checkQuotes(await readSeeds(seeds), (documentId) =>
    readText(textFolder, texts, documentId),
  );
  printChecks(checks);
  if (checks.every(({ outcome }) => outcome === 'NO_TEXT')) {
    const example = checks[0]?.documentId.replace(PREFIX, '') ?? 'example';
    throw new InputError(
      `Nothing was checked: ${textFolder} holds no text of a quoted page, such as ${example}.txt.`,
    );
  }
  if (checks.some(isMismatch)) process.exitCode = 1;
}

async function readText(
  folder: string,
  texts: readonly string[],
  documentId: string,
): Promise<Uint8Array | undefined> {
  const name = [documentId.replace(PREFIX, ''), documentId]
    .map((id) => `${id}.txt`)
    .find((each) => texts.includes(each));
  if (name === undefined) return undefined;
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    throw new InputError(`${join(folder, name)} cannot be read.`, { cause: error });
  }
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
