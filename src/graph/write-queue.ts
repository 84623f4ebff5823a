/**
 * Serialises writes: two open transactions that merge the same key both commit on the embedded
 * engine and deadlock on Neo4j. Independent of the engine.
 */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when everything queued before it has settled. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when everything queued so far has settled. */
  async drain(): Promise<void> {
    await this.#last;
  }
}
