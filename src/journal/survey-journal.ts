/**
 * One pass over a whole journal: its head, its faults, and the state that a writer needs to continue.
 */
import { z } from 'zod';
import type { JournalFault } from '../domain/errors.js';
import { EMPTY_HEAD, type JournalHead, type JournalLine } from './journal-line.js';
import { walkJournal } from './read-journal.js';
import type { RawLine } from './segments.js';

export interface Survey {
  /** The last valid line. */
  readonly head: JournalHead;
  readonly faults: readonly JournalFault[];
  /** The last line, without its body. */
  readonly last: Omit<JournalLine, 'body'> | undefined;
  /** Sequence numbers by idempotency key. */
  readonly seqByKey: ReadonlyMap<string, number>;
  /** Lines that a REDACT entry names but that still have their body: the removal was interrupted. */
  readonly unremoved: readonly number[];
  /** The bytes after the last newline. */
  readonly unfinished: RawLine | undefined;
}

export async function surveyJournal(folder: string): Promise<Survey> {
  let head = EMPTY_HEAD;
  let last: Omit<JournalLine, 'body'> | undefined;
  let unfinished: RawLine | undefined;
  const faults: JournalFault[] = [];
  const seqByKey = new Map<string, number>();
  const redacted = new Set<number>();
  const withoutBody = new Map<number, RawLine>();
  for await (const finding of walkJournal(folder)) {
    if (finding.type === 'FAULT') faults.push(finding.fault);
    if (finding.type === 'UNFINISHED') unfinished = finding.raw;
    if (finding.type !== 'LINE') continue;
    const { body, ...line } = finding.line;
    head = { seq: line.seq, hash: line.hash };
    last = line;
    seqByKey.set(line.key, line.seq);
    const target = line.kind === 'REDACT' ? redactedSeq(body) : undefined;
    if (target !== undefined) redacted.add(target);
    if (body === undefined) withoutBody.set(line.seq, finding.raw);
  }
  for (const [seq, { file, number }] of withoutBody) {
    if (redacted.has(seq) || faults.length > 0) continue;
    faults.push({
      file,
      line: number,
      seq,
      problem: 'The line has no body, and no REDACT entry names it.',
      remedy: 'Restore the file from a backup; bodies are removed by REDACT entries only.',
    });
  }
  const unremoved = [...redacted].filter((seq) => seq <= head.seq && !withoutBody.has(seq));
  return { head, faults, last, seqByKey, unremoved, unfinished };
}

/** The line that a REDACT entry's body names. */
function redactedSeq(body: JournalLine['body']): number | undefined {
  const parsed = z.object({ seq: z.int() }).safeParse(body);
  return parsed.success ? parsed.data.seq : undefined;
}

/** Checks every line, the hash chain and the redactions of a journal. Needs no lock. */
export async function verifyJournal(
  folder: string,
): Promise<{ readonly head: JournalHead; readonly faults: readonly JournalFault[] }> {
  const { head, faults } = await surveyJournal(folder);
  return { head, faults };
}
