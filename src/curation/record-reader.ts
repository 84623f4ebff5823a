/**
 * Reads records and their history: current and earlier states, and the changes between them. Follows the
 * journal line by line. Independent of engines.
 */
import { InputError } from '../domain/errors.js';
import type { SeedRecord, SeedRecords, SeedSection } from '../corpus/seed-records.js';
import { entryLayouts } from '../corpus/seed-layout.js';
import { parseMoment } from '../domain/time/moment.js';
import { labelOfId } from '../domain/ontology/ids.js';
import { EMPTY_HEAD, type JournalHead, type JournalLine } from '../journal/journal-line.js';
import { CodingLog } from './coding-log.js';
import { ImportLog } from './imports/import-log.js';
import {
  Fold,
  type AcceptedChangeSet,
  type RedactedLine,
  type RedactionNote,
  type TakenRelease,
} from './fold.js';
import type { RecordRevision } from './record-history.js';
import { parseRecordKey, toRecordKey, type RecordKey, type RecordName } from './record-key.js';
import { innerIds, RecordState } from './record-state.js';
import { isEqual } from '../corpus/is-equal.js';

/** A line that changed records. */
export interface RecordEvent {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: 'ACCEPT' | 'RELEASE';
  /** Hash of the line. */
  readonly hash: string;
  readonly changeSet: AcceptedChangeSet | undefined;
  readonly release: TakenRelease | undefined;
  /** Version of the dataset after the line. */
  readonly version: string;
  readonly records: readonly RecordName[];
  /** If the line was redacted: the content of its records is unknown. */
  readonly redaction: RedactionNote | undefined;
}

export class RecordReader {
  readonly #fold: Fold;
  readonly #events: RecordEvent[] = [];
  readonly #releaseVersion: string;
  readonly #codings = new CodingLog();
  readonly #imports = new ImportLog();
  #head: JournalHead = EMPTY_HEAD;
  /** Hashes of the lines without a body. */
  readonly #hashes = new Map<number, string>();
  /** The statement of each position that ever existed. */
  readonly #holders = new Map<string, RecordName>();

  /** @param version of the release; both count until the first CHECKPOINT replaces them */
  constructor(release: SeedRecords, version: string, lines: Iterable<JournalLine>) {
    this.#fold = new Fold(RecordState.of(release));
    this.#releaseVersion = version;
    this.#rememberHolders(this.#fold.state.entries());
    for (const line of lines) this.add(line);
  }

  add(line: JournalLine): void {
    const knownReleases = this.#fold.releases.length;
    const knownLast = this.#fold.last;
    this.#fold.apply(line);
    this.#codings.add(line);
    this.#imports.add(line);
    const { seq, at, hash } = line;
    this.#head = { seq, hash };
    if (line.body === undefined) this.#hashes.set(seq, hash);
    if (line.kind === 'REDACT') this.#redact(seq);
    const { last, releases } = this.#fold;
    if (last !== knownLast && last !== undefined) {
      this.#remember({
        seq,
        at,
        hash,
        kind: 'ACCEPT',
        changeSet: last,
        release: undefined,
        version: last.versionAfter,
        records: last.changes.map(({ section, id }) => ({ section, id })),
        redaction: undefined,
      });
    }
    const release = releases.at(-1);
    if (releases.length > knownReleases && release !== undefined) {
      if (knownReleases === 0) this.#rememberHolders(this.#fold.state.entries());
      this.#remember({
        seq,
        at,
        hash,
        kind: 'RELEASE',
        changeSet: undefined,
        release,
        version: release.versionAfter,
        records: release.changes.map(({ section, id }) => ({ section, id })),
        redaction: undefined,
      });
    }
  }

  /** Changes of the record, in order; the journal's first release does not count as one. */
  get events(): readonly RecordEvent[] {
    return this.#events;
  }

  /** Version of the dataset after the last line; the served version may be older. */
  get version(): string {
    return this.#events.at(-1)?.version ?? this.#firstVersion();
  }

  /** The last line that was read. */
  get head(): JournalHead {
    return this.#head;
  }

  get fold(): Fold {
    return this.#fold;
  }

  /** Codings that all coders of their task have sealed. */
  get codings(): CodingLog {
    return this.#codings;
  }

  /** What became of imported rows. */
  get imports(): ImportLog {
    return this.#imports;
  }

  current(name: RecordName): SeedRecord | undefined {
    return this.#fold.state.get(name);
  }

  /** The record that an id of the graph belongs to; undefined if there never was one. */
  nameOf(id: string): RecordName | undefined {
    const holder = this.#holders.get(id);
    if (holder !== undefined) return holder;
    const excerpt = /^excerpt:(.+)-\d+$/.exec(id)?.[1];
    if (excerpt !== undefined) return this.#holders.get(`position:${excerpt}`);
    const label = labelOfId(id);
    const section = (Object.keys(entryLayouts) as (keyof typeof entryLayouts)[]).find(
      (each) => entryLayouts[each].label === label,
    );
    return section !== undefined && this.#fold.history.of({ section, id }).length > 0
      ? { section, id }
      : undefined;
  }

  /** Whether a statement of today has the position. */
  hasPosition(id: string): boolean {
    const holder = this.#holders.get(id);
    const statement = holder === undefined ? undefined : this.current(holder);
    return statement !== undefined && innerIds(statement).includes(id);
  }

  /** The revisions of a record, oldest first. */
  history(name: RecordName): readonly RecordRevision[] {
    return this.#fold.history.of(name);
  }

  /** The event that produced a revision; undefined if it belongs to the first release. */
  eventOf({ seq }: Pick<RecordRevision, 'seq'>): RecordEvent | undefined {
    const event = this.#events[this.firstAfter(seq - 1)];
    return event?.seq === seq ? event : undefined;
  }

  /** Index of the first event after a line. */
  firstAfter(seq: number): number {
    let [low, high] = [0, this.#events.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#events[middle]?.seq ?? 0) <= seq) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Version of the dataset after a line. */
  versionAt(seq: number): string {
    return this.#events[this.firstAfter(seq) - 1]?.version ?? this.#firstVersion();
  }

  /** Names of all records that existed after a line, in order. */
  namesAt(seq: number): readonly RecordName[] {
    const { state, history } = this.#fold;
    const keys = new Set([...state.keys(), ...history.changedKeys()]);
    return toNames(keys).filter((name) => this.at(name, seq) !== undefined);
  }

  /** The record after a line; undefined if it did not exist, or its content was redacted. */
  at(name: RecordName, seq: number): SeedRecord | undefined {
    return this.revisionAt(name, seq)?.record;
  }

  /** The state of a record after a line; undefined if there had never been one. */
  revisionAt(name: RecordName, seq: number): RecordRevision | undefined {
    return this.history(name).findLast((each) => each.seq <= seq);
  }

  /**
   * The redacted line without which the record after a line cannot be reproduced; undefined if it can be.
   */
  redactedAt(seq: number): RedactedLine | undefined {
    return [...this.#fold.redacted.values()].find(
      (line) =>
        line.seq <= seq &&
        line.records.some((name) => this.revisionAt(name, seq)?.seq === line.seq),
    );
  }

  /**
   * The last line up to and including a moment.
   * @param moment a version of the dataset, or an ISO 8601 date or time
   * @throws InputError
   */
  seqOf(moment: string): number {
    const time = parseMoment(moment);
    if (time !== undefined) {
      return this.#events.findLast(({ at }) => at <= time.last)?.seq ?? 0;
    }
    const event = this.#events.findLast(({ version }) => version === moment);
    if (event !== undefined) return event.seq;
    if (moment === this.#firstVersion()) return 0;
    throw notAMoment(moment);
  }

  /** Names of the records that differ between two moments, in order. */
  changedBetween(fromSeq: number, toSeq: number): readonly RecordName[] {
    const [low, high] = fromSeq <= toSeq ? [fromSeq, toSeq] : [toSeq, fromSeq];
    const keys = new Set<RecordKey>();
    for (let index = this.firstAfter(low); index < this.firstAfter(high); index += 1) {
      for (const name of this.#events[index]?.records ?? []) keys.add(toRecordKey(name));
    }
    return toNames(keys).filter((name) => {
      const [from, to] = [this.revisionAt(name, fromSeq), this.revisionAt(name, toSeq)];
      if (from === to) return false;
      // Unknown content may differ.
      if (from?.redactedIds !== undefined || to?.redactedIds !== undefined) return true;
      return !isEqual(from?.record, to?.record);
    });
  }

  /** Version of the first release. */
  #firstVersion(): string {
    return this.#fold.releases[0]?.versionAfter ?? this.#releaseVersion;
  }

  /** @param seq the REDACT line */
  #redact(seq: number): void {
    const line = [...this.#fold.redacted.values()].find(({ note }) => note.seq === seq);
    const changeSet = line?.changeSet && this.#fold.accepted.get(line.changeSet.changeSet);
    if (line !== undefined) this.#imports.redact(line.seq);
    if (line === undefined || changeSet === undefined) return;
    const index = this.firstAfter(line.seq - 1);
    const known = this.#events[index]?.seq === line.seq ? this.#events[index] : undefined;
    const event: RecordEvent = {
      seq: line.seq,
      at: changeSet.at,
      hash: known?.hash ?? this.#hashes.get(line.seq) ?? '',
      kind: 'ACCEPT',
      changeSet,
      release: undefined,
      version: changeSet.versionAfter,
      records: line.records.map(({ section, id }) => ({ section, id })),
      redaction: line.note,
    };
    this.#events.splice(index, known === undefined ? 0 : 1, event);
    for (const { section, id, positions } of line.records) {
      for (const position of positions) this.#holders.set(position, { section, id });
    }
  }

  #remember(event: RecordEvent): void {
    if (event.kind === 'RELEASE' && event.records.length === 0 && this.#events.length === 0) return;
    // The end of a segment changes no records.
    if (event.release?.origin === 'SEGMENT') return;
    this.#events.push(event);
    for (const { section, id } of event.records) {
      const record = this.current({ section, id });
      if (record !== undefined) this.#rememberHolders([[toRecordKey({ section, id }), record]]);
    }
  }

  #rememberHolders(entries: Iterable<readonly [RecordKey, SeedRecord]>): void {
    for (const [key, record] of entries) {
      const name = parseRecordKey(key);
      if (name?.section !== STATEMENTS) continue;
      for (const id of innerIds(record)) this.#holders.set(id, name);
    }
  }
}

const STATEMENTS: SeedSection = 'statements';

function toNames(keys: Iterable<RecordKey>): readonly RecordName[] {
  return [...keys].toSorted().flatMap((key) => parseRecordKey(key) ?? []);
}

function notAMoment(moment: string): InputError {
  return new InputError(
    `${JSON.stringify(moment.slice(0, 40))} is not a version of this journal, nor a date such as 2026-11-30.`,
  );
}

export function describeIrreproducible({ seq, note: { at, reason } }: RedactedLine): string {
  return `This version cannot be reproduced: line ${String(seq)} of the journal was redacted on ${at.slice(0, 10)} (${reason}). Use a version from after its records were changed.`;
}
