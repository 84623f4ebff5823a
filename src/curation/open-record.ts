/**
 * Opens the record when a server starts: the journal on top of the release, and the projection for the
 * engine.
 */
import type { SeedRecords } from '../corpus/seed-records.js';
import { JournalUnavailableError } from '../domain/errors.js';
import { Journal } from '../journal/journal.js';
import type { JournalLine } from '../journal/journal-line.js';
import { openProjection, type ProjectionHandle } from './projection-thread.js';
import { RecordReader } from './record-reader.js';

export interface OpenRecord {
  readonly journal: Journal;
  readonly projection: ProjectionHandle;
  readonly reader: RecordReader;
  readonly close: () => Promise<void>;
}

export interface OpenRecordOptions {
  /** Called with a one-line report of each repair, and of another process that writes. */
  readonly onNotice: (line: string) => void;
}

/**
 * @returns undefined if another process writes to the journal
 * @throws JournalError if the journal is damaged, naming file and line
 */
export async function openRecord(
  journalPath: string,
  release: SeedRecords,
  { onNotice }: OpenRecordOptions,
): Promise<OpenRecord | undefined> {
  const journal = await openJournal(journalPath, onNotice);
  if (journal === undefined) return undefined;
  try {
    const lines: JournalLine[] = [];
    for await (const line of journal.lines()) lines.push(line);
    const projection = await openProjection({ release, lines });
    const reader = new RecordReader(release, await projection.version(), lines);
    return {
      journal,
      projection,
      reader,
      close: async () => {
        await projection.close();
        await journal.close();
      },
    };
  } catch (error) {
    await journal.close();
    throw error;
  }
}

async function openJournal(
  folder: string,
  onNotice: (line: string) => void,
): Promise<Journal | undefined> {
  try {
    return await Journal.open(folder, { onRepair: onNotice });
  } catch (error) {
    if (!(error instanceof JournalUnavailableError)) throw error;
    onNotice(`${error.message} This server only reads.`);
    return undefined;
  }
}
