/** Creates the services that answer requests: GraphQL questions and exports. */
import type { LiveAgreement } from '../agreement/live-agreement.js';
import type { Config } from '../config.js';
import { createDatasetInfo } from '../corpus/dataset-info.js';
import { ExportService } from '../export/export-service.js';
import { admitStatements } from '../graph/admission/admit-statements.js';
import { AnswerCache } from '../graphql/answer-cache.js';
import type { RequestServices } from '../graphql/context.js';
import { createWordCounter } from '../graphql/word-counts.js';
import type { Metrics } from '../server/metrics/create-metrics.js';
import { measureStatements } from '../server/metrics/measure-statements.js';
import type { OpenDataset } from './open-dataset.js';

export interface AppServices {
  readonly services: RequestServices;
  readonly exports: ExportService;
}

/** @param publicUrl public URL of the server */
export function createServices(
  { store, watch, history }: Pick<OpenDataset, 'store' | 'watch' | 'history'>,
  config: Config,
  metrics: Metrics,
  agreement: LiveAgreement,
  publicUrl: () => string,
): AppServices {
  const { statementTimeoutMs, limits } = config;
  const datasetInfo = createDatasetInfo(agreement);
  const { recordIndex, assertUnchanged, whenRenewed, hold } = watch;
  const admitted = admitStatements(measureStatements(store, metrics), limits);
  const services: RequestServices = {
    store: admitted,
    recordIndex,
    assertUnchanged,
    whenRenewed,
    hold,
    countWords: createWordCounter(store, assertUnchanged),
    datasetInfo,
    publicUrl,
    maxDepth: limits.maxDepth,
    costLimits: limits,
    statementTimeoutMs,
    history,
    answerCache: new AnswerCache(),
  };
  const exports = new ExportService({
    store: admitted,
    recordIndex,
    assertUnchanged,
    whenRenewed,
    hold,
    info: datasetInfo,
    publicUrl,
    statementTimeoutMs,
    changeTimes: (version) => history?.changeTimes(version),
    journalHead: (version) => history?.headOf(version) ?? undefined,
    limits: config.exports,
  });
  return { services, exports };
}
