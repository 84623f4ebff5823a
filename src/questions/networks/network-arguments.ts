/**
 * Validates the arguments common to all networks: the weight threshold and the number of edges to
 * return.
 */
import { InputError } from '../../domain/errors.js';

/** The parameters that determine which edges exist. */
export interface NetworkThreshold {
  /** Edges with a smaller absolute weight are not part of the network. */
  readonly minWeight: number;
}

export interface NetworkArguments extends NetworkThreshold {
  /** Maximum number of edges in the answer. */
  readonly limit: number;
}

const MAX_EDGES = 5_000;

/** @throws InputError for a threshold out of bounds */
export function assertThreshold({ minWeight }: NetworkThreshold): void {
  if (!Number.isFinite(minWeight) || minWeight < 0) {
    throw new InputError(
      `minWeight: ${String(minWeight)} is out of bounds; must be 0 or more. Negative weights are compared by absolute value.`,
    );
  }
}

/** @throws InputError for a limit out of bounds */
export function assertLimit({ limit }: NetworkArguments): void {
  if (limit < 1 || limit > MAX_EDGES) {
    throw new InputError(
      `limit: ${String(limit)} is out of bounds; must be 1 to ${MAX_EDGES.toLocaleString('en')} edges.`,
    );
  }
}
