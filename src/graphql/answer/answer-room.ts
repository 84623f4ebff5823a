/**
 * Limits the memory of concurrent large answers over all clients. An answer waits, in order of
 * arrival, until its estimated bytes fit. Small answers never wait.
 */
import { CancelledError, DeadlineError, TooManyRequestsError } from '../../domain/errors.js';

/** Answers below this size are not counted. */
const SMALL_BYTES = 262_144;

/** With a longer queue, most waiters would run out of time. */
const MAX_WAITING = 100;

interface Waiter {
  readonly bytes: number;
  readonly enter: () => void;
}

export interface WaitOptions {
  /** On the clock of `performance.now()`. */
  readonly deadlineAt: number;
  readonly signal: AbortSignal | undefined;
}

export class AnswerRoom {
  readonly #capacity: number;
  readonly #waiting = new Set<Waiter>();
  #taken = 0;

  constructor(capacityBytes: number) {
    this.#capacity = capacityBytes;
  }

  /** @throws DemarcheError if the deadline passes first, or too many answers are waiting */
  async run<T>(bytes: number, options: WaitOptions, work: () => Promise<T>): Promise<T> {
    if (bytes < SMALL_BYTES) return work();
    // An answer larger than the whole capacity runs alone.
    const size = Math.min(bytes, this.#capacity);
    if (this.#waiting.size > 0 || this.#taken + size > this.#capacity) {
      await this.#wait(size, options);
    } else {
      this.#taken += size;
    }
    try {
      return await work();
    } finally {
      this.#taken -= size;
      this.#admit();
    }
  }

  #wait(bytes: number, { deadlineAt, signal }: WaitOptions): Promise<void> {
    if (this.#waiting.size >= MAX_WAITING) {
      throw new TooManyRequestsError('Too many large answers are waiting. Try again soon.', 1);
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.delete(waiter);
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      const giveUp = (error: Error): void => {
        leave();
        reject(error);
        this.#admit();
      };
      const onAbort = (): void => {
        giveUp(new CancelledError('The client disconnected.'));
      };
      const timer = setTimeout(
        () => {
          giveUp(new DeadlineError('The request took too long. Request less data at once.'));
        },
        Math.max(0, deadlineAt - performance.now()),
      );
      const waiter: Waiter = {
        bytes,
        enter: () => {
          leave();
          resolve();
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#waiting.add(waiter);
      if (signal?.aborted === true) onAbort();
    });
  }

  #admit(): void {
    for (const waiter of this.#waiting) {
      if (this.#taken + waiter.bytes > this.#capacity) return;
      this.#taken += waiter.bytes;
      waiter.enter();
    }
  }
}
