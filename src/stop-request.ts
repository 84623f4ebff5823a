/**
 * Stops the process gracefully, once, however often it is requested. A start in progress is aborted by
 * the signal. Independent of what it stops, and imports nothing, because it must load first.
 */

/** All of these need a handler: process 1 of a container ignores signals without one. */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

const PARENT_CHECK_MS = 250;

export interface Stoppable {
  readonly stop: () => Promise<void>;
}

export class StopRequest {
  readonly #controller = new AbortController();
  /** Read at once: the value changes when the parent ends. */
  readonly #parent = process.ppid;
  #exitCode = 0;
  #running: Stoppable | undefined;
  #timeoutMs: number | undefined;

  constructor() {
    for (const signal of SIGNALS) {
      // Not `once`: a second signal must neither kill the process nor stop it twice.
      process.on(signal, () => {
        this.request(0);
      });
    }
  }

  /** Aborted when the process must stop. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * Allows this much time for stopping; after that, the process exits whatever is left. Before this is
   * called, a request exits at once.
   */
  allowMs(timeoutMs: number): void {
    this.#timeoutMs = timeoutMs;
  }

  /** Sets what must be stopped. */
  watch(running: Stoppable): void {
    this.#running = running;
    if (this.signal.aborted) this.#stop(running);
  }

  /** Requests a stop when the parent process ends, for processes that get no signal. */
  watchParent(): void {
    setInterval(() => {
      if (process.ppid !== this.#parent) this.request(0);
    }, PARENT_CHECK_MS).unref();
  }

  /** @param exitCode of the process; the largest of several requests counts, as 0 means success */
  request(exitCode: number): void {
    this.#exitCode = Math.max(this.#exitCode, exitCode);
    if (this.signal.aborted) return;
    const timeoutMs = this.#timeoutMs;
    if (timeoutMs === undefined) process.exit(this.#exitCode);
    this.#controller.abort();
    setTimeout(() => {
      console.error(`Did not stop within ${String(timeoutMs)} ms; exiting now.`);
      process.exit(1);
    }, timeoutMs);
    if (this.#running !== undefined) this.#stop(this.#running);
  }

  /** Exits if there is nothing to stop. */
  exitUnlessRunning(): void {
    if (this.#running === undefined) process.exit(this.#exitCode);
  }

  #stop(running: Stoppable): void {
    running.stop().then(
      () => process.exit(this.#exitCode),
      (error: unknown) => {
        console.error(error instanceof Error ? error.message : String(error));
        process.exit(1);
      },
    );
  }
}
