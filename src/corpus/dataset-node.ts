/**
 * The one node that records which dataset the graph holds, who loads it, and who may change it. Its
 * statements take a write lock on the node before they read it: otherwise another process could
 * change it in between.
 */
import { rawStatement, type RawRow, type Statement, type Value } from '../cypher/statement.js';
import { DataIntegrityError, StoreUnavailableError } from '../domain/errors.js';
import { DATASET_LABEL } from './graph-indexes.js';

const DATASET_ID = 'dataset';

export interface DatasetState {
  readonly version: string;
  /** LOADING: a load began and has not ended; the next one completes it. */
  readonly state: 'LOADING' | 'COMPLETE';
  /** Identifies this load, among loads of the same version too. Older graphs have none. */
  readonly load: string | undefined;
  /**
   * A change is about to be written: rows read now may be from before or after it. Neo4j makes the
   * parts of a transaction visible one by one, so checking the version alone is not enough.
   */
  readonly isChanging: boolean;
}

export interface DatasetNode extends DatasetState {
  /** Description of the loading process. */
  readonly loader: string | undefined;
  /** When the loader last wrote, by the engine's clock in milliseconds. */
  readonly leasedAt: number | undefined;
  /** Time since then. */
  readonly leaseAgeMs: number | undefined;
  /** Who may change the graph; see `graph-writer.ts`. */
  readonly writer: HeldWriter | undefined;
}

export interface HeldWriter {
  readonly name: string;
  /** Description of the process. */
  readonly process: string;
  /** When it last renewed its lease, by the engine's clock in milliseconds. */
  readonly at: number;
  readonly ageMs: number;
}

/** A writer that has been silent for this long is considered dead. */
export const WRITER_LEASE_MS = 30_000;

/** Another loader changed the node since it was read. */
export class DatasetChangedError extends StoreUnavailableError {}

const NO_WRITER = { writer: null, writerProcess: null, writerAt: null };

const COLUMNS =
  'd.version AS version, d.state AS state, d.load AS load, d.loader AS loader, ' +
  'd.leasedAt AS leasedAt, timestamp() - d.leasedAt AS leaseAgeMs, d.changing AS changing, ' +
  'd.writer AS writer, d.writerProcess AS writerProcess, d.writerAt AS writerAt, ' +
  'timestamp() - d.writerAt AS writerAgeMs';

/** One row, none on an empty graph. Index: Dataset.id. */
export function readDataset(): Statement<DatasetNode> {
  return {
    text: `MATCH (d:${DATASET_LABEL} {id: $id}) RETURN ${COLUMNS}`,
    params: { id: DATASET_ID },
    parseRow: parseNode,
  };
}

/**
 * Writes the node for a load that begins, unless it has changed since it was read.
 * @param held undefined: there was none
 * @param writer the writer that remains on the node; any other whose lease has expired is removed
 * @throws DatasetChangedError inside the transaction, which rolls it back
 */
export function claimDataset(
  held: DatasetNode | undefined,
  claimed: { readonly version: string; readonly load: string; readonly loader: string },
  writer?: string,
): readonly Statement[] {
  return [
    lockDataset(
      'lockedAt',
      (row) => {
        // A retried transaction may find its own work.
        if (row['load'] === claimed.load) return true;
        const node = row['version'] === null ? undefined : parseNode(row);
        return (
          node?.version === held?.version &&
          node?.state === held?.state &&
          node?.load === held?.load &&
          node?.leasedAt === held?.leasedAt &&
          node?.writer?.name === held?.writer?.name
        );
      },
      'Another process began to load this graph.',
    ),
    mergeDataset('SET d += $props SET d.leasedAt = timestamp()', {
      state: 'LOADING',
      changing: null,
      ...(held?.writer?.name === writer ? {} : NO_WRITER),
      ...claimed,
    }),
  ];
}

/**
 * Precedes the writes of a load: renews its lease.
 * @throws DatasetChangedError inside the transaction, where another load has taken over
 */
export function renewLease(load: string): readonly Statement[] {
  return [
    lockDataset(
      'leasedAt',
      (row) => row['load'] === load,
      'Another process took over the loading of this graph, because this one was silent for too long. Start again: it waits until the other is done.',
    ),
  ];
}

export function completeDataset(version: string, load: string): Statement {
  const ended = { loader: null, leasedAt: null, lockedAt: null };
  return mergeDataset('SET d += $props', { state: 'COMPLETE', version, load, ...ended });
}

/**
 * Makes a process the writer of the graph.
 * @param mayFollow whether it may replace the writer on the node
 * @throws DatasetChangedError inside the transaction, where it may not
 */
export function claimWriter(
  writer: { readonly name: string; readonly process: string },
  mayFollow: (held: HeldWriter | undefined) => boolean,
): readonly Statement[] {
  return [
    lockDataset(
      'lockedAt',
      (row) => row['version'] !== null && mayFollow(parseNode(row).writer),
      'Another process has become the writer of this graph.',
    ),
    // Unfinished changes of the previous writer can no longer be committed.
    mergeDataset('SET d += $props SET d.writerAt = timestamp()', {
      writer: writer.name,
      writerProcess: writer.process,
      changing: null,
      lockedAt: null,
    }),
  ];
}

/**
 * Precedes the writes of a writer: renews its lease, and records whether a change is under way.
 * @param accepts further conditions on the node within the transaction
 * @throws DatasetChangedError inside the transaction, where another process is the writer
 */
export function renewWriter(
  writer: string,
  changing: string | undefined,
  accepts: (held: DatasetNode) => boolean = () => true,
): readonly Statement[] {
  return [
    lockDataset(
      'writerAt',
      (row) => row['writer'] === writer,
      'This process is no longer the writer of this graph: it was silent for too long, and another process took over. Start again.',
    ),
    {
      ...mergeDataset(`SET d += $props RETURN ${COLUMNS}`, { changing: changing ?? null }),
      parseRow: (row) => {
        if (!accepts(parseNode(row))) {
          throw new DatasetChangedError(
            'The graph does not hold the version that the change starts from.',
          );
        }
        return row;
      },
    },
  ];
}

/** The last statement of a change: the graph now holds this version. */
export function moveDataset(version: string, load: string): Statement {
  return mergeDataset('SET d += $props', { version, load });
}

/** Releases the lease; changes nothing where another process is the writer. */
export function releaseWriter(writer: string): Statement {
  return rawStatement(
    `MATCH (d:${DATASET_LABEL} {id: $id}) WHERE d.writer = $writer SET d += $props`,
    {
      id: DATASET_ID,
      writer,
      props: { ...NO_WRITER, changing: null },
    },
  );
}

/** Nulls remove a property. */
function mergeDataset(set: string, props: Readonly<Record<string, Value>>): Statement {
  return rawStatement(`MERGE (d:${DATASET_LABEL} {id: $id}) ${set}`, { id: DATASET_ID, props });
}

/** One row: the node, read after setting the time, which takes the lock. */
function lockDataset(
  timeProperty: 'lockedAt' | 'leasedAt' | 'writerAt',
  isExpected: (row: RawRow) => boolean,
  problem: string,
): Statement {
  return {
    text: `MERGE (d:${DATASET_LABEL} {id: $id}) SET d.${timeProperty} = timestamp() RETURN ${COLUMNS}`,
    params: { id: DATASET_ID },
    parseRow: (row) => {
      if (!isExpected(row)) throw new DatasetChangedError(problem);
      return row;
    },
  };
}

function parseNode(row: RawRow): DatasetNode {
  const { version, state, load, loader, leasedAt, leaseAgeMs, changing } = row;
  if (typeof version !== 'string' || (state !== 'LOADING' && state !== 'COMPLETE')) {
    throw new DataIntegrityError('The dataset node has no version or no known state.');
  }
  const writer = parseWriter(row);
  return {
    version,
    state,
    load: typeof load === 'string' ? load : undefined,
    loader: typeof loader === 'string' ? loader : undefined,
    leasedAt: typeof leasedAt === 'number' ? leasedAt : undefined,
    leaseAgeMs: typeof leaseAgeMs === 'number' ? leaseAgeMs : undefined,
    writer,
    isChanging:
      typeof changing === 'string' && writer !== undefined && writer.ageMs < WRITER_LEASE_MS,
  };
}

function parseWriter({
  writer,
  writerProcess,
  writerAt,
  writerAgeMs,
}: RawRow): HeldWriter | undefined {
  return typeof writer === 'string' &&
    typeof writerProcess === 'string' &&
    typeof writerAt === 'number' &&
    typeof writerAgeMs === 'number'
    ? { name: writer, process: writerProcess, at: writerAt, ageMs: writerAgeMs }
    : undefined;
}
