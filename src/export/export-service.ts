/**
 * Runs the exports of one server: a limited number at once, each on a single version of the data.
 * Independent of the protocol.
 */
import { LRUCache } from 'lru-cache';
import { DataMovedError, TooManyRequestsError } from '../domain/errors.js';
import type { HistoryHead } from '../domain/history-reader.js';
import type { GivenParameters } from '../domain/selection/url-parameters.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { RecordIndex } from '../planner/plan/record-index.js';
import type { ExportHead } from './export-format.js';
import { ExportJob, type ExportPlan, type ExportResult } from './export-job.js';
import type { DatasetInfo } from './manifest.js';
import { parseExportName } from './export-kinds.js';
import { planExport } from './plan-export.js';

export interface ExportServiceOptions {
  readonly store: Pick<GraphStore, 'read'>;
  readonly recordIndex: () => RecordIndex;
  /** Rejects if the graph no longer holds the data that the record index was built from. */
  readonly assertUnchanged: (recordIndex: RecordIndex) => Promise<void>;
  /** Resolves when an export that used an outdated record index may be retried. */
  readonly whenRenewed?: (recordIndex: RecordIndex) => Promise<void>;
  /** Holds back changes to the data while a file is written, up to a time limit. */
  readonly hold?: () => Promise<() => void>;
  readonly info: DatasetInfo;
  /** Public URL of the server, for citations; absent if there is no server. */
  readonly publicUrl?: () => string;
  readonly statementTimeoutMs: number;
  /** The last line of the journal that led to a version; absent where there is no journal. */
  readonly journalHead?: (version: string) => HistoryHead | undefined;
  /** When the content under an id last changed, by version; absent where there is no history. */
  readonly changeTimes?: (version: string) => ExportHead['changedAt'];
  readonly limits: ExportLimits;
}

export interface ExportLimits {
  /** Maximum number of concurrent files. */
  readonly maxExports: number;
  /** Maximum nodes of one file. */
  readonly maxExportNodes: number;
}

/** The client of an export, and its cancellation. */
export interface ExportCaller {
  readonly client?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A manifest takes a few kilobytes. Equal selections of one version have equal files. */
const KEPT_MANIFESTS = 200;
const RETRY_SECONDS = 10;
/**
 * Maximum tries of a file if the data changes before its first byte. Changes made by other servers
 * cannot be held back.
 */
const MAX_TRIES = 8;

export class ExportService {
  readonly #options: ExportServiceOptions;
  readonly #manifests = new LRUCache<string, string>({ max: KEPT_MANIFESTS });
  #atWork = 0;

  constructor(options: ExportServiceOptions) {
    this.#options = options;
  }

  /**
   * Plans a file and passes it to `send`, which writes it. If the data changes before the first byte
   * is passed on, `send` is called again with a file of the new version.
   *
   * @throws InputError, QueryTooCostlyError, TooManyRequestsError before `send` is called;
   *   StoreUnavailableError and other errors of the store during writing
   */
  run<Result>(
    name: string,
    given: GivenParameters,
    caller: ExportCaller,
    send: (file: ExportFile) => Promise<Result>,
  ): Promise<Result> {
    return this.#run(name, given, caller, send, ({ hasBegun }) => !hasBegun);
  }

  async #run<Result>(
    name: string,
    given: GivenParameters,
    caller: ExportCaller,
    send: (file: OpenFile, assertUnchanged: () => Promise<void>) => Promise<Result>,
    mayStartAgain: (file: OpenFile) => boolean,
  ): Promise<Result> {
    const parsed = parseExportName(name);
    const { maxExports, maxExportNodes: maxNodes } = this.#options.limits;
    if (this.#atWork >= maxExports) {
      throw new TooManyRequestsError(
        `${String(maxExports)} exports are already running. Wait ${String(RETRY_SECONDS)} seconds. The operator of the server can raise the limit with MAX_EXPORTS.`,
        RETRY_SECONDS,
      );
    }
    this.#atWork += 1;
    let release: (() => void) | undefined;
    try {
      release = await this.#options.hold?.();
      for (let tries = 1; ; tries += 1) {
        const { store, statementTimeoutMs } = this.#options;
        const recordIndex = this.#options.recordIndex();
        const reader = { store, recordIndex, statementTimeoutMs, maxNodes, ...caller };
        const plan = await planExport(parsed, given, reader);
        const assertUnchanged = (): Promise<void> => this.#options.assertUnchanged(recordIndex);
        const file = this.#open(plan, assertUnchanged);
        try {
          return await send(file, assertUnchanged);
        } catch (error) {
          const hasMoved = error instanceof DataMovedError && tries < MAX_TRIES;
          if (!hasMoved || !mayStartAgain(file)) throw error;
          await this.#options.whenRenewed?.(recordIndex);
        }
      }
    } finally {
      release?.();
      this.#atWork -= 1;
    }
  }

  /**
   * Returns the manifest of a file. If the file has not been downloaded yet, it is written and
   * discarded.
   */
  manifest(name: string, given: GivenParameters, caller: ExportCaller): Promise<string> {
    const write = async (
      file: ExportFile,
      assertUnchanged: () => Promise<void>,
    ): Promise<string> => {
      const kept = this.#manifests.get(this.#keyOf(file.plan));
      if (kept !== undefined) {
        await assertUnchanged();
        return kept;
      }
      const bytes = file.write()[Symbol.asyncIterator]();
      while ((await bytes.next()).done !== true);
      return file.result.manifest;
    };
    return this.#run(name, given, caller, write, () => true);
  }

  /** The data may have a version twice, with later times of the last change. */
  #keyOf({ datasetVersion, selection }: ExportPlan): string {
    const { hash = '' } = this.#options.journalHead?.(datasetVersion) ?? {};
    return JSON.stringify([datasetVersion, hash, selection]);
  }

  #open(plan: ExportPlan, assertUnchanged: () => Promise<void>): OpenFile {
    const job = new ExportJob(plan, this.#options);
    const keep = (): void => {
      this.#manifests.set(this.#keyOf(plan), job.result.manifest);
    };
    let hasBegun = false;
    return {
      plan,
      get hasBegun() {
        return hasBegun;
      },
      get records() {
        return job.records;
      },
      get result() {
        return job.result;
      },
      async *write() {
        // Holds back one chunk, so that a file that fails its final check is never complete.
        let held: Uint8Array | undefined;
        for await (const bytes of job.write()) {
          if (held !== undefined) {
            hasBegun = true;
            yield held;
          }
          held = bytes;
        }
        await assertUnchanged();
        keep();
        if (held !== undefined) yield held;
      },
    };
  }
}

/** A planned file. */
export interface ExportFile {
  readonly plan: ExportPlan;
  /** Number of records read so far. */
  readonly records: number;
  /** Available after the last byte is consumed. */
  readonly result: ExportResult;
  /** Generates its bytes; can be called once. */
  readonly write: () => AsyncIterable<Uint8Array>;
}

interface OpenFile extends ExportFile {
  /** Whether any of its bytes were passed on. */
  readonly hasBegun: boolean;
}
