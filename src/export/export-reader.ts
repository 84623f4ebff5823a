/** What an export needs to read the graph: the port, what is known of the data, and its limits. */
import type { GraphStore } from '../graph/graph-store.js';
import type { RecordIndex } from '../planner/plan/record-index.js';

export interface ExportReader {
  readonly store: Pick<GraphStore, 'read'>;
  readonly recordIndex: RecordIndex;
  /** Of each statement; an export as a whole takes as long as its reader does. */
  readonly statementTimeoutMs: number;
  /** On whose behalf a selection is looked up; pages of fixed texts are the server's own work. */
  readonly client?: string | undefined;
  /** Aborted when nobody waits for the file any more. */
  readonly signal?: AbortSignal | undefined;
  /** Nodes that one export may hold. */
  readonly maxNodes: number;
}
