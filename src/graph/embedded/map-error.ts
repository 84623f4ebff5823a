/**
 * Maps errors of the embedded engine to those of the port: by GQLSTATUS and by the engine's own
 * code (`GRAFEO-…`), never by the message text.
 */
import type { GrafeoError } from '@grafeo-db/js';

import {
  DeadlineError,
  DemarcheError,
  StoreQueryError,
  StoreUnavailableError,
} from '../../domain/errors.js';

import { engineCode } from './engine-code.js';
import { describeStorageFailure } from './storage-failure.js';

/** A transaction conflicted with another one; a retry may succeed. */
const CONFLICT_STATUS = '40000';

/** The engine ends a query after 30 s; the binding offers no way to change that limit. */
const QUERY_TIMEOUT_CODE = 'GRAFEO-Q003';

/** Storage codes: full disk, missing pages, a file that cannot be written. */
const STORAGE_CODE = /^GRAFEO-S\d{3}$/;

export function isConflict(error: unknown): boolean {
  return error instanceof Error && (error as GrafeoError).gqlStatus === CONFLICT_STATUS;
}

/** @param path of the database file; absent: the graph is in memory */
export function toStoreError(error: unknown, path?: string): DemarcheError {
  if (error instanceof DemarcheError) return error;
  const storageFailure = path === undefined ? undefined : describeStorageFailure(path, error);
  if (storageFailure !== undefined) {
    return new StoreUnavailableError(storageFailure, { cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  const code = engineCode(error);
  if (code === QUERY_TIMEOUT_CODE) {
    return new DeadlineError('The embedded engine ended a statement at its own limit of 30 s.', {
      cause: error,
    });
  }
  if (isConflict(error) || (code !== undefined && STORAGE_CODE.test(code))) {
    return new StoreUnavailableError(`The embedded graph is unavailable: ${message}`, {
      cause: error,
    });
  }
  // Panics of the engine have neither status nor code and end up here too.
  return new StoreQueryError(message, { cause: error });
}
