/**
 * Records -> graph: what the engine is to hold, and what must be written to get there. Keeps the
 * records, their history and the graph in memory; knows no engine and writes no file.
 */
import { buildGraph } from '../corpus/build-graph.js';
import { findRecordFacts } from '../corpus/find-record-facts.js';
import { datasetVersion } from '../corpus/dataset-version.js';
import type { GraphData } from '../corpus/graph-data.js';
import { graphDifference, type GraphDifference } from '../corpus/graph-difference.js';
import { FoldedTexts } from '../corpus/derive/folded-texts.js';
import type { SeedRecords } from '../corpus/seed-records.js';
import { DataIntegrityError } from '../domain/errors.js';
import type { RecordIndexFacts } from '../domain/selection/record-facts.js';
import type { JournalLine } from '../journal/journal-line.js';
import { printChange, type Change, type Checkpoint } from './change.js';
import { describeEffect, type Effect } from './effect.js';
import { Fold } from './fold.js';
import { prepareChanges, type PrepareOptions, type RequestedChange } from './prepare-changes.js';
import { planRevert } from './plan-revert.js';
import type { Problem } from './problem.js';
import { RecordState } from './record-state.js';
import {
  isKnownRelease,
  mergeRelease,
  toCheckpoint,
  type ReleaseConflict,
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

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly difference: GraphDifference;
  /** What planning must know of the data afterwards. */
  readonly facts: RecordIndexFacts;
}

export class Projection {
  readonly #fold: Fold;
  readonly #folded = new FoldedTexts();
  #current: Graph;
  /** What the engine holds. */
  #served: Graph;
  /** Where the last step leads: the record may move on while it is written. */
  #offered: Graph;
  /** What was checked last: it is usually accepted next. */
  #candidate: { readonly from: string; readonly changes: string; readonly to: Graph } | undefined;

  /** @param input its release stands for the journal's first CHECKPOINT, while there is none */
  constructor({ release, lines }: ProjectionInput) {
    this.#fold = new Fold(RecordState.of(release));
    for (const line of lines) this.#fold.apply(line);
    this.#current = this.#project(this.#fold.state);
    this.#served = this.#current;
    this.#offered = this.#current;
  }

  graph(): Graph {
    return this.#current;
  }

  version(): string {
    return this.#current.version;
  }

  records(): SeedRecords {
    return this.#fold.state.toSeeds();
  }

  check(requested: readonly RequestedChange[], options: PrepareOptions): Checked {
    const { problems, prepared } = prepareChanges(this.#fold, requested, options);
    if (prepared === undefined) return { problems, prepared };
    const to = this.#project(prepared.after);
    const from = this.#current;
    this.#candidate = { from: from.version, changes: printChanges(prepared.changes), to };
    const difference = graphDifference(from.graph, to.graph);
    const effect = describeEffect(from, to.version, difference);
    return { problems, prepared: { changes: prepared.changes, effect } };
  }

  /** What it would take to undo an accepted change set; undefined where there is none of this id. */
  planRevert(changeSet: string): readonly RequestedChange[] | undefined {
    return planRevert(this.#fold, changeSet);
  }

  /** What a release would bring; undefined: it was taken in before. */
  mergeRelease(
    records: SeedRecords,
    reason: string,
  ):
    | { readonly checkpoint: Checkpoint; readonly conflicts: readonly ReleaseConflict[] }
    | undefined {
    const { state, releases } = this.#fold;
    const release = RecordState.of(records);
    if (isKnownRelease(releases, release)) return undefined;
    const { changes, conflicts } = mergeRelease(state, releases, release, reason);
    const versionAfter = this.#project(state.with(changes)).version;
    const { version } = this.#project(release);
    return { checkpoint: toCheckpoint(release, version, versionAfter, changes), conflicts };
  }

  /**
   * Takes in a line that was just written.
   * @throws DataIntegrityError where it gives another version than it says
   */
  apply(line: JournalLine): void {
    this.#fold.apply(line);
    const accepted = line.kind === 'ACCEPT' ? this.#fold.last : undefined;
    if (accepted === undefined && line.kind !== 'CHECKPOINT') return;
    const candidate = this.#candidate;
    this.#candidate = undefined;
    const isChecked =
      accepted !== undefined &&
      candidate?.from === this.#current.version &&
      candidate.changes === printChanges(accepted.changes);
    this.#current = isChecked ? candidate.to : this.#project(this.#fold.state);
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
    this.#offered = to;
    return {
      from: from.version,
      to: to.version,
      difference: graphDifference(from.graph, to.graph),
      facts: findRecordFacts(to.graph, to.version),
    };
  }

  #project(state: RecordState): Graph {
    const graph = buildGraph(state.toSeeds(), this.#folded);
    return { graph, version: datasetVersion(graph) };
  }

  /** The whole graph that the last step leads to. */
  offered(): Graph {
    return this.#offered;
  }

  /** The engine holds the version now. */
  markServed(version: string): void {
    const held = [this.#current, this.#offered].find((each) => each.version === version);
    this.#served = held ?? this.#served;
  }
}

function printChanges(changes: readonly Change[]): string {
  return JSON.stringify(changes.map(printChange));
}
