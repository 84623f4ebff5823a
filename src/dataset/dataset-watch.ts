/**
 * Tracks which dataset the graph holds. Several servers may share a Neo4j, and any of them may load
 * another corpus into it or change it at any time. Rows are therefore returned only after a check
 * of the graph, begun after they were read, has shown the same load that the record index was read
 * from. Changes by this process go through `change`, so that readers need not check for them.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { DataMovedError, StoreUnavailableError } from '../domain/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { RecordIndex } from '../planner/plan/record-index.js';
import { readRecordIndex } from './read-record-index.js';

/** The dataset according to the graph. */
export interface HeldDataset {
  readonly version: string;
  readonly state: 'LOADING' | 'COMPLETE';
  /** Identifies this load, among loads of the same version too. */
  readonly load: string | undefined;
  /** A change is being written: rows read now may be from before or after it. */
  readonly isChanging?: boolean;
}

export interface DatasetWatchOptions {
  readonly store: Pick<GraphStore, 'read'>;
  readonly readState: () => Promise<HeldDataset | undefined>;
  /** False: no other process can write to the graph, so it need not be checked again. */
  readonly isShared: boolean;
  /** Between two periodic checks. */
  readonly intervalMs?: number;
  /** How long a change waits for those who hold the data. */
  readonly maxHoldMs?: number;
}

/** A version of the data and its record index. */
export interface KnownDataset {
  readonly held: HeldDataset;
  readonly recordIndex: RecordIndex;
}

const INTERVAL_MS = 2_000;
/** Between two checks of a graph that is being loaded, while nothing can be answered yet. */
const LOADING_INTERVAL_MS = 500;
/** Between two checks during a change by another process, which takes milliseconds. */
const CHANGING_INTERVAL_MS = 20;
/** Attempts to read the record index while another process writes change after change. */
const MAX_RENEWAL_MS = 5_000;
/** Long enough to write the files of a corpus, except for the largest. */
const MAX_HOLD_MS = 5_000;
/** Intervening changes that a reader waits out before it gets an error. */
const MAX_LOOKS = 10;

export class DatasetWatch {
  readonly #options: DatasetWatchOptions;
  #known: KnownDataset;
  #looking: Promise<unknown> = Promise.resolve();
  #nextLook: Promise<HeldDataset | undefined> | undefined;
  #isRenewing = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #holders = new Set<Promise<void>>();
  /** Resolves after the last of the changes that are queued or being written. */
  #changes: Promise<void> | undefined;
  /** Resolves after the change that is being written. */
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
      // Errors of an unreachable engine are reported to callers that request data.
      this.#renewIfChanged().catch(() => undefined);
    }, options.intervalMs ?? INTERVAL_MS);
    this.#timer.unref();
  }

  readonly recordIndex = (): RecordIndex => this.#known.recordIndex;

  /**
   * Resolves where the graph still holds what this record index was read from.
   * @throws DataMovedError where it does not; StoreUnavailableError where it is being loaded or
   * does not answer
   */
  readonly assertUnchanged = async (recordIndex: RecordIndex): Promise<void> => {
    const held = this.#options.isShared ? await this.#renewIfChanged() : this.#known.held;
    if (held?.state !== 'COMPLETE') {
      throw new StoreUnavailableError('The data is being loaded. Ask again in a moment.');
    }
    // Rows read during a change may be from either version.
    await this.#writing;
    const isStill = this.#known.recordIndex === recordIndex && isSameLoad(held, this.#known.held);
    if (held.isChanging === true || !isStill) {
      throw new DataMovedError('The data changed while it was read. Ask again.');
    }
  };

  /** Resolves when a read with an outdated record index is worth repeating. */
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

  /** The record index of what the graph holds now. @throws StoreUnavailableError */
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
   * Blocks changes by this process, up to a time limit, until the returned function is called.
   * First waits for changes requested earlier.
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
   * Runs a change of the graph by this process, one at a time. Answers whose rows were read
   * meanwhile wait for its end; from then on the record index is that of the new version.
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
      // The engine may have committed it before it became unreachable.
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
    // Holders that exceed the time limit lose their hold: no later change waits for them.
    this.#holders.clear();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #renewIfChanged(): Promise<HeldDataset | undefined> {
    const held = await this.#look();
    const isNew = held?.state === 'COMPLETE' && !isSameLoad(held, this.#known.held);
    // A change by this process supplies the new record index.
    if (isNew && !this.#isRenewing && this.#writing === undefined) {
      this.#isRenewing = true;
      void this.#renew().finally(() => (this.#isRenewing = false));
    }
    return held;
  }

  async #renew(): Promise<void> {
    // The next check detects failures and changes in between.
    const known = await readKnown(this.#options).catch(() => undefined);
    if (known !== undefined && !isSameLoad(known.held, this.#known.held)) this.#known = known;
  }

  /**
   * One check at a time, shared by all callers. A check under way may predate a caller's rows, so
   * callers get the next one.
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

/** Undefined where the graph is being loaded, or was during the read. */
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
