/**
 * Reading and checking a journal without its lock, line by line, beside the one writer or without.
 * What stands behind the last newline of the last segment is not read: its write did not end.
 */
import { JournalError, type JournalFault } from '../domain/errors.js';
import { EMPTY_HEAD, parseLine, type JournalHead, type JournalLine } from './journal-line.js';
import { listSegments, readFirstSeq, readRawLines, type RawLine } from './segments.js';

/** What the walk through a journal comes upon, in order. */
export type Finding =
  | { readonly type: 'LINE'; readonly line: JournalLine; readonly raw: RawLine }
  | { readonly type: 'FAULT'; readonly fault: JournalFault }
  | { readonly type: 'UNFINISHED'; readonly raw: RawLine };

const REMEDY = 'Restore the file from a backup; a journal must not be edited.';

/** Walks through the segments from the one that has `fromSeq`, and checks every line and the chain. */
export async function* walkJournal(folder: string, fromSeq = 1): AsyncGenerator<Finding> {
  const files = await listSegments(folder);
  // The whole journal is read from its first file, whatever the others say of themselves.
  const start = fromSeq <= 1 ? 0 : await findSegment(folder, files, fromSeq);
  let seq = 1;
  /** The line before; undefined where it is not known, so that one fault is not told twice. */
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
      // A line of another number is the right one where lines before it are gone.
      seq = (line?.seq ?? seq) + 1;
      if (line === undefined) continue;
      at = line.at;
      if (problem === undefined) yield { type: 'LINE', line, raw };
    }
  }
}

interface CheckedLine {
  /** The line where it can be read, even if it does not belong here. */
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
      problem: `The line has the sequence number ${String(line.seq)}: lines are missing, or in another order.`,
    };
  }
  if (before !== undefined && line.prev !== before.hash) {
    return {
      line,
      problem: 'prev is not the hash of the line before: one of the two was changed.',
    };
  }
  if (line.at < at) return { line, problem: 'The line is dated before the line before it.' };
  return { line };
}

/** Index of the last segment that begins at this number or before. */
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
