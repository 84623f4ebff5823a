/**
 * The record opened to change it, without an engine: the next start of a server serves what was
 * changed. A server that has the journal open keeps it: the lock allows one writer.
 */
import type { SeedRecords } from '../../corpus/seed-records.js';
import { ChangeSetStore } from '../../desk/change-set-store.js';
import { CurationService, SYSTEM } from '../../curation/curation-service.js';
import { openProjection, type ProjectionHandle } from '../../curation/projection-thread.js';
import { Journal } from '../../journal/journal.js';
import type { RecordPaths } from './record-paths.js';

/** Stands in the journal for whoever runs a command. */
export const OPERATOR = { pseudonym: SYSTEM };

export interface Writer {
  readonly service: CurationService;
  readonly projection: ProjectionHandle;
}

/**
 * @param release the seeds, which stand for the first line while there is none
 * @throws JournalUnavailableError where another process has the journal
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
    const service = new CurationService({
      journal,
      projection,
      changeSets: await ChangeSetStore.open(deskPath),
      needsTwoPersons: mode === 'team',
      serve: () => Promise.resolve(),
      onLine: () => undefined,
    });
    return await work({ service, projection });
  } finally {
    await projection?.close();
    await journal.close();
  }
}
