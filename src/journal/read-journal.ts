/**
 * Reads and checks a journal line by line without its lock, so a writer may be at work.
 * Bytes after the last newline of the last segment are skipped: their write has not completed.
 */
import { JournalError, type JournalFault } from '../domain/errors.js';
import { EMPTY_HEAD, parseLine, type JournalHead, type JournalLine } from './journal-line.js';
import { listSegments, readFirstSeq, readRawLines, type RawLine } from './segments.js';

/** What a walk through a journal finds, in order. */
export type Finding =
  | { readonly type: 'LINE'; readonly line: JournalLine; readonly raw: RawLine }
  | { readonly type: 'FAULT'; readonly fault: JournalFault }
  | { readonly type: 'UNFINISHED'; readonly raw: RawLine };

const REMEDY = 'Restore the file from a backup; a journal must not be edited.';

/** Walks the segments from the one that contains `fromSeq`, and checks every line and the chain. */
export async function* walkJournal(folder: string, fromSeq = 1): AsyncGenerator<Finding> {
  const files = await listSegments(folder);
  // A full read starts at the first file and does not trust the other files' first numbers.
  const start = fromSeq <= 1 ? 0 : await findSegment(folder, files, fromSeq);
  let seq = 1;
  /** The previous line; undefined if it is unknown, so that one fault is not reported twice. */
  let before: JournalHead | undefined = EMPTY_HEAD;
  let at = '';
  if (start > 0) {
    before = undefined;
    seq = (await readFirstSeq(folder, files[start] ?? '')) ?? 1;
  }
  for (const [index, file] of files.entries()) {
    if (index < start) continue;
    for await (const raw of readRawLines(folder, file)) {
      const isLastFile = index === files.length - 1;
      if (isLastFile && !raw.isFinished) {
        yield { type: 'UNFINISHED', raw };
        return;
      }
      const { line, problem } = checkLine(raw, seq, before, at);
      if (problem !== undefined) {
        const place = { file, line: raw.number, seq };
        yield { type: 'FAULT', fault: { ...place, problem, remedy: REMEDY } };
      }
      before = line;
      // An unexpected number is accepted as the new position: lines before it may be missing.
      seq = (line?.seq ?? seq) + 1;
      if (line === undefined) continue;
      at = line.at;
      if (problem === undefined) yield { type: 'LINE', line, raw };
    }
  }
}

interface CheckedLine {
  /** The line if it is readable, even if it does not belong here. */
  readonly line?: JournalLine;
  readonly problem?: string;
}

function checkLine(
  raw: RawLine,
  seq: number,
  before: JournalHead | undefined,
  at: string,
): CheckedLine {
  const { line, problem } = parseLine(raw.bytes);
  if (line === undefined) return { problem };
  if (!raw.isFinished) return { line, problem: 'The line has no newline.' };
  if (line.seq !== seq) {
    return {
      line,
      problem: `The line has the sequence number ${String(line.seq)}: lines are missing or out of order.`,
    };
  }
  if (before !== undefined && line.prev !== before.hash) {
    return {
      line,
      problem: 'prev is not the hash of the previous line: one of the two was changed.',
    };
  }
  if (line.at < at) return { line, problem: 'The line is dated earlier than the previous line.' };
  return { line };
}

/** Index of the last segment that begins at or before this number. */
async function findSegment(
  folder: string,
  files: readonly string[],
  fromSeq: number,
): Promise<number> {
  for (let index = files.length - 1; index > 0; index -= 1) {
    const first = await readFirstSeq(folder, files[index] ?? '');
    if (first !== undefined && first <= fromSeq) return index;
  }
  return 0;
}

/** @throws JournalError at the first fault */
export async function* readJournal(folder: string, fromSeq = 1): AsyncGenerator<JournalLine> {
  for await (const finding of walkJournal(folder, fromSeq)) {
    if (finding.type === 'FAULT') throw new JournalError(folder, [finding.fault]);
    if (finding.type === 'LINE' && finding.line.seq >= fromSeq) yield finding.line;
  }
}
