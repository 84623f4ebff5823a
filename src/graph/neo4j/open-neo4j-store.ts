/**
 * The port on Neo4j, a single server (`bolt://`) or a cluster with routed reads (`neo4j://`).
 * Independent of what the statements mean.
 */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment --
   the driver types its options as classes with private constructors; literals are its documented way */
import neo4j, {
  type BookmarkManager,
  type Driver,
  type EagerResult,
  type Session,
} from 'neo4j-driver';

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
import { createTextIndexText, findTextStatement } from './find-text.js';
import { toStoreError } from './map-error.js';
import { toDriverParams } from './to-driver-params.js';

export interface Neo4jStoreOptions {
  readonly uri: string;
  /** Absent for a server without authentication. */
  readonly user?: string;
  readonly password?: string;
  readonly database: string;
  readonly maxConnections?: number;
  /** For reads without a limit of their own. */
  readonly defaultTimeoutMs?: number;
  /** For one `write` call, which may be a batch of thousands of rows. */
  readonly writeTimeoutMs?: number;
}

const MAX_CONNECTIONS = 50;
const DEFAULT_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 120_000;
const HEALTH_TIMEOUT_MS = 2_000;
const INDEX_TIMEOUT_S = 300;
/** The error of IF NOT EXISTS where another process creates the same index at the same time. */
const ALREADY_THERE = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
const FORBIDDEN = 'Neo.ClientError.Security.Forbidden';
/**
 * How long the driver may start retries. It pauses 1, 2, 4 s between attempts (±20 %), so this ends
 * after
 * 2.4 to 3.6 s, while 3,000 would sometimes start the third pause and take 7 s.
 */
const RETRY_MS = 2_000;
const ACQUISITION_MS = 5_000;
const CONNECT_MS = 4_000;

/** Opens no connection yet: the first call detects an unreachable server. */
export function openNeo4jStore(options: Neo4jStoreOptions): GraphStore {
  return new Neo4jStore(options);
}

type Records = EagerResult['records'];
type DriverParams = ReturnType<typeof toDriverParams>;

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string;
  readonly #defaultTimeoutMs: number;
  readonly #writeTimeoutMs: number;
  /** Two open transactions that merge the same key both commit on the embedded engine and deadlock on Neo4j. */
  readonly #writes = new SerialQueue();
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  /** Before our first write there is no bookmark that a read would have to wait for. */
  #hasWritten = false;
  #closing: Promise<void> | undefined;

  constructor(options: Neo4jStoreOptions) {
    const auth =
      options.user === undefined
        ? undefined
        : neo4j.auth.basic(options.user, options.password ?? '');
    this.#driver = neo4j.driver(options.uri, auth, {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_MS,
      connectionAcquisitionTimeout: ACQUISITION_MS,
      connectionTimeout: CONNECT_MS,
      maxConnectionPoolSize: options.maxConnections ?? MAX_CONNECTIONS,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'demarche',
    });
    this.#database = options.database;
    this.#defaultTimeoutMs = options.defaultTimeoutMs ?? DEFAULT_TIMEOUT_MS;
    this.#writeTimeoutMs = options.writeTimeoutMs ?? WRITE_TIMEOUT_MS;
  }

  async read<Row>(
    statement: Statement<Row>,
    { timeoutMs = this.#defaultTimeoutMs, signal }: ReadOptions = {},
  ): Promise<readonly Row[]> {
    this.#assertOpen();
    assertParams(statement.params);
    const deadline = new Deadline(timeoutMs, signal);
    const records = await this.#execute(statement, timeoutMs, deadline);
    return parseRows(
      statement,
      records.length,
      (index) => toRecordObject(records, index),
      deadline,
    );
  }

  async write(statements: readonly Statement[]): Promise<void> {
    this.#assertOpen();
    for (const { params } of statements) assertParams(params);
    await this.#enqueueWrite(this.#writeTimeoutMs, async (session) => {
      await session.executeWrite(
        async (transaction) => {
          for (const statement of statements) {
            const { text, params } = statement;
            const { records } = await transaction.run(text, toDriverParams(params));
            await parseRows(
              statement,
              records.length,
              (index) => toRecordObject(records, index),
              new Deadline(this.#writeTimeoutMs),
            );
          }
        },
        { timeout: this.#writeTimeoutMs },
      );
    });
  }

  async ensureIndexes(
    indexes: readonly IndexDefinition[],
    textIndexes: readonly TextIndexDefinition[],
  ): Promise<void> {
    this.#assertOpen();
    const texts = [...indexes.map(createIndexText), ...textIndexes.map(createTextIndexText)];
    await this.#enqueueWrite(INDEX_TIMEOUT_S * 1_000, async (session) => {
      for (const text of texts) {
        try {
          await session.executeWrite((transaction) => transaction.run(text));
        } catch (error) {
          if (!hasCode(error, ALREADY_THERE)) throw error;
        }
      }
      await session.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(INDEX_TIMEOUT_S) });
    });
  }

  /**
   * Right after a load the index statistics are stale, and plans start from a whole index that the
   * engine believes empty. The engine refreshes them itself some seconds later, which has to do for
   * a user who lacks permission for this procedure.
   */
  async refreshStatistics(): Promise<void> {
    this.#assertOpen();
    await this.#enqueueWrite(INDEX_TIMEOUT_S * 1_000, async (session) => {
      try {
        await session.run('CALL db.prepareForReplanning($seconds)', {
          seconds: neo4j.int(INDEX_TIMEOUT_S),
        });
      } catch (error) {
        if (!hasCode(error, FORBIDDEN)) throw error;
      }
    });
  }

  async searchText(search: TextSearch, options: ReadOptions = {}): Promise<readonly TextHit[]> {
    this.#assertOpen();
    if (isEmptySearch(search)) return [];
    return this.read(findTextStatement(search), options);
  }

  /** Without the retries of `read`: a probe asks about the present. */
  async checkHealth(): Promise<void> {
    this.#assertOpen();
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: 'READ' });
    try {
      const answer = session.run('RETURN 1 AS one', {}, { timeout: HEALTH_TIMEOUT_MS });
      await new Deadline(HEALTH_TIMEOUT_MS).race(answer.then(() => undefined));
    } catch (error) {
      throw toStoreError(error);
    } finally {
      releaseInBackground(session);
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#writes.settle().then(() => this.#driver.close());
    return this.#closing;
  }

  #assertOpen(): void {
    if (this.#closing !== undefined) throw new StoreUnavailableError('The graph is closed.');
  }

  async #execute(
    { text, params }: Statement<unknown>,
    timeoutMs: number,
    deadline: Deadline,
  ): Promise<Records> {
    const driverParams = toDriverParams(params);
    let retrying: AbortController | undefined;
    let isPassed = false;
    try {
      const once = this.#openSession();
      // The server looks for overdue transactions every 2 s only, and never when it hangs: the race
      // ends the wait in time, and running work returns its connection.
      return await deadline.race(
        readOnce(once, text, driverParams, timeoutMs).catch((error: unknown) => {
          if (isPassed || !neo4j.isRetryableError(error)) throw error;
          retrying = new AbortController();
          return this.#readWithRetries(text, driverParams, timeoutMs, retrying.signal);
        }),
        () => {
          isPassed = true;
          releaseInBackground(once);
          retrying?.abort();
        },
      );
    } catch (error) {
      throw toStoreError(error);
    }
  }

  #openSession(): Session {
    return this.#driver.session({
      database: this.#database,
      defaultAccessMode: 'READ',
      ...(this.#hasWritten ? { bookmarkManager: this.#bookmarks } : {}),
    });
  }

  async #readWithRetries(
    text: string,
    params: DriverParams,
    timeout: number,
    signal: AbortSignal,
  ): Promise<Records> {
    const { records } = await this.#driver.executeQuery(text, params, {
      database: this.#database,
      routing: neo4j.routing.READ,
      bookmarkManager: this.#hasWritten ? this.#bookmarks : null,
      transactionConfig: { timeout },
      signal,
    });
    return records;
  }

  async #enqueueWrite(timeoutMs: number, work: (session: Session) => Promise<void>): Promise<void> {
    try {
      await this.#writes.run(async () => {
        const session = this.#driver.session({
          database: this.#database,
          bookmarkManager: this.#bookmarks,
        });
        try {
          this.#hasWritten = true;
          await new Deadline(timeoutMs).race(work(session));
        } finally {
          releaseInBackground(session);
        }
      });
    } catch (error) {
      throw toStoreError(error);
    }
  }
}

/** One round trip, where an explicit transaction takes two; nothing is retried. */
async function readOnce(
  session: Session,
  text: string,
  params: DriverParams,
  timeout: number,
): Promise<Records> {
  try {
    const { records } = await session.run(text, params, { timeout });
    return records;
  } finally {
    releaseInBackground(session);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof neo4j.Neo4jError && error.code === code;
}

function toRecordObject(records: Records, index: number): Record<string, unknown> {
  return records[index]?.toObject() ?? {};
}

/** On a server that hangs, closing waits as long as the statement would have. */
function releaseInBackground(session: Session): void {
  session.close().catch(() => undefined);
}

function createIndexText({ label, property, unique }: IndexDefinition): string {
  const target = `FOR (n:${assertIdentifier(label)})`;
  const name = indexName(label, property);
  return unique
    ? `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS ${target} REQUIRE n.${property} IS UNIQUE`
    : `CREATE INDEX ${name} IF NOT EXISTS ${target} ON (n.${property})`;
}
