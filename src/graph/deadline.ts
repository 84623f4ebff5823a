/**
 * How long a caller waits: until a point in time, or until it gives up. Independent of the engine.
 */
import { performance } from 'node:perf_hooks';

import { CancelledError, DeadlineError } from '../domain/errors.js';

export class Deadline {
  readonly #timeoutMs: number;
  readonly #atMs: number;
  readonly #signal: AbortSignal | undefined;

  /** @param signal aborted when the caller gives up early */
  constructor(timeoutMs: number, signal?: AbortSignal) {
    this.#timeoutMs = timeoutMs;
    this.#signal = signal;
    this.#atMs = performance.now() + timeoutMs;
  }

  remainingMs(): number {
    return Math.max(0, this.#atMs - performance.now());
  }

  assertNotPassed(): void {
    if (this.#signal?.aborted === true) throw new CancelledError('The caller has disconnected.');
    if (this.remainingMs() === 0) throw this.toError();
  }

  /**
   * Settles as `work` does, or rejects with DEADLINE_EXCEEDED at the deadline, or with
   * REQUEST_CANCELLED when the caller gives up; `onPassed` may stop the work.
   */
  async race<T>(work: Promise<T>, onPassed?: () => void): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let onAbort: (() => void) | undefined;
    const passed = new Promise<never>((_resolve, reject) => {
      const pass = (error: Error): void => {
        reject(error);
        onPassed?.();
      };
      timer = setTimeout(() => {
        pass(this.toError());
      }, this.remainingMs());
      onAbort = () => {
        pass(new CancelledError('The caller has disconnected.'));
      };
      if (this.#signal?.aborted === true) onAbort();
      else this.#signal?.addEventListener('abort', onAbort, { once: true });
    });
    try {
      // The race subscribes to both, so work that fails after the deadline causes no unhandled
      // rejection.
      return await Promise.race([work, passed]);
    } finally {
      clearTimeout(timer);
      if (onAbort !== undefined) this.#signal?.removeEventListener('abort', onAbort);
    }
  }

  toError(options?: ErrorOptions): DeadlineError {
    return new DeadlineError(`No answer within ${String(this.#timeoutMs)} ms.`, options);
  }
}
