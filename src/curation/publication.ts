/**
 * Brings the engine up to date with the record, one step at a time. While the engine is unavailable it
 * retries.
 */
import { StoreUnavailableError } from '../domain/errors.js';
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

  /**
   * Resolves once the engine is up to date with the record; rejects if it is unavailable. While it is known
   * to be, rejects at once: an attempt may take half a minute, and the retries include later changes.
   */
  serve(): Promise<void> {
    if (!this.#isServing) {
      return Promise.reject(new StoreUnavailableError('The engine is unavailable.'));
    }
    return this.#enqueueStep();
  }

  #enqueueStep(): Promise<void> {
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
    if (step === undefined) {
      this.#noteServing();
      return;
    }
    try {
      await write(step, () => projection.offered());
    } catch (error) {
      if (this.#isServing) onState(false, error);
      this.#isServing = false;
      this.#retryLater();
      throw error;
    }
    await projection.markServed(step.to);
    // After an outage, there may be changes that were accepted during the retry.
    if (this.#isServing) return;
    this.#noteServing();
    await this.#step();
  }

  #noteServing(): void {
    if (!this.#isServing) this.#options.onState(true, undefined);
    this.#isServing = true;
  }

  #retryLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#enqueueStep().catch(() => undefined);
    }, this.#options.retryMs ?? RETRY_MS);
    this.#timer.unref();
  }
}
