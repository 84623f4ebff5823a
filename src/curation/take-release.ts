/**
 * A release that comes in beside a journal: new seeds after a `git pull`, or another team's. Merged
 * record by record and field by field, from the release that both began from.
 */
import { toCanonicalEntry } from '../corpus/canonical-entry.js';
import type { Change, Checkpoint } from './change.js';
import { checkRecords } from './check-records.js';
import type { TakenRelease } from './fold.js';
import { mergeRecords } from './merge-records.js';
import { parseRecordKey, toRecordKey, type RecordKey, type RecordName } from './record-key.js';
import { RecordState } from './record-state.js';
import { digestOf, isEqual } from './revision.js';
import type { SeedRecord } from '../corpus/seed-records.js';

/** A record that a person must decide on, as it was and as the release has it. */
export interface ReleaseConflict extends RecordName {
  readonly base: SeedRecord | undefined;
  readonly theirs: SeedRecord | undefined;
}

export interface ReleaseMerge {
  /** What the release brings without a conflict. */
  readonly changes: readonly Change[];
  readonly conflicts: readonly ReleaseConflict[];
}

/** Whether the release was taken in before, and nothing of it is new. */
export function isKnownRelease(releases: readonly TakenRelease[], release: RecordState): boolean {
  const digest = digestOf(release.entries());
  return releases.some((each) => each.digest === digest);
}

/** @param reason given for the records that the release no longer has */
export function mergeRelease(
  ours: RecordState,
  releases: readonly TakenRelease[],
  theirs: RecordState,
  reason: string,
): ReleaseMerge {
  const base = findBase(releases, theirs);
  const changes: Change[] = [];
  const conflicts: ReleaseConflict[] = [];
  const keys = new Set<RecordKey>([...base.keys(), ...theirs.keys()]);
  for (const key of [...keys].toSorted()) {
    const name = parseRecordKey(key);
    if (name === undefined) continue;
    const [before, own, other] = [base, ours, theirs].map((state) => state.get(name));
    const { record, conflicts: fields } = mergeRecords(name.section, before, own, other);
    if (fields.length > 0) {
      conflicts.push({ ...name, base: before, theirs: other });
    } else if (!isEqual(record, own)) {
      const canonical = record && toCanonicalEntry(name.section, record);
      changes.push(
        canonical === undefined
          ? { op: 'retract', ...name, reason }
          : { op: 'put', ...name, record: canonical },
      );
    }
  }
  return holdBackFaulty(ours, { changes, conflicts }, base, theirs);
}

/**
 * Two releases may each be without fault, and together name what the other removed. Such changes are
 * for a person as well.
 */
function holdBackFaulty(
  ours: RecordState,
  merge: ReleaseMerge,
  base: RecordState,
  theirs: RecordState,
): ReleaseMerge {
  const { faults } = checkRecords(ours.with(merge.changes));
  if (faults.length === 0) return merge;
  const faulty = new Set(faults.map(({ name }) => toRecordKey(name)));
  const isFaulty = (change: Change): boolean => faulty.has(toRecordKey(change));
  // A fault in a record that the merge leaves alone comes from what was taken away.
  const held = merge.changes.some(isFaulty)
    ? merge.changes.filter(isFaulty)
    : merge.changes.filter(({ op }) => op === 'retract');
  if (held.length === 0) return merge;
  const conflicts = held.map(({ section, id }) => ({
    section,
    id,
    base: base.get({ section, id }),
    theirs: theirs.get({ section, id }),
  }));
  const rest = {
    changes: merge.changes.filter((change) => !held.includes(change)),
    conflicts: [...merge.conflicts, ...conflicts],
  };
  return holdBackFaulty(ours, rest, base, theirs);
}

/** The checkpoint of a release, as the journal takes it in. */
export function toCheckpoint(
  release: RecordState,
  version: string,
  versionAfter: string,
  changes: readonly Change[],
): Checkpoint {
  return {
    release: version,
    digest: digestOf(release.entries()),
    versionAfter,
    records: release.toPuts(),
    changes,
  };
}

/** Of the releases that the journal knows, the one that has most in common with this one. */
function findBase(releases: readonly TakenRelease[], release: RecordState): RecordState {
  let best = RecordState.empty;
  let fewest = Infinity;
  for (const { records } of releases) {
    const state = RecordState.empty.with(records);
    const differing = countDiffering(state, release);
    // Of two that are as near, the later one.
    if (differing <= fewest) [best, fewest] = [state, differing];
  }
  return best;
}

function countDiffering(one: RecordState, other: RecordState): number {
  let count = 0;
  for (const { section, id } of [...one.toPuts(), ...other.toPuts()]) {
    if (!isEqual(one.get({ section, id }), other.get({ section, id }))) count += 1;
  }
  return count;
}
