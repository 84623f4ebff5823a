/**
 * Limits how many statements run at once; others wait in order of arrival. A statement that keeps
 * running after its caller gave up keeps its slot until it ends.
 */
import { StoreUnavailableError, TooManyRequestsError } from '../domain/errors.js';
import type { Deadline } from './deadline.js';

/** At this length most waiting callers would time out, and each holds memory. */
const MAX_WAITING = 500;

interface Waiter {
  readonly start: () => void;
  readonly fail: (error: Error) => void;
}

export class StatementLimiter {
  readonly #limit: number;
  /** In order of arrival; each holds no slot yet. */
  readonly #waiting = new Set<Waiter>();
  readonly #running = new Set<Promise<unknown>>();
  #taken = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * The result of `work`, or the deadline's error, whether time ran out in the queue or at work.
   * @throws TooManyRequestsError when the queue is full
   */
  async run<T>(deadline: Deadline, work: () => Promise<T>): Promise<T> {
    if (this.#taken < this.#limit) this.#taken += 1;
    else await this.#waitForPlace(deadline);
    return deadline.race(this.#startInPlace(work));
  }

  /** Rejects the waiting statements; resolves when the running ones have ended. */
  async drain(): Promise<void> {
    for (const waiter of this.#waiting) {
      waiter.fail(new StoreUnavailableError('The graph was closed while this statement waited.'));
    }
    this.#waiting.clear();
    await Promise.allSettled(this.#running);
  }

  async #waitForPlace(deadline: Deadline): Promise<void> {
    if (this.#waiting.size >= MAX_WAITING) {
      throw new TooManyRequestsError(
        'Too many queries are waiting. Wait 1 second. The operator of the server can let more run at once with MAX_STATEMENTS.',
        1,
      );
    }
    let waiter: Waiter | undefined;
    const handedOver = new Promise<void>((resolve, reject) => {
      waiter = { start: resolve, fail: reject };
      this.#waiting.add(waiter);
    });
    await deadline.race(handedOver, () => {
      if (waiter !== undefined) this.#waiting.delete(waiter);
    });
  }

  #startInPlace<T>(work: () => Promise<T>): Promise<T> {
    const running = work().finally(() => {
      this.#running.delete(running);
      this.#handOnPlace();
    });
    this.#running.add(running);
    return running;
  }

  #handOnPlace(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#taken -= 1;
      return;
    }
    this.#waiting.delete(next);
    next.start();
  }
}
