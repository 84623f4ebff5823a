/**
 * One load at a time: a lease on the dataset node, renewed with each batch and in between. A load
 * that finds the lease of another waits until that is done, or until it has been silent for so long
 * that its process must be gone. One that was only slow finds the lease taken, and writes no more.
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
  /** A load that wrote nothing for so long is over. */
  readonly leaseMs?: number;
  /** Told once, in a line, that another process is loading. */
  readonly onWait?: (line: string) => void;
  /** The writer of the graph that loads it; loads of others are refused while it lives. */
  readonly writer?: { readonly name: string };
}

/** What a load writes with. */
export interface LoadLease {
  /** What the graph held before; undefined: it never was loaded. */
  readonly held: DatasetNode | undefined;
  /** @throws DatasetChangedError where another load took over */
  readonly write: (statements: readonly Statement[]) => Promise<void>;
  /** The last write: says that the graph holds the version. */
  readonly complete: () => Promise<void>;
  /** To be called however the load ends. */
  readonly stop: () => void;
}

/**
 * @param inspect what to do before a graph is claimed, given what it holds
 * @returns undefined where the graph holds the version already
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

/** What it accepted would be gone from the graph until it starts again. */
function assertNobodyChanges(
  writer: HeldWriter,
  engine: GraphStore['engine'],
  leaseMs: number,
): void {
  if (!isWriterAlive(writer, engine, leaseMs)) return;
  throw new StoreUnavailableError(
    `This graph is kept by ${writer.process}, which accepts changes to it, and holds other data than these seeds. ` +
      'Start with SEEDS_PATH=none to serve what it holds, or stop that process first.',
  );
}

function isAtWork(
  { state, load, leaseAgeMs }: DatasetNode,
  engine: GraphStore['engine'],
  leaseMs: number,
): boolean {
  if (state !== 'LOADING' || leaseAgeMs === undefined || leaseAgeMs >= leaseMs) return false;
  // The file of the embedded engine belongs to one process: what another began there is over.
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
  // Between two batches a load may read for long. What goes wrong here the next batch finds too.
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
