/**
 * Caches the rows of questions over the whole graph. These take the engine seconds and change only
 * with the data. An entry lives until the data changes or it is evicted; concurrent requests for it
 * share one read.
 */
import { LRUCache } from 'lru-cache';
import type { Statement } from '../cypher/statement.js';

/** Total size, in characters of JSON. */
const MAX_CACHED = 20_000_000;
/** The size of an entry is not known before its rows arrive. */
const UNKNOWN_SIZE = 1;

interface Cached {
  readonly rows: Promise<readonly unknown[]>;
}

export class AnswerCache {
  readonly #cached = new LRUCache<string, Cached>({ maxSize: MAX_CACHED });

  /** @param version of the data; rows of another version are never returned */
  read<Row>(
    version: string,
    { text, params }: Statement<Row>,
    ask: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const key = JSON.stringify([version, text, params]);
    const known = this.#cached.get(key);
    // The key holds the statement's text, so the cached rows have its row type.
    if (known !== undefined) return known.rows as Promise<readonly Row[]>;
    const rows = ask();
    this.#cached.set(key, { rows }, { size: UNKNOWN_SIZE });
    rows.then(
      (found) => {
        // A new entry, because the cache computes the size of a value only once.
        this.#cached.set(key, { rows }, { size: JSON.stringify(found).length });
      },
      () => {
        // The next request tries again.
        this.#cached.delete(key);
      },
    );
    return rows;
  }
}
