/** What every network is asked with, checked: from which weight on, and how much of it goes into an answer. */
import { InputError } from '../domain/errors.js';

export interface NetworkArguments {
  /** Edges of a lesser amount are no part of the network. */
  readonly minWeight: number;
  /** How many edges an answer may have. */
  readonly limit: number;
}

const MAX_EDGES = 5_000;

/** @throws InputError for a threshold or limit out of bounds */
export function assertNetworkArguments({ minWeight, limit }: NetworkArguments): void {
  if (!Number.isFinite(minWeight) || minWeight < 0) {
    throw new InputError(
      `minWeight: ${String(minWeight)} is out of bounds; give 0 or more. A negative weight is kept by its amount.`,
    );
  }
  if (limit < 1 || limit > MAX_EDGES) {
    throw new InputError(
      `limit: ${String(limit)} is out of bounds; give 1 to ${MAX_EDGES.toLocaleString('en')} edges.`,
    );
  }
}
