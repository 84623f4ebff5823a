/** Counts and times the statements sent to the engine. */
import { DemarcheError } from '../../domain/errors.js';
import type { GraphReader } from '../../graph/graph-store.js';
import type { Metrics } from './create-metrics.js';

export function measureStatements(
  store: GraphReader,
  { statementSeconds, statementsAtWork }: Metrics,
): GraphReader {
  const measure = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const stopTimer = statementSeconds.startTimer();
    statementsAtWork.inc();
    try {
      const answer = await ask();
      stopTimer({ outcome: 'ok' });
      return answer;
    } catch (error) {
      const outcome = error instanceof DemarcheError ? error.code : 'INTERNAL_SERVER_ERROR';
      stopTimer({ outcome });
      throw error;
    } finally {
      statementsAtWork.dec();
    }
  };
  return {
    read: (statement, options) => measure(() => store.read(statement, options)),
    searchText: (search, options) => measure(() => store.searchText(search, options)),
  };
}
