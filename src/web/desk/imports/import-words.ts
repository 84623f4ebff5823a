/** How the views name fates, states and amounts of imports. Pure. */
import type {
  ImportStatus,
  ImportSummaryFragment,
  ResolvedBy,
  RowFate,
} from '../../generated/desk/graphql.js';

interface FateWords {
  readonly name: string;
  readonly means: string;
}

/** In the order in which they are listed: what waits for a person comes first. */
export const fateWords: Readonly<Record<RowFate, FateWords>> = {
  INVALID: { name: 'With errors', means: 'An error keeps them from being proposed.' },
  NEW: { name: 'New', means: 'They would add records.' },
  CHANGED: { name: 'Changed', means: 'They differ from what the table gave before.' },
  EDITED: {
    name: 'Edited here',
    means: 'They differ only in fields that a person edited since. The edits are kept.',
  },
  UNCHANGED: { name: 'Unchanged', means: 'They are as they were before.' },
  PROPOSED: { name: 'Proposed', means: 'They are in a change set that is not accepted yet.' },
  ACCEPTED: { name: 'Accepted', means: 'They are part of the record.' },
  DECLINED: { name: 'Declined', means: 'A person declined them.' },
  UNDONE: { name: 'Taken back', means: 'They were part of the record, and were taken back.' },
};

// The keys of this record are the fates, by its type.
export const fates = Object.keys(fateWords) as readonly RowFate[];

export const statusWords: Readonly<Record<ImportStatus, string>> = {
  STAGED: 'Uploaded, not read yet',
  MAPPED: 'Read, nothing proposed yet',
  PROPOSED: 'Proposed',
  UNDONE: 'Taken back',
};

export const resolvedByWords: Readonly<Record<ResolvedBy, string>> = {
  JUDGEMENT: 'decided by a person',
  ID: 'found by its id',
  CODE: 'found by its code',
  WIKIDATA: 'found by its Wikidata id',
  NAME: 'found by its name',
};

/** Fates of rows that a person can still decide about. */
export const OPEN_FATES: readonly RowFate[] = ['INVALID', 'NEW', 'CHANGED'];
/** Fates of rows that can be declined. */
export const DECLINABLE_FATES: readonly RowFate[] = [...OPEN_FATES, 'EDITED'];
/** Fates of rows that can be proposed. */
export const PROPOSABLE_FATES: readonly RowFate[] = ['NEW', 'CHANGED'];

const integers = new Intl.NumberFormat('en');

export function printCount(count: number, one: string, many = `${one}s`): string {
  return `${integers.format(count)} ${count === 1 ? one : many}`;
}

export function countOf(
  counts: ImportSummaryFragment['fates'],
  wanted: readonly RowFate[],
): number {
  return counts
    .filter(({ fate }) => wanted.includes(fate))
    .reduce((sum, { count }) => sum + count, 0);
}

/** "3 new, 1 declined". */
export function describeFates(counts: ImportSummaryFragment['fates']): string {
  return fates
    .map((fate) => [fate, countOf(counts, [fate])] as const)
    .filter(([, count]) => count > 0)
    .map(([fate, count]) => `${integers.format(count)} ${fateWords[fate].name.toLowerCase()}`)
    .join(', ');
}

/** 4, 5, 6, 9 -> "rows 4 to 6 and 9". */
export function printRows(rows: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows.toSorted((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last !== undefined && row <= last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  const printed = ranges.map(({ from, to }) =>
    from === to
      ? String(from)
      : `${String(from)}${to === from + 1 ? ' and ' : ' to '}${String(to)}`,
  );
  return `${rows.length === 1 ? 'row' : 'rows'} ${printed.join(', ')}`;
}

/** `UNKNOWN_NAME` -> "Unknown name". */
export function labelOfFault(code: string): string {
  const words = code.toLowerCase().replace(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function printBytes(bytes: number): string {
  if (bytes < 1_000) return `${String(bytes)} bytes`;
  if (bytes < 1_000_000) return `${String(Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
