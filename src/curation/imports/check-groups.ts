/**
 * Checks the records of row groups with the rules of the data, a few groups at a time. A group is checked
 * with those of its own table that it refers to, which may not be accepted yet.
 */
import { entriesOf } from '../../corpus/seed-records.js';
import type { RowFault } from '../../import/row-faults.js';
import type { GroupEntry } from './group-index.js';
import { orderGroups } from './order-groups.js';
import type { RequestedChange } from '../prepare-changes.js';
import type { Problem } from '../problem.js';
import { toRecordKey, type RecordKey } from '../record-key.js';
import type { PlannedRecord, ReadGroup } from './table-import.js';

export interface GroupCheck {
  readonly entries: readonly GroupEntry[];
  readonly read: (entry: GroupEntry) => Promise<ReadGroup>;
  readonly exists: (key: RecordKey) => boolean;
  readonly findProblems: (changes: readonly RequestedChange[]) => Promise<readonly Problem[]>;
  /** Called with a number from 0 to 1. */
  readonly onChecked?: (done: number) => void;
}

const MAX_CHECKED = 100;

/** The faults that were found, by key of the group. */
export async function checkGroups({
  entries,
  read,
  exists,
  findProblems,
  onChecked,
}: GroupCheck): Promise<ReadonlyMap<string, readonly RowFault[]>> {
  const faults = new Map<string, RowFault[]>();
  const report = (key: string, fault: RowFault): void => {
    const own = faults.get(key);
    if (own === undefined) faults.set(key, [fault]);
    else own.push(fault);
  };
  const proposable = entries.filter(({ fate }) => fate === 'NEW' || fate === 'CHANGED');
  const mains = new Map<RecordKey, string>();
  for (const { key, main } of proposable) {
    if (main !== undefined && !mains.has(main)) mains.set(main, key);
  }
  const isFirst = ({ key, main }: GroupEntry): boolean =>
    main === undefined || mains.get(main) === key;
  for (const entry of proposable) {
    if (isFirst(entry)) continue;
    report(entry.key, sameRecord(await read(entry), mains.get(entry.main ?? 'statements/') ?? ''));
  }
  const { batches, incomplete } = await orderGroups(
    proposable.filter(isFirst),
    MAX_CHECKED,
    exists,
  );
  for (const { group, missing } of incomplete) {
    report(group.key, missingRecord(await read(group), missing));
  }
  const writers = new Map<RecordKey, GroupEntry>();
  for (const [index, batch] of batches.entries()) {
    onChecked?.(index / batches.length);
    for (const entry of batch) {
      for (const key of entry.writes) if (!writers.has(key)) writers.set(key, entry);
    }
    const groups = await Promise.all([...withNeeds(batch, writers)].map(read));
    const { changes, placeOf } = planChanges(groups);
    const own = new Set(batch.map(({ key }) => key));
    for (const problem of await findProblems(changes)) {
      const place = placeOf(problem);
      if (place === undefined || !own.has(place.group.key)) continue;
      const fault = toRowFault(problem, place.group, place.record);
      if (fault !== undefined) report(place.group.key, fault);
    }
  }
  return faults;
}

/** The groups, after those that write what they refer to. */
function withNeeds(
  batch: readonly GroupEntry[],
  writers: ReadonlyMap<RecordKey, GroupEntry>,
): ReadonlySet<GroupEntry> {
  const needed = new Set(batch);
  // Iteration over a Set includes elements added meanwhile.
  for (const { writes, refers } of needed) {
    for (const key of [...writes, ...refers]) {
      const writer = writers.get(key);
      if (writer !== undefined) needed.add(writer);
    }
  }
  return needed;
}

/** The changes of groups; a record that several of them need is written once. */
export function planChanges(groups: readonly ReadGroup[]): {
  readonly changes: readonly RequestedChange[];
  readonly placeOf: (
    problem: Problem,
  ) => { readonly group: ReadGroup; readonly record: PlannedRecord } | undefined;
} {
  const planned = new Map<
    RecordKey,
    { readonly group: ReadGroup; readonly record: PlannedRecord }
  >();
  for (const group of groups) {
    for (const record of group.records) {
      const key = toRecordKey(record);
      if (!planned.has(key)) planned.set(key, { group, record });
    }
  }
  return {
    changes: [...planned.values()].map(({ record: { section, id, ifRevision, record } }) => {
      return { op: 'put', section, id, ifRevision, record };
    }),
    placeOf: ({ record }) => (record === undefined ? undefined : planned.get(toRecordKey(record))),
  };
}

function toRowFault(
  { code, severity, path, message, remedy }: Problem,
  { rows }: ReadGroup,
  { section, id, record }: PlannedRecord,
): RowFault | undefined {
  if (code === 'MERGED' || code === 'NO_CHANGE' || code === 'EMPTY_CHANGE_SET') return undefined;
  const inside = path.replace(/^changes\[\d+\](\.record)?\.?/, '');
  const act = Number(/^positions\[(\d+)\]/.exec(inside)?.[1] ?? 0);
  const isByAct = section === 'statements' && entriesOf(record, 'positions').length === rows.length;
  return {
    row: (isByAct ? rows[act] : rows[0]) ?? 0,
    column: undefined,
    code: severity === 'ERROR' ? 'INVALID_RECORD' : 'SUSPICIOUS_RECORD',
    severity,
    message: `${id}${inside === '' ? '' : ` ${inside}`}: ${message}`,
    remedy,
  };
}

function sameRecord({ rows, base }: ReadGroup, first: string): RowFault {
  return {
    row: rows[0] ?? 0,
    column: undefined,
    code: 'ID_TAKEN',
    severity: 'ERROR',
    message: `The rows with the key "${first}" give ${String(base[0]?.id)} too.`,
    remedy: 'Give one of them another key.',
  };
}

function missingRecord({ rows }: ReadGroup, missing: RecordKey): RowFault {
  const id = missing.slice(missing.indexOf('/') + 1);
  return {
    row: rows[0] ?? 0,
    column: undefined,
    code: 'INVALID_RECORD',
    severity: 'ERROR',
    message: `It refers to ${id}, which neither the record nor a valid row of the table has.`,
    remedy: 'Correct the reference, or the rows that it refers to.',
  };
}
