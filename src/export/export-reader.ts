/** What an export needs to read the graph: the store, the record index and limits. */
import type { GraphStore } from '../graph/graph-store.js';
import type { RecordIndex } from '../planner/plan/record-index.js';

export interface ExportReader {
  readonly store: Pick<GraphStore, 'read'>;
  readonly recordIndex: RecordIndex;
  /** Time limit of each statement. The whole export may take as long as its client needs. */
  readonly statementTimeoutMs: number;
  /**
   * The client that the selection's statements count against. Pages of records use fixed texts and
   * count against the server.
   */
  readonly client?: string | undefined;
  /** Aborted when the client disconnects. */
  readonly signal?: AbortSignal | undefined;
  /** Maximum nodes of one export. */
  readonly maxNodes: number;
}
