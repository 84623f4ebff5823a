/**
 * `npm run seeds:format [-- FOLDER]`: writes the seeds in canonical form, each statement and document
 * to its own file. With --check, nothing is written; if files differ, they are listed and the exit
 * code is 1.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listComments } from '../corpus/print-yaml.js';
import { listSeedFiles, readSeeds } from '../corpus/read-seeds.js';
import { printSeedFiles } from '../corpus/seed-files.js';
import { createCommand, runCommand } from './create-command.js';
import { resolveFromShell } from './resolve-from-shell.js';

const PACKAGED_SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

await runCommand(
  createCommand('seeds:format', 'Writes the seed files in canonical form and order.')
    .argument('[folder]', 'folder of the seed files', PACKAGED_SEEDS)
    .option('--check', 'write nothing; exit with 1 if a file would change')
    .action((folder: string, { check }: { readonly check?: true }) =>
      format(resolveFromShell(folder), check === true),
    ),
);

async function format(folder: string, isCheck: boolean): Promise<void> {
  const wanted = printSeedFiles(await readSeeds(folder));
  const present = new Map<string, string>();
  for (const path of await listSeedFiles(folder)) {
    present.set(path, await readFile(join(folder, path), 'utf8'));
  }
  const kept = new Set([...wanted.values()].flatMap(listComments));
  const lost = [...present].flatMap(([path, text]) =>
    listComments(text)
      .filter((comment) => !kept.has(comment))
      .map((comment) => `${path}: ${comment}`),
  );
  if (lost.length > 0) {
    console.error(
      `Comments would be lost. Move them to the note of their entry, or remove them:\n${lost.join('\n')}`,
    );
    process.exitCode = 1;
    return;
  }
  const changed = [...wanted].filter(([path, text]) => present.get(path) !== text);
  const removed = [...present.keys()].filter((path) => !wanted.has(path));
  if (isCheck) {
    for (const path of [...changed.map(([path]) => path), ...removed]) console.error(path);
    if (changed.length + removed.length === 0) return;
    console.error('These files are not in canonical form. Run: npm run seeds:format');
    process.exitCode = 1;
    return;
  }
  for (const [path, text] of changed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const path of removed) await rm(join(folder, path));
  console.log(`${String(changed.length)} written, ${String(removed.length)} removed.`);
}
