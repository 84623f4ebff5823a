/**
 * The history of each record since the first release: its revisions in order, and every id that was ever
 * used.
 */
import type { SeedRecord } from '../corpus/seed-records.js';
import type { Change, Put, RedactedRecord } from './change.js';
import { toRecordKey, type RecordKey, type RecordName } from './record-key.js';
import { innerIds, type RecordState } from './record-state.js';
import { revisionOf } from './revision.js';

/** One state of a record, and the line of the journal that produced it. */
export interface RecordRevision {
  /** Line of the journal; 0 for the release that the journal began with. */
  readonly seq: number;
  /** Undefined if the record was retracted, or the line redacted. */
  readonly record: SeedRecord | undefined;
  readonly revision: string | undefined;
  readonly reason?: string;
  /** Id of the record that replaces this one, if the two were found to be one. */
  readonly sameAs?: string;
  /** Ids of the record and its positions, if the line was redacted: then nothing else is known. */
  readonly redactedIds?: readonly string[];
}

export class RecordHistory {
  readonly #first: RecordState;
  readonly #revisions = new Map<RecordKey, RecordRevision[]>();
  readonly #learned = new Map<string, { readonly seq: number; readonly record: SeedRecord }>();
  readonly #ids = new Set<string>();

  constructor(first: RecordState) {
    this.#first = first;
    for (const [, record] of first.entries()) this.#rememberIds(record);
  }

  add(seq: number, changes: readonly Change[]): void {
    for (const change of changes) {
      const key = toRecordKey(change);
      let revisions = this.#revisions.get(key);
      if (revisions === undefined) this.#revisions.set(key, (revisions = this.#begin(change)));
      if (change.op === 'put') {
        this.#rememberIds(change.record);
        const { record } = change;
        revisions.push({ seq, record, revision: revisionOf(record) });
      } else {
        const { reason, sameAs } = change;
        const told = { reason, ...(sameAs === undefined ? {} : { sameAs }) };
        revisions.push({ seq, record: undefined, revision: undefined, ...told });
      }
    }
  }

  /** Remembers the records of a merged release, which somebody may have edited. */
  learn(seq: number, records: Iterable<Put>): void {
    for (const { section, id, record } of records) {
      this.#learned.set(`${toRecordKey({ section, id })} ${revisionOf(record)}`, { seq, record });
    }
  }

  /** Forgets the content of a line, and remembers that it changed these records. */
  redact(seq: number, records: readonly RedactedRecord[]): void {
    for (const [key, learned] of this.#learned) {
      if (learned.seq === seq) this.#learned.delete(key);
    }
    for (const { positions, ...name } of records) {
      const redactedIds = [name.id, ...positions];
      for (const id of redactedIds) this.#ids.add(id);
      const others = this.of(name).filter((each) => each.seq !== seq);
      const redacted = { seq, record: undefined, revision: undefined, redactedIds };
      const revisions = [...others, redacted].sort((a, b) => a.seq - b.seq);
      this.#revisions.set(toRecordKey(name), revisions);
    }
  }

  /** Oldest first; empty if there never was such a record. */
  of(name: RecordName): readonly RecordRevision[] {
    return this.#revisions.get(toRecordKey(name)) ?? this.#begin(name);
  }

  /** Whether any record, or any position in one, ever had the id. */
  wasUsed(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The record in a revision; undefined if it never had that revision. */
  find(name: RecordName, revision: string): SeedRecord | undefined {
    return (
      this.of(name).findLast((each) => each.revision === revision)?.record ??
      this.#learned.get(`${toRecordKey(name)} ${revision}`)?.record
    );
  }

  /** Keys of the records that changed since the first release. */
  changedKeys(): Iterable<RecordKey> {
    return this.#revisions.keys();
  }

  #begin(name: RecordName): RecordRevision[] {
    const record = this.#first.get(name);
    return record === undefined ? [] : [{ seq: 0, record, revision: revisionOf(record) }];
  }

  #rememberIds(record: SeedRecord): void {
    const { id } = record;
    if (typeof id === 'string') this.#ids.add(id);
    for (const inner of innerIds(record)) this.#ids.add(inner);
  }
}
