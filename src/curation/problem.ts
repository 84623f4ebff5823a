/**
 * A problem that a person can fix in a change set. Problems are data, reported all at once; they never
 * make a request fail.
 */
import type { Value } from '../cypher/statement.js';
import type { RecordName } from './record-key.js';

/** Codes with their meaning; `docs/curation.md` says what to do about each. */
export const problemCodes = {
  INVALID_RECORD: 'A value or a reference breaks a rule of the data.',
  SUSPICIOUS_RECORD: 'A value may be correct but should be checked.',
  RECORD_NOT_FOUND: 'There is no such record.',
  RECORD_EXISTS: 'A record with this id exists, and the change names no revision of it.',
  UNKNOWN_REVISION: 'The record never had the given revision.',
  CONFLICT: 'Somebody else changed the same field after the given revision.',
  MERGED: 'Somebody else changed another field; both changes are kept.',
  ID_USED_BEFORE: 'The id belonged to a record or position that was removed.',
  DIFFERENT_ID: 'The record has a different id from the change that contains it.',
  TWO_CHANGES: 'The change set changes one record twice.',
  NO_REASON: 'A retraction needs a reason.',
  INVALID_TEXT: 'A title or reason is too long, or has characters that no text may contain.',
  NO_CHANGE: 'The record already has this content.',
  EMPTY_CHANGE_SET: 'The change set has no changes.',
  WORDS_NOT_IN_TEXT: 'The words of an excerpt are not in the pasted text at the given offsets.',
  TEXT_NOT_FOUND: 'The desk does not have the text from which the change set is made.',
} as const;
export type ProblemCode = keyof typeof problemCodes;

export type Severity = 'ERROR' | 'WARNING' | 'NOTE';

export interface Problem {
  readonly code: ProblemCode;
  /** A change set with an ERROR can be saved as a draft but not submitted. */
  readonly severity: Severity;
  /**
   * Path in the change set, such as `changes[0].record.positions[2].hedge`; in a record that the change set
   * does not contain, the path inside that record.
   */
  readonly path: string;
  /** The record with the problem. */
  readonly record: RecordName | undefined;
  readonly message: string;
  readonly remedy: string;
  /** Only for a CONFLICT; an absent value is undefined. */
  readonly conflict?: {
    readonly base: Value | undefined;
    readonly yours: Value | undefined;
    readonly theirs: Value | undefined;
  };
}

export function isBlocking({ severity }: Problem): boolean {
  return severity === 'ERROR';
}

/** On one line, for people at a terminal. */
export function printProblem({ severity, path, message, remedy }: Problem): string {
  return `${severity.toLowerCase()} ${path}: ${message} (${remedy})`;
}
