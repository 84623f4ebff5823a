/**
 * The port: all that the rest of the program may ask of a graph engine.
 * Two adapters implement it, `neo4j/` and `embedded/`; one contract suite (`test/contract`) holds
 * both to the same behaviour. Nothing outside `graph/` may know which one answers.
 */
import type { Statement } from '../cypher/statement.js';
import type { SearchWord } from '../domain/text/search-query.js';

export type EngineName = 'neo4j' | 'embedded';

export interface ReadOptions {
  /**
   * Milliseconds from the call until DEADLINE_EXCEEDED. Neo4j ends the statement too; the embedded
   * engine cannot be cancelled, so its work goes on and keeps its place among concurrent statements.
   */
  readonly timeoutMs?: number | undefined;
  /** On whose behalf, as far as callers can be told apart; nobody's: the server's own work. */
  readonly client?: string | undefined;
  /**
   * Aborted when nobody waits for the rows any more: the call rejects with REQUEST_CANCELLED, and
   * what can be stopped is. What waits leaves its queue; what runs stops on Neo4j only.
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

/** What a text search looks for, and where. */
export interface TextSearch {
  readonly indexes: readonly TextIndexDefinition[];
  /** Words as `domain/text/search-words.ts` makes them: data, without any operator of a query language. */
  readonly words: readonly SearchWord[];
  readonly limit: number;
}

/** One hit of a text search. Scores differ between engines, so only their order is part of the port. */
export interface TextHit {
  readonly id: string;
  /** What the index holds of it. */
  readonly text: string;
}

/** What may be asked on a reader's behalf. */
export type GraphReader = Pick<GraphStore, 'read' | 'searchText'>;

export interface GraphStore {
  readonly engine: EngineName;

  /**
   * Runs one read statement and returns its rows.
   * Errors: DEADLINE_EXCEEDED, REQUEST_CANCELLED, STORE_UNAVAILABLE, INTERNAL_SERVER_ERROR (our Cypher), DATA_INTEGRITY.
   */
  read<Row>(statement: Statement<Row>, options?: ReadOptions): Promise<readonly Row[]>;

  /**
   * Runs the statements in order in one transaction: all of them or none. The rows that a statement
   * returns go through its `parseRow` before the next one runs; what that throws undoes the transaction.
   * Writes of one process are queued; each call is one transaction.
   */
  write(statements: readonly Statement[]): Promise<void>;

  /** Creates what is missing of the indexes and returns when they answer. Safe to repeat. */
  ensureIndexes(
    indexes: readonly IndexDefinition[],
    textIndexes: readonly TextIndexDefinition[],
  ): Promise<void>;

  /** Lets the engine learn anew how much there is of what, for its plans. Wanted after a load. */
  refreshStatistics(): Promise<void>;

  /**
   * Nodes whose indexed text has all of the words, best first, ties by id. Nothing where there are no
   * words or no indexes.
   */
  searchText(search: TextSearch, options?: ReadOptions): Promise<readonly TextHit[]>;

  /** Resolves when the engine answers, rejects with STORE_UNAVAILABLE or DEADLINE_EXCEEDED. */
  checkHealth(): Promise<void>;

  /** Releases the engine. Later calls reject with STORE_UNAVAILABLE. Safe to repeat. */
  close(): Promise<void>;
}
