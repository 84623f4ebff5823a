/**
 * Which dataset the graph holds, and whether that is still so. Several servers may share a Neo4j, and
 * any of them may load another corpus into it at any time: rows are only answered once a look at the
 * graph that was begun after they were read shows the load that the directory was read from.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailableError } from '../domain/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Directory } from '../planner/directory.js';
import { readDirectory } from './read-directory.js';

/** What the graph says that it holds. */
export interface HeldDataset {
  readonly version: string;
  readonly state: 'LOADING' | 'COMPLETE';
  /** Tells a load from every other, of the same version too. */
  readonly load: string | undefined;
}

export interface DatasetWatchOptions {
  readonly store: Pick<GraphStore, 'read'>;
  readonly readState: () => Promise<HeldDataset | undefined>;
  /** False: no other process can write to the graph, and it need not be looked at again. */
  readonly isShared: boolean;
  /** Between two looks that nobody asked for. */
  readonly intervalMs?: number;
}

interface Known {
  readonly held: HeldDataset;
  readonly directory: Directory;
}

const INTERVAL_MS = 2_000;
/** Between two looks at a graph that is being loaded, while nothing can be answered yet. */
const LOADING_INTERVAL_MS = 500;

export class DatasetWatch {
  readonly #options: DatasetWatchOptions;
  #known: Known;
  #looking: Promise<unknown> = Promise.resolve();
  #nextLook: Promise<HeldDataset | undefined> | undefined;
  #isRenewing = false;
  #timer: NodeJS.Timeout | undefined;

  /** Waits while the graph is being loaded. */
  static async open(options: DatasetWatchOptions): Promise<DatasetWatch> {
    for (;;) {
      const known = await readKnown(options);
      if (known !== undefined) return new DatasetWatch(options, known);
      await pause(LOADING_INTERVAL_MS);
    }
  }

  private constructor(options: DatasetWatchOptions, known: Known) {
    this.#options = options;
    this.#known = known;
    if (!options.isShared) return;
    this.#timer = setInterval(() => {
      // An engine that is away is told to those who ask for something.
      this.#renewIfChanged().catch(() => undefined);
    }, options.intervalMs ?? INTERVAL_MS);
    this.#timer.unref();
  }

  readonly directory = (): Directory => this.#known.directory;

  /**
   * Resolves where the graph still holds what this directory was read from, and has since.
   * @throws StoreUnavailableError where it does not, or does not answer
   */
  readonly assertUnchanged = async (directory: Directory): Promise<void> => {
    if (!this.#options.isShared) return;
    const held = await this.#renewIfChanged();
    if (held?.state !== 'COMPLETE') {
      throw new StoreUnavailableError('The data is being loaded. Ask again in a moment.');
    }
    if (this.#known.directory !== directory || !isSameLoad(held, this.#known.held)) {
      throw new StoreUnavailableError('The data changed while it was read. Ask again.');
    }
  };

  stop(): void {
    clearInterval(this.#timer);
  }

  async #renewIfChanged(): Promise<HeldDataset | undefined> {
    const held = await this.#look();
    const isNew = held?.state === 'COMPLETE' && !isSameLoad(held, this.#known.held);
    if (isNew && !this.#isRenewing) {
      this.#isRenewing = true;
      void this.#renew().finally(() => (this.#isRenewing = false));
    }
    return held;
  }

  async #renew(): Promise<void> {
    // What fails or changes meanwhile is found by the next look.
    const known = await readKnown(this.#options).catch(() => undefined);
    if (known !== undefined) this.#known = known;
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
async function readKnown({ store, readState }: DatasetWatchOptions): Promise<Known | undefined> {
  const held = await readState();
  if (held?.state !== 'COMPLETE') return undefined;
  const directory = await readDirectory(store, held.version);
  const after = await readState();
  return after?.state === 'COMPLETE' && isSameLoad(held, after) ? { held, directory } : undefined;
}

function isSameLoad(one: HeldDataset, other: HeldDataset): boolean {
  return one.version === other.version && one.load === other.load;
}
