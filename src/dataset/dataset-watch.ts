/**
 * Which dataset the graph holds, and whether that is still so. Several servers may share a Neo4j, and
 * any of them may load another corpus into it or change it at any time: rows are only answered once a
 * look at the graph that was begun after they were read shows the load that the directory was read
 * from. Changes by this process go through `change`, so that readers need not look for them.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { DataMovedError, StoreUnavailableError } from '../domain/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { RecordIndex } from '../planner/plan/record-index.js';
import { readRecordIndex } from './read-record-index.js';

/** What the graph says that it holds. */
export interface HeldDataset {
  readonly version: string;
  readonly state: 'LOADING' | 'COMPLETE';
  /** Tells a load from every other, of the same version too. */
  readonly load: string | undefined;
  /** A change is being written: what is read may be of before or of after. */
  readonly isChanging?: boolean;
}

export interface DatasetWatchOptions {
  readonly store: Pick<GraphStore, 'read'>;
  readonly readState: () => Promise<HeldDataset | undefined>;
  /** False: no other process can write to the graph, and it need not be looked at again. */
  readonly isShared: boolean;
  /** Between two looks that nobody asked for. */
  readonly intervalMs?: number;
  /** How long a change waits for those who hold the data. */
  readonly maxHoldMs?: number;
}

/** A version of the data, and what is known of it. */
export interface KnownDataset {
  readonly held: HeldDataset;
  readonly recordIndex: RecordIndex;
}

const INTERVAL_MS = 2_000;
/** Between two looks at a graph that is being loaded, while nothing can be answered yet. */
const LOADING_INTERVAL_MS = 500;
/** Between two looks at a change by another process, which takes milliseconds. */
const CHANGING_INTERVAL_MS = 20;
/** While another process writes change after change, the directory can never be read whole. */
const MAX_RENEWAL_MS = 5_000;
/** Of the files of a corpus all but the largest are written in less. */
const MAX_HOLD_MS = 5_000;
/** Changes that may come in between before a reader is told so. */
const MAX_LOOKS = 10;

export class DatasetWatch {
  readonly #options: DatasetWatchOptions;
  #known: KnownDataset;
  #looking: Promise<unknown> = Promise.resolve();
  #nextLook: Promise<HeldDataset | undefined> | undefined;
  #isRenewing = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #holders = new Set<Promise<void>>();
  /** Ends with the last of the changes that wait or are written. */
  #changes: Promise<void> | undefined;
  /** Ends with the change that is being written. */
  #writing: Promise<void> | undefined;

  /** Waits while the graph is being loaded. */
  static async open(options: DatasetWatchOptions): Promise<DatasetWatch> {
    for (;;) {
      const known = await readKnown(options);
      if (known !== undefined) return new DatasetWatch(options, known);
      await pause(LOADING_INTERVAL_MS);
    }
  }

  private constructor(options: DatasetWatchOptions, known: KnownDataset) {
    this.#options = options;
    this.#known = known;
    if (!options.isShared) return;
    this.#timer = setInterval(() => {
      // An engine that is away is told to those who ask for something.
      this.#renewIfChanged().catch(() => undefined);
    }, options.intervalMs ?? INTERVAL_MS);
    this.#timer.unref();
  }

  readonly recordIndex = (): RecordIndex => this.#known.recordIndex;

  /**
   * Resolves where the graph still holds what this record index was read from, and has since.
   * @throws DataMovedError where it does not; StoreUnavailableError where it is being loaded or does
   *   not answer
   */
  readonly assertUnchanged = async (recordIndex: RecordIndex): Promise<void> => {
    const held = this.#options.isShared ? await this.#renewIfChanged() : this.#known.held;
    if (held?.state !== 'COMPLETE') {
      throw new StoreUnavailableError('The data is being loaded. Ask again in a moment.');
    }
    // What was read while a change was written may be of either version.
    await this.#writing;
    const isStill = this.#known.recordIndex === recordIndex && isSameLoad(held, this.#known.held);
    if (held.isChanging === true || !isStill) {
      throw new DataMovedError('The data changed while it was read. Ask again.');
    }
  };

  /** Resolves when it makes sense to read again what was read by a directory that has moved. */
  readonly whenRenewed = async (recordIndex: RecordIndex): Promise<void> => {
    const until = performance.now() + MAX_RENEWAL_MS;
    while (performance.now() < until) {
      await this.#writing;
      if (this.#known.recordIndex !== recordIndex || !this.#options.isShared) return;
      const held = await this.#renewIfChanged().catch(() => undefined);
      if (held?.state !== 'COMPLETE') return;
      if (held.isChanging !== true && isSameLoad(held, this.#known.held)) return;
      await pause(CHANGING_INTERVAL_MS);
    }
  };

  /** The directory of what the graph holds now. @throws StoreUnavailableError */
  readonly confirm = async (): Promise<RecordIndex> => {
    for (let looks = 1; ; looks += 1) {
      const { recordIndex } = this.#known;
      try {
        await this.assertUnchanged(recordIndex);
        return recordIndex;
      } catch (error) {
        if (!(error instanceof DataMovedError) || looks === MAX_LOOKS) throw error;
        await this.whenRenewed(recordIndex);
      }
    }
  };

  /**
   * Keeps changes by this process waiting, for a while at most, until what it resolves to is called.
   * Waits for changes that were asked for before.
   */
  readonly hold = async (): Promise<() => void> => {
    while (this.#changes !== undefined) await this.#changes;
    let release = (): void => undefined;
    const holder = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#holders.add(holder);
    return () => {
      this.#holders.delete(holder);
      release();
    };
  };

  /**
   * Runs what changes the graph in this process, one at a time. Answers whose rows were read meanwhile
   * wait for its end; from then on the directory is that of the new version.
   */
  readonly change = (write: () => Promise<KnownDataset>): Promise<void> => {
    const before = this.#changes ?? Promise.resolve();
    const changed = before.then(async () => {
      await this.#waitForHolders();
      const written = this.#write(write);
      this.#writing = written.catch(() => undefined);
      try {
        await written;
      } finally {
        this.#writing = undefined;
      }
    });
    const ended = changed
      .catch(() => undefined)
      .then(() => {
        if (this.#changes === ended) this.#changes = undefined;
      });
    this.#changes = ended;
    return changed;
  };

  async #write(write: () => Promise<KnownDataset>): Promise<void> {
    try {
      this.#known = await write();
    } catch (error) {
      // An engine that went away may have done it nevertheless.
      const held = await this.#options.readState().catch(() => undefined);
      if (held !== undefined && !isSameLoad(held, this.#known.held)) await this.#renew();
      throw error;
    }
  }

  async #waitForHolders(): Promise<void> {
    if (this.#holders.size === 0) return;
    const patience = new AbortController();
    const { signal } = patience;
    await Promise.race([
      Promise.all(this.#holders),
      pause(this.#options.maxHoldMs ?? MAX_HOLD_MS, undefined, { signal }).catch(() => undefined),
    ]);
    patience.abort();
    // Those that took too long have lost what they held: no other change waits for them.
    this.#holders.clear();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #renewIfChanged(): Promise<HeldDataset | undefined> {
    const held = await this.#look();
    const isNew = held?.state === 'COMPLETE' && !isSameLoad(held, this.#known.held);
    // A change by this process brings what is known of it along.
    if (isNew && !this.#isRenewing && this.#writing === undefined) {
      this.#isRenewing = true;
      void this.#renew().finally(() => (this.#isRenewing = false));
    }
    return held;
  }

  async #renew(): Promise<void> {
    // What fails or changes meanwhile is found by the next look.
    const known = await readKnown(this.#options).catch(() => undefined);
    if (known !== undefined && !isSameLoad(known.held, this.#known.held)) this.#known = known;
  }

  /**
   * One look at a time, shared by all who wait for it. One that is under way may have been answered
   * before a caller's rows were read, so callers get the next.
   */
  #look(): Promise<HeldDataset | undefined> {
    this.#nextLook ??= this.#looking.then(() => {
      this.#nextLook = undefined;
      const look = this.#options.readState();
      this.#looking = look.catch(() => undefined);
      return look;
    });
    return this.#nextLook;
  }
}

/** Undefined where the graph is being loaded, or was while it was read. */
async function readKnown({
  store,
  readState,
}: DatasetWatchOptions): Promise<KnownDataset | undefined> {
  const held = await readState();
  if (held?.state !== 'COMPLETE') return undefined;
  const recordIndex = await readRecordIndex(store, held.version);
  const after = await readState();
  const isStill = after?.state === 'COMPLETE' && isSameLoad(held, after);
  return isStill && held.isChanging !== true && after.isChanging !== true
    ? { held, recordIndex }
    : undefined;
}

function isSameLoad(one: HeldDataset, other: HeldDataset): boolean {
  return one.version === other.version && one.load === other.load;
}
