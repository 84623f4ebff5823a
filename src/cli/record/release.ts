/** `demarche release`: writes the record as a release to the seeds folder, for git. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Command } from 'commander';
import { PACKAGED_SEEDS, shellFolder } from '../../config.js';
import { buildGraph } from '../../corpus/build-graph.js';
import { createManifest } from '../../corpus/count-graph.js';
import {
  IMPORTS_FOLDER,
  printPublishedImports,
  readPublishedImports,
} from '../../corpus/imports/published-imports.js';
import { listSeedFiles, readSeeds } from '../../corpus/read-seeds.js';
import { printManifest } from '../../corpus/seed-summary.js';
import type { SeedRecords } from '../../corpus/seed-records.js';
import { LINEAGE_FILE, printLineage, readLineage } from '../../curation/lineage.js';
import type { RecordReader } from '../../curation/record-reader.js';
import { RecordState } from '../../curation/record-state.js';
import { InputError } from '../../domain/errors.js';
import { resolveFromShell } from '../resolve-from-shell.js';
import { OPERATOR, withWriter, type Writer } from './open-writer.js';
import { describeMissing, readLines } from './read-record.js';
import { addRecordOptions, findRecordPaths, type RecordOptions } from './record-paths.js';
import {
  changeSeedFolder,
  compareSeedFolder,
  describeLostComments,
  isSameFolder,
} from './seed-folder.js';

export function createReleaseCommand(): Command {
  const command = new Command('release')
    .description('Writes the record to the seeds folder, and prints what to commit.')
    .argument('[folder]', 'the seeds (default: SEEDS_PATH)', resolveFromShell);
  return addRecordOptions(command, ['journal', 'desk']).action(
    async (given: string | undefined, options: RecordOptions) => {
      const paths = findRecordPaths(options);
      const folder = given ?? paths.seedsPath;
      if (folder === undefined) throw new InputError('SEEDS_PATH is "none": name a folder.');
      if (given === undefined && paths.seedOverlays.length > 0) {
        throw new InputError('SEEDS_PATH names several folders: name the one to write to.');
      }
      if ((await readLines(paths.journalPath)).length === 0) {
        throw new InputError(describeMissing(paths.journalPath));
      }
      const present = await readPresent(folder);
      const empty = RecordState.empty.toSeeds();
      await withWriter(paths, empty, (writer) => release(writer, folder, present));
    },
  );
}

/** Undefined if the folder has no seeds. */
async function readPresent(folder: string): Promise<SeedRecords | undefined> {
  await mkdir(folder, { recursive: true });
  return (await listSeedFiles(folder)).length === 0 ? undefined : readSeeds(folder);
}

async function release(
  { service, projection, reader }: Writer,
  folder: string,
  present: SeedRecords | undefined,
): Promise<void> {
  if (present !== undefined && !(await projection.knows(present))) {
    throw new InputError(
      `The seeds in ${folder} have changes that are not in the journal. Run \`demarche merge ${folder}\` first, or undo the changes.`,
    );
  }
  const records = await projection.records();
  const change = await compareSeedFolder(folder, records);
  const { changed, removed, lostComments } = change;
  if (lostComments.length > 0) throw new InputError(describeLostComments(lostComments));
  const earlier = (await readLineage(folder)) ?? [];
  // Before the files: after an interruption the seeds are older, and running the command again completes them.
  const line = await service.release(OPERATOR);
  await changeSeedFolder(folder, change);
  const imports = await publishImports(reader, folder, { present, records });
  const manifest = createManifest(buildGraph(records));
  const manifestPath = join(folder, 'manifest.json');
  if (present === undefined || existsSync(manifestPath)) {
    await writeFile(manifestPath, printManifest(manifest));
  }
  const lineage = await projection.lineage();
  await writeFile(join(folder, LINEAGE_FILE), printLineage([...earlier, ...lineage]));
  const shown = relative(shellFolder(), folder) || '.';
  console.log(
    line === undefined && changed.size + imports + removed.length === 0
      ? `${shown} already has release ${manifest.version}.`
      : `Release ${manifest.version}: ${String(changed.size + imports)} file(s) written and ${String(removed.length)} removed in ${shown}.`,
  );
  if (line !== undefined) console.log(`Recorded in line ${String(line.seq)} of the journal.`);
  if (changed.size + imports + removed.length === 0) return;
  if (await isSameFolder(folder, PACKAGED_SEEDS)) {
    console.log('Update the counts in the docs: npm run seeds:manifest');
  }
  console.log(`To commit: git add -A ${shown} && git commit -m "Release ${manifest.version}"`);
}

/**
 * Writes what became of imported tables, so that importing them again elsewhere proposes nothing. What
 * the folder says of tables that the journal does not have stays.
 * @returns how many files changed
 */
async function publishImports(
  reader: RecordReader,
  folder: string,
  {
    present,
    records,
  }: { readonly present: SeedRecords | undefined; readonly records: SeedRecords },
): Promise<number> {
  if (present !== undefined) {
    const before = RecordState.of(present);
    reader.imports.learn(await readPublishedImports(folder), (name) => before.get(name));
  }
  const released = RecordState.of(records);
  const files = printPublishedImports(reader.imports.toPublished((name) => released.get(name)));
  let changed = 0;
  for (const [name, text] of files) {
    const path = join(folder, IMPORTS_FOLDER, name);
    if (existsSync(path) && (await readFile(path, 'utf8')) === text) continue;
    await mkdir(join(folder, IMPORTS_FOLDER), { recursive: true });
    await writeFile(path, text);
    changed += 1;
  }
  return changed;
}
