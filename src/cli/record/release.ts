/** `demarche release`: the record as a release in the folder of the seeds, for git. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { shellFolder } from '../../config.js';
import { buildGraph } from '../../corpus/build-graph.js';
import { createManifest } from '../../corpus/count-graph.js';
import { listSeedFiles, readSeeds } from '../../corpus/read-seeds.js';
import { printManifest } from '../../corpus/seed-summary.js';
import type { SeedRecords } from '../../corpus/seed-records.js';
import { LINEAGE_FILE, printLineage, readLineage } from '../../curation/lineage.js';
import { RecordState } from '../../curation/record-state.js';
import { InputError } from '../../domain/errors.js';
import { resolveFromShell } from '../resolve-from-shell.js';
import { OPERATOR, withWriter, type Writer } from './open-writer.js';
import { describeMissing, readLines } from './read-record.js';
import { addRecordOptions, findRecordPaths, type RecordOptions } from './record-paths.js';
import { changeSeedFolder, compareSeedFolder, describeLostComments } from './seed-folder.js';

const PACKAGED_SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

export function createReleaseCommand(): Command {
  const command = new Command('release')
    .description('Prints the record into the folder of the seeds, and says what to commit.')
    .argument('[folder]', 'the seeds; SEEDS_PATH by default', resolveFromShell);
  return addRecordOptions(command, ['journal', 'desk']).action(
    async (given: string | undefined, options: RecordOptions) => {
      const paths = findRecordPaths(options);
      const folder = given ?? paths.seedsPath;
      if (folder === undefined) throw new InputError('SEEDS_PATH is none: name a folder.');
      if ((await readLines(paths.journalPath)).length === 0) {
        throw new InputError(describeMissing(paths.journalPath));
      }
      const present = await readPresent(folder);
      const empty = RecordState.empty.toSeeds();
      await withWriter(paths, empty, (writer) => release(writer, folder, present));
    },
  );
}

/** Undefined where the folder has no seeds. */
async function readPresent(folder: string): Promise<SeedRecords | undefined> {
  await mkdir(folder, { recursive: true });
  return (await listSeedFiles(folder)).length === 0 ? undefined : readSeeds(folder);
}

async function release(
  { service, projection }: Writer,
  folder: string,
  present: SeedRecords | undefined,
): Promise<void> {
  if (present !== undefined && !(await projection.knows(present))) {
    throw new InputError(
      `The seeds in ${folder} hold what the journal has not taken in. Run \`demarche merge ${folder}\` first, or undo it there.`,
    );
  }
  const records = await projection.records();
  const change = await compareSeedFolder(folder, records);
  const { changed, removed, lostComments } = change;
  if (lostComments.length > 0) throw new InputError(describeLostComments(lostComments));
  const earlier = (await readLineage(folder)) ?? [];
  // Before the files: an interruption leaves older seeds, over which the same command prints again.
  const line = await service.release(OPERATOR);
  await changeSeedFolder(folder, change);
  const manifest = createManifest(buildGraph(records));
  const manifestPath = join(folder, 'manifest.json');
  if (present === undefined || existsSync(manifestPath)) {
    await writeFile(manifestPath, printManifest(manifest));
  }
  const releases = (await projection.releases()).map(({ digest }) => digest);
  await writeFile(join(folder, LINEAGE_FILE), printLineage([...earlier, ...releases]));
  const shown = relative(shellFolder(), folder) || '.';
  console.log(
    line === undefined && changed.size + removed.length === 0
      ? `${shown} holds release ${manifest.version} already.`
      : `Release ${manifest.version}: ${String(changed.size)} file(s) written and ${String(removed.length)} removed in ${shown}.`,
  );
  if (line !== undefined) console.log(`Line ${String(line.seq)} of the journal says so.`);
  if (changed.size + removed.length === 0) return;
  if (resolve(folder) === resolve(PACKAGED_SEEDS)) {
    console.log('Bring the counts in the docs up to date: npm run seeds:manifest');
  }
  console.log(`To commit: git add -A ${shown} && git commit -m "Release ${manifest.version}"`);
}
