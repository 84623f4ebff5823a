/**
 * Bounds how much large answers may hold in memory at once, all clients together: an answer waits
 * until there is room for the bytes that it is estimated at, in the order of arrival. Small ones
 * never wait.
 */
import { CancelledError, DeadlineError, TooManyRequestsError } from '../../domain/errors.js';

/** Answers below this size need no room. */
const SMALL_BYTES = 262_144;

/** By then most of those who wait would wait in vain. */
const MAX_WAITING = 100;

interface Waiter {
  readonly bytes: number;
  readonly enter: () => void;
}

export interface WaitOptions {
  /** As `performance.now()` counts. */
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

  /** @throws DemarcheError where the caller's time passes first, or too many wait already */
  async run<T>(bytes: number, options: WaitOptions, work: () => Promise<T>): Promise<T> {
    if (bytes < SMALL_BYTES) return work();
    // One that is larger than the whole room has it to itself.
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
        giveUp(new CancelledError('The caller has gone.'));
      };
      const timer = setTimeout(
        () => {
          giveUp(new DeadlineError('The request took too long. Ask for less at once.'));
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
