/** `demarche merge`: merges another release, such as a git pull's or another team's. */
import { Command } from 'commander';
import { readSeeds } from '../../corpus/read-seeds.js';
import type { SeedRecords } from '../../corpus/seed-records.js';
import { readLineage } from '../../curation/lineage.js';
import type { IncomingRelease } from '../../curation/projection.js';
import { openProjection } from '../../curation/projection-thread.js';
import type { RecordName } from '../../curation/record-key.js';
import { RecordState } from '../../curation/record-state.js';
import type { TakeResult } from '../../curation/curation-service.js';
import { InputError } from '../../domain/errors.js';
import { resolveFromShell } from '../resolve-from-shell.js';
import { OPERATOR, withWriter } from './open-writer.js';
import { readLines } from './read-record.js';
import { isSameFolder } from './seed-folder.js';
import {
  addRecordOptions,
  findRecordPaths,
  type RecordOptions,
  type RecordPaths,
} from './record-paths.js';

interface MergeOptions extends RecordOptions {
  readonly dryRun?: true;
}

export function createMergeCommand(): Command {
  const command = new Command('merge')
    .description('Merges the seeds of a folder into the journal; conflicts become a change set.')
    .argument('<folder>', 'a release: a folder of seeds', resolveFromShell)
    .option('--dry-run', 'change nothing; print what would change and what would conflict');
  return addRecordOptions(command, ['seeds', 'journal', 'desk']).action(
    async (folder: string, options: MergeOptions) => {
      const paths = findRecordPaths(options);
      const theirs = await readSeeds(folder);
      const { seedsPath } = paths;
      const isOwn = seedsPath !== undefined && (await isSameFolder(seedsPath, folder));
      const release = {
        records: theirs,
        name: folder,
        origin: isOwn ? 'SEEDS' : 'MERGE',
        lineage: await readLineage(folder),
      } as const;
      const ours = await readOwnRelease(paths);
      if (options.dryRun) await plan(paths, ours, release);
      else {
        const taken = await withWriter(paths, ours, ({ service }) =>
          service.takeRelease(OPERATOR, release),
        );
        report(taken, folder);
      }
    },
  );
}

/** The release that an empty journal would begin with. */
async function readOwnRelease({
  journalPath,
  seedsPath,
  seedOverlays,
}: RecordPaths): Promise<SeedRecords> {
  if ((await readLines(journalPath)).length > 0) return RecordState.empty.toSeeds();
  if (seedsPath !== undefined) return readSeeds(seedsPath, ...seedOverlays);
  throw new InputError(
    'The journal is empty and SEEDS_PATH is "none": there is nothing to merge into.',
  );
}

async function plan(
  { journalPath }: RecordPaths,
  ours: SeedRecords,
  release: IncomingRelease,
): Promise<void> {
  const projection = await openProjection({ release: ours, lines: await readLines(journalPath) });
  try {
    const planned = await projection.planRelease(release);
    if (planned.status !== 'NEW') {
      report(planned, release.name);
      return;
    }
    const { checkpoint, conflicts } = planned;
    console.log(
      `Release ${checkpoint.release} would change ${String(checkpoint.changes.length)} record(s), to version ${checkpoint.versionAfter}.`,
    );
    printChanges(checkpoint.changes);
    console.log(`${String(conflicts.length)} record(s) would conflict.`);
    printConflicts(conflicts);
  } finally {
    await projection.close();
  }
}

/** @throws InputError if the release belongs to another corpus */
function report(result: TakeResult, name: string): void {
  if (result.status === 'FOREIGN') {
    const { common, known } = result;
    throw new InputError(
      `${name} belongs to another corpus: it has only ${String(common)} of ${String(known)} records of the nearest release in the journal.`,
    );
  }
  if (result.status === 'KNOWN') {
    console.log(`Nothing to merge: ${name} is already in the journal.`);
    return;
  }
  const { line, checkpoint, draft } = result;
  console.log(
    `Merged release ${checkpoint.release} (line ${String(line.seq)} of the journal): ${String(checkpoint.changes.length)} record(s) changed, version ${checkpoint.versionAfter}.`,
  );
  printChanges(checkpoint.changes);
  if (draft === undefined) return;
  console.log(
    `${String(draft.changes.length)} record(s) conflict. Decide on them at the desk, in the change set ${draft.id}:`,
  );
  printConflicts(draft.changes);
}

function printChanges(changes: readonly (RecordName & { readonly op: string })[]): void {
  for (const { op, section, id } of changes) console.log(`  ${op} ${section}/${id}`);
}

function printConflicts(names: readonly RecordName[]): void {
  for (const { section, id } of names) console.log(`  conflict ${section}/${id}`);
}
