/**
 * What is kept in memory of each row group of an import: enough to count, filter and order thousands of
 * groups without reading them again.
 */
import { textOf } from '../../corpus/seed-records.js';
import { foldText } from '../../domain/text/text-folding.js';
import type { RowFate } from '../../import/import-model.js';
import { toRecordKey, type RecordKey } from '../record-key.js';
import { findReferences } from '../record-links.js';
import type { ImportFault, ReadGroup } from './table-import.js';

export interface GroupEntry {
  readonly key: string;
  readonly hash: string;
  /** When the table was read. */
  readonly fate: RowFate;
  readonly rows: number;
  /** Codes of its faults, once for each fault. */
  readonly faults: readonly string[];
  /** Folded key and summaries, for searches. */
  readonly text: string;
  /** The record that the rows are about. */
  readonly main: RecordKey | undefined;
  /** Records that it would write. */
  readonly writes: readonly RecordKey[];
  /** Records that these refer to. */
  readonly refers: readonly RecordKey[];
}

export interface GroupFilter {
  readonly fates?: readonly RowFate[];
  readonly keys?: readonly string[];
  readonly faults?: readonly string[];
  readonly text?: string;
}

export function toGroupEntry(group: ReadGroup): GroupEntry {
  const { key, hash, fate, rows, faults, records, base } = group;
  const summaries = base.map(
    ({ record }) =>
      textOf(record, 'summary') ?? textOf(record, 'name') ?? textOf(record, 'title') ?? '',
  );
  const [main] = base;
  const writes = records.map(toRecordKey);
  const refers = new Set(records.flatMap(({ record }) => findReferences(record)));
  return {
    key,
    hash,
    fate,
    rows: rows.length,
    faults: faults.map(({ code }) => code),
    text: foldText([key, ...summaries].join('\n')),
    main: main && toRecordKey(main),
    writes,
    refers: [...refers].filter((each) => !writes.includes(each)),
  };
}

/** The group with faults that were found after it was read. */
export function withFaults(group: ReadGroup, added: readonly ImportFault[]): ReadGroup {
  if (added.length === 0) return group;
  const isBlocked = added.some(({ severity }) => severity === 'ERROR');
  const { fate } = group;
  return {
    ...group,
    fate: isBlocked && (fate === 'NEW' || fate === 'CHANGED') ? 'INVALID' : fate,
    faults: [...group.faults, ...added],
  };
}

/** @param fate of the group today */
export function matchesFilter(
  entry: GroupEntry,
  fate: RowFate,
  { fates, keys, faults, text }: GroupFilter,
): boolean {
  if (fates !== undefined && !fates.includes(fate)) return false;
  if (keys !== undefined && !keys.includes(entry.key)) return false;
  if (faults !== undefined && !entry.faults.some((code) => faults.includes(code))) return false;
  return text === undefined || entry.text.includes(foldText(text));
}
