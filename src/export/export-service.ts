/**
 * Exports of one server: a few at once, each over the data of one version. Must not know who asks,
 * nor how bytes travel.
 */
import { LRUCache } from 'lru-cache';
import { DataMovedError, TooManyRequestsError } from '../domain/errors.js';
import type { HistoryHead } from '../domain/history-reader.js';
import type { GivenParameters } from '../domain/selection/url-parameters.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { RecordIndex } from '../planner/plan/record-index.js';
import { ExportJob, type ExportPlan, type ExportResult } from './export-job.js';
import type { DatasetInfo } from './manifest.js';
import { parseExportName } from './export-kinds.js';
import { planExport } from './plan-export.js';

export interface ExportServiceOptions {
  readonly store: Pick<GraphStore, 'read'>;
  readonly recordIndex: () => RecordIndex;
  /** Rejects where the graph no longer holds what the record index was read from. */
  readonly assertUnchanged: (recordIndex: RecordIndex) => Promise<void>;
  /** Resolves when it makes sense to read again what was read by a directory that has moved. */
  readonly whenRenewed?: (recordIndex: RecordIndex) => Promise<void>;
  /** Keeps changes waiting while a file is written, for a while at most. */
  readonly hold?: () => Promise<() => void>;
  readonly info: DatasetInfo;
  /** Where readers reach the server, for citations; absent where there is none. */
  readonly publicUrl?: () => string;
  readonly statementTimeoutMs: number;
  /** The last line of the journal that led to a version; absent where there is no journal. */
  readonly journalHead?: (version: string) => HistoryHead | undefined;
  readonly limits: ExportLimits;
}

export interface ExportLimits {
  /** Files that are written at once. */
  readonly maxExports: number;
  /** Nodes that one file may hold. */
  readonly maxExportNodes: number;
}

/** On whose behalf, and until when. */
export interface ExportCaller {
  readonly client?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A manifest has a few kilobytes, and equal selections of one version have equal files. */
const KEPT_MANIFESTS = 200;
const RETRY_SECONDS = 10;
/** Files that changes by other servers may overtake before their first byte. */
const MAX_TRIES = 8;

export class ExportService {
  readonly #options: ExportServiceOptions;
  readonly #manifests = new LRUCache<string, string>({ max: KEPT_MANIFESTS });
  #atWork = 0;

  constructor(options: ExportServiceOptions) {
    this.#options = options;
  }

  /**
   * Plans a file and hands it to `send`, which writes it to where it goes. Where the data changed
   * before the first byte was handed on, `send` is called again, with a file of the new version.
   *
   * @throws InputError, QueryTooCostlyError, TooManyRequestsError before `send` is called;
   *   StoreUnavailableError and what the store throws while it writes
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
        `${String(maxExports)} exports are being written already. Wait ${String(RETRY_SECONDS)} seconds. Whoever runs the server can raise the limit with MAX_EXPORTS.`,
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

  /** The manifest of a file; the file is written to nowhere where nobody has taken it yet. */
  manifest(name: string, given: GivenParameters, caller: ExportCaller): Promise<string> {
    const write = async (
      file: ExportFile,
      assertUnchanged: () => Promise<void>,
    ): Promise<string> => {
      const kept = this.#manifests.get(keyOf(file.plan));
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

  #open(plan: ExportPlan, assertUnchanged: () => Promise<void>): OpenFile {
    const job = new ExportJob(plan, this.#options);
    const keep = (): void => {
      this.#manifests.set(keyOf(plan), job.result.manifest);
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
        // One chunk is held back, so that what must not look complete never is.
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

/** A file that is about to be written. */
export interface ExportFile {
  readonly plan: ExportPlan;
  /** Records that were read so far. */
  readonly records: number;
  /** Once the last byte was taken. */
  readonly result: ExportResult;
  /** Its bytes, once. */
  readonly write: () => AsyncIterable<Uint8Array>;
}

interface OpenFile extends ExportFile {
  /** Whether any of its bytes were handed on. */
  readonly hasBegun: boolean;
}

function keyOf({ datasetVersion, selection }: ExportPlan): string {
  return `${datasetVersion} ${selection}`;
}
