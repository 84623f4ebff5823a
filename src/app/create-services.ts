/** Creates the services that answer requests: GraphQL questions and exports. */
import type { LiveAgreement } from '../agreement/live-agreement.js';
import type { Config } from '../config.js';
import { createDatasetInfo } from '../corpus/dataset-info.js';
import { keepByVersion } from '../dataset/keep-by-version.js';
import { createWordCounter } from '../dataset/word-counts.js';
import { ExportService } from '../export/export-service.js';
import { admitStatements } from '../graph/admission/admit-statements.js';
import { AnswerCache } from '../graphql/answer-cache.js';
import type { RequestServices } from '../graphql/context.js';
import type { Directory } from '../reconcile/directory.js';
import { createDirectoryReader } from '../reconcile/read-directory.js';
import type { Metrics } from '../server/metrics/create-metrics.js';
import { measureStatements } from '../server/metrics/measure-statements.js';
import type { OpenDataset } from './open-dataset.js';

export interface AppServices {
  readonly services: RequestServices;
  readonly exports: ExportService;
  /** The entities of the data that the graph holds now. */
  readonly directory: () => Promise<Directory>;
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
  const { recordIndex, assertUnchanged, confirm, whenRenewed, hold } = watch;
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
  const directoryOf = keepByVersion(createDirectoryReader(store), assertUnchanged);
  const directory = async (): Promise<Directory> => directoryOf(await confirm());
  return { services, exports, directory };
}
