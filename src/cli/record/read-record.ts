/** Reads a journal without its lock, so a server may write to it at the same time. */
import { Fold } from '../../curation/fold.js';
import { RecordReader } from '../../curation/record-reader.js';
import { RecordState } from '../../curation/record-state.js';
import { InputError } from '../../domain/errors.js';
import { parseMoment } from '../../domain/time/moment.js';
import type { JournalLine } from '../../journal/journal-line.js';
import { readJournal } from '../../journal/read-journal.js';

export interface ReadRecord {
  /** At least one. */
  readonly lines: readonly JournalLine[];
  readonly reader: RecordReader;
}

/** @throws JournalError if a line is damaged, InputError if there are no lines */
export async function readRecord(journalPath: string): Promise<ReadRecord> {
  const lines = await readLines(journalPath);
  if (lines.length === 0) throw new InputError(describeMissing(journalPath));
  // The first line contains all records, so no release is needed.
  return { lines, reader: new RecordReader(RecordState.empty.toSeeds(), '', lines) };
}

export async function readLines(journalPath: string): Promise<readonly JournalLine[]> {
  const lines: JournalLine[] = [];
  for await (const line of readJournal(journalPath)) lines.push(line);
  return lines;
}

export function describeMissing(journalPath: string): string {
  return `There is no journal in ${journalPath}: nothing has been changed yet. Use --journal or JOURNAL_PATH for another folder.`;
}

/** All records as they were after a line. */
export function recordsAt(lines: readonly JournalLine[], seq: number): RecordState {
  const fold = new Fold(RecordState.empty);
  for (const line of lines) if (line.seq <= seq) fold.apply(line);
  return fold.state;
}

/**
 * The last line up to and including a moment.
 * @param moment a line number, a version, or a date or time
 * @throws InputError
 */
export function findLine({ lines, reader }: ReadRecord, moment: string): number {
  const last = lines.at(-1)?.seq ?? 0;
  if (/^\d{1,9}$/.test(moment)) {
    const seq = Number(moment);
    if (seq >= 1 && seq <= last) return seq;
    throw new InputError(`The journal has lines 1 to ${String(last)}, and no line ${moment}.`);
  }
  const time = parseMoment(moment);
  const first = lines[0]?.at ?? '';
  if (time !== undefined && time.last < first) {
    throw new InputError(`The journal begins at ${first}, after ${moment}.`);
  }
  // The reader numbers the release before the first line 0.
  return Math.max(1, reader.seqOf(moment));
}
