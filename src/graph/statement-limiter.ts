/**
 * Bounds how many statements are at work at once; the others wait in the order of their arrival.
 * One that runs on after its caller gave up keeps its place until it ends.
 */
import { StoreUnavailableError, TooManyRequestsError } from '../domain/errors.js';
import type { Deadline } from './deadline.js';

/** By then most of those who wait would wait in vain, and each holds memory. */
const MAX_WAITING = 500;

interface Waiter {
  readonly start: () => void;
  readonly fail: (error: Error) => void;
}

export class StatementLimiter {
  readonly #limit: number;
  /** In the order of arrival; each holds no place yet. */
  readonly #waiting = new Set<Waiter>();
  readonly #running = new Set<Promise<unknown>>();
  #taken = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * What `work` gives, or the deadline's error, whether the time passed in the queue or at work.
   * @throws TooManyRequestsError when too many wait already
   */
  async run<T>(deadline: Deadline, work: () => Promise<T>): Promise<T> {
    if (this.#taken < this.#limit) this.#taken += 1;
    else await this.#waitForPlace(deadline);
    return deadline.race(this.#startInPlace(work));
  }

  /** Sends away those who wait; resolves when the running statements have ended. */
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
        'Too many queries are waiting. Wait 1 second. Whoever runs the server can let more run at once with MAX_STATEMENTS.',
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
