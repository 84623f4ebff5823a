/**
 * The port: all operations that the rest of the program may use of a graph engine.
 * Two adapters implement it, `neo4j/` and `embedded/`; one contract suite (`test/contract`) holds
 * both to the same behaviour. Nothing outside `graph/` may depend on which one is in use.
 */
import type { Statement } from '../cypher/statement.js';
import type { SearchWord } from '../domain/text/search-query.js';

export type EngineName = 'neo4j' | 'embedded';

export interface ReadOptions {
  /**
   * Milliseconds from the call until DEADLINE_EXCEEDED. Neo4j ends the statement too; the embedded
   * engine cannot cancel it, so it keeps running and keeps its slot among concurrent statements.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * The client on whose behalf it runs, as far as clients can be distinguished; absent: the server
   * itself.
   */
  readonly client?: string | undefined;
  /**
   * Aborted when the caller no longer waits: the call rejects with REQUEST_CANCELLED. Queued work
   * leaves its queue; running work stops on Neo4j only.
   */
  readonly signal?: AbortSignal | undefined;
}

/** An index on `(:label {property})`; `unique` asks for a constraint where the engine has a cheap one. */
export interface IndexDefinition {
  readonly label: string;
  readonly property: string;
  readonly unique: boolean;
}

/** A full-text index over one stored search text of one label. */
export interface TextIndexDefinition {
  readonly name: string;
  readonly label: string;
  readonly property: string;
}

/** A text search: the index and the words. */
export interface TextSearch {
  readonly indexes: readonly TextIndexDefinition[];
  /**
   * Words as `domain/text/search-words.ts` makes them: data, without operators of a query language.
   */
  readonly words: readonly SearchWord[];
  readonly limit: number;
}

/**
 * One hit of a text search. Scores differ between engines, so only their order is part of the port.
 */
export interface TextHit {
  readonly id: string;
  /** The indexed text. */
  readonly text: string;
}

/** Operations that may run on a reader's behalf. */
export type GraphReader = Pick<GraphStore, 'read' | 'searchText'>;

export interface GraphStore {
  readonly engine: EngineName;

  /**
   * Runs one read statement and returns its rows.
   * Errors: DEADLINE_EXCEEDED, REQUEST_CANCELLED, STORE_UNAVAILABLE, INTERNAL_SERVER_ERROR (our Cypher), DATA_INTEGRITY.
   */
  read<Row>(statement: Statement<Row>, options?: ReadOptions): Promise<readonly Row[]>;

  /**
   * Runs the statements in order in one transaction: all of them or none. The rows of each
   * statement go through its `parseRow` before the next one runs; an error there rolls back the
   * transaction. The writes of one process are queued; each call is one transaction.
   */
  write(statements: readonly Statement[]): Promise<void>;

  /** Creates missing indexes and resolves when they are online. Safe to repeat. */
  ensureIndexes(
    indexes: readonly IndexDefinition[],
    textIndexes: readonly TextIndexDefinition[],
  ): Promise<void>;

  /** Refreshes the statistics that the engine plans with. Needed after a load. */
  refreshStatistics(): Promise<void>;

  /**
   * Nodes whose indexed text contains all of the words, best first, ties by id. Empty where there
   * are no words or no indexes.
   */
  searchText(search: TextSearch, options?: ReadOptions): Promise<readonly TextHit[]>;

  /** Resolves when the engine answers, rejects with STORE_UNAVAILABLE or DEADLINE_EXCEEDED. */
  checkHealth(): Promise<void>;

  /** Releases the engine. Later calls reject with STORE_UNAVAILABLE. Safe to repeat. */
  close(): Promise<void>;
}
