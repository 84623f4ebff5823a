/** Groups changed records by the sides of their statements. Pure. */
import type { ChangedRecordFragment, ChangeFragment } from '../../../generated/graphql.js';
import { sectionTypes } from './change-words.js';

export type Grouping = 'pair' | 'actor';

export interface ChangedEntry {
  readonly change: ChangeFragment;
  readonly record: ChangedRecordFragment;
}

export interface ChangeGroup {
  readonly key: string;
  /** Those who made the statements, together. Empty for records that no actor made. */
  readonly makers: readonly string[];
  /** At whom they are aimed or whom they answer; undefined for nobody, and if not grouped by pair. */
  readonly target: string | undefined;
  readonly entries: readonly ChangedEntry[];
}

/** @returns groups by name, other records last; in each, the order of the journal */
export function groupChanges(
  changes: readonly ChangeFragment[],
  grouping: Grouping,
  nameOf: (id: string) => string,
): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { readonly entries: ChangedEntry[] }>();
  for (const change of changes) {
    for (const record of change.records) {
      for (const { makers, target } of findSides(record, grouping)) {
        const key = [...makers, '>', target ?? ''].join(' ');
        const group = groups.get(key) ?? { key, makers, target, entries: [] };
        group.entries.push({ change, record });
        groups.set(key, group);
      }
    }
  }
  const sortKey = ({ makers, target }: ChangeGroup): string =>
    [...makers, ...(target === undefined ? [] : [target])].map(nameOf).join('\n');
  return [...groups.values()].sort(
    (one, other) =>
      Number(one.makers.length === 0) - Number(other.makers.length === 0) ||
      sortKey(one).localeCompare(sortKey(other), 'en'),
  );
}

type Sides = Pick<ChangeGroup, 'makers' | 'target'>;

/** A statement against several is listed under each of them. */
function findSides(record: ChangedRecordFragment, grouping: Grouping): readonly Sides[] {
  const { section, id, madeBy, towards } = record;
  const makers = [...madeBy].sort();
  if (grouping === 'actor') {
    const isActor = madeBy.length === 0 && ACTORS.has(sectionTypes[section]);
    return [{ makers: isActor ? [id] : makers, target: undefined }];
  }
  if (towards.length === 0) return [{ makers, target: undefined }];
  return towards.map((target) => ({ makers, target }));
}

const ACTORS: ReadonlySet<string> = new Set([
  'STATE',
  'AGENCY',
  'SPOKESPERSON',
  'BLOC',
  'ORGANIZATION',
  'GROUP',
  'INITIATIVE',
]);
