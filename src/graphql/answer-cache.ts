/**
 * A cache of rows of questions over everything, which take the engine seconds and change only with
 * the data: kept until the data changes or others need the room. Whoever asks while the engine works
 * waits for the same answer.
 */
import { LRUCache } from 'lru-cache';
import type { Statement } from '../cypher/statement.js';

/** Characters of JSON in all. */
const MAX_CACHED = 20_000_000;
/** While the engine works nobody knows how large the answer will be. */
const UNKNOWN_SIZE = 1;

interface Cached {
  readonly rows: Promise<readonly unknown[]>;
}

export class AnswerCache {
  readonly #cached = new LRUCache<string, Cached>({ maxSize: MAX_CACHED });

  /** @param version of the data; rows of another version are never given. */
  read<Row>(
    version: string,
    { text, params }: Statement<Row>,
    ask: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const key = JSON.stringify([version, text, params]);
    const known = this.#cached.get(key);
    // The same text is parsed to the same rows.
    if (known !== undefined) return known.rows as Promise<readonly Row[]>;
    const rows = ask();
    this.#cached.set(key, { rows }, { size: UNKNOWN_SIZE });
    rows.then(
      (found) => {
        // A new entry, because the cache weighs a value that it has only once.
        this.#cached.set(key, { rows }, { size: JSON.stringify(found).length });
      },
      () => {
        // The next one asks again.
        this.#cached.delete(key);
      },
    );
    return rows;
  }
}
