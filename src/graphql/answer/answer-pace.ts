/**
 * Keeps the writing of one answer within bounds: hands on long lists in turns, so that others are
 * served between them, and ends an answer that has grown too large, takes too long or is awaited by
 * nobody. Must not know what the lists hold.
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
  /** As `performance.now()` counts. */
  readonly deadlineAt: number;
  readonly signal: AbortSignal | undefined;
  readonly entries: ReadonlyMap<FieldNode, EntryEstimate>;
}

/** How long an answer may be written before others have their turn. */
const TURN_MS = 10;

/** Lists whose entries come to less are handed on at once while the turn lasts. */
const SMALL_LIST_BYTES = 65_536;

interface Held {
  readonly entry: unknown;
  readonly release: (entry: unknown) => void;
}

export class AnswerPace {
  readonly #options: PaceOptions;
  /** The innermost last: an entry that was begun is finished before the next one begins. */
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
    // Whoever does not race with it is told by `assertGoesOn`.
    this.failed.catch(() => undefined);
  }

  /** Bytes of all lists so far, by what an entry usually has. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The list, or promises of its entries that are kept in turns. */
  pass(list: readonly unknown[], field: FieldNode | undefined): readonly unknown[] {
    const entry = field === undefined ? undefined : this.#options.entries.get(field);
    this.#bytes += list.length * (entry?.ownBytes ?? 0);
    if (this.#bytes > this.#options.maxBytes) this.#endAsTooLarge();
    if (this.#failure !== undefined) return [];
    const isSmall = list.length * (entry?.bytes ?? 0) < SMALL_LIST_BYTES;
    if (list.length === 0 || (isSmall && !this.isTurnOver())) return list;
    // Turned round, because the last one held is released first.
    const promises = [...list].reverse().map(
      (each) =>
        new Promise((release) => {
          this.#held.push({ entry: each, release });
        }),
    );
    if (!this.#isReleasing) void this.#releaseAll();
    return promises.reverse();
  }

  /** @throws QueryTooCostlyError where that many bytes are too many */
  assertSize(bytes: number): void {
    if (bytes > this.#options.maxBytes) this.#endAsTooLarge();
    if (this.#failure !== undefined) throw this.#failure;
  }

  isTurnOver(): boolean {
    const now = performance.now();
    if (this.#turnEndsAt === undefined) {
      this.#turnEndsAt = now + TURN_MS;
      // Whatever happens next, happens in a turn of its own.
      setImmediate(() => {
        this.#turnEndsAt = undefined;
      });
    }
    return now >= this.#turnEndsAt;
  }

  /** Lets others have their turn. @throws DemarcheError where the answer must end */
  async takeTurn(): Promise<void> {
    await nextTurn();
    this.assertGoesOn();
  }

  assertGoesOn(): void {
    const { signal, deadlineAt } = this.#options;
    if (signal?.aborted === true) this.#end(new CancelledError('The caller has gone.'));
    else if (performance.now() > deadlineAt) {
      this.#end(new DeadlineError('The request took too long. Ask for less at once.'));
    }
    if (this.#failure !== undefined) throw this.#failure;
  }

  async #releaseAll(): Promise<void> {
    this.#isReleasing = true;
    try {
      for (let next = this.#held.pop(); next !== undefined; next = this.#held.pop()) {
        if (this.isTurnOver()) await this.takeTurn();
        next.release(next.entry);
        // The entry is written now, and may hold others.
        await Promise.resolve();
      }
    } catch (error) {
      // What is held is never released: the answer that waits for it is given up.
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
