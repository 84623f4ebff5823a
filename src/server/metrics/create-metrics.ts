/**
 * The Prometheus metrics of one server. All labels have a bounded set of values, and nothing
 * identifies callers or queries. `docs/operations.md` describes each metric; a test keeps the two in
 * step.
 */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const ROWS = [1, 10, 100, 1_000, 10_000, 100_000];
const BLOCKS = [1, 2, 5, 10, 20, 40, 60, 100];

export interface EngineState {
  readonly engine: string;
  /** Resolves if the engine responds. */
  readonly checkHealth: () => Promise<void>;
  readonly datasetVersion: () => string;
}

/** Uses a registry of its own, so that two servers in one process are counted separately. */
export function createMetrics({ engine, checkHealth, datasetVersion }: EngineState) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'demarche_engine_up',
    help: 'Whether the engine responds: 1 or 0',
    labelNames: ['engine'],
    registers,
    async collect() {
      const isUp = await checkHealth().then(
        () => 1,
        () => 0,
      );
      this.set({ engine }, isUp);
    },
  });
  new Gauge({
    name: 'demarche_dataset_info',
    help: 'The version of the data that is served; always 1',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      this.set({ version: datasetVersion() }, 1);
    },
  });
  return {
    registry,
    responses: new Counter({
      name: 'demarche_http_responses_total',
      help: 'Responses of all routes, by status',
      labelNames: ['status'],
      registers,
    }),
    requests: new Counter({
      name: 'demarche_requests_total',
      help: 'GraphQL requests, by whether they had errors',
      labelNames: ['outcome'],
      registers,
    }),
    errors: new Counter({
      name: 'demarche_errors_total',
      help: 'Errors of GraphQL requests, by code',
      labelNames: ['code'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'demarche_request_duration_seconds',
      help: 'Time from parsing a GraphQL request to its answer',
      buckets: SECONDS,
      registers,
    }),
    rows: new Histogram({
      name: 'demarche_operation_rows',
      help: 'Estimated rows of an operation',
      buckets: ROWS,
      registers,
    }),
    blocks: new Histogram({
      name: 'demarche_operation_blocks',
      help: 'Pattern matches in the statements of an operation',
      buckets: BLOCKS,
      registers,
    }),
    exports: new Counter({
      name: 'demarche_exports_total',
      help: 'Exports, by format and outcome: ok or the error code',
      labelNames: ['format', 'outcome'],
      registers,
    }),
    exportRecords: new Counter({
      name: 'demarche_export_records_total',
      help: 'Nodes, relationships and rows that exports read',
      registers,
    }),
    statementSeconds: new Histogram({
      name: 'demarche_statement_duration_seconds',
      help: 'Duration of a statement in the engine, by outcome: ok or the error code',
      labelNames: ['outcome'],
      buckets: SECONDS,
      registers,
    }),
    statementsAtWork: new Gauge({
      name: 'demarche_statements_at_work',
      help: 'Statements running in the engine now',
      registers,
    }),
  };
}
