/**
 * A release that comes in beside a journal: new seeds after a `git pull`, or another team's. Merged
 * record by record and field by field, from the release that both began from.
 */
import { toCanonicalEntry } from '../corpus/canonical-entry.js';
import type { Change, Checkpoint, CheckpointOrigin } from './change.js';
import { checkRecords } from './check-records.js';
import type { Fold, TakenRelease } from './fold.js';
import { mergeRecords } from './merge-records.js';
import { parseRecordKey, toRecordKey, type RecordKey, type RecordName } from './record-key.js';
import { innerIds, RecordState } from './record-state.js';
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

/** How a release relates to what the journal has seen. */
export type ReleaseStanding =
  /** The journal has not seen it. */
  | { readonly status: 'NEW' }
  /** Nothing in it is new. `newer`: the release that replaced it in the seeds. */
  | { readonly status: 'KNOWN'; readonly newer: TakenRelease | undefined }
  /** It lacks most records of every release that the journal has seen. */
  | { readonly status: 'FOREIGN'; readonly common: number; readonly known: number };

/** What part of the nearest known release a release must have to be one of the same corpus. */
const LEAST_SHARE = 0.5;

export function findStanding(
  releases: readonly TakenRelease[],
  release: RecordState,
): ReleaseStanding {
  const digest = digestOf(release.entries());
  const at = releases.findLastIndex((each) => each.digest === digest);
  if (at !== -1) {
    const newer = releases.slice(at + 1).findLast(isOfSeeds);
    return { status: 'KNOWN', newer };
  }
  const { state } = findBase(releases, release);
  const known = state.size;
  const common = [...state.keys()].filter((key) => release.has(key)).length;
  return common < known * LEAST_SHARE ? { status: 'FOREIGN', common, known } : { status: 'NEW' };
}

/** Whether the seeds had the release, rather than another team's folder. */
function isOfSeeds({ origin }: TakenRelease): boolean {
  return origin === 'SEEDS' || origin === 'RELEASE';
}

/** @param reason given for the records that the release no longer has */
export function mergeRelease(
  { state: ours, releases, history }: Pick<Fold, 'state' | 'releases' | 'history'>,
  theirs: RecordState,
  reason: string,
): ReleaseMerge {
  const { state: base } = findBase(releases, theirs);
  const wasRefused = recallRefused({ releases, history }, theirs);
  const changes: Change[] = [];
  const conflicts: ReleaseConflict[] = [];
  const keys = new Set<RecordKey>([...base.keys(), ...theirs.keys()]);
  for (const key of [...keys].toSorted()) {
    const name = parseRecordKey(key);
    if (name === undefined) continue;
    const [before, own, other] = [base, ours, theirs].map((state) => state.get(name));
    if (wasRefused(name)) continue;
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
  // A fault in a record that the merge leaves alone comes from what was taken away.
  const texts = [...faulty.values()].map((record) => JSON.stringify(record));
  const isNamed = (id: string): boolean => texts.some((text) => text.includes(JSON.stringify(id)));
  const retractions = changes.filter(({ op }) => op === 'retract');
  const named = retractions.filter((change) =>
    [change.id, ...innerIds(ours.get(change) ?? {})].some(isNamed),
  );
  return named.length > 0 ? named : retractions;
}

/** The checkpoint of a release, as the journal takes it in. */
export function toCheckpoint(
  release: RecordState,
  rest: Pick<Checkpoint, 'release' | 'versionAfter' | 'changes'> & {
    readonly origin: CheckpointOrigin;
  },
): Checkpoint {
  const { origin, release: version, versionAfter, changes } = rest;
  return {
    origin,
    release: version,
    digest: digestOf(release.entries()),
    versionAfter,
    records: release.toPuts(),
    changes,
  };
}

interface KnownRelease {
  readonly seq: number;
  readonly state: RecordState;
}

/** Of the releases that the journal knows, the one that has most in common with this one. */
function findBase(releases: readonly TakenRelease[], release: RecordState): KnownRelease {
  // Nobody outside has seen what only ended a segment.
  const known = releases.filter(({ origin }, index) => origin !== 'SEGMENT' || index === 0);
  return findNearest(known, release) ?? { seq: 0, state: RecordState.empty };
}

/**
 * Whether the release has a record as an earlier one of theirs had it that was not taken: it was a
 * conflict, on which a person has decided or is to decide. Without this, two teams that took each
 * other's releases at the same time would swap the values on which they differ.
 */
function recallRefused(
  { releases, history }: Pick<Fold, 'releases' | 'history'>,
  theirs: RecordState,
): (name: RecordName) => boolean {
  const merged = releases.filter(({ release, versionAfter }) => release !== versionAfter);
  const earlier = findNearest(merged, theirs);
  if (earlier === undefined) return () => false;
  const before = releases
    .filter(({ seq, origin }) => seq < earlier.seq && origin !== 'RELEASE' && origin !== 'SEGMENT')
    .map(({ records }) => RecordState.empty.with(records));
  return (name) => {
    const other = theirs.get(name);
    if (!isEqual(earlier.state.get(name), other)) return false;
    const ours = history.of(name);
    // What was ours once may be put back by them on purpose.
    if (ours.some(({ record }) => isEqual(record, other))) return false;
    const kept = ours.findLast(({ seq }) => seq <= earlier.seq)?.record;
    if (isEqual(kept, other)) return false;
    // They lack it because they removed it, and not because they never had it.
    return other !== undefined || before.some((state) => state.get(name) !== undefined);
  };
}

function findNearest(
  releases: readonly TakenRelease[],
  release: RecordState,
): KnownRelease | undefined {
  let best: KnownRelease | undefined;
  let fewest = Infinity;
  for (const { seq, records } of releases) {
    const state = RecordState.empty.with(records);
    const differing = countDiffering(state, release);
    // Of two that are as near, the later one.
    if (differing <= fewest) [best, fewest] = [{ seq, state }, differing];
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
