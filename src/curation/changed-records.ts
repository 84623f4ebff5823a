/** What each change of a change set does to its own record, for people who review it. */
import { toCanonicalEntry } from '../corpus/canonical-entry.js';
import { isRecord, type SeedRecord } from '../corpus/seed-records.js';
import type { ChangeSet } from './change-set.js';
import type { RequestedChange } from './prepare-changes.js';
import { mergeRecords } from './merge-records.js';
import type { RecordName } from './record-key.js';
import type { RecordReader } from './record-reader.js';
import { isEqual, revisionOf } from './revision.js';

export interface ChangedRecord extends RecordName {
  readonly op: RequestedChange['op'];
  /** Undefined if the record is new. */
  readonly before: SeedRecord | undefined;
  /** Undefined if the change removes the record. */
  readonly after: SeedRecord | undefined;
  /** Only if somebody else changed the record since the author loaded it. */
  readonly rebased?: Rebased;
}

export interface Rebased {
  readonly revision: string;
  /** Both sides' changes; the author's value where both changed a field. */
  readonly record: SeedRecord;
}

/**
 * An accepted change set is compared with the state before its line of the journal, any other with the
 * revisions that its author loaded: changes by others in the meantime are not its own.
 */
export function describeChangedRecords(
  reader: Pick<RecordReader, 'at' | 'current' | 'fold'>,
  { changes, acceptance }: Pick<ChangeSet, 'changes' | 'acceptance'>,
): readonly ChangedRecord[] {
  return changes.map((change) => {
    const { op, section, id } = change;
    const name = { section, id };
    if (acceptance !== undefined) {
      const { seq } = acceptance;
      return { op, ...name, before: reader.at(name, seq - 1), after: reader.at(name, seq) };
    }
    const before = loadedRecord(reader, change);
    const after = requestedRecord(change);
    return {
      op,
      ...name,
      before,
      after,
      ...rebase(reader.current(name), { ...name, before, after }),
    };
  });
}

function rebase(
  theirs: SeedRecord | undefined,
  { section, before, after }: Pick<ChangedRecord, 'section' | 'before' | 'after'>,
): Pick<ChangedRecord, 'rebased'> {
  if (theirs === undefined || after === undefined || isEqual(theirs, before)) return {};
  const { record } = mergeRecords(section, before, after, theirs);
  return record === undefined ? {} : { rebased: { revision: revisionOf(theirs), record } };
}

function loadedRecord(
  reader: Pick<RecordReader, 'current' | 'fold'>,
  change: RequestedChange,
): SeedRecord | undefined {
  const { section, id } = change;
  const revision = 'ifRevision' in change ? change.ifRevision : null;
  const loaded =
    revision === null ? undefined : reader.fold.history.find({ section, id }, revision);
  return loaded ?? reader.current({ section, id });
}

function requestedRecord(change: RequestedChange): SeedRecord | undefined {
  if (change.op !== 'put' || !isRecord(change.record)) return undefined;
  try {
    return toCanonicalEntry(change.section, change.record);
  } catch {
    // A draft may have any content; only valid records have a canonical order.
    return change.record;
  }
}
