/**
 * The changes of a change set as the journal stores them: complete records after the change.
 */
import type { Value } from '../cypher/statement.js';
import { isRecord, type SeedRecord } from '../corpus/seed-records.js';
import { JournalContentError } from '../domain/errors.js';
import { parseRecordKey, toRecordKey, type RecordName } from './record-key.js';

export interface Put extends RecordName {
  readonly op: 'put';
  /** In canonical form. */
  readonly record: SeedRecord;
}

export interface Retract extends RecordName {
  readonly op: 'retract';
  readonly reason: string;
  /** Id of the record that replaces this one, if the two were found to be one. */
  readonly sameAs?: string;
}

export type Change = Put | Retract;

/** One accepted change set. */
export interface Acceptance {
  readonly changeSet: string;
  readonly title?: string;
  readonly reason?: string;
  readonly proposedBy: string;
  readonly acceptedBy: string;
  /** The change set that this one undoes. */
  readonly reverts?: string;
  readonly versionBefore: string;
  readonly versionAfter: string;
  readonly changes: readonly Change[];
}

/**
 * Why a checkpoint was written: seeds merged at a start, another folder merged, the record printed as a
 * release, or a full segment.
 */
const checkpointOrigins = ['SEEDS', 'MERGE', 'RELEASE', 'SEGMENT'] as const;

export type CheckpointOrigin = (typeof checkpointOrigins)[number];

/** A release that was merged or printed: its records, and the changes that it made to the state. */
export interface Checkpoint {
  readonly origin: CheckpointOrigin;
  /** Version of the release, as computed by the program that merged it. */
  readonly release: string;
  /** Digest of its records (`digestOf`), which does not depend on the program's version. */
  readonly digest: string;
  /** Digests of the releases that it descends from; absent if unknown. */
  readonly lineage?: readonly string[];
  readonly versionAfter: string;
  readonly records: readonly Put[];
  readonly changes: readonly Change[];
}

export function printChange(change: Change): Value {
  const { op, section, id } = change;
  if (op === 'put') return { op, section, id, record: change.record };
  const { reason, sameAs } = change;
  return { op, section, id, reason, ...(sameAs === undefined ? {} : { sameAs }) };
}

export function printAcceptance({ changes, ...rest }: Acceptance): Value {
  return { ...rest, changes: changes.map(printChange) };
}

export function printCheckpoint({ records, changes, lineage, ...rest }: Checkpoint): Value {
  return {
    ...rest,
    ...(lineage === undefined ? {} : { lineage }),
    records: records.map(printChange),
    changes: changes.map(printChange),
  };
}

/** @throws JournalContentError */
export function parseAcceptance(body: Value): Acceptance {
  const given = fieldsOf(body);
  return {
    changeSet: textIn(given, 'changeSet'),
    ...optionalTextIn(given, 'title'),
    ...optionalTextIn(given, 'reason'),
    proposedBy: textIn(given, 'proposedBy'),
    acceptedBy: textIn(given, 'acceptedBy'),
    ...optionalTextIn(given, 'reverts'),
    versionBefore: textIn(given, 'versionBefore'),
    versionAfter: textIn(given, 'versionAfter'),
    changes: changesIn(given, 'changes'),
  };
}

/** @throws JournalContentError */
export function parseCheckpoint(body: Value): Checkpoint {
  const given = fieldsOf(body);
  return {
    // Early journals have no origin: all their checkpoints are seeds.
    origin: checkpointOrigins.find((each) => each === given['origin']) ?? 'SEEDS',
    release: textIn(given, 'release'),
    digest: textIn(given, 'digest'),
    ...lineageIn(given),
    versionAfter: textIn(given, 'versionAfter'),
    records: changesIn(given, 'records').filter((each) => each.op === 'put'),
    changes: changesIn(given, 'changes'),
  };
}

function lineageIn({ lineage }: SeedRecord): { readonly lineage?: readonly string[] } {
  if (!Array.isArray(lineage)) return {};
  return { lineage: lineage.filter((each) => typeof each === 'string') };
}

function changesIn(given: SeedRecord, field: string): readonly Change[] {
  const list = given[field];
  if (!Array.isArray(list)) throw new JournalContentError(`"${field}" is not a list.`);
  return list.map(parseChange);
}

function parseChange(value: Value): Change {
  const given = fieldsOf(value);
  const name = parseRecordKey(`${textIn(given, 'section')}/${textIn(given, 'id')}`);
  if (name === undefined)
    throw new JournalContentError('A change does not name a section of the seeds.');
  const { op, record } = given;
  if (op === 'put' && isRecord(record)) return { op, ...name, record };
  if (op === 'retract') {
    const reason = textIn(given, 'reason');
    return { op, ...name, reason, ...optionalTextIn(given, 'sameAs') };
  }
  throw new JournalContentError(`A change of ${toRecordKey(name)} is neither put nor retract.`);
}

function fieldsOf(value: Value): SeedRecord {
  if (!isRecord(value)) throw new JournalContentError('A body is not an object.');
  return value;
}

function textIn(given: SeedRecord, field: string): string {
  const value = given[field];
  if (typeof value !== 'string') throw new JournalContentError(`"${field}" is not a string.`);
  return value;
}

function optionalTextIn<Field extends string>(
  given: SeedRecord,
  field: Field,
): Readonly<Partial<Record<Field, string>>> {
  const value = given[field];
  // TypeScript widens a computed key to string.
  return (typeof value === 'string' ? { [field]: value } : {}) as Partial<Record<Field, string>>;
}
