/**
 * `npm run seeds:manifest`: writes the checked-in files that derive from the seeds: the manifest, the
 * counts in the README, the list of publishers. With --check, nothing is written; if files are stale,
 * they are listed and the exit code is 1.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../corpus/build-graph.js';
import { createManifest } from '../corpus/count-graph.js';
import { readSeeds } from '../corpus/read-seeds.js';
import {
  printCounts,
  printManifest,
  printPublishers,
  printStart,
  replaceSection,
} from '../corpus/seed-summary.js';
import { createCommand, runCommand } from './create-command.js';

const REPOSITORY = new URL('../../', import.meta.url);

await runCommand(
  createCommand('seeds:manifest', 'Writes the manifest and the counts in the docs from the seeds.')
    .option('--check', 'write nothing; exit with 1 if a file is stale')
    .action(async ({ check }: { readonly check?: true }) => {
      const stale = [...(await printFiles())].filter(([, { now, wanted }]) => now !== wanted);
      if (check === true && stale.length > 0) {
        console.error(`Stale: ${stale.map(([path]) => path).join(', ')}.`);
        console.error('Run: npm run seeds:manifest');
        process.exitCode = 1;
        return;
      }
      for (const [path, { wanted }] of stale) {
        await writeFile(new URL(path, REPOSITORY), wanted);
        console.log(`Written: ${path}`);
      }
    }),
);

async function printFiles(): Promise<
  ReadonlyMap<string, { readonly now: string; readonly wanted: string }>
> {
  const records = await readSeeds(fileURLToPath(new URL('seeds', REPOSITORY)));
  const manifest = createManifest(buildGraph(records));
  const read = (path: string): Promise<string> =>
    readFile(new URL(path, REPOSITORY), 'utf8').catch(() => '');
  const readme = await read('README.md');
  const sources = await read('seeds/SOURCES.md');
  return new Map([
    [
      'seeds/manifest.json',
      { now: await read('seeds/manifest.json'), wanted: printManifest(manifest) },
    ],
    [
      'README.md',
      {
        now: readme,
        wanted: replaceSection(
          replaceSection(readme, 'start', printStart(manifest)),
          'counts',
          printCounts(manifest),
        ),
      },
    ],
    [
      'seeds/SOURCES.md',
      { now: sources, wanted: replaceSection(sources, 'publishers', printPublishers(records)) },
    ],
  ]);
}
