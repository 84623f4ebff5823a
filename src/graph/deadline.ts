/**
 * A point in time after which a caller is not kept waiting. Knows no engine.
 */
import { performance } from 'node:perf_hooks';

import { DeadlineError } from '../domain/errors.js';

export class Deadline {
  readonly #timeoutMs: number;
  readonly #atMs: number;

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
    this.#atMs = performance.now() + timeoutMs;
  }

  remainingMs(): number {
    return Math.max(0, this.#atMs - performance.now());
  }

  assertNotPassed(): void {
    if (this.remainingMs() === 0) throw this.toError();
  }

  /** Settles as `work` does, or with DEADLINE_EXCEEDED at the deadline; `onPassed` may end the work. */
  async race<T>(work: Promise<T>, onPassed?: () => void): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const passed = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(this.toError());
        onPassed?.();
      }, this.remainingMs());
    });
    try {
      // The race subscribes to both, so work that fails after the deadline is no unhandled rejection.
      return await Promise.race([work, passed]);
    } finally {
      clearTimeout(timer);
    }
  }

  toError(options?: ErrorOptions): DeadlineError {
    return new DeadlineError(`No answer within ${String(this.#timeoutMs)} ms.`, options);
  }
}
