/**
 * Release + journal -> records. Each line has complete records after the change, so the only rule of
 * folding is that the last one counts.
 */
import type { JournalLine } from '../journal/journal-line.js';
import { JournalContentError } from '../domain/errors.js';
import {
  parseAcceptance,
  parseCheckpoint,
  parseRedaction,
  type Acceptance,
  type Change,
  type Checkpoint,
  type Redaction,
} from './change.js';
import { newReleaseId, ownIdIn } from './lineage.js';
import { RecordHistory } from './record-history.js';
import type { RecordKey } from './record-key.js';
import { applyChange, RecordState } from './record-state.js';
import type { SeedRecord } from '../corpus/seed-records.js';

/** An accepted change set and its line of the journal. */
export interface AcceptedChangeSet extends Acceptance {
  readonly seq: number;
  readonly at: string;
  /** If the line was redacted: it has no changes, title or reason any more. */
  readonly redaction?: RedactionNote;
}

/** When, by whom and why a line was redacted. */
export interface RedactionNote {
  /** The REDACT line. */
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** A line without its body, and what the REDACT line says about it. */
export interface RedactedLine extends Redaction {
  readonly note: RedactionNote;
}

/** A release and its line of the journal. */
export interface TakenRelease extends Checkpoint {
  /** Identifies it in lineages. */
  readonly id: string;
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly key: string;
}

export class Fold {
  readonly #records: Map<RecordKey, SeedRecord>;
  /** Cache of `state`; undefined after a change. */
  #state: RecordState | undefined;
  #history: RecordHistory;
  readonly #accepted = new Map<string, AcceptedChangeSet>();
  #last: AcceptedChangeSet | undefined;
  readonly #releases: TakenRelease[] = [];
  readonly #redacted = new Map<number, RedactedLine>();
  /** When the lines without a body were written. */
  readonly #times = new Map<number, string>();

  /** @param release the initial records, until the journal's first CHECKPOINT replaces them */
  constructor(release: RecordState) {
    this.#records = release.copy();
    this.#state = release;
    this.#history = new RecordHistory(release);
  }

  get state(): RecordState {
    // Built on demand: copying all records for each of thousands of lines would take minutes.
    return (this.#state ??= new RecordState(new Map(this.#records)));
  }

  get history(): RecordHistory {
    return this.#history;
  }

  /** Accepted change sets by id. */
  get accepted(): ReadonlyMap<string, AcceptedChangeSet> {
    return this.#accepted;
  }

  /** The change set that was accepted last. */
  get last(): AcceptedChangeSet | undefined {
    return this.#last;
  }

  /** In the order of the journal. */
  get releases(): readonly TakenRelease[] {
    return this.#releases;
  }

  /** Redacted lines by number. */
  get redacted(): ReadonlyMap<number, RedactedLine> {
    return this.#redacted;
  }

  /** @throws JournalContentError if this program does not understand the content of the line */
  apply(line: JournalLine): void {
    const { seq, at, by, key, body } = line;
    // A redacted line has no effect: later lines changed all of its records again.
    if (body === undefined) {
      this.#times.set(seq, at);
      return;
    }
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
          this.#history.learn(seq, checkpoint.records);
        }
        this.#releases.push({ ...checkpoint, id: this.#identify(checkpoint), seq, at, by, key });
        this.#change(checkpoint.changes);
        this.#history.add(seq, checkpoint.changes);
      } else if (line.kind === 'REDACT') {
        const redaction = parseRedaction(body);
        this.#redact({ ...redaction, note: { seq, at, by, reason: redaction.reason } });
      }
    } catch (error) {
      if (!(error instanceof JournalContentError)) throw error;
      throw new JournalContentError(`Line ${String(seq)} of the journal: ${error.message}`);
    }
  }

  #identify({ digest, lineage = [] }: Checkpoint): string {
    const last = this.#releases.at(-1);
    const isSame = last?.digest === digest && last.release === last.versionAfter;
    const given = ownIdIn(lineage, digest) ?? (isSame ? last.id : undefined);
    if (given !== undefined) return given;
    const known = this.#releases.flatMap((each) => [each.id, ...(each.lineage ?? [])]);
    return newReleaseId(digest, new Set([...known, ...lineage]));
  }

  /** The line still has its body if it was redacted after it was read. */
  #redact(line: RedactedLine): void {
    const { seq, note, changeSet, records } = line;
    this.#redacted.set(seq, line);
    this.#history.redact(seq, records);
    const release = this.#releases.findIndex((each) => each.seq === seq);
    if (release !== -1) this.#releases.splice(release, 1);
    if (changeSet === undefined) return;
    const at = this.#accepted.get(changeSet.changeSet)?.at ?? this.#times.get(seq) ?? '';
    this.#accepted.set(changeSet.changeSet, {
      ...changeSet,
      changes: [],
      seq,
      at,
      redaction: note,
    });
  }

  #change(changes: readonly Change[]): void {
    for (const change of changes) applyChange(this.#records, change);
    this.#state = undefined;
  }
}
