/**
 * The port on the embedded engine: one process, one file (or memory), the same Cypher.
 * Independent of what the statements mean.
 */
// Node cannot detect the named exports of this CommonJS package: the default import holds them.
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';

import type { Statement } from '../../cypher/statement.js';
import { SerialQueue } from '../../domain/serial-queue.js';
import { StoreUnavailableError } from '../../domain/errors.js';
import { assertParams } from '../check-params.js';
import { Deadline } from '../deadline.js';
import type {
  GraphStore,
  IndexDefinition,
  ReadOptions,
  TextHit,
  TextSearch,
  TextIndexDefinition,
} from '../graph-store.js';
import { assertIdentifier, indexName } from '../identifier.js';
import { isEmptySearch } from '../is-empty-search.js';
import { parseRows } from '../parse-rows.js';
import { StatementLimiter } from '../statement-limiter.js';
import { forgetProcess, openDatabaseFile } from './database-file.js';
import { ensureTextIndex, findText } from './find-text.js';
import { isConflict, toStoreError } from './map-error.js';

export interface EmbeddedStoreOptions {
  /** The database file; missing folders are created. Absent: in memory. */
  readonly path?: string;
  /** Statements that run at once; more would only slow each other down. */
  readonly maxConcurrentStatements?: number;
  /** For reads without a limit of their own. */
  readonly defaultTimeoutMs?: number;
}

const MAX_CONCURRENT_STATEMENTS = 4;
const DEFAULT_TIMEOUT_MS = 15_000;
const HEALTH_TIMEOUT_MS = 2_000;
const MAX_WRITE_ATTEMPTS = 5;
/** How long closing waits for statements that are still running. */
const CLOSE_TIMEOUT_MS = 5_000;

/** Throws STORE_UNAVAILABLE when the file is locked by another process or is not a database. */
export function openEmbeddedStore(options: EmbeddedStoreOptions = {}): GraphStore {
  return new EmbeddedStore(options);
}

class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly #path: string | undefined;
  readonly #database: GrafeoDB;
  readonly #limiter: StatementLimiter;
  /** Two open transactions that merge the same key both commit on the embedded engine and deadlock on Neo4j. */
  readonly #writes = new SerialQueue();
  readonly #defaultTimeoutMs: number;
  /** The engine answers reads even after it was closed, so the store keeps its own flag. */
  #closing: Promise<void> | undefined;

  constructor(options: EmbeddedStoreOptions) {
    this.#path = options.path;
    this.#database =
      options.path === undefined ? grafeo.GrafeoDB.create() : openDatabaseFile(options.path);
    this.#limiter = new StatementLimiter(
      options.maxConcurrentStatements ?? MAX_CONCURRENT_STATEMENTS,
    );
    this.#defaultTimeoutMs = options.defaultTimeoutMs ?? DEFAULT_TIMEOUT_MS;
  }

  async read<Row>(
    statement: Statement<Row>,
    { timeoutMs = this.#defaultTimeoutMs, signal }: ReadOptions = {},
  ): Promise<readonly Row[]> {
    this.#assertOpen();
    assertParams(statement.params);
    const deadline = new Deadline(timeoutMs, signal);
    const result = await this.#run(deadline, () => this.#execute(statement));
    return parseRows(statement, result.length, (index) => result.get(index), deadline);
  }

  async write(statements: readonly Statement[]): Promise<void> {
    this.#assertOpen();
    for (const { params } of statements) assertParams(params);
    await this.#enqueueWrite(() => this.#commitWithRetries(statements));
  }

  async ensureIndexes(
    indexes: readonly IndexDefinition[],
    textIndexes: readonly TextIndexDefinition[],
  ): Promise<void> {
    this.#assertOpen();
    await this.#enqueueWrite(async () => {
      // Unique constraints make loading quadratic here; MERGE by id through one queue keeps ids
      // unique.
      for (const { label, property } of indexes) {
        await this.#database.executeCypher(
          `CREATE INDEX ${indexName(label, property)} IF NOT EXISTS ` +
            `FOR (n:${assertIdentifier(label)}) ON (n.${assertIdentifier(property)})`,
        );
      }
      for (const index of textIndexes) await ensureTextIndex(this.#database, index);
    });
  }

  /** This engine's statistics are always current. */
  async refreshStatistics(): Promise<void> {
    this.#assertOpen();
    await this.#writes.settle();
  }

  async searchText(
    search: TextSearch,
    { timeoutMs = this.#defaultTimeoutMs, signal }: ReadOptions = {},
  ): Promise<readonly TextHit[]> {
    this.#assertOpen();
    if (isEmptySearch(search)) return [];
    return this.#run(new Deadline(timeoutMs, signal), () => findText(this.#database, search));
  }

  async checkHealth(): Promise<void> {
    this.#assertOpen();
    await this.#run(new Deadline(HEALTH_TIMEOUT_MS), () =>
      this.#database.executeCypher('RETURN 1 AS one'),
    );
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    // Accepted writes are completed; a read that runs too long is abandoned.
    await this.#writes.settle();
    await new Deadline(CLOSE_TIMEOUT_MS).race(this.#limiter.drain()).catch(() => undefined);
    try {
      this.#database.close();
    } catch (error) {
      throw toStoreError(error, this.#path);
    }
    if (this.#path !== undefined) forgetProcess(this.#path);
  }

  #assertOpen(): void {
    if (this.#closing !== undefined) throw new StoreUnavailableError('The graph is closed.');
  }

  async #run<T>(deadline: Deadline, work: () => Promise<T>): Promise<T> {
    try {
      // Async, so that an argument error that the binding throws synchronously becomes a rejection.
      return await this.#limiter.run(deadline, async () => work());
    } catch (error) {
      throw toStoreError(error, this.#path);
    }
  }

  async #enqueueWrite(work: () => Promise<void>): Promise<void> {
    try {
      await this.#writes.run(work);
    } catch (error) {
      throw toStoreError(error, this.#path);
    }
  }

  #execute({ text, params }: Statement<unknown>): Promise<QueryResult> {
    return this.#database.executeCypher(text, params);
  }

  async #commitWithRetries(statements: readonly Statement[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#commit(statements);
        return;
      } catch (error) {
        if (!isConflict(error) || attempt === MAX_WRITE_ATTEMPTS) throw error;
      }
    }
  }

  async #commit(statements: readonly Statement[]): Promise<void> {
    const transaction = this.#database.beginTransaction();
    try {
      for (const statement of statements) {
        const rows = await transaction.executeCypher(statement.text, statement.params);
        await parseRows(
          statement,
          rows.length,
          (index) => rows.get(index),
          new Deadline(this.#defaultTimeoutMs),
        );
      }
      transaction.commit();
    } catch (error) {
      // After a failed statement, a commit would still apply the statements before it.
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }
}
