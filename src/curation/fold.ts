/**
 * Release + journal -> records. Each line is whole records after the change, so folding needs no rule
 * but "the last one counts".
 */
import type { JournalLine } from '../journal/journal-line.js';
import { JournalContentError } from '../domain/errors.js';
import {
  parseAcceptance,
  parseCheckpoint,
  type Acceptance,
  type Change,
  type Checkpoint,
} from './change.js';
import { RecordHistory } from './record-history.js';
import type { RecordKey } from './record-key.js';
import { applyChange, RecordState } from './record-state.js';
import type { SeedRecord } from '../corpus/seed-records.js';

/** An accepted change set, with the line that holds it. */
export interface AcceptedChangeSet extends Acceptance {
  readonly seq: number;
  readonly at: string;
}

/** A release, with the line that took it in. */
export interface TakenRelease extends Checkpoint {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly key: string;
}

export class Fold {
  readonly #records: Map<RecordKey, SeedRecord>;
  /** Of the records as they are; undefined after a change. */
  #state: RecordState | undefined;
  #history: RecordHistory;
  readonly #accepted = new Map<string, AcceptedChangeSet>();
  #last: AcceptedChangeSet | undefined;
  readonly #releases: TakenRelease[] = [];

  /** @param release the records that the journal's first CHECKPOINT stands for, while it has none */
  constructor(release: RecordState) {
    this.#records = release.copy();
    this.#state = release;
    this.#history = new RecordHistory(release);
  }

  get state(): RecordState {
    // Copying all records for each of thousands of lines would take minutes.
    return (this.#state ??= new RecordState(new Map(this.#records)));
  }

  get history(): RecordHistory {
    return this.#history;
  }

  /** By id, in the order of acceptance. */
  get accepted(): ReadonlyMap<string, AcceptedChangeSet> {
    return this.#accepted;
  }

  /** The one that was accepted last. */
  get last(): AcceptedChangeSet | undefined {
    return this.#last;
  }

  /** In the order in which they were taken in. */
  get releases(): readonly TakenRelease[] {
    return this.#releases;
  }

  /** @throws JournalContentError where the line holds what this program does not understand */
  apply(line: JournalLine): void {
    const { seq, at, by, key, body } = line;
    // What a redacted line put stands until a later line puts it anew.
    if (body === undefined) return;
    try {
      if (line.kind === 'ACCEPT') {
        const acceptance = parseAcceptance(body);
        this.#last = { ...acceptance, seq, at };
        this.#accepted.set(acceptance.changeSet, this.#last);
        this.#change(acceptance.changes);
        this.#history.add(seq, acceptance.changes);
      } else if (line.kind === 'CHECKPOINT') {
        const checkpoint = parseCheckpoint(body);
        if (this.#releases.length === 0) {
          this.#records.clear();
          this.#change(checkpoint.records);
          this.#history = new RecordHistory(this.state);
        } else {
          this.#history.learn(checkpoint.records);
        }
        this.#releases.push({ ...checkpoint, seq, at, by, key });
        this.#change(checkpoint.changes);
        this.#history.add(seq, checkpoint.changes);
      }
    } catch (error) {
      if (!(error instanceof JournalContentError)) throw error;
      throw new JournalContentError(`Line ${String(seq)} of the journal: ${error.message}`);
    }
  }

  #change(changes: readonly Change[]): void {
    for (const change of changes) applyChange(this.#records, change);
    this.#state = undefined;
  }
}
