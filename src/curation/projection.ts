/**
 * Records -> graph: what the engine is to hold, and what must be written to get there. Keeps the
 * records, their history and the graph in memory; knows no engine and writes no file.
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
  /** Undefined where a problem is in the way. */
  readonly prepared:
    | {
        readonly changes: readonly Change[];
        readonly effect: Effect;
      }
    | undefined;
}

/** A release that comes in. */
export interface IncomingRelease {
  readonly records: SeedRecords;
  /** How people call it, such as its folder. */
  readonly name: string;
  readonly origin: 'SEEDS' | 'MERGE';
  /** Digests of the releases that it comes from; undefined where it does not say. */
  readonly lineage: readonly string[] | undefined;
}

/** What taking in a release would do. */
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
  /** What planning must know of the data afterwards. */
  readonly facts: RecordIndexFacts;
}

interface Projected extends Graph {
  /** What the version is made from. */
  readonly sum: bigint;
}

/** A graph that a change leads to, and what it changes. */
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
  /** What the engine holds. */
  #served: Projected;
  /** The target of the last step: the record may move on while it is written. */
  #offered: Projected;
  /** What was checked last: it is usually checked again and accepted next. */
  #candidate: Candidate | undefined;
  /** What was accepted last: it is usually served next. */
  #accepted: Successor | undefined;

  /** @param input its release stands for the journal's first CHECKPOINT, while there is none */
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
    const before = { version: from, graph: comparison.outdated };
    const effect = describeEffect(before, to.version, comparison.difference);
    const { changes, after } = prepared;
    const checked: Checked = { problems, prepared: { changes, effect } };
    this.#candidate = { request, checked, changes: printChanges(changes), after, successor };
    return checked;
  }

  /** What it would take to undo an accepted change set; undefined where there is none of this id. */
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

  /** The record as it is, as a release of its own. */
  checkpoint(origin: CheckpointOrigin): Checkpoint {
    const { version } = this.#current;
    const told = { origin, release: version, versionAfter: version, changes: [] };
    return toCheckpoint(this.#fold.state, told);
  }

  /** Whether the journal has seen all of these records, so that overwriting them loses nothing. */
  knows(records: SeedRecords): boolean {
    const release = RecordState.of(records);
    const digest = digestOf(release.entries());
    if (digest === digestOf(this.#fold.state.entries())) return true;
    return this.#fold.releases.some((each) => each.digest === digest);
  }

  /** Whether the last release that the seeds had is the record as it is. */
  isReleased(): boolean {
    const last = this.#fold.releases.findLast(isOfSeeds);
    return last?.digest === digestOf(this.#fold.state.entries());
  }

  /** In the order in which they were taken in, without their records. */
  releases(): readonly Pick<TakenRelease, 'by' | 'key' | 'digest'>[] {
    return this.#fold.releases.map(({ by, key, digest }) => ({ by, key, digest }));
  }

  /** A journal without lines begins with the release that it was opened with. */
  #releases(): readonly TakenRelease[] {
    const { releases } = this.#fold;
    if (releases.length > 0) return releases;
    return [{ ...this.checkpoint('SEEDS'), seq: 0, at: '', by: '', key: '' }];
  }

  /**
   * Takes in a line that was just written.
   * @throws DataIntegrityError where it gives another version than it says
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
        `Line ${String(line.seq)} of the journal says version ${accepted.versionAfter}, and gives ${this.#current.version}.`,
      );
    }
  }

  /** What brings the engine from what it holds to what it should; undefined: nothing. */
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

  /** As `#project`; only what changed is digested. */
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

  /** The whole graph that the last step leads to. */
  offered(): Graph {
    return this.#offered;
  }

  /** The engine holds the version now. */
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
