/** The record's history in the form of the public API, on top of the record reader. */
import { entriesOf, textsOf, textOf, type SeedRecord } from '../corpus/seed-records.js';
import type {
  DeltaEntry,
  HistoryDelta,
  HistoryDifference,
  HistoryEvent,
  HistoryEventPage,
  HistoryFieldChange,
  HistoryFilter,
  HistoryHead,
  HistoryMoment,
  HistoryReader,
  HistoryRecordChange,
  HistoryRecordName,
  HistoryRetraction,
  HistoryRevision,
  HistoryRevisionPage,
  RecordOperation,
} from '../domain/history-reader.js';
import { InputError } from '../domain/errors.js';
import { ChangeTimes } from './change-times.js';
import { changedFields } from './changed-fields.js';
import { toApiForm } from './record-form.js';
import type { RecordRevision } from './record-history.js';
import { parseRecordKey, toRecordKey, type RecordName } from './record-key.js';
import {
  labelOf,
  principalsOf,
  targetSidesOf,
  targetsOf,
  type FindRecord,
} from './record-parties.js';
import { describeIrreproducible, type RecordEvent, type RecordReader } from './record-reader.js';
import { innerIds } from './record-state.js';
import { revisionOf } from './revision.js';

/** Events examined for one page; if the filter hides them all, the next page continues after them. */
const MAX_LOOKED_AT = 5_000;

export class PublicHistory implements HistoryReader {
  readonly #reader: RecordReader;
  readonly #listeners = new Set<() => void>();

  constructor(reader: RecordReader) {
    this.#reader = reader;
  }

  /** Notifies listeners that readers can see the accepted changes. */
  announce(): void {
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly head = (): HistoryHead => this.#reader.head;

  readonly headOf = (version: string): HistoryHead | null => {
    const { events, head, version: current } = this.#reader;
    if (version === current) return head;
    const event = events.findLast((each) => each.version === version);
    return event === undefined ? null : { seq: event.seq, hash: event.hash };
  };

  readonly changeTimes = (version: string): ((id: string) => string | undefined) => {
    const head = this.headOf(version);
    return head === null ? () => undefined : new ChangeTimes(this.#reader, head.seq).of;
  };

  readonly revision = (
    id: string,
    section: string | undefined,
    asOf: string | undefined,
  ): HistoryRevision | null => {
    const seq = asOf === undefined ? Infinity : this.#reader.seqOf(asOf);
    const name = this.#nameOf(id, section);
    if (name === undefined) return null;
    const revisions = this.#reader.history(name);
    const index = revisions.findLastIndex((each) => each.seq <= seq);
    return this.#toRevision(name, revisions, index) ?? null;
  };

  readonly revisions = (
    id: string,
    section: string | undefined,
    { since, first }: { readonly since: number; readonly first: number },
  ): HistoryRevisionPage | null => {
    const name = this.#nameOf(id, section);
    if (name === undefined) return null;
    const all = this.#reader.history(name);
    // Revisions of the first release have no line, so they are included only from 0.
    const start = since === 0 ? 0 : all.findIndex((each) => each.seq > since);
    const page = start === -1 ? [] : all.slice(start, start + first);
    const last = page.at(-1);
    const hasNextPage = last !== undefined && last !== all.at(-1);
    return {
      ...toApiName(name),
      totalCount: all.length,
      nodes: page.flatMap((_revision, index) => this.#toRevision(name, all, start + index) ?? []),
      // After a page that ends with the first release, continue after the first line.
      last: hasNextPage ? Math.max(last.seq, EARLIEST) : this.#reader.head.seq,
      hasNextPage,
    };
  };

  readonly changes = ({
    since,
    from,
    first,
    filter = {},
  }: {
    readonly since: number;
    readonly from?: string | undefined;
    readonly first: number;
    readonly filter?: HistoryFilter | undefined;
  }): HistoryEventPage => {
    const { events, head, version } = this.#reader;
    const start = Math.max(since, from === undefined ? 0 : this.#reader.seqOf(from));
    const nodes: HistoryEvent[] = [];
    let index = this.#reader.firstAfter(start);
    const end = Math.min(events.length, index + MAX_LOOKED_AT);
    for (; index < end && nodes.length < first; index += 1) {
      const event = this.#toMatching(events[index], filter);
      if (event !== undefined) nodes.push(event);
    }
    const hasNextPage = index < events.length;
    const last = hasNextPage ? (events[index - 1]?.seq ?? start) : head.seq;
    return { from: this.#momentOf(start), nodes, last, hasNextPage, head, version };
  };

  readonly latest = (first: number, filter: HistoryFilter): readonly HistoryEvent[] => {
    const found: HistoryEvent[] = [];
    const { events } = this.#reader;
    const end = Math.max(0, events.length - MAX_LOOKED_AT);
    for (let index = events.length - 1; index >= end && found.length < first; index -= 1) {
      const event = this.#toMatching(events[index], filter);
      if (event !== undefined) found.push(event);
    }
    return found;
  };

  readonly diff = (
    from: string,
    to: string,
    { first, after }: { readonly first: number; readonly after: string | undefined },
  ): HistoryDifference => {
    const [fromSeq, toSeq] = [this.#reader.seqOf(from), this.#reader.seqOf(to)];
    const names = this.#reader.changedBetween(fromSeq, toSeq);
    const counts = { added: 0, changed: 0, retracted: 0 };
    for (const name of names) {
      counts[counted[this.#operationOf(name, fromSeq, toSeq)]] += 1;
    }
    const start = after === undefined ? 0 : names.findIndex((name) => toRecordKey(name) > after);
    const page = start === -1 ? [] : names.slice(start, start + first);
    const last = page.at(-1);
    return {
      from: this.#momentOf(fromSeq),
      to: this.#momentOf(toSeq),
      ...counts,
      nodes: page.map((name) => this.#toChange(name, fromSeq, toSeq)),
      endCursor: last === undefined ? null : toRecordKey(last),
      hasNextPage: last !== undefined && last !== names.at(-1),
    };
  };

  readonly retraction = (id: string): HistoryRetraction | null => {
    const name = this.#reader.nameOf(id);
    if (name === undefined) return null;
    const revisions = this.#reader.history(name);
    const index = revisions.findLastIndex((each) => hasId(each, id));
    const next = revisions[index + 1];
    const event = next && this.#reader.eventOf(next);
    if (index === -1 || next === undefined || event === undefined) return null;
    return {
      record: toApiName(name),
      seq: event.seq,
      at: event.at,
      reason: next.reason ?? event.changeSet?.reason ?? null,
      sameAs: next.sameAs ?? null,
      changeSet: event.changeSet?.changeSet ?? null,
    };
  };

  readonly delta = (from: string | undefined, to: string | undefined): HistoryDelta => {
    const reader = this.#reader;
    const toSeq = to === undefined ? reader.head.seq : reader.seqOf(to);
    const redacted = reader.redactedAt(toSeq);
    if (redacted !== undefined) throw new InputError(describeIrreproducible(redacted));
    const fromSeq = from === undefined ? undefined : reader.seqOf(from);
    const names =
      fromSeq === undefined ? reader.namesAt(toSeq) : reader.changedBetween(fromSeq, toSeq);
    return {
      from: fromSeq === undefined ? null : this.#momentOf(fromSeq),
      to: this.#momentOf(toSeq),
      entries: mapLazily(names, (name) => this.#toDeltaEntry(name, toSeq)),
    };
  };

  #nameOf(id: string, section: string | undefined): RecordName | undefined {
    if (section === undefined) return this.#reader.nameOf(id);
    const name = parseRecordKey(`${section.toLowerCase()}/${id}`);
    return name !== undefined && this.#reader.history(name).length > 0 ? name : undefined;
  }

  #momentOf(seq: number): HistoryMoment {
    const event = this.#reader.events[this.#reader.firstAfter(seq) - 1];
    return {
      seq: event?.seq ?? 0,
      at: event?.at ?? null,
      version: this.#reader.versionAt(seq),
    };
  }

  #toMatching(event: RecordEvent | undefined, filter: HistoryFilter): HistoryEvent | undefined {
    if (event === undefined || (filter.kind != null && filter.kind !== event.kind))
      return undefined;
    const { seq, records } = event;
    const matching = records.filter(
      (name) =>
        (filter.section == null || filter.section.toLowerCase() === name.section) &&
        [seq - 1, seq].some((each) => matches(this.#reader.revisionAt(name, each), filter)),
    );
    return matching.length === 0 ? undefined : this.#toEvent(event, matching);
  }

  #toEvent(event: RecordEvent, names: readonly RecordName[]): HistoryEvent {
    const { seq, at, kind, hash, changeSet, release, version, redaction } = event;
    const toChange = (name: RecordName): HistoryRecordChange => this.#toChange(name, seq - 1, seq);
    let records: readonly HistoryRecordChange[] | undefined;
    return {
      seq,
      at,
      kind,
      hash,
      changeSet: changeSet?.changeSet ?? null,
      title: changeSet?.title ?? null,
      reason: changeSet?.reason ?? null,
      reverts: changeSet?.reverts ?? null,
      review:
        changeSet === undefined
          ? null
          : {
              proposedBy: changeSet.proposedBy,
              acceptedBy: changeSet.acceptedBy,
              verdicts: changeSet.reviews,
            },
      release: release?.release ?? null,
      version,
      redaction: redaction ?? null,
      get records() {
        return (records ??= names.map(toChange));
      },
    };
  }

  /** The differing fields are computed when they are read. */
  #toChange(name: RecordName, fromSeq: number, toSeq: number): HistoryRecordChange {
    const before = this.#reader.at(name, fromSeq);
    const revision = this.#reader.revisionAt(name, toSeq);
    const operation = this.#operationOf(name, fromSeq, toSeq);
    return {
      ...toApiName(name),
      label: labelOf(name, revision?.record ?? before),
      ...this.#partiesOf([before, revision?.record], Math.max(fromSeq, toSeq)),
      operation,
      revision: revision?.revision ?? null,
      get fields() {
        return operation === 'REDACTED' ? [] : compareApiForms(name, before, revision?.record);
      },
      reason: revision?.reason ?? null,
      sameAs: revision?.sameAs ?? null,
    };
  }

  /** Of both states, so that a change of the parties is listed under the old and the new ones. */
  #partiesOf(
    states: readonly (SeedRecord | undefined)[],
    seq: number,
  ): Pick<HistoryRecordChange, 'madeBy' | 'towards'> {
    const find: FindRecord = (id) => {
      const name = this.#reader.nameOf(id);
      return name && this.#lastUntil(name, seq);
    };
    const collect = (of: (record: SeedRecord, find: FindRecord) => readonly string[]): string[] => [
      ...new Set(states.flatMap((record) => (record === undefined ? [] : of(record, find)))),
    ];
    return { madeBy: collect(principalsOf), towards: collect(targetSidesOf) };
  }

  /** The record at a line, or before it was retracted. */
  #lastUntil(name: RecordName, seq: number): SeedRecord | undefined {
    return this.#reader
      .history(name)
      .findLast((each) => each.seq <= seq && each.record !== undefined)?.record;
  }

  #operationOf(name: RecordName, fromSeq: number, toSeq: number): RecordOperation {
    const before = this.#reader.revisionAt(name, fromSeq);
    const after = this.#reader.revisionAt(name, toSeq);
    if (after?.redactedIds !== undefined) return 'REDACTED';
    if (after?.record === undefined) return 'RETRACTED';
    return before?.record === undefined && before?.redactedIds === undefined ? 'ADDED' : 'CHANGED';
  }

  #toRevision(
    name: RecordName,
    revisions: readonly RecordRevision[],
    index: number,
  ): HistoryRevision | undefined {
    const current = revisions[index];
    if (current === undefined) return undefined;
    const { seq, record, revision, reason, sameAs, redactedIds } = current;
    const event = this.#reader.eventOf(current);
    const before = revisions[index - 1]?.record;
    const toEvent = (): HistoryEvent | null =>
      event === undefined ? null : this.#toEvent(event, event.records);
    return {
      ...toApiName(name),
      seq,
      at: event?.at ?? null,
      revision: revision ?? null,
      get record() {
        return record === undefined ? null : toApiForm(name.section, record);
      },
      reason: reason ?? null,
      sameAs: sameAs ?? null,
      get fields() {
        const isFirst = index === 0 && seq === 0;
        if (isFirst || redactedIds !== undefined) return [];
        return compareApiForms(name, before, record);
      },
      get change() {
        return toEvent();
      },
    };
  }

  #toDeltaEntry(name: RecordName, seq: number): DeltaEntry {
    const record = this.#reader.at(name, seq);
    if (record !== undefined) {
      return {
        op: 'put',
        ...toApiName(name),
        revision: revisionOf(record),
        record: toApiForm(name.section, record),
      };
    }
    const revision = this.#reader.revisionAt(name, seq);
    const { reason = null, sameAs = null } = revision ?? {};
    return { op: 'retract', ...toApiName(name), reason, sameAs };
  }
}

const counted = {
  ADDED: 'added',
  CHANGED: 'changed',
  REDACTED: 'changed',
  RETRACTED: 'retracted',
} as const satisfies Readonly<Record<RecordOperation, keyof HistoryDifference>>;

/** Line of the first CHECKPOINT, to which no revision belongs. */
const EARLIEST = 1;

function toApiName({ section, id }: RecordName): HistoryRecordName {
  return { section: section.toUpperCase(), id };
}

function compareApiForms(
  { section }: RecordName,
  before: SeedRecord | undefined,
  after: SeedRecord | undefined,
): readonly HistoryFieldChange[] {
  const [one, other] = [before, after].map((record) => {
    // The conversion keeps an object an object.
    return record && (toApiForm(section, record) as SeedRecord);
  });
  return changedFields(one, other).map(({ path, before: was, after: is }) => ({
    path,
    before: was ?? null,
    after: is ?? null,
  }));
}

/** Of redacted content only the ids are known. */
function matches(revision: RecordRevision | undefined, filter: HistoryFilter): boolean {
  const { by, against, about } = filter;
  if (revision?.redactedIds !== undefined) {
    return by == null && against == null && (about == null || revision.redactedIds.includes(about));
  }
  const { record } = revision ?? {};
  if (record === undefined) return false;
  return (
    (by == null || makersOf(record).includes(by)) &&
    (against == null || targetsOf(record).includes(against)) &&
    (about == null || names(record, about))
  );
}

function makersOf(record: SeedRecord): readonly string[] {
  const speakers = entriesOf(record, 'deliveredBy').map((each) => textOf(each, 'spokesperson'));
  return [
    ...textsOf(record, 'madeBy'),
    ...textsOf(record, 'issuedBy'),
    ...speakers.filter((each) => each !== undefined),
  ];
}

/** Ids have the form `type:name`, unlike any other string of a record, so an equal string is the id. */
function names(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value === id;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => names(item, id));
}

/** Whether the record gave the graph a node with this id. */
function hasId({ record, redactedIds }: RecordRevision, id: string): boolean {
  const position = /^excerpt:(.+)-\d+$/.exec(id)?.[1];
  const wanted = position === undefined ? id : `position:${position}`;
  if (redactedIds !== undefined) return redactedIds.includes(wanted);
  return record !== undefined && (record['id'] === wanted || innerIds(record).includes(wanted));
}

function mapLazily<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
): Iterable<Result> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield map(item);
    },
  };
}
