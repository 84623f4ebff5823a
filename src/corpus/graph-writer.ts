/**
 * The one process that may change a graph: the one that holds the journal. Its name is on the
 * dataset node with a lease that it renews; a second writer is refused, and so are loads by other
 * processes.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailableError } from '../domain/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import {
  claimWriter,
  DatasetChangedError,
  readDataset,
  releaseWriter,
  renewWriter,
  WRITER_LEASE_MS,
  type HeldWriter,
} from './dataset-node.js';
import { describeThisProcess, isOfThisProcess, nameOfThisProcess } from './this-process.js';

const RENEWALS_PER_LEASE = 6;
const LOOKS_PER_LEASE = 60;

export interface WriterOptions {
  /** Overridden in tests. */
  readonly leaseMs?: number;
  /** Called once, with one line, when a previous writer may still be alive. */
  readonly onWait?: (line: string) => void;
}

export interface GraphWriter {
  readonly name: string;
  /**
   * Runs the writes of a change. Until it ends, the dataset node says that the graph is changing.
   */
  readonly announce: <Result>(change: string, write: () => Promise<Result>) => Promise<Result>;
  /** Lets another writer start at once. Safe to repeat. */
  readonly release: () => Promise<void>;
}

/**
 * Waits where the previous writer may have been killed: its lease expires.
 *
 * @param store one that was loaded
 * @throws StoreUnavailableError where another writer is active
 */
export async function becomeWriter(
  store: GraphStore,
  { leaseMs = WRITER_LEASE_MS, onWait }: WriterOptions = {},
): Promise<GraphWriter> {
  const name = nameOfThisProcess();
  let first: HeldWriter | undefined;
  for (;;) {
    const [held] = await store.read(readDataset());
    if (held === undefined) throw new StoreUnavailableError('The graph was never loaded.');
    const { writer } = held;
    if (writer === undefined || !isWriterAlive(writer, store.engine, leaseMs)) {
      try {
        await store.write(
          claimWriter(
            { name, process: describeThisProcess() },
            // A retried transaction may find its own work.
            (found) =>
              found?.name === name || (found?.name === writer?.name && found?.at === writer?.at),
          ),
        );
      } catch (error) {
        if (error instanceof DatasetChangedError) continue;
        throw error;
      }
      return holdWriter(store, name, leaseMs);
    }
    if (first === undefined) {
      first = writer;
      onWait?.(
        `Another process may accept changes to this graph (${writer.process}); checking whether it is alive.`,
      );
    } else if (first.name !== writer.name || first.at !== writer.at) {
      throw new StoreUnavailableError(
        `Another process accepts changes to this graph: ${writer.process}. One graph has one writer: stop that process, or start with CURATION=off.`,
      );
    }
    await pause(leaseMs / LOOKS_PER_LEASE);
  }
}

export function isWriterAlive(
  { name, ageMs }: HeldWriter,
  engine: GraphStore['engine'],
  leaseMs: number,
): boolean {
  // The file of the embedded engine belongs to one process: any earlier writer is gone.
  return ageMs < leaseMs && (engine !== 'embedded' || isOfThisProcess(name));
}

function holdWriter(store: GraphStore, name: string, leaseMs: number): GraphWriter {
  let changing: string | undefined;
  let renewal: Promise<unknown> | undefined;
  const renew = (): Promise<void> => store.write(renewWriter(name, changing));
  const timer = setInterval(() => {
    // The next change finds any error here.
    renewal ??= renew()
      .catch(() => undefined)
      .finally(() => (renewal = undefined));
  }, leaseMs / RENEWALS_PER_LEASE);
  timer.unref();
  return {
    name,
    announce: async (change, write) => {
      changing = change;
      try {
        await renew();
        return await write();
      } finally {
        changing = undefined;
        // The change is committed; if this fails, the next renewal clears the flag.
        await renew().catch(() => undefined);
      }
    },
    release: async () => {
      clearInterval(timer);
      await renewal;
      await store.write([releaseWriter(name)]);
    },
  };
}
