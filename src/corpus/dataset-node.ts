/**
 * The one node that says which dataset the graph holds, and while it is being loaded, by whom. Its
 * statements take a write lock on the node before they look at it: between a look and a lock another
 * loader could come in.
 */
import { rawStatement, type RawRow, type Statement, type Value } from '../cypher/statement.js';
import { DataIntegrityError, StoreUnavailableError } from '../domain/errors.js';
import { DATASET_LABEL } from './graph-indexes.js';

const DATASET_ID = 'dataset';

export interface DatasetState {
  readonly version: string;
  /** LOADING: a load was begun and has not ended; the next one completes it. */
  readonly state: 'LOADING' | 'COMPLETE';
  /** Tells this load from every other, of the same version too. Older graphs have none. */
  readonly load: string | undefined;
}

export interface DatasetNode extends DatasetState {
  /** Who loads it, in words. */
  readonly loader: string | undefined;
  /** When the loader last wrote, by the engine's clock in milliseconds. */
  readonly leasedAt: number | undefined;
  /** How long ago that was. */
  readonly leaseAgeMs: number | undefined;
}

/** Another loader changed the node since it was read. */
export class DatasetChangedError extends StoreUnavailableError {}

const COLUMNS =
  'd.version AS version, d.state AS state, d.load AS load, d.loader AS loader, ' +
  'd.leasedAt AS leasedAt, timestamp() - d.leasedAt AS leaseAgeMs';

/** One row, none on an empty graph. Index: Dataset.id. */
export function readDataset(): Statement<DatasetNode> {
  return {
    text: `MATCH (d:${DATASET_LABEL} {id: $id}) RETURN ${COLUMNS}`,
    params: { id: DATASET_ID },
    parseRow: parseNode,
  };
}

/**
 * Writes the node for a load that begins, unless it no longer is as it was read.
 * @param held undefined: there was none
 * @throws DatasetChangedError inside the transaction, which undoes it
 */
export function claimDataset(
  held: DatasetNode | undefined,
  claimed: { readonly version: string; readonly load: string; readonly loader: string },
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
          node?.leasedAt === held?.leasedAt
        );
      },
      'Another process began to load this graph.',
    ),
    mergeDataset('SET d = $props SET d.leasedAt = timestamp()', {
      id: DATASET_ID,
      state: 'LOADING',
      ...claimed,
    }),
  ];
}

/**
 * To be put before the writes of a load: renews its lease.
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
  return mergeDataset('SET d = $props', { id: DATASET_ID, state: 'COMPLETE', version, load });
}

function mergeDataset(set: string, props?: Readonly<Record<string, Value>>): Statement {
  return rawStatement(`MERGE (d:${DATASET_LABEL} {id: $id}) ${set}`, {
    id: DATASET_ID,
    ...(props === undefined ? {} : { props }),
  });
}

/** One row: the node, read after the time was set, which is what takes the lock. */
function lockDataset(
  timeProperty: 'lockedAt' | 'leasedAt',
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

function parseNode({ version, state, load, loader, leasedAt, leaseAgeMs }: RawRow): DatasetNode {
  if (typeof version !== 'string' || (state !== 'LOADING' && state !== 'COMPLETE')) {
    throw new DataIntegrityError('The dataset node has no version or no known state.');
  }
  return {
    version,
    state,
    load: typeof load === 'string' ? load : undefined,
    loader: typeof loader === 'string' ? loader : undefined,
    leasedAt: typeof leasedAt === 'number' ? leasedAt : undefined,
    leaseAgeMs: typeof leaseAgeMs === 'number' ? leaseAgeMs : undefined,
  };
}
