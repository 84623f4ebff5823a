/**
 * How much each client may request per minute. Uses a monotonic clock, so that setting the system
 * clock back makes nobody wait longer.
 */
import { LRUCache } from 'lru-cache';

const MINUTE_MS = 60_000;
/** Number of clients remembered at once; the least recently seen is forgotten first. */
const MAX_CLIENTS = 100_000;

export interface BudgetAnswer {
  readonly isGranted: boolean;
  /** What the client may still request before its minute ends. */
  readonly remaining: number;
  /** Whole seconds until its minute ends, at least 1. */
  readonly secondsLeft: number;
}

export class MinuteBudget {
  readonly #pointsPerMinute: number;
  readonly #spent = new LRUCache<string, { points: number }>({ max: MAX_CLIENTS, ttl: MINUTE_MS });

  constructor(pointsPerMinute: number) {
    this.#pointsPerMinute = pointsPerMinute;
  }

  /** Refused requests count too, so that a client that keeps retrying is not served sooner. */
  spend(client: string, points = 1): BudgetAnswer {
    let spent = this.#spent.get(client);
    if (spent === undefined) {
      spent = { points: 0 };
      this.#spent.set(client, spent);
    }
    spent.points += points;
    return {
      isGranted: spent.points <= this.#pointsPerMinute,
      remaining: Math.max(0, this.#pointsPerMinute - spent.points),
      secondsLeft: Math.max(1, Math.ceil(this.#spent.getRemainingTTL(client) / 1_000)),
    };
  }
}
