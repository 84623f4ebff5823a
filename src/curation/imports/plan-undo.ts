/**
 * Plans the changes that take imported records back. Each record returns to its state before the import;
 * records that were edited since are listed and left, and so is what they refer to.
 */
import { isRecord } from '../../corpus/seed-records.js';
import { changedFields } from '../../corpus/changed-fields.js';
import type { ImportLines, LoggedGroup } from './import-log.js';
import type { RequestedChange } from '../prepare-changes.js';
import { takeTurns } from './take-turns.js';
import { parseRecordKey, toRecordKey, type RecordKey, type RecordName } from '../record-key.js';
import { findReferences } from '../record-links.js';
import type { RecordReader } from '../record-reader.js';
import { revisionOf } from '../revision.js';

/** A record that an undo leaves as it is. */
export interface UndoneRecord extends RecordName {
  /** Fields that were edited; none if a record that was edited refers to it, or if it was removed. */
  readonly fields: readonly string[];
}

export interface UndoPlan {
  readonly changes: readonly RequestedChange[];
  /** Groups whose main record is taken back. */
  readonly undone: readonly LoggedGroup[];
  readonly edited: readonly UndoneRecord[];
}

/**
 * @param groups that were accepted from the import
 * @param lines of the import
 */
export async function planUndo(
  reader: RecordReader,
  groups: readonly LoggedGroup[],
  { accepted: lines, undone: takenBack }: ImportLines,
): Promise<UndoPlan> {
  const changes = new Map<RecordKey, RequestedChange>();
  const edited = new Map<RecordKey, UndoneRecord>();
  const seqs = new Set(lines.values());
  for (const changeSet of lines.keys()) {
    const accepted = reader.fold.accepted.get(changeSet);
    for (const name of accepted?.changes ?? []) {
      const last = reader.history(name).at(-1);
      if (last !== undefined && takenBack.has(last.seq)) continue;
      const planned = planRecord(reader, name, seqs);
      if ('op' in planned) changes.set(toRecordKey(name), planned);
      else edited.set(toRecordKey(name), planned);
    }
  }
  await keepReferred(reader, changes, edited);
  const undone = groups.filter(({ records }) => {
    const own = records.map(toRecordKey);
    const [main] = own;
    return main !== undefined && (changes.has(main) || !own.some((key) => edited.has(key)));
  });
  return { changes: [...changes.values()], undone, edited: [...edited.values()] };
}

/** @param seqs lines that accepted groups of the import */
function planRecord(
  reader: RecordReader,
  { section, id }: RecordName,
  seqs: ReadonlySet<number>,
): RequestedChange | UndoneRecord {
  const revisions = reader.history({ section, id });
  const last = revisions.at(-1);
  if (last === undefined || !seqs.has(last.seq) || last.record === undefined) {
    const imported = revisions.findLast(({ seq }) => seqs.has(seq));
    const fields = changedFields(imported?.record, last?.record).map(({ path }) => path);
    return { section, id, fields: last?.record === undefined ? [] : fields };
  }
  const before = revisions.findLast(({ seq }) => !seqs.has(seq))?.record;
  const ifRevision = revisionOf(last.record);
  return before === undefined
    ? { op: 'retract', section, id, ifRevision, reason: 'The import that added it was undone.' }
    : { op: 'put', section, id, ifRevision, record: before };
}

/** A record cannot be retracted while one that stays refers to it. */
async function keepReferred(
  { fold }: RecordReader,
  changes: Map<RecordKey, RequestedChange>,
  edited: Map<RecordKey, UndoneRecord>,
): Promise<void> {
  const referred: RecordKey[] = [];
  for await (const [key, record] of takeTurns(fold.state.entries())) {
    const change = changes.get(key);
    if (change?.op === 'retract') continue;
    const after = change?.op === 'put' && isRecord(change.record) ? change.record : record;
    referred.push(...findReferences(after));
  }
  for (let key = referred.pop(); key !== undefined; key = referred.pop()) {
    const record = fold.state.find(key);
    const name = parseRecordKey(key);
    if (record === undefined || name === undefined || changes.get(key)?.op !== 'retract') continue;
    changes.delete(key);
    edited.set(key, { ...name, fields: [] });
    referred.push(...findReferences(record));
  }
}
