/**
 * Decides when a statement may go to the engine. Neo4j must first plan a text that it does not
 * know, which takes 0.3 to 3 s of one core: such texts are planned two at a time, each once, within
 * a budget per client. Texts that the engine knows share the remaining capacity.
 */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { countBlocks, type Statement } from '../../cypher/statement.js';
import { StoreUnavailableError, TooManyRequestsError } from '../../domain/errors.js';
import { MinuteBudget } from '../../domain/minute-budget.js';
import { Deadline } from '../deadline.js';
import type { GraphReader, ReadOptions, TextHit, TextSearch } from '../graph-store.js';
import { StatementLimiter } from '../statement-limiter.js';

export interface AdmissionLimits {
  /** Statements that run at once. */
  readonly maxStatements: number;
  /** Blocks of new texts allowed per client; 0 sets no limit. */
  readonly newBlocksPerMinute: number;
}

/** The engine is given two cores; more plans at once would only slow each other down. */
const NEW_AT_ONCE = 2;
/** As many plans as Neo4j caches (server.memory.query_cache.per_db_cache_num_entries). */
const KNOWN_TEXTS = 1_000;
const DEFAULT_TIMEOUT_MS = 15_000;

/** The read operations of the store that this wraps. */
export function admitStatements(store: GraphReader, limits: AdmissionLimits): GraphReader {
  return new Admission(store, limits);
}

class Admission implements GraphReader {
  readonly #store: GraphReader;
  readonly #budget: MinuteBudget | undefined;
  readonly #all: StatementLimiter;
  readonly #new = new StatementLimiter(NEW_AT_ONCE);
  /** Hashes, so that long texts need no more memory than short ones. */
  readonly #known = new LRUCache<string, true>({ max: KNOWN_TEXTS });
  readonly #planning = new Map<string, Promise<unknown>>();

  constructor(store: GraphReader, { maxStatements, newBlocksPerMinute }: AdmissionLimits) {
    this.#store = store;
    this.#all = new StatementLimiter(maxStatements);
    this.#budget = newBlocksPerMinute === 0 ? undefined : new MinuteBudget(newBlocksPerMinute);
  }

  /**
   * Like the port's `read`; TOO_MANY_REQUESTS when the client's budget or the queue is exhausted.
   */
  async read<Row>(statement: Statement<Row>, options: ReadOptions = {}): Promise<readonly Row[]> {
    const deadline = new Deadline(options.timeoutMs ?? DEFAULT_TIMEOUT_MS, options.signal);
    const text = createHash('sha256').update(statement.text).digest('base64');
    const run = (): Promise<readonly Row[]> =>
      this.#all.run(deadline, () =>
        this.#store.read(statement, { ...options, timeoutMs: deadline.remainingMs() }),
      );
    try {
      // Concurrent requests for a text that is being planned wait for that plan.
      for (;;) {
        const planning = this.#planning.get(text);
        if (planning === undefined) break;
        await deadline.race(planning);
      }
      if (this.#known.get(text) === true) return await run();
      return await this.#plan(text, run, deadline, countBlocks(statement), options.client);
    } catch (error) {
      // An engine that restarted has lost its plans.
      if (error instanceof StoreUnavailableError) this.#known.clear();
      throw error;
    }
  }

  /**
   * Like the port's `searchText`: a single text, which the engine knows from the first search on.
   */
  async searchText(search: TextSearch, options: ReadOptions = {}): Promise<readonly TextHit[]> {
    const deadline = new Deadline(options.timeoutMs ?? DEFAULT_TIMEOUT_MS, options.signal);
    return this.#all.run(deadline, () =>
      this.#store.searchText(search, { ...options, timeoutMs: deadline.remainingMs() }),
    );
  }

  async #plan<Result>(
    text: string,
    run: () => Promise<Result>,
    deadline: Deadline,
    blocks: number,
    client: string | undefined,
  ): Promise<Result> {
    this.#charge(client, blocks);
    const planned = this.#new.run(deadline, run);
    this.#planning.set(
      text,
      planned.catch(() => undefined).finally(() => this.#planning.delete(text)),
    );
    const rows = await planned;
    this.#known.set(text, true);
    return rows;
  }

  #charge(client: string | undefined, blocks: number): void {
    if (client === undefined || this.#budget === undefined) return;
    const { isGranted, secondsLeft } = this.#budget.spend(client, blocks);
    if (isGranted) return;
    throw new TooManyRequestsError(
      `You sent many queries of new shapes in the last minute. Wait ${String(secondsLeft)} seconds, or vary values and scalars rather than relationships and filter keys: queries of the same shape are not counted. The operator of the server can raise the limit with NEW_BLOCKS_PER_MINUTE.`,
      secondsLeft,
    );
  }
}
