/**
 * Merges a release into a journal: new seeds after a `git pull`, or another team's. The three-way merge
 * goes record by record and field by field, from the release that both sides began with.
 */
import { toCanonicalEntry } from '../corpus/canonical-entry.js';
import type { Change, Checkpoint } from './change.js';
import { checkRecords } from './check-records.js';
import type { Fold, TakenRelease } from './fold.js';
import { ownIdIn } from './lineage.js';
import { mergeRecords } from '../corpus/merge-records.js';
import { parseRecordKey, toRecordKey, type RecordKey, type RecordName } from './record-key.js';
import { innerIds, RecordState } from './record-state.js';
import { isEqual } from '../corpus/is-equal.js';
import { digestOf } from './revision.js';
import type { SeedRecord } from '../corpus/seed-records.js';

/** A record that a person must decide on: in the common base and in the release. */
export interface ReleaseConflict extends RecordName {
  readonly base: SeedRecord | undefined;
  readonly theirs: SeedRecord | undefined;
}

export interface ReleaseMerge {
  /** The release's changes without a conflict. */
  readonly changes: readonly Change[];
  readonly conflicts: readonly ReleaseConflict[];
}

/** How a release relates to the journal. */
export type ReleaseStanding =
  /** Not yet in the journal. */
  | { readonly status: 'NEW' }
  /** Already in the journal. `newer`: the release that replaced it in the seeds. */
  | { readonly status: 'KNOWN'; readonly newer: TakenRelease | undefined }
  /** It lacks most records of every release in the journal. */
  | { readonly status: 'FOREIGN'; readonly common: number; readonly known: number };

/** The share of the nearest known release's records that a release of the same corpus must have. */
const LEAST_SHARE = 0.5;

/** A release, and the releases that it descends from, if known. */
export interface GivenRelease {
  readonly state: RecordState;
  /** Ids, its own as the last. */
  readonly lineage: readonly string[] | undefined;
}

export function findStanding(
  releases: readonly TakenRelease[],
  release: GivenRelease,
): ReleaseStanding {
  const { state } = release;
  const digest = digestOf(state.entries());
  const id = ownIdIn(release.lineage ?? [], digest);
  const at = releases.findLastIndex((each) =>
    id === undefined ? each.digest === digest : each.id === id,
  );
  // One that descends from a later release, with earlier records, was reverted on purpose.
  const isReverted = id === undefined && findCommon(releases.slice(at + 1), release).some(isOwn);
  const isKnown = at !== -1 && !isReverted;
  if (isKnown) return { status: 'KNOWN', newer: releases.slice(at + 1).findLast(isOfSeeds) };
  const nearest = findNearest(releases, state);
  const known = nearest.size;
  const common = [...nearest.keys()].filter((key) => state.has(key)).length;
  return common < known * LEAST_SHARE ? { status: 'FOREIGN', common, known } : { status: 'NEW' };
}

/** Whether the release was in the seeds, rather than in another team's folder. */
export function isOfSeeds({ origin }: TakenRelease): boolean {
  return origin === 'SEEDS' || origin === 'RELEASE';
}

/** @param reason for retracting the records that the release no longer has */
export function mergeRelease(
  { state: ours, releases }: Pick<Fold, 'state' | 'releases'>,
  release: GivenRelease,
  reason: string,
): ReleaseMerge {
  const theirs = release.state;
  const bases = findBases(releases, release);
  const [base] = bases;
  const changes: Change[] = [];
  const conflicts: ReleaseConflict[] = [];
  const keys = new Set<RecordKey>([...bases.flatMap((each) => [...each.keys()]), ...theirs.keys()]);
  for (const key of [...keys].toSorted()) {
    const name = parseRecordKey(key);
    if (name === undefined) continue;
    const [own, other] = [ours.get(name), theirs.get(name)];
    const merges = bases.map((each) => mergeRecords(name.section, each.get(name), own, other));
    // If any base merges without a conflict, there is none.
    const merge = merges.find((each) => each.conflicts.length === 0);
    if (merge === undefined) {
      conflicts.push({ ...name, base: base.get(name), theirs: other });
    } else if (!isEqual(merge.record, own)) {
      const canonical = merge.record && toCanonicalEntry(name.section, merge.record);
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
 * Two valid releases may be invalid together: one may refer to what the other removed. A person must
 * decide on such changes as well.
 */
function holdBackFaulty(
  ours: RecordState,
  merge: ReleaseMerge,
  base: RecordState,
  theirs: RecordState,
): ReleaseMerge {
  const merged = ours.with(merge.changes);
  const { faults } = checkRecords(merged);
  if (faults.length === 0) return merge;
  const faulty = new Map(faults.map(({ name }) => [toRecordKey(name), merged.get(name)]));
  const held = findHeld(ours, merge.changes, faulty);
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

function findHeld(
  ours: RecordState,
  changes: readonly Change[],
  faulty: ReadonlyMap<RecordKey, SeedRecord | undefined>,
): readonly Change[] {
  const isFaulty = changes.filter((change) => faulty.has(toRecordKey(change)));
  if (isFaulty.length > 0) return isFaulty;
  // A fault in a record that the merge does not change is due to a retraction.
  const texts = [...faulty.values()].map((record) => JSON.stringify(record));
  const isNamed = (id: string): boolean => texts.some((text) => text.includes(JSON.stringify(id)));
  const retractions = changes.filter(({ op }) => op === 'retract');
  const named = retractions.filter((change) =>
    [change.id, ...innerIds(ours.get(change) ?? {})].some(isNamed),
  );
  return named.length > 0 ? named : retractions;
}

/** The checkpoint of a release for the journal. */
export function toCheckpoint(
  release: RecordState,
  rest: Omit<Checkpoint, 'digest' | 'records'>,
): Checkpoint {
  return { ...rest, digest: digestOf(release.entries()), records: release.toPuts() };
}

/**
 * The common ancestors of both sides that no other common ancestor descends from, latest first. Two teams
 * that merged each other's releases have two.
 */
function findBases(
  releases: readonly TakenRelease[],
  release: GivenRelease,
): readonly [RecordState, ...RecordState[]] {
  const common = findCommon(releases, release);
  const bases = common
    .filter((each) => !common.some((other) => comesFrom(other, each)))
    .map(({ records }) => RecordState.empty.with(records))
    .toReversed();
  const [first, ...rest] = bases;
  return first === undefined ? [findNearest(releases, release.state)] : [first, ...rest];
}

function findCommon(
  releases: readonly TakenRelease[],
  { lineage = [] }: GivenRelease,
): readonly TakenRelease[] {
  const ids = new Set(lineage);
  return releases.filter(({ id }) => ids.has(id));
}

function comesFrom(release: TakenRelease, other: TakenRelease): boolean {
  if (other.seq >= release.seq) return false;
  return isOwn(release) || release.lineage?.includes(other.id) === true;
}

/** Whether it equals the complete record at its line, and so descends from all releases before it. */
function isOwn({ release, versionAfter }: TakenRelease): boolean {
  return release === versionAfter;
}

/** Without a lineage: the release in the journal with the fewest differing records. */
function findNearest(releases: readonly TakenRelease[], release: RecordState): RecordState {
  let best = RecordState.empty;
  let fewest = Infinity;
  for (const { records, origin } of releases) {
    const state = RecordState.empty.with(records);
    const differing = countDiffering(state, release);
    // Of equally near ones, a later one of theirs wins, but not one of ours: it could hide a conflict.
    const isOurs = origin === 'RELEASE' || origin === 'SEGMENT';
    if (differing < fewest || (differing === fewest && !isOurs)) {
      [best, fewest] = [state, differing];
    }
  }
  return best;
}

function countDiffering(one: RecordState, other: RecordState): number {
  let count = 0;
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const name = parseRecordKey(key);
    if (name !== undefined && !isEqual(one.get(name), other.get(name))) count += 1;
  }
  return count;
}
