/**
 * The revision of a record: a digest of its content. Equal content has an equal revision, whoever
 * wrote it and when.
 */
import { createHash } from 'node:crypto';
import type { SeedRecord } from '../corpus/seed-records.js';

const REVISION_LENGTH = 12;

/** Cache: records are never changed in place. */
const known = new WeakMap<SeedRecord, string>();

/** @param record in canonical form (`toCanonicalEntry`) */
export function revisionOf(record: SeedRecord): string {
  let revision = known.get(record);
  if (revision === undefined) {
    const text = JSON.stringify(record);
    revision = createHash('sha256').update(text).digest('hex').slice(0, REVISION_LENGTH);
    known.set(record, revision);
  }
  return revision;
}

/** Digest of a set of records: equal if all their keys and revisions are equal. */
export function digestOf(records: Iterable<readonly [key: string, record: SeedRecord]>): string {
  const lines = [...records].map(([key, record]) => `${key} ${revisionOf(record)}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
