/**
 * Records -> graph: what the engine should contain, and what must be written to get there. Keeps the
 * records, their history and the graph in memory. Independent of engines and files.
 */
import { buildGraph } from '../corpus/build-graph.js';
import { findRecordFacts } from '../corpus/find-record-facts.js';
import { sumDigests, updateSum, versionOf } from '../corpus/dataset-version.js';
import type { GraphData } from '../corpus/graph-data.js';
import {
  compareGraphs,
  graphDifference,
  type GraphComparison,
  type GraphDifference,
} from '../corpus/graph-difference.js';
import { FoldedTexts } from '../corpus/derive/folded-texts.js';
import type { SeedRecords } from '../corpus/seed-records.js';
import { DataIntegrityError } from '../domain/errors.js';
import type { RecordIndexFacts } from '../domain/selection/record-facts.js';
import type { JournalLine } from '../journal/journal-line.js';
import { printChange, type Change, type Checkpoint, type CheckpointOrigin } from './change.js';
import { describeEffect, type Effect } from './effect.js';
import { Fold, type TakenRelease } from './fold.js';
import {
  prepareChanges,
  reuseWarnings,
  type PrepareOptions,
  type RequestedChange,
} from './prepare-changes.js';
import { planRevert } from './plan-revert.js';
import type { Problem } from './problem.js';
import { RecordState } from './record-state.js';
import { digestOf } from './revision.js';
import {
  findStanding,
  isOfSeeds,
  mergeRelease,
  toCheckpoint,
  type ReleaseConflict,
  type ReleaseStanding,
} from './take-release.js';

export interface ProjectionInput {
  readonly release: SeedRecords;
  readonly lines: readonly JournalLine[];
}

export interface Graph {
  readonly version: string;
  readonly graph: GraphData;
}

export interface Checked {
  readonly problems: readonly Problem[];
  /** Undefined if a problem blocks the changes. */
  readonly prepared:
    | {
        readonly changes: readonly Change[];
        readonly effect: Effect;
      }
    | undefined;
}

/** A release to be merged. */
export interface IncomingRelease {
  readonly records: SeedRecords;
  /** Shown to people, such as its folder. */
  readonly name: string;
  readonly origin: 'SEEDS' | 'MERGE';
  /** Digests of the releases that it descends from; undefined if unknown. */
  readonly lineage: readonly string[] | undefined;
}

/** What merging a release would do. */
export type PlannedRelease =
  | Exclude<ReleaseStanding, { readonly status: 'NEW' }>
  | {
      readonly status: 'NEW';
      readonly checkpoint: Checkpoint;
      readonly conflicts: readonly ReleaseConflict[];
    };

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly difference: GraphDifference;
  /** Facts about the new data that the planner needs. */
  readonly facts: RecordIndexFacts;
}

interface Projected extends Graph {
  /** Sum of digests from which the version is made. */
  readonly sum: bigint;
}

/** The graph after a change, and its difference from the graph before. */
interface Successor {
  readonly from: string;
  readonly to: Projected;
  readonly comparison: GraphComparison;
}

interface Candidate {
  readonly request: string;
  readonly checked: Checked;
  readonly changes: string;
  readonly after: RecordState;
  readonly successor: Successor;
}

export class Projection {
  readonly #fold: Fold;
  readonly #folded = new FoldedTexts();
  #current: Projected;
  /** The graph that the engine contains. */
  #served: Projected;
  /** The target of the last step; the record may change while it is written. */
  #offered: Projected;
  /** The last checked changes: they are usually checked again and accepted next. */
  #candidate: Candidate | undefined;
  /** The last accepted changes: they are usually served next. */
  #accepted: Successor | undefined;

  /** @param input its release counts until the journal's first CHECKPOINT replaces it */
  constructor({ release, lines }: ProjectionInput) {
    this.#fold = new Fold(RecordState.of(release));
    for (const line of lines) this.#fold.apply(line);
    this.#current = this.#project(this.#fold.state);
    this.#served = this.#current;
    this.#offered = this.#current;
  }

  graph(): Graph {
    const { version, graph } = this.#current;
    return { version, graph };
  }

  version(): string {
    return this.#current.version;
  }

  records(): SeedRecords {
    return this.#fold.state.toSeeds();
  }

  check(requested: readonly RequestedChange[], options: PrepareOptions): Checked {
    const request = JSON.stringify([requested, options]);
    if (this.#candidate?.request === request) return this.#candidate.checked;
    const { problems, prepared } = prepareChanges(this.#fold, requested, options);
    if (prepared === undefined) return { problems, prepared };
    const successor = this.#succeed(prepared.after);
    const { from, to, comparison } = successor;
    const before = { version: from, graph: comparison.outdated, whole: this.#current.graph };
    const effect = describeEffect(before, to.version, comparison.difference);
    const { changes, after } = prepared;
    const checked: Checked = { problems, prepared: { changes, effect } };
    this.#candidate = { request, checked, changes: printChanges(changes), after, successor };
    return checked;
  }

  /** The changes that would undo an accepted change set; undefined if there is none with this id. */
  planRevert(changeSet: string): readonly RequestedChange[] | undefined {
    return planRevert(this.#fold, changeSet);
  }

  planRelease(given: IncomingRelease): PlannedRelease {
    const { records, origin, lineage, name } = given;
    const { state } = this.#fold;
    const release = { state: RecordState.of(records), lineage };
    const releases = this.#releases();
    const standing = findStanding(releases, release);
    if (standing.status !== 'NEW') return standing;
    const { changes, conflicts } = mergeRelease({ state, releases }, release, `Not in ${name}.`);
    const checkpoint = toCheckpoint(release.state, {
      origin,
      release: this.#project(release.state).version,
      versionAfter: this.#project(state.with(changes)).version,
      changes,
      ...(lineage === undefined ? {} : { lineage }),
    });
    return { status: 'NEW', checkpoint, conflicts };
  }

  /** The current record as a release. */
  checkpoint(origin: CheckpointOrigin): Checkpoint {
    const { version } = this.#current;
    const told = { origin, release: version, versionAfter: version, changes: [] };
    return toCheckpoint(this.#fold.state, told);
  }

  /** Whether the records equal the current ones or a known release, so that overwriting loses nothing. */
  knows(records: SeedRecords): boolean {
    const release = RecordState.of(records);
    const digest = digestOf(release.entries());
    if (digest === digestOf(this.#fold.state.entries())) return true;
    return this.#fold.releases.some((each) => each.digest === digest);
  }

  /** Whether the last release of the seeds equals the current record. */
  isReleased(): boolean {
    const last = this.#fold.releases.findLast(isOfSeeds);
    return last?.digest === digestOf(this.#fold.state.entries());
  }

  /** In the order of the journal, without their records. */
  releases(): readonly Pick<TakenRelease, 'by' | 'key' | 'digest'>[] {
    return this.#fold.releases.map(({ by, key, digest }) => ({ by, key, digest }));
  }

  /** Of an empty journal: the release that it was opened with. */
  #releases(): readonly TakenRelease[] {
    const { releases } = this.#fold;
    if (releases.length > 0) return releases;
    return [{ ...this.checkpoint('SEEDS'), seq: 0, at: '', by: '', key: '' }];
  }

  /**
   * Applies a line that was just written.
   * @throws DataIntegrityError if the resulting version differs from the line's
   */
  apply(line: JournalLine): void {
    this.#fold.apply(line);
    const candidate = this.#candidate;
    this.#candidate = undefined;
    const accepted = line.kind === 'ACCEPT' ? this.#fold.last : undefined;
    if (accepted === undefined && line.kind !== 'CHECKPOINT') return;
    const isChecked =
      accepted !== undefined &&
      candidate?.successor.from === this.#current.version &&
      candidate.changes === printChanges(accepted.changes);
    if (isChecked) reuseWarnings(candidate.after, this.#fold.state);
    this.#accepted = isChecked ? candidate.successor : this.#succeed(this.#fold.state);
    this.#current = this.#accepted.to;
    if (accepted !== undefined && accepted.versionAfter !== this.#current.version) {
      throw new DataIntegrityError(
        `Line ${String(line.seq)} of the journal records version ${accepted.versionAfter} but results in ${this.#current.version}.`,
      );
    }
  }

  /** The step that brings the engine up to date; undefined if it already is. */
  nextStep(): Step | undefined {
    const [from, to] = [this.#served, this.#current];
    if (from.version === to.version) return undefined;
    const accepted = this.#accepted;
    const isNext = accepted?.from === from.version && accepted.to === to;
    this.#offered = to;
    return {
      from: from.version,
      to: to.version,
      difference: isNext ? accepted.comparison.difference : graphDifference(from.graph, to.graph),
      facts: findRecordFacts(to.graph, to.version),
    };
  }

  #project(state: RecordState): Projected {
    const graph = this.#build(state);
    const sum = sumDigests(graph);
    return { graph, sum, version: versionOf(sum) };
  }

  /** Like `#project`, but digests only what changed. */
  #succeed(state: RecordState): Successor {
    const { version: from, graph: before, sum: sumBefore } = this.#current;
    const graph = this.#build(state);
    const comparison = compareGraphs(before, graph);
    const { upsertedNodes, mergedRelationships } = comparison.difference;
    const sum = updateSum(sumBefore, comparison.outdated, {
      nodes: upsertedNodes,
      relationships: mergedRelationships,
    });
    return { from, to: { graph, sum, version: versionOf(sum) }, comparison };
  }

  #build(state: RecordState): GraphData {
    return buildGraph(state.toSeeds(), this.#folded);
  }

  /** The complete graph after the last step. */
  offered(): Graph {
    return this.#offered;
  }

  /** Notes that the engine now contains this version. */
  markServed(version: string): void {
    const held = [this.#current, this.#offered].find((each) => each.version === version);
    if (held === undefined) return;
    this.#served = held;
    if (held === this.#current) this.#accepted = undefined;
  }
}

function printChanges(changes: readonly Change[]): string {
  return JSON.stringify(changes.map(printChange));
}
