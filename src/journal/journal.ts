/**
 * The journal: an append-only log on disk with one writing process at a time. A line is
 * acknowledged once it is on disk. Independent of seeds and graphs: a body is any JSON.
 *
 * Every segment but the last ends with a CHECKPOINT: once a segment is full, the next CHECKPOINT
 * ends it, and the following line begins a new file.
 */
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Value } from '../cypher/statement.js';
import {
  InputError,
  JournalError,
  JournalUnavailableError,
  KeyReusedError,
} from '../domain/errors.js';
import { SerialQueue } from '../domain/serial-queue.js';
import { cutUnfinished, removeBody, removeLeftovers } from './change-segment.js';
import { describeFailure } from './describe-failure.js';
import {
  parseLine,
  printEntry,
  printLine,
  type JournalEntry,
  type JournalHead,
  type JournalLine,
  type PrintedEntry,
} from './journal-line.js';
import { readJournal } from './read-journal.js';
import { SegmentFile, UnknownStateError, type WritableFile } from './segment-file.js';
import { syncFolder } from '../files/sync-folder.js';
import { listSegments, nextSegment, readFirstSeq } from './segments.js';
import { surveyJournal } from './survey-journal.js';
import { WriterLock } from './writer-lock.js';

export interface JournalOptions {
  readonly now?: () => Date;
  /** Size in bytes from which a segment counts as full. */
  readonly maxSegmentBytes?: number;
  /** Called with a one-line report for each repair of an interrupted write or redaction. */
  readonly onRepair?: (line: string) => void;
  /** Opens a segment for writing; tests substitute files that fail. */
  readonly openSegment?: (path: string, flags: string) => Promise<WritableFile>;
}

export interface RedactionEntry extends Pick<JournalEntry, 'by' | 'key'> {
  readonly reason: string;
  /** Facts about the removed body that remain in the REDACT line. */
  readonly kept?: Readonly<Record<string, Value>>;
}

type Settings = Required<Omit<JournalOptions, 'onRepair'>>;

const MAX_SEGMENT_BYTES = 16 * 1_024 * 1_024;

/** The state that a writer continues from. */
interface State {
  readonly head: JournalHead;
  readonly at: string;
  readonly endsWithCheckpoint: boolean;
}

export class Journal {
  readonly folder: string;
  readonly #lock: WriterLock;
  readonly #options: Settings;
  readonly #seqByKey: Map<string, number>;
  #state: State;
  #segment: SegmentFile | undefined;
  readonly #queue = new SerialQueue();
  /** Why no more lines are accepted. */
  #stopped: string | undefined;

  private constructor(
    folder: string,
    lock: WriterLock,
    options: Settings,
    seqByKey: ReadonlyMap<string, number>,
    state: State,
  ) {
    this.folder = folder;
    this.#lock = lock;
    this.#options = options;
    this.#seqByKey = new Map(seqByKey);
    this.#state = state;
  }

  /**
   * Opens the journal in a folder for writing; creates the folder if necessary.
   *
   * @throws JournalError if a line is damaged
   * @throws JournalUnavailableError if another process has it open, or the folder is not writable
   */
  static async open(folder: string, options: JournalOptions = {}): Promise<Journal> {
    try {
      const made = await mkdir(folder, { recursive: true });
      if (made !== undefined) await syncFolder(dirname(made));
      const lock = await WriterLock.take(folder);
      try {
        return await Journal.#openLocked(folder, lock, options);
      } catch (error) {
        await lock.release();
        throw error;
      }
    } catch (error) {
      throw describeFailure(folder, error);
    }
  }

  static async #openLocked(
    folder: string,
    lock: WriterLock,
    { onRepair, ...given }: JournalOptions,
  ): Promise<Journal> {
    const options = {
      now: () => new Date(),
      maxSegmentBytes: MAX_SEGMENT_BYTES,
      openSegment: open,
      ...given,
    };
    await removeLeftovers(folder);
    const survey = await surveyJournal(folder);
    const { head, faults, last, unfinished, unremoved } = survey;
    if (faults.length > 0) throw new JournalError(folder, faults);
    if (unfinished !== undefined) {
      const repair = await cutUnfinished(folder, unfinished, options.now());
      onRepair?.(repair);
    }
    const journal = new Journal(folder, lock, options, survey.seqByKey, {
      head,
      at: last?.at ?? '',
      endsWithCheckpoint: last?.kind === 'CHECKPOINT',
    });
    try {
      const newest = (await listSegments(folder)).at(-1);
      if (newest !== undefined) {
        journal.#segment = await journal.#openSegment(newest);
        // What was read may still be in the page cache: its writer may have been killed before the sync.
        await journal.#segment.append(Buffer.alloc(0));
        await syncFolder(folder);
      }
      for (const seq of unremoved) {
        await journal.#removeBody(seq);
        onRepair?.(
          `The redaction of line ${String(seq)} of the journal in ${folder} was completed.`,
        );
      }
      return journal;
    } catch (error) {
      await journal.#segment?.close();
      throw error;
    }
  }

  /** The last acknowledged line. */
  get head(): JournalHead {
    return this.#state.head;
  }

  /** Whether the segment is full, so that the next CHECKPOINT ends it. */
  get isSegmentFull(): boolean {
    return (this.#segment?.length ?? 0) >= this.#options.maxSegmentBytes;
  }

  /**
   * Appends one line. Resolves once it is on disk. Repeating the same entry with the same key changes
   * nothing and resolves to the existing line.
   *
   * @throws KeyReusedError if the key belongs to another entry
   * @throws JournalUnavailableError if the line could not be written; it is then not in the journal
   */
  async append(entry: JournalEntry): Promise<JournalLine> {
    const printed = printEntry(entry);
    return this.#run(async () => (await this.#findRepeated(printed)) ?? this.#write(printed));
  }

  /**
   * Appends a REDACT line, then removes the body of the line that it names. If the removal fails
   * or is interrupted, repeating the call or opening the journal again completes it.
   */
  async redact(seq: number, { by, key, reason, kept = {} }: RedactionEntry): Promise<JournalLine> {
    const printed = printEntry({ kind: 'REDACT', by, key, body: { ...kept, seq, reason } });
    return this.#run(async () => {
      const repeated = await this.#findRepeated(printed);
      const target = await this.#readLine(seq);
      if (repeated === undefined) assertRedactable(seq, target);
      const line = repeated ?? (await this.#write(printed));
      if (target?.body !== undefined) await this.#removeBody(seq);
      return line;
    });
  }

  /** The acknowledged lines from `fromSeq` up to the head at the time of the call. */
  async *lines(fromSeq = 1): AsyncGenerator<JournalLine> {
    const { seq } = this.head;
    if (fromSeq > seq) return;
    for await (const line of readJournal(this.folder, fromSeq)) {
      yield line;
      if (line.seq === seq) return;
    }
  }

  /** Waits for pending tasks and releases the lock. */
  async close(): Promise<void> {
    await this.#queue.run(async () => {
      if (this.#stopped === CLOSED) return;
      this.#stopped = CLOSED;
      await this.#segment?.close();
      await this.#lock.release();
    });
  }

  /** Queues a task that writes. */
  #run<T>(task: () => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      try {
        if (this.#stopped === undefined && !(await this.#lock.isHeld())) {
          this.#stopped = 'its lock is gone, or another process has taken it';
        }
        if (this.#stopped !== undefined) {
          throw new JournalUnavailableError(
            `The journal in ${this.folder} accepts no more lines: ${this.#stopped}.`,
          );
        }
        return await task();
      } catch (error) {
        if (error instanceof UnknownStateError) this.#stopped = `${UNKNOWN} (${error.message})`;
        throw describeFailure(this.folder, error);
      }
    });
  }

  /** The existing line with this entry's key. */
  async #findRepeated(entry: PrintedEntry): Promise<JournalLine | undefined> {
    const seq = this.#seqByKey.get(entry.key);
    const line = seq === undefined ? undefined : await this.#readLine(seq);
    if (line === undefined) return undefined;
    const { kind, by, bodySha256 } = line;
    if (kind !== entry.kind || by !== entry.by || bodySha256 !== entry.bodySha256) {
      throw new KeyReusedError(
        `The key ${JSON.stringify(entry.key)} was used for another entry. Use a new key.`,
      );
    }
    return line;
  }

  async #readLine(seq: number): Promise<JournalLine | undefined> {
    for await (const line of this.lines(seq)) return line.seq === seq ? line : undefined;
    return undefined;
  }

  async #write(entry: PrintedEntry): Promise<JournalLine> {
    if (this.#segment === undefined) await this.#startSegment();
    else if (this.isSegmentFull && this.#state.endsWithCheckpoint) await this.#startSegment();
    const { head, at: lastAt } = this.#state;
    const now = this.#options.now().toISOString();
    // If the clock was set back, a line must still not be dated before the previous one.
    const text = printLine(entry, head, now < lastAt ? lastAt : now);
    const { line } = parseLine(Buffer.from(text));
    if (line === undefined) throw new Error('The journal printed a line that it cannot read.');
    await this.#segment?.append(Buffer.from(`${text}\n`));
    this.#seqByKey.set(line.key, line.seq);
    this.#state = {
      head: { seq: line.seq, hash: line.hash },
      at: line.at,
      endsWithCheckpoint: line.kind === 'CHECKPOINT',
    };
    return line;
  }

  async #startSegment(): Promise<void> {
    const name = nextSegment(this.#segment?.name);
    const path = join(this.folder, name);
    const file = await this.#options.openSegment(path, 'wx');
    try {
      await syncFolder(this.folder);
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
    await this.#segment?.close();
    this.#segment = new SegmentFile(name, file, 0);
  }

  async #openSegment(name: string): Promise<SegmentFile> {
    const path = join(this.folder, name);
    const { size } = await stat(path);
    return new SegmentFile(name, await this.#options.openSegment(path, 'r+'), size);
  }

  async #removeBody(seq: number): Promise<void> {
    const name = await this.#findFile(seq);
    await removeBody(this.folder, name, seq);
    const open = this.#segment;
    if (open?.name !== name) return;
    try {
      // The open handle refers to the replaced file, which no longer has a name.
      this.#segment = await this.#openSegment(name);
      await open.close();
    } catch (error) {
      throw new UnknownStateError('A segment could not be reopened.', { cause: error });
    }
  }

  async #findFile(seq: number): Promise<string> {
    let found: string | undefined;
    for (const name of await listSegments(this.folder)) {
      const first = await readFirstSeq(this.folder, name);
      if (first !== undefined && first <= seq) found = name;
    }
    if (found === undefined) throw new Error(`No segment has line ${String(seq)}.`);
    return found;
  }
}

const CLOSED = 'it is closed';
const UNKNOWN = 'a write failed and the content of the disk is unknown; reopen the journal';

function assertRedactable(seq: number, line: JournalLine | undefined): void {
  if (line === undefined) throw new InputError(`The journal has no line ${String(seq)}.`);
  if (line.kind === 'REDACT') {
    throw new InputError(`Line ${String(seq)} is a REDACT entry, which cannot be redacted.`);
  }
  if (line.body === undefined) {
    throw new InputError(`The body of line ${String(seq)} is already redacted.`);
  }
}
