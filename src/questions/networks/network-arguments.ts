/** What every network is asked with, checked: from which weight on, and how much of it goes into an answer. */
import { InputError } from '../../domain/errors.js';

/** What says which edges there are. */
export interface NetworkThreshold {
  /** Edges of a lesser amount are no part of the network. */
  readonly minWeight: number;
}

export interface NetworkArguments extends NetworkThreshold {
  /** How many edges an answer may have. */
  readonly limit: number;
}

const MAX_EDGES = 5_000;

/** @throws InputError for a threshold out of bounds */
export function assertThreshold({ minWeight }: NetworkThreshold): void {
  if (!Number.isFinite(minWeight) || minWeight < 0) {
    throw new InputError(
      `minWeight: ${String(minWeight)} is out of bounds; give 0 or more. A negative weight is kept by its amount.`,
    );
  }
}

/** @throws InputError for a limit out of bounds */
export function assertLimit({ limit }: NetworkArguments): void {
  if (limit < 1 || limit > MAX_EDGES) {
    throw new InputError(
      `limit: ${String(limit)} is out of bounds; give 1 to ${MAX_EDGES.toLocaleString('en')} edges.`,
    );
  }
}
