/**
 * `npm run seeds:format [-- FOLDER]`: writes the seeds in canonical form, each statement and document
 * to its own file. With --check, nothing is written; if files differ, they are listed and the exit
 * code is 1.
 */
import { PACKAGED_SEEDS } from '../config.js';
import { readSeeds } from '../corpus/read-seeds.js';
import { createCommand, runCommand } from './create-command.js';
import { changeSeedFolder, compareSeedFolder, describeLostComments } from './record/seed-folder.js';
import { resolveFromShell } from './resolve-from-shell.js';

await runCommand(
  createCommand('seeds:format', 'Writes the seed files in canonical form and order.')
    .argument('[folder]', 'folder of the seed files', PACKAGED_SEEDS)
    .option('--check', 'write nothing; exit with 1 if a file would change')
    .action((folder: string, { check }: { readonly check?: true }) =>
      format(resolveFromShell(folder), check === true),
    ),
);

async function format(folder: string, isCheck: boolean): Promise<void> {
  const change = await compareSeedFolder(folder, await readSeeds(folder));
  const { changed, removed, lostComments } = change;
  if (lostComments.length > 0) {
    console.error(describeLostComments(lostComments));
    process.exitCode = 1;
    return;
  }
  if (isCheck) {
    for (const path of [...changed.keys(), ...removed]) console.error(path);
    if (changed.size + removed.length === 0) return;
    console.error('These files are not in canonical form. Run: npm run seeds:format');
    process.exitCode = 1;
    return;
  }
  await changeSeedFolder(folder, change);
  console.log(`${String(changed.size)} written, ${String(removed.length)} removed.`);
}
