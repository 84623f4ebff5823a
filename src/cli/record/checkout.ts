/** `demarche checkout`: writes any version of the record as a folder of seeds. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { buildGraph } from '../../corpus/build-graph.js';
import { createManifest } from '../../corpus/count-graph.js';
import { printSeedFiles } from '../../corpus/seed-files.js';
import { printManifest } from '../../corpus/seed-summary.js';
import { LINEAGE_FILE, lineageOf, printLineage } from '../../curation/lineage.js';
import { describeIrreproducible } from '../../curation/record-reader.js';
import { RecordState } from '../../curation/record-state.js';
import { digestOf } from '../../curation/revision.js';
import { InputError } from '../../domain/errors.js';
import { resolveFromShell } from '../resolve-from-shell.js';
import { findLine, readRecord, recordsAt, type ReadRecord } from './read-record.js';
import { addRecordOptions, findRecordPaths, type RecordOptions } from './record-paths.js';
import { changeSeedFolder } from './seed-folder.js';

export function createCheckoutCommand(): Command {
  const command = new Command('checkout')
    .description('Writes an earlier version of the record to a new folder, for use as SEEDS_PATH.')
    .argument('<version|date|line>', 'such as 512aa98eac52, 2026-11-30, or a line of the journal')
    .argument('<folder>', 'an empty or new folder', resolveFromShell);
  return addRecordOptions(command, ['journal']).action(
    async (moment: string, folder: string, options: RecordOptions) => {
      const record = await readRecord(findRecordPaths(options).journalPath);
      const seq = findLine(record, moment);
      const redacted = record.reader.redactedAt(seq);
      if (redacted !== undefined) throw new InputError(describeIrreproducible(redacted));
      await assertEmpty(folder);
      const seeds = recordsAt(record.lines, seq).toSeeds();
      const manifest = createManifest(buildGraph(seeds));
      await changeSeedFolder(folder, { changed: printSeedFiles(seeds), removed: [] });
      await writeFile(join(folder, 'manifest.json'), printManifest(manifest));
      const releases = record.reader.fold.releases.filter((each) => each.seq <= seq);
      const lineage = printLineage(lineageOf(releases, digestOf(RecordState.of(seeds).entries())));
      await writeFile(join(folder, LINEAGE_FILE), lineage);
      const { version } = manifest;
      console.log(`Version ${version} (line ${String(seq)} of the journal) is in ${folder}.`);
      const said = versionAt(record, seq);
      if (said !== undefined && said !== version) {
        console.error(
          `The journal records it as ${said}: it was written by another version of Demarche.`,
        );
      }
    },
  );
}

function versionAt({ reader }: ReadRecord, seq: number): string | undefined {
  const event = reader.events.findLast((each) => each.seq <= seq);
  return event?.version ?? reader.fold.releases[0]?.versionAfter;
}

async function assertEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new InputError(`${folder} is not empty. Choose an empty or new folder.`);
  }
}
