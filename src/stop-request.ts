/**
 * Ends the process in good order, once, however often it is asked to. What cannot be stopped yet is
 * told by the signal, so that a start can be given up too. Knows nothing of what it stops, and imports
 * nothing, because it must be there first.
 */

/** In hangups, interrupts and requests to end: process 1 of a container ignores what has no handler. */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

const PARENT_CHECK_MS = 250;

export interface Stoppable {
  readonly stop: () => Promise<void>;
}

export class StopRequest {
  readonly #controller = new AbortController();
  /** Noted at once: whoever has ended meanwhile is no longer the parent. */
  readonly #parent = process.ppid;
  #exitCode = 0;
  #running: Stoppable | undefined;
  #timeoutMs: number | undefined;

  constructor() {
    for (const signal of SIGNALS) {
      // Not `once`: another one must neither end the process by itself nor stop it twice.
      process.on(signal, () => {
        this.request(0);
      });
    }
  }

  /** Aborted once the process is to end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * Work begins that needs time to stop; after that time the process ends whatever is left. Until then
   * a request ends the process at once.
   */
  allowMs(timeoutMs: number): void {
    this.#timeoutMs = timeoutMs;
  }

  /** From here on it is what must be stopped. */
  watch(running: Stoppable): void {
    this.#running = running;
    if (this.signal.aborted) this.#stop(running);
  }

  /** For whoever is told to end only by the end of the process that started it. */
  watchParent(): void {
    setInterval(() => {
      if (process.ppid !== this.#parent) this.request(0);
    }, PARENT_CHECK_MS).unref();
  }

  /** @param exitCode of the process; of several the largest counts, as 0 means that all is well */
  request(exitCode: number): void {
    this.#exitCode = Math.max(this.#exitCode, exitCode);
    if (this.signal.aborted) return;
    const timeoutMs = this.#timeoutMs;
    if (timeoutMs === undefined) process.exit(this.#exitCode);
    this.#controller.abort();
    setTimeout(() => {
      console.error(`Did not stop within ${String(timeoutMs)} ms; ending at once.`);
      process.exit(1);
    }, timeoutMs);
    if (this.#running !== undefined) this.#stop(this.#running);
  }

  /** Ends the process where there is nothing to stop. */
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
