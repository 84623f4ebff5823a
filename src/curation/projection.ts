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
import { printChange, type Change, type Checkpoint } from './change.js';
import { describeEffect, type Effect } from './effect.js';
import { Fold } from './fold.js';
import {
  prepareChanges,
  reuseWarnings,
  type PrepareOptions,
  type RequestedChange,
} from './prepare-changes.js';
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

  /** The engine holds the version now. */
  markServed(version: string): void {
    if (version !== this.#current.version) return;
    this.#served = this.#current;
    this.#accepted = undefined;
  }
}

function printChanges(changes: readonly Change[]): string {
  return JSON.stringify(changes.map(printChange));
}
