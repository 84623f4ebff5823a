/**
 * What becomes of a group of rows: compares what it gives now with what it gave in the last import of
 * the source, and with the record of today. A field that a person edited is never overwritten.
 */
import { changedFields } from '../corpus/changed-fields.js';
import { isEqual } from '../corpus/is-equal.js';
import { mergeRecords } from '../corpus/merge-records.js';
import type { SeedRecord } from '../corpus/seed-records.js';
import type {
  ImportedRecord,
  LedgerEntry,
  Proposal,
  RecordLookup,
  RowFate,
} from './import-model.js';
import { isBlockingFault, type RowFault } from './row-faults.js';

/** A record to write, complete. */
export interface ChangedRecord extends ImportedRecord {
  /** Paths that differ from the record of today; undefined if it is new. */
  readonly changedFields: readonly string[] | undefined;
}

/** Fields that differ both from what the rows gave before and from what they give now. */
export interface EditedFields {
  readonly section: ImportedRecord['section'];
  readonly id: string;
  /** Paths; an empty path is the record as a whole, which a person removed. */
  readonly fields: readonly string[];
}

export interface Comparison {
  readonly fate: RowFate;
  /** Records to write, the main one first. */
  readonly records: readonly ChangedRecord[];
  /** What stays as a person edited it. */
  readonly edited: readonly EditedFields[];
  /** Of the proposal, and those that the comparison found. */
  readonly faults: readonly RowFault[];
  /** What the ledger keeps of the group once it is proposed. */
  readonly base: readonly ImportedRecord[];
  /** Why an earlier form of these rows was declined. */
  readonly declinedBefore: string | undefined;
}

/** Fates after which the records of the ledger were in the record. */
const inTheRecord: ReadonlySet<RowFate> = new Set(['ACCEPTED', 'UNCHANGED', 'CHANGED', 'EDITED']);
/** Fates that last as long as the rows are the same. */
const lasting: ReadonlySet<RowFate> = new Set(['DECLINED', 'PROPOSED', 'UNDONE']);

export function compareProposal(
  proposal: Proposal,
  entry: LedgerEntry | undefined,
  find: RecordLookup['find'],
): Comparison {
  const compared = proposal.records.map((mine, index) =>
    compareRecord(mine, index === 0, entry, find(mine.section, mine.id)),
  );
  const faults = [...proposal.faults];
  const isTaken = compared[0]?.isTaken === true;
  if (isTaken) faults.push(idTaken(proposal));
  const records = compared.flatMap(({ changed }) => changed ?? []);
  const edited = compared.flatMap(({ edited: fields }) => fields ?? []);
  const isSame = entry?.hash === proposal.hash;
  return {
    fate: fateOf(),
    records,
    edited,
    faults,
    base: compared.flatMap(({ base }) => base ?? []),
    declinedBefore: entry?.fate === 'DECLINED' ? (entry.reason ?? '') : undefined,
  };

  function fateOf(): RowFate {
    if (isSame && lasting.has(entry.fate)) return entry.fate;
    if (isSame && inTheRecord.has(entry.fate)) return 'UNCHANGED';
    if (faults.some(isBlockingFault) || proposal.records.length === 0) return 'INVALID';
    if (records.length === 0) return edited.length === 0 ? 'UNCHANGED' : 'EDITED';
    const [main] = compared;
    const isNew = main?.changed !== undefined && main.changed.changedFields === undefined;
    return isNew ? 'NEW' : 'CHANGED';
  }
}

interface ComparedRecord {
  readonly changed?: ChangedRecord;
  readonly edited?: EditedFields;
  readonly base?: ImportedRecord;
  /** The id belongs to another record. */
  readonly isTaken?: true;
}

function compareRecord(
  mine: ImportedRecord,
  isMain: boolean,
  entry: LedgerEntry | undefined,
  theirs: SeedRecord | undefined,
): ComparedRecord {
  const { section, id } = mine;
  const before = entry?.records.find((each) => each.section === section && each.id === id);
  if (theirs === undefined) {
    // Removed by a person since: it is not proposed again.
    const wasRemoved = before !== undefined && entry !== undefined && inTheRecord.has(entry.fate);
    return wasRemoved
      ? { edited: { section, id, fields: [''] }, base: before }
      : { changed: { ...mine, changedFields: undefined }, base: mine };
  }
  if (before === undefined) {
    if (isEqual(mine.record, theirs)) return { base: mine };
    // Somebody else's record, which the rows only mention.
    if (!isMain) return {};
    // One event has one record, but facts on a thing may come from several sources.
    if (section === 'statements') return { isTaken: true };
  }
  // What only adds to the record of today was made from it.
  const base = before?.record ?? (isExtension(mine.record, theirs) ? theirs : undefined);
  // Where both changed a field, the merge keeps the first: the record of today.
  const merge = mergeRecords(section, base, theirs, mine.record);
  const fields = merge.conflicts.map(({ path }) => path);
  const record = merge.record ?? theirs;
  return {
    base: mine,
    ...(isEqual(record, theirs)
      ? {}
      : { changed: { ...mine, record, changedFields: pathsOf(theirs, record) } }),
    ...(fields.length === 0 ? {} : { edited: { section, id, fields } }),
  };
}

function pathsOf(before: SeedRecord, after: SeedRecord): readonly string[] {
  return changedFields(before, after).map(({ path }) => path);
}

/** Whether a record has every field of another, and in lists at least its items. */
function isExtension(record: SeedRecord, other: SeedRecord): boolean {
  return Object.entries(other).every(([field, theirs]) => {
    const mine = record[field];
    return Array.isArray(theirs) && Array.isArray(mine)
      ? theirs.every((item) => mine.some((each) => isEqual(each, item)))
      : isEqual(mine, theirs);
  });
}

function idTaken({ rows, records }: Proposal): RowFault {
  return {
    row: rows[0] ?? 0,
    column: undefined,
    code: 'ID_TAKEN',
    severity: 'ERROR',
    message: `${String(records[0]?.id)} exists, and did not come from this source.`,
    remedy: 'Give the rows another key, or decline them if the statement is the same.',
  };
}
