/**
 * Brings the engine from what it holds to what the record says, one step at a time. Where the engine is
 * away it is tried again until it is back.
 */
import type { Graph, Step } from './projection.js';
import type { ProjectionHandle } from './projection-thread.js';

export interface PublicationOptions {
  readonly projection: Pick<ProjectionHandle, 'nextStep' | 'offered' | 'markServed'>;
  /** Writes one step to the engine, and lets readers have it. */
  readonly write: (step: Step, graph: () => Promise<Graph>) => Promise<void>;
  /** Told when the engine was away, and when it is back. */
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

  /** Resolves when the engine holds what the record says; rejects where it is away. */
  serve(): Promise<void> {
    // What was asked for while a step is written may need another.
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
