/**
 * Brings the engine up to date with the record, one step at a time. While the engine is unavailable it
 * retries.
 */
import type { Graph, Step } from './projection.js';
import type { ProjectionHandle } from './projection-thread.js';

export interface PublicationOptions {
  readonly projection: Pick<ProjectionHandle, 'nextStep' | 'offered' | 'markServed'>;
  /** Writes one step to the engine and makes it visible to readers. */
  readonly write: (step: Step, graph: () => Promise<Graph>) => Promise<void>;
  /** Called when the engine becomes unavailable and when it is available again. */
  readonly onState: (isServing: boolean, error: unknown) => void;
  readonly retryMs?: number;
}

const RETRY_MS = 2_000;

export class Publication {
  readonly #options: PublicationOptions;
  #working: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isServing = true;

  constructor(options: PublicationOptions) {
    this.#options = options;
  }

  /** Resolves once the engine is up to date with the record; rejects if it is unavailable. */
  serve(): Promise<void> {
    // The record may have changed while the current step is written, so queue another step.
    const work = (this.#working ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => this.#step());
    this.#working = work;
    return work;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #step(): Promise<void> {
    const { projection, write, onState } = this.#options;
    const step = await projection.nextStep();
    if (step === undefined) return;
    try {
      await write(step, () => projection.offered());
    } catch (error) {
      if (this.#isServing) onState(false, error);
      this.#isServing = false;
      this.#retryLater();
      throw error;
    }
    await projection.markServed(step.to);
    if (!this.#isServing) onState(true, undefined);
    this.#isServing = true;
  }

  #retryLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.serve().catch(() => undefined);
    }, this.#options.retryMs ?? RETRY_MS);
    this.#timer.unref();
  }
}
