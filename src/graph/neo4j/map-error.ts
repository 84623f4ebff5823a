/**
 * Maps Neo4j's errors to those of the port: by the driver's and the server's codes
 * (https://neo4j.com/docs/status-codes/5/errors/all-errors/), never by the message text.
 */
import neo4j, { Neo4jError } from 'neo4j-driver';

import {
  DeadlineError,
  DemarcheError,
  StoreQueryError,
  StoreUnavailableError,
} from '../../domain/errors.js';

/** Codes of the driver itself. Errors without another code, such as an exhausted pool, have N/A. */
const DRIVER_AWAY_CODES: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'N/A',
]);

const TIMED_OUT_CODES: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.LockAcquisitionTimeout',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
]);

/** Classes of codes that concern availability or access rather than the statement. */
const AWAY_PREFIXES = [
  'Neo.TransientError.',
  'Neo.ClientError.Security.',
  'Neo.ClientError.Cluster.',
  'Neo.ClientError.Database.',
  // Sent when the server shuts down or an operator ends the transaction.
  'Neo.ClientError.Transaction.TransactionTerminated',
];

export function toStoreError(error: unknown): DemarcheError {
  if (error instanceof DemarcheError) return error;
  if (!(error instanceof Neo4jError)) {
    const message = error instanceof Error ? error.message : String(error);
    return new StoreQueryError(message, { cause: error });
  }
  const { code, message } = error;
  if (TIMED_OUT_CODES.has(code)) {
    return new DeadlineError('Neo4j ended a statement at its time limit.', { cause: error });
  }
  if (DRIVER_AWAY_CODES.has(code) || AWAY_PREFIXES.some((prefix) => code.startsWith(prefix))) {
    return new StoreUnavailableError(`Neo4j is unavailable (${code}): ${message}`, {
      cause: error,
    });
  }
  return new StoreQueryError(`${code}: ${message}`, { cause: error });
}
