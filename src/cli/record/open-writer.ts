/**
 * Opens the record for writing, without an engine: the next start of a server serves the changes.
 * Fails while a server has the journal open, because its lock allows one writer.
 */
import type { SeedRecords } from '../../corpus/seed-records.js';
import { ChangeSetStore } from '../../desk/change-set-store.js';
import { TextStore } from '../../desk/text-store.js';
import { CurationService, SYSTEM } from '../../curation/curation-service.js';
import { openProjection, type ProjectionHandle } from '../../curation/projection-thread.js';
import { RecordReader } from '../../curation/record-reader.js';
import { Journal } from '../../journal/journal.js';
import type { RecordPaths } from './record-paths.js';

/** The author, in the journal, of changes by commands. */
export const OPERATOR = { pseudonym: SYSTEM };

export interface Writer {
  readonly service: CurationService;
  readonly projection: ProjectionHandle;
  /** Follows the lines that are appended. */
  readonly reader: RecordReader;
}

/**
 * @param release the seeds, which count until the journal's first line replaces them
 * @throws JournalUnavailableError if another process has the journal open
 */
export async function withWriter<Result>(
  { journalPath, deskPath, mode }: RecordPaths,
  release: SeedRecords,
  work: (writer: Writer) => Promise<Result>,
): Promise<Result> {
  const journal = await Journal.open(journalPath, {
    onRepair: (line) => {
      console.error(line);
    },
  });
  let projection: ProjectionHandle | undefined;
  try {
    const lines = [];
    for await (const line of journal.lines()) lines.push(line);
    projection = await openProjection({ release, lines });
    const reader = new RecordReader(release, await projection.version(), lines);
    const service = new CurationService({
      journal,
      projection,
      changeSets: await ChangeSetStore.open(deskPath),
      texts: await TextStore.open(deskPath),
      needsTwoPersons: mode === 'team',
      serve: () => Promise.resolve(),
      onLine: (line) => {
        reader.add(line);
      },
    });
    return await work({ service, projection, reader });
  } finally {
    await projection?.close();
    await journal.close();
  }
}
