/**
 * Decides when a statement may go to the engine. A text that is new to it must be planned first,
 * which takes Neo4j 0.3 to 3 s of one core: such texts go two at a time, each once, and each client
 * has a budget of them. Texts that the engine knows share the places that are left.
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
  /** Statements at work at once. */
  readonly maxStatements: number;
  /** Blocks of new texts that one client may bring; 0 sets no limit. */
  readonly newBlocksPerMinute: number;
}

/** Two cores are what the engine is promised; more only make each other late. */
const NEW_AT_ONCE = 2;
/** As many plans as Neo4j keeps (server.memory.query_cache.per_db_cache_num_entries). */
const KNOWN_TEXTS = 1_000;
const DEFAULT_TIMEOUT_MS = 15_000;

/** The store's reads behind the gate. */
export function admitStatements(store: GraphReader, limits: AdmissionLimits): GraphReader {
  return new Admission(store, limits);
}

class Admission implements GraphReader {
  readonly #store: GraphReader;
  readonly #budget: MinuteBudget | undefined;
  readonly #all: StatementLimiter;
  readonly #new = new StatementLimiter(NEW_AT_ONCE);
  /** Hashes, so that the longest of texts takes no more room than the shortest. */
  readonly #known = new LRUCache<string, true>({ max: KNOWN_TEXTS });
  readonly #planning = new Map<string, Promise<unknown>>();

  constructor(store: GraphReader, { maxStatements, newBlocksPerMinute }: AdmissionLimits) {
    this.#store = store;
    this.#all = new StatementLimiter(maxStatements);
    this.#budget = newBlocksPerMinute === 0 ? undefined : new MinuteBudget(newBlocksPerMinute);
  }

  /** As the port's `read`; TOO_MANY_REQUESTS when the client's budget or the queue is full. */
  async read<Row>(statement: Statement<Row>, options: ReadOptions = {}): Promise<readonly Row[]> {
    const deadline = new Deadline(options.timeoutMs ?? DEFAULT_TIMEOUT_MS, options.signal);
    const text = createHash('sha256').update(statement.text).digest('base64');
    const run = (): Promise<readonly Row[]> =>
      this.#all.run(deadline, () =>
        this.#store.read(statement, { ...options, timeoutMs: deadline.remainingMs() }),
      );
    try {
      // Whoever asks the same while it is planned waits for that, instead of planning it again.
      for (;;) {
        const planning = this.#planning.get(text);
        if (planning === undefined) break;
        await deadline.race(planning);
      }
      if (this.#known.get(text) === true) return await run();
      return await this.#plan(text, run, deadline, countBlocks(statement), options.client);
    } catch (error) {
      // An engine that went away comes back without its plans.
      if (error instanceof StoreUnavailableError) this.#known.clear();
      throw error;
    }
  }

  /** As the port's `searchText`: one text, which the engine knows from the first search on. */
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
      `You asked many queries of new shapes in the last minute. Wait ${String(secondsLeft)} seconds, or change values and scalars rather than relationships and filter keys: queries of the same shape are not counted. Whoever runs the server can raise the limit with NEW_BLOCKS_PER_MINUTE.`,
      secondsLeft,
    );
  }
}
