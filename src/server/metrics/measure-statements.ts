/** Counts and times what goes to the engine. */
import { DemarcheError } from '../../domain/errors.js';
import type { GraphStore } from '../../graph/graph-store.js';
import type { Metrics } from './create-metrics.js';

export function measureStatements(
  store: Pick<GraphStore, 'read'>,
  { statementSeconds, statementsAtWork }: Metrics,
): Pick<GraphStore, 'read'> {
  return {
    read: async (statement, options) => {
      const stopTimer = statementSeconds.startTimer();
      statementsAtWork.inc();
      try {
        const rows = await store.read(statement, options);
        stopTimer({ outcome: 'ok' });
        return rows;
      } catch (error) {
        const outcome = error instanceof DemarcheError ? error.code : 'INTERNAL_SERVER_ERROR';
        stopTimer({ outcome });
        throw error;
      } finally {
        statementsAtWork.dec();
      }
    },
  };
}
