/**
 * What a person can mend in a change set: data, all of it at once, and never an error of the request.
 */
import type { Value } from '../cypher/statement.js';
import type { RecordName } from './record-key.js';

/** Each with what it means; `docs/curation.md` says what to do about it. */
export const problemCodes = {
  INVALID_RECORD: 'A value or a reference breaks a rule of the data.',
  SUSPICIOUS_RECORD: 'A value may be right and is worth a look.',
  RECORD_NOT_FOUND: 'There is no such record.',
  RECORD_EXISTS: 'A record with this id exists, and no revision of it was loaded.',
  UNKNOWN_REVISION: 'The record never had the revision that was named.',
  CONFLICT: 'Somebody else changed the same field since the revision that was loaded.',
  MERGED: 'Somebody else changed another field; both changes are kept.',
  ID_USED_BEFORE: 'The id belonged to something that was removed.',
  DIFFERENT_ID: 'The record has another id than the change that holds it.',
  TWO_CHANGES: 'One change set changes a record twice.',
  NO_REASON: 'A retraction needs a reason.',
  NO_CHANGE: 'The record is already as the change has it.',
  EMPTY_CHANGE_SET: 'The change set has no changes.',
} as const;
export type ProblemCode = keyof typeof problemCodes;

export type Severity = 'ERROR' | 'WARNING' | 'NOTE';

export interface Problem {
  readonly code: ProblemCode;
  /** With an ERROR a change set can be kept as a draft, and not be submitted. */
  readonly severity: Severity;
  /** Where in the change set, such as `changes[0].record.positions[2].hedge`; else inside the record. */
  readonly path: string;
  /** The record that it stands in. */
  readonly record: RecordName | undefined;
  readonly message: string;
  readonly remedy: string;
  /** Of a CONFLICT; a value that is not there is undefined. */
  readonly conflict?: {
    readonly base: Value | undefined;
    readonly yours: Value | undefined;
    readonly theirs: Value | undefined;
  };
}

export function isBlocking({ severity }: Problem): boolean {
  return severity === 'ERROR';
}
