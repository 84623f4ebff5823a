/**
 * One load at a time: a lease on the dataset node, renewed with each batch and in between. A load
 * that finds another lease waits until that load is done, or has been silent for so long that its
 * process must be dead. A load that was merely slow finds its lease taken, and stops writing.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Statement } from '../cypher/statement.js';
import { StoreUnavailableError } from '../domain/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import {
  claimDataset,
  completeDataset,
  DatasetChangedError,
  readDataset,
  renewLease,
  type DatasetNode,
  type HeldWriter,
} from './dataset-node.js';
import { isWriterAlive } from './graph-writer.js';
import { describeThisProcess, isOfThisProcess, nameOfThisProcess } from './this-process.js';

const LEASE_MS = 30_000;
const RENEWALS_PER_LEASE = 6;
const MIN_RENEWAL_MS = 1_000;
const LOOKS_PER_LEASE = 60;

export interface LeaseOptions {
  /** A load that wrote nothing for this long is considered dead. */
  readonly leaseMs?: number;
  /** Called once, with one line, when another process is loading. */
  readonly onWait?: (line: string) => void;
  /** The writer of the graph that loads it; loads by others are refused while it is alive. */
  readonly writer?: { readonly name: string };
}

/** The write operations of a load. */
export interface LoadLease {
  /** What the graph held before; undefined: it was never loaded. */
  readonly held: DatasetNode | undefined;
  /** @throws DatasetChangedError where another load took over */
  readonly write: (statements: readonly Statement[]) => Promise<void>;
  /** The last write: the graph holds the version. */
  readonly complete: () => Promise<void>;
  /** Must be called however the load ends. */
  readonly stop: () => void;
}

/**
 * @param inspect called with the current content before a graph is claimed
 * @returns undefined where the graph already holds the version
 */
export async function takeLease(
  store: GraphStore,
  version: string,
  inspect: (held: DatasetNode | undefined) => Promise<void>,
  { leaseMs = LEASE_MS, onWait, writer }: LeaseOptions,
): Promise<LoadLease | undefined> {
  const load = nameOfThisProcess();
  const loader = describeThisProcess();
  let hasTold = false;
  for (;;) {
    const [held] = await store.read(readDataset());
    if (held !== undefined && isAtWork(held, store.engine, leaseMs)) {
      if (!hasTold) {
        onWait?.(
          `Another load is at work on this graph (${held.loader ?? 'unknown'}); waiting until it is done.`,
        );
      }
      hasTold = true;
      await pause(leaseMs / LOOKS_PER_LEASE);
      continue;
    }
    await inspect(held);
    if (held?.state === 'COMPLETE' && held.version === version) return undefined;
    if (held?.writer !== undefined && held.writer.name !== writer?.name) {
      assertNobodyChanges(held.writer, store.engine, leaseMs);
    }
    try {
      await store.write(claimDataset(held, { version, load, loader }, writer?.name));
    } catch (error) {
      if (error instanceof DatasetChangedError) continue;
      throw error;
    }
    return holdLease(store, { version, load, held, leaseMs });
  }
}

/** The changes that it accepted would be missing from the graph until it starts again. */
function assertNobodyChanges(
  writer: HeldWriter,
  engine: GraphStore['engine'],
  leaseMs: number,
): void {
  if (!isWriterAlive(writer, engine, leaseMs)) return;
  throw new StoreUnavailableError(
    `This graph belongs to ${writer.process}, which accepts changes to it, and its content differs from these seeds. ` +
      'Start with SEEDS_PATH=none to serve its content, or stop that process first.',
  );
}

function isAtWork(
  { state, load, leaseAgeMs }: DatasetNode,
  engine: GraphStore['engine'],
  leaseMs: number,
): boolean {
  if (state !== 'LOADING' || leaseAgeMs === undefined || leaseAgeMs >= leaseMs) return false;
  // The file of the embedded engine belongs to one process: any load by another is over.
  return engine !== 'embedded' || (load !== undefined && isOfThisProcess(load));
}

function holdLease(
  store: GraphStore,
  {
    version,
    load,
    held,
    leaseMs,
  }: {
    readonly version: string;
    readonly load: string;
    readonly held: DatasetNode | undefined;
    readonly leaseMs: number;
  },
): LoadLease {
  const write = (statements: readonly Statement[]): Promise<void> =>
    store.write([...renewLease(load), ...statements]);
  let isRenewing = false;
  // A load may spend long reading between two batches. The next batch finds any error here.
  const renewal = setInterval(
    () => {
      if (isRenewing) return;
      isRenewing = true;
      write([])
        .catch(() => undefined)
        .finally(() => (isRenewing = false));
    },
    Math.max(leaseMs / RENEWALS_PER_LEASE, MIN_RENEWAL_MS),
  );
  renewal.unref();
  return {
    held,
    write,
    complete: () => {
      clearInterval(renewal);
      return write([completeDataset(version, load)]);
    },
    stop: () => {
      clearInterval(renewal);
    },
  };
}
