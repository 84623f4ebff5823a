/** Runs one piece of work at a time, in the order of the calls. A failure does not stop the next one. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves once all work that was queued before is done. */
  async settle(): Promise<void> {
    await this.#last;
  }
}
