/**
 * The history of a journal that another process writes: reads what is appended to it, without its lock.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildGraph } from '../corpus/build-graph.js';
import { datasetVersion } from '../corpus/dataset-version.js';
import type { SeedRecords } from '../corpus/seed-records.js';
import { JournalContentError } from '../domain/errors.js';
import type { JournalLine } from '../journal/journal-line.js';
import { readJournal } from '../journal/read-journal.js';
import { listSegments } from '../journal/segments.js';
import { PublicHistory } from './public-history.js';
import { RecordReader } from './record-reader.js';

export interface JournalFollowerOptions {
  /** Version of the data that readers see now. */
  readonly servedVersion: () => string;
  /** Called when the journal cannot be read, and not again until it can. */
  readonly onFailure: (error: unknown) => void;
  /** Between two checks for new lines. */
  readonly intervalMs?: number;
}

const INTERVAL_MS = 1_000;

export class JournalFollower {
  readonly history: PublicHistory;
  readonly #folder: string;
  readonly #reader: RecordReader;
  #timer: NodeJS.Timeout | undefined;
  /** The last segment at the last check: its name, size and time. */
  #seen = '';
  /** The last line whose change readers could see. */
  #announced: number;
  #hasFailed = false;
  #looking: Promise<void> | undefined;

  /** @throws JournalError if the journal is damaged */
  static async open(folder: string, release: SeedRecords): Promise<JournalFollower> {
    const lines: JournalLine[] = [];
    for await (const line of readJournal(folder)) lines.push(line);
    // The first line has a release of its own.
    const version = lines.length === 0 ? datasetVersion(buildGraph(release)) : '';
    return new JournalFollower(folder, new RecordReader(release, version, lines));
  }

  private constructor(folder: string, reader: RecordReader) {
    this.#folder = folder;
    this.#reader = reader;
    this.history = new PublicHistory(reader);
    this.#announced = reader.head.seq;
  }

  start(options: JournalFollowerOptions): void {
    this.#timer = setInterval(() => {
      this.#looking ??= this.#look(options).finally(() => {
        this.#looking = undefined;
      });
    }, options.intervalMs ?? INTERVAL_MS);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async #look({ servedVersion, onFailure }: JournalFollowerOptions): Promise<void> {
    try {
      await this.#readOn();
      this.#hasFailed = false;
    } catch (error) {
      if (!this.#hasFailed) onFailure(error);
      this.#hasFailed = true;
    }
    const { head, version } = this.#reader;
    if (head.seq === this.#announced || version !== servedVersion()) return;
    this.#announced = head.seq;
    this.history.announce();
  }

  async #readOn(): Promise<void> {
    const last = (await listSegments(this.#folder)).at(-1);
    if (last === undefined) return;
    const { size, mtimeMs } = await stat(join(this.#folder, last));
    const seen = `${last} ${String(size)} ${String(mtimeMs)}`;
    if (seen === this.#seen) return;
    for await (const line of readJournal(this.#folder, this.#reader.head.seq + 1)) {
      if (line.prev !== this.#reader.head.hash) {
        throw new JournalContentError(
          `The journal in ${this.#folder} was replaced by another. Restart the server to read it.`,
        );
      }
      this.#reader.add(line);
    }
    this.#seen = seen;
  }
}
