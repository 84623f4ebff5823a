/**
 * The changes of a change set as the journal stores them: complete records after the change.
 */
import type { Value } from '../cypher/statement.js';
import { isRecord, textsOf, type SeedRecord } from '../corpus/seed-records.js';
import { JournalContentError } from '../domain/errors.js';
import { isVerdict, type Verdict } from './verdict.js';
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

export interface ReviewVerdict {
  /** Pseudonym. */
  readonly by: string;
  readonly at: string;
  readonly verdict: Verdict;
}

/** One accepted change set. */
export interface Acceptance {
  readonly changeSet: string;
  readonly title?: string;
  readonly reason?: string;
  readonly proposedBy: string;
  readonly acceptedBy: string;
  /** Verdicts of the reviewers, oldest first. Their comments stay at the desk. */
  readonly reviews: readonly ReviewVerdict[];
  /** The change set that this one undoes. */
  readonly reverts?: string;
  /** The table that it was proposed from, as `printOrigin` prints it; only `ImportLog` reads it. */
  readonly imported?: Value;
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
  /** Ids of the releases that it descends from, and its own as the last; absent if unknown. */
  readonly lineage?: readonly string[];
  readonly versionAfter: string;
  readonly records: readonly Put[];
  readonly changes: readonly Change[];
}

/** A record that a redacted line changed. */
export interface RedactedRecord extends RecordName {
  /** Ids of the positions that the record had, which must never be used again. */
  readonly positions: readonly string[];
}

/** What a REDACT line keeps of the line whose body it removes: no title, reason or content. */
export interface RedactedContent {
  /** Absent for a checkpoint. */
  readonly changeSet?: Pick<
    Acceptance,
    | 'changeSet'
    | 'proposedBy'
    | 'acceptedBy'
    | 'reviews'
    | 'reverts'
    | 'versionBefore'
    | 'versionAfter'
  >;
  readonly records: readonly RedactedRecord[];
}

export interface Redaction extends RedactedContent {
  /** The line whose body was removed. */
  readonly seq: number;
  readonly reason: string;
}

export function printRedactedContent({
  changeSet,
  records,
}: RedactedContent): Readonly<Record<string, Value>> {
  return {
    ...(changeSet === undefined ? {} : { changeSet: printRedactedChangeSet(changeSet) }),
    records: records.map(({ section, id, positions }) => ({ section, id, positions })),
  };
}

function printRedactedChangeSet({
  reviews,
  ...rest
}: NonNullable<RedactedContent['changeSet']>): Value {
  return { ...rest, ...printReviews(reviews) };
}

/** @throws JournalContentError */
export function parseRedaction(body: Value): Redaction {
  const given = fieldsOf(body);
  const { seq, changeSet, records = [] } = given;
  if (typeof seq !== 'number') throw new JournalContentError('"seq" is not a number.');
  if (!Array.isArray(records)) throw new JournalContentError('"records" is not a list.');
  return {
    seq,
    reason: textIn(given, 'reason'),
    ...(changeSet === undefined ? {} : { changeSet: parseRedactedChangeSet(changeSet) }),
    records: records.map(parseRedactedRecord),
  };
}

function parseRedactedChangeSet(value: Value): NonNullable<RedactedContent['changeSet']> {
  const given = fieldsOf(value);
  return {
    changeSet: textIn(given, 'changeSet'),
    proposedBy: textIn(given, 'proposedBy'),
    acceptedBy: textIn(given, 'acceptedBy'),
    reviews: reviewsIn(given),
    ...optionalTextIn(given, 'reverts'),
    versionBefore: textIn(given, 'versionBefore'),
    versionAfter: textIn(given, 'versionAfter'),
  };
}

function parseRedactedRecord(value: Value): RedactedRecord {
  const given = fieldsOf(value);
  return { ...nameIn(given), positions: textsOf(given, 'positions') };
}

export function printChange(change: Change): Value {
  const { op, section, id } = change;
  if (op === 'put') return { op, section, id, record: change.record };
  const { reason, sameAs } = change;
  return { op, section, id, reason, ...(sameAs === undefined ? {} : { sameAs }) };
}

export function printAcceptance({ changes, reviews, ...rest }: Acceptance): Value {
  return { ...rest, ...printReviews(reviews), changes: changes.map(printChange) };
}

function printReviews(reviews: readonly ReviewVerdict[]): Readonly<Record<string, Value>> {
  if (reviews.length === 0) return {};
  return { reviews: reviews.map(({ by, at, verdict }) => ({ by, at, verdict })) };
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
    reviews: reviewsIn(given),
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

/** Absent in lines from before they were recorded, and where nobody reviewed. */
function reviewsIn({ reviews = [] }: SeedRecord): readonly ReviewVerdict[] {
  if (!Array.isArray(reviews)) throw new JournalContentError('"reviews" is not a list.');
  return reviews.map((each: Value) => {
    const given = fieldsOf(each);
    const verdict = textIn(given, 'verdict');
    if (!isVerdict(verdict)) throw new JournalContentError(`There is no verdict ${verdict}.`);
    return { by: textIn(given, 'by'), at: textIn(given, 'at'), verdict };
  });
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
  const name = nameIn(given);
  const { op, record } = given;
  if (op === 'put' && isRecord(record)) return { op, ...name, record };
  if (op === 'retract') {
    const reason = textIn(given, 'reason');
    return { op, ...name, reason, ...optionalTextIn(given, 'sameAs') };
  }
  throw new JournalContentError(`A change of ${toRecordKey(name)} is neither put nor retract.`);
}

function nameIn(given: SeedRecord): RecordName {
  const name = parseRecordKey(`${textIn(given, 'section')}/${textIn(given, 'id')}`);
  if (name !== undefined) return name;
  throw new JournalContentError('A change does not name a section of the seeds.');
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
