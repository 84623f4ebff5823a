/**
 * Errors of the projection's thread as plain data, because an error that is sent to another thread loses its
 * class.
 */
import {
  DataIntegrityError,
  DemarcheError,
  InputError,
  JournalContentError,
} from '../domain/errors.js';

export interface SentError {
  readonly message: string;
  /** Name of its class; undefined for an unexpected error, whose message is its stack. */
  readonly name: string | undefined;
}

const classes = [InputError, JournalContentError, DataIntegrityError] as const;

export function toSentError(error: unknown): SentError {
  if (error instanceof DemarcheError) return { message: error.message, name: error.name };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message, name: undefined };
}

export function fromSentError({ message, name }: SentError): Error {
  const known = classes.find((each) => each.name === name);
  return known === undefined ? new Error(message) : new known(message);
}
