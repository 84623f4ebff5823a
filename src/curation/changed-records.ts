/** What each change of a change set does to its own record, for people who review it. */
import { InputError } from '../domain/errors.js';
import { toCanonicalEntry } from '../corpus/canonical-entry.js';
import { isRecord, type SeedRecord } from '../corpus/seed-records.js';
import type { ChangeSet } from './change-set.js';
import type { RequestedChange } from './prepare-changes.js';
import { mergeRecords } from '../corpus/merge-records.js';
import type { RecordName } from './record-key.js';
import type { RecordReader } from './record-reader.js';
import { isEqual } from '../corpus/is-equal.js';
import { revisionOf } from './revision.js';

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

/**
 * How a record differs between two lines of the journal.
 * @throws InputError if a line or the record does not exist, or the content was redacted
 */
export function compareRevisions(
  reader: Pick<RecordReader, 'head' | 'revisionAt'>,
  name: RecordName,
  lines: { readonly from: number; readonly to: number },
): ChangedRecord {
  const { from, to } = lines;
  const last = reader.head.seq;
  for (const [argument, seq] of Object.entries(lines)) {
    if (seq >= 0 && seq <= last) continue;
    throw new InputError(
      `${argument}: must be a line of the journal, from 0 to ${String(last)}; 0 is the first release.`,
    );
  }
  const [one, other] = [reader.revisionAt(name, from), reader.revisionAt(name, to)];
  if (one === undefined && other === undefined) {
    throw new InputError(
      `There is no ${JSON.stringify(name.id)} in ${name.section} at line ${String(from)} or ${String(to)} of the journal.`,
    );
  }
  for (const revision of [one, other]) {
    if (revision?.redactedIds === undefined) continue;
    throw new InputError(
      `Line ${String(revision.seq)} of the journal was redacted, so its content cannot be compared.`,
    );
  }
  const [before, after] = [one?.record, other?.record];
  return { op: after === undefined ? 'retract' : 'put', ...name, before, after };
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
