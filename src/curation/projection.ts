/**
 * Records -> graph: what the engine should contain, and what must be written to get there. Keeps the
 * records, their history and the graph in memory. Independent of engines and files.
 */
import { completeGraph, draftGraph } from '../corpus/build-graph.js';
import { TermIndex, type TermChange } from '../corpus/derive/term-index.js';
import { findRecordFacts } from '../corpus/find-record-facts.js';
import { sumDigests, updateSum, versionOf } from '../corpus/dataset-version.js';
import type { GraphData } from '../corpus/graph-data.js';
import {
  applyComparison,
  compareGraphs,
  graphDifference,
  type GraphComparison,
  type GraphDifference,
} from '../corpus/graph-difference.js';
import type { SeedRecords } from '../corpus/seed-records.js';
import { DataIntegrityError } from '../domain/errors.js';
import type { RecordIndexFacts } from '../domain/selection/record-facts.js';
import type { JournalLine } from '../journal/journal-line.js';
import { buildChange } from './build-change.js';
import { printChange, type Change, type Checkpoint, type CheckpointOrigin } from './change.js';
import { checkRecords } from './check-records.js';
import { describeEffect, type Effect } from './effect.js';
import { Fold, type RedactedLine, type TakenRelease } from './fold.js';
import { lineageOf } from './lineage.js';
import { planRedaction, type RedactionPlan } from './plan-redaction.js';
import { prepareChanges, type PrepareOptions, type RequestedChange } from './prepare-changes.js';
import { planRevert } from './plan-revert.js';
import type { Problem } from './problem.js';
import { RecordLinks, type RecordChange } from './record-links.js';
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
  /** A change that can affect more records is built with the whole graph. */
  readonly maxPartRecords?: number;
}

/** Both versions of a part are built, so building a large one takes as long as the whole graph. */
const MAX_PART_RECORDS = 8_000;

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
  /** Ids of the releases that it descends from, and its own as the last; undefined if unknown. */
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
  readonly state: RecordState;
  /** Sum of digests from which the version is made. */
  readonly sum: bigint;
}

/** The graph after a change, and its difference from the graph before. */
interface Successor {
  readonly from: string;
  readonly to: Projected;
  readonly change: RecordChange;
  readonly comparison: GraphComparison;
  /** A new index if the whole graph was built. */
  readonly terms: TermChange | TermIndex;
}

interface Candidate {
  readonly request: string;
  readonly checked: Checked;
  readonly changes: string;
  readonly successor: Successor;
}

export class Projection {
  readonly #fold: Fold;
  readonly #maxPartRecords: number;
  #current: Projected;
  /** Of the current records. */
  readonly #links: RecordLinks;
  /** Of the current graph. */
  #terms: TermIndex;
  /** Whether the current records are without faults; undefined if unknown. */
  #isSound: boolean | undefined;
  /** The graph that the engine contains. */
  #served: Projected;
  /** The target of the last step; the record may change while it is written. */
  #offered: Projected;
  /** The last checked changes: they are usually checked again and accepted next. */
  #candidate: Candidate | undefined;
  /** The last accepted changes: they are usually served next. */
  #accepted: Successor | undefined;

  /** @param input its release counts until the journal's first CHECKPOINT replaces it */
  constructor({ release, lines, maxPartRecords = MAX_PART_RECORDS }: ProjectionInput) {
    this.#maxPartRecords = maxPartRecords;
    this.#fold = new Fold(RecordState.of(release));
    for (const line of lines) this.#fold.apply(line);
    const { state } = this.#fold;
    const { graph, terms } = buildWhole(state);
    const sum = sumDigests(graph);
    this.#current = { state, graph, sum, version: versionOf(sum) };
    this.#terms = terms;
    this.#links = new RecordLinks(state);
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
    const { state, history } = this.#fold;
    const links = this.#checkSoundness(options.today) ? this.#links : undefined;
    const { problems, prepared } = prepareChanges({ state, history, links }, requested, options);
    if (prepared === undefined) return { problems, prepared };
    const successor = this.#succeed(prepared.after);
    const { from, to, comparison } = successor;
    const before = { version: from, graph: comparison.outdated, whole: this.#current.graph };
    const effect = describeEffect(before, to.version, comparison.difference);
    const { changes } = prepared;
    const checked: Checked = { problems, prepared: { changes, effect } };
    this.#candidate = { request, checked, changes: printChanges(changes), successor };
    return checked;
  }

  /** The problems alone, which takes less time than their effect. */
  findProblems(requested: readonly RequestedChange[], options: PrepareOptions): readonly Problem[] {
    const { state, history } = this.#fold;
    const links = this.#checkSoundness(options.today) ? this.#links : undefined;
    return prepareChanges({ state, history, links }, requested, options).problems;
  }

  /** Does now what the first check would do. */
  warmUp(today: string): void {
    this.#checkSoundness(today);
  }

  #checkSoundness(today?: string): boolean {
    this.#isSound ??= checkRecords(this.#current.state, today).faults.length === 0;
    return this.#isSound;
  }

  /** The changes that would undo an accepted change set; undefined if there is none with this id. */
  planRevert(changeSet: string): readonly RequestedChange[] | undefined {
    return planRevert(this.#fold, changeSet);
  }

  /** @throws InputError if the line may not be redacted */
  planRedaction(seq: number): RedactionPlan {
    return planRedaction(this.#fold, seq);
  }

  redactionOf(seq: number): RedactedLine | undefined {
    return this.#fold.redacted.get(seq);
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
      release: this.#succeed(release.state).to.version,
      versionAfter: this.#succeed(state.with(changes)).to.version,
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

  /** Whether the last release of the seeds equals the current record, and no merge came between. */
  isReleased(): boolean {
    const { releases, state } = this.#fold;
    const last = releases.findLastIndex(isOfSeeds);
    const merged = releases.slice(last + 1).some(({ changes }) => changes.length > 0);
    return !merged && releases[last]?.digest === digestOf(state.entries());
  }

  /** In the order of the journal, without their records. */
  releases(): readonly Pick<TakenRelease, 'by' | 'key'>[] {
    return this.#fold.releases.map(({ by, key }) => ({ by, key }));
  }

  /** Of the current record as a release. */
  lineage(): readonly string[] {
    const { releases, state } = this.#fold;
    return lineageOf(releases, digestOf(state.entries()));
  }

  /** Of an empty journal: the release that it was opened with. */
  #releases(): readonly TakenRelease[] {
    const { releases } = this.#fold;
    if (releases.length > 0) return releases;
    const checkpoint = this.checkpoint('SEEDS');
    return [{ ...checkpoint, id: checkpoint.digest, seq: 0, at: '', by: '', key: '' }];
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
    this.#accepted = isChecked ? candidate.successor : this.#succeed(this.#fold.state);
    if (accepted !== undefined) {
      // Only changes that were checked are accepted.
      this.#isSound = true;
    } else if (this.#accepted.change.changed.size > 0) {
      this.#isSound = undefined;
    }
    this.#advance(this.#accepted);
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

  #advance({ to, change, terms }: Successor): void {
    this.#current = to;
    this.#links.update(change);
    if (terms instanceof TermIndex) this.#terms = terms;
    else this.#terms.apply(terms);
  }

  #succeed(state: RecordState): Successor {
    const { version: from, graph: before, sum: sumBefore } = this.#current;
    const changed = state.changedSince(this.#current.state);
    const change = { before: this.#current.state, after: state, changed };
    const known = { links: this.#links, terms: this.#terms };
    const part = buildChange(known, change, this.#maxPartRecords);
    const { graph, comparison, terms } =
      part === undefined
        ? compareWhole(before, state)
        : { ...part, graph: applyComparison(before, part.comparison) };
    const { upsertedNodes, mergedRelationships } = comparison.difference;
    const sum = updateSum(sumBefore, comparison.outdated, {
      nodes: upsertedNodes,
      relationships: mergedRelationships,
    });
    const to = { state, graph, sum, version: versionOf(sum) };
    return { from, to, change, comparison, terms };
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

function buildWhole(state: RecordState): {
  readonly graph: GraphData;
  readonly terms: TermIndex;
} {
  const draft = draftGraph(state.toSeeds());
  const terms = new TermIndex(draft.terms);
  return { graph: completeGraph(draft, (term) => terms.isShared(term)), terms };
}

function compareWhole(before: GraphData, state: RecordState) {
  const whole = buildWhole(state);
  return { ...whole, comparison: compareGraphs(before, whole.graph) };
}

function printChanges(changes: readonly Change[]): string {
  return JSON.stringify(changes.map(printChange));
}
