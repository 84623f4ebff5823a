/**
 * Limits the writing of one answer. Long lists are released in time slices ("turns"), so that other
 * requests are served in between. An answer ends early if it grows too large, takes too long or its
 * client disconnects. Independent of what the lists hold.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FieldNode } from 'graphql';
import {
  CancelledError,
  DeadlineError,
  QueryTooCostlyError,
  type DemarcheError,
} from '../../domain/errors.js';
import type { EntryEstimate } from './estimate-answer.js';

export interface PaceOptions {
  readonly maxBytes: number;
  /** On the clock of `performance.now()`. */
  readonly deadlineAt: number;
  readonly signal: AbortSignal | undefined;
  readonly entries: ReadonlyMap<FieldNode, EntryEstimate>;
}

/** How long an answer may be written before it yields to other requests. */
const TURN_MS = 10;

/** Lists below this size are returned at once while the turn lasts. */
const SMALL_LIST_BYTES = 65_536;

interface Held {
  readonly entry: unknown;
  readonly release: (entry: unknown) => void;
}

export class AnswerPace {
  readonly #options: PaceOptions;
  /**
   * A stack with the innermost list last, so that each entry is finished before the next begins.
   */
  readonly #held: Held[] = [];
  #isReleasing = false;
  #turnEndsAt: number | undefined;
  #bytes = 0;
  #fail: (error: DemarcheError) => void = () => undefined;
  #failure: DemarcheError | undefined;
  /** Rejects when the answer must end. */
  readonly failed: Promise<never>;

  constructor(options: PaceOptions) {
    this.#options = options;
    this.failed = new Promise((_resolve, reject) => {
      this.#fail = reject;
    });
    // Callers that do not race this promise get the failure from `assertGoesOn`.
    this.failed.catch(() => undefined);
  }

  /** Estimated bytes of all lists so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Returns the list, or promises of its entries that resolve in turns. */
  pass(list: readonly unknown[], field: FieldNode | undefined): readonly unknown[] {
    const entry = field === undefined ? undefined : this.#options.entries.get(field);
    this.#bytes += list.length * (entry?.ownBytes ?? 0);
    if (this.#bytes > this.#options.maxBytes) this.#endAsTooLarge();
    if (this.#failure !== undefined) return [];
    const isSmall = list.length * (entry?.bytes ?? 0) < SMALL_LIST_BYTES;
    if (list.length === 0 || (isSmall && !this.isTurnOver())) return list;
    // Reversed, because the stack releases the last entry first.
    const promises = [...list].reverse().map(
      (each) =>
        new Promise((release) => {
          this.#held.push({ entry: each, release });
        }),
    );
    if (!this.#isReleasing) void this.#releaseAll();
    return promises.reverse();
  }

  /** @throws QueryTooCostlyError if the answer has too many bytes */
  assertSize(bytes: number): void {
    if (bytes > this.#options.maxBytes) this.#endAsTooLarge();
    if (this.#failure !== undefined) throw this.#failure;
  }

  isTurnOver(): boolean {
    const now = performance.now();
    if (this.#turnEndsAt === undefined) {
      this.#turnEndsAt = now + TURN_MS;
      // The next tick of the event loop begins a new turn.
      setImmediate(() => {
        this.#turnEndsAt = undefined;
      });
    }
    return now >= this.#turnEndsAt;
  }

  /** Yields to other requests. @throws DemarcheError if the answer must end */
  async takeTurn(): Promise<void> {
    await nextTurn();
    this.assertGoesOn();
  }

  assertGoesOn(): void {
    const { signal, deadlineAt } = this.#options;
    if (signal?.aborted === true) this.#end(new CancelledError('The client disconnected.'));
    else if (performance.now() > deadlineAt) {
      this.#end(new DeadlineError('The request took too long. Request less data at once.'));
    }
    if (this.#failure !== undefined) throw this.#failure;
  }

  async #releaseAll(): Promise<void> {
    this.#isReleasing = true;
    try {
      for (let next = this.#held.pop(); next !== undefined; next = this.#held.pop()) {
        if (this.isTurnOver()) await this.takeTurn();
        next.release(next.entry);
        // Lets the entry be written, which may hold further lists.
        await Promise.resolve();
      }
    } catch (error) {
      // Held entries are never released, because their answer has been abandoned.
      if (error !== this.#failure) throw error;
      this.#held.length = 0;
    } finally {
      this.#isReleasing = false;
    }
  }

  #endAsTooLarge(): void {
    const most = this.#options.maxBytes.toLocaleString('en');
    const message = `The answer is larger than ${most} bytes. Ask for smaller pages (first, last), fewer fields or fewer aliases.`;
    this.#end(new QueryTooCostlyError(message));
  }

  #end(failure: DemarcheError): void {
    this.#failure ??= failure;
    this.#fail(this.#failure);
  }
}
