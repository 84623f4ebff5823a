/** The record's history in the form of the public API, on top of the record reader. */
import { entriesOf, textsOf, textOf, type SeedRecord } from '../corpus/seed-records.js';
import type {
  DeltaEntry,
  HistoryDelta,
  HistoryDifference,
  HistoryEvent,
  HistoryEventPage,
  HistoryFilter,
  HistoryHead,
  HistoryMoment,
  HistoryReader,
  HistoryRecordChange,
  HistoryRecordName,
  HistoryRetraction,
  HistoryRevision,
  HistoryRevisionPage,
} from '../domain/history-reader.js';
import { compareApiForms } from './compare-api-forms.js';
import { toApiForm } from './record-form.js';
import type { RecordRevision } from './record-history.js';
import { parseRecordKey, toRecordKey, type RecordName } from './record-key.js';
import type { RecordEvent, RecordReader } from './record-reader.js';
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
    first,
    filter = {},
  }: {
    readonly since: number;
    readonly first: number;
    readonly filter?: HistoryFilter | undefined;
  }): HistoryEventPage => {
    const { events, head, version } = this.#reader;
    const nodes: HistoryEvent[] = [];
    let index = this.#reader.firstAfter(since);
    const end = Math.min(events.length, index + MAX_LOOKED_AT);
    for (; index < end && nodes.length < first; index += 1) {
      const event = this.#toMatching(events[index], filter);
      if (event !== undefined) nodes.push(event);
    }
    const hasNextPage = index < events.length;
    const last = hasNextPage ? (events[index - 1]?.seq ?? since) : head.seq;
    return { nodes, last, hasNextPage, head, version };
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
      if (this.#reader.at(name, fromSeq) === undefined) counts.added += 1;
      else if (this.#reader.at(name, toSeq) === undefined) counts.retracted += 1;
      else counts.changed += 1;
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
    const index = revisions.findLastIndex(({ record }) => record !== undefined && has(record, id));
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
    return { seq: event?.seq ?? 0, version: this.#reader.versionAt(seq) };
  }

  #toMatching(event: RecordEvent | undefined, filter: HistoryFilter): HistoryEvent | undefined {
    if (event === undefined || (filter.kind != null && filter.kind !== event.kind))
      return undefined;
    const { seq, records } = event;
    const matching = records.filter(
      (name) =>
        (filter.section == null || filter.section.toLowerCase() === name.section) &&
        [seq - 1, seq].some((each) => matches(this.#reader.at(name, each), filter)),
    );
    return matching.length === 0 ? undefined : this.#toEvent(event, matching);
  }

  #toEvent(event: RecordEvent, names: readonly RecordName[]): HistoryEvent {
    const { seq, at, kind, hash, changeSet, release, version } = event;
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
          : { proposedBy: changeSet.proposedBy, acceptedBy: changeSet.acceptedBy },
      release: release?.release ?? null,
      version,
      get records() {
        return (records ??= names.map(toChange));
      },
    };
  }

  /** The differing fields are computed when they are read. */
  #toChange(name: RecordName, fromSeq: number, toSeq: number): HistoryRecordChange {
    const before = this.#reader.at(name, fromSeq);
    const revision = this.#reader.history(name).findLast((each) => each.seq <= toSeq);
    const after = revision?.record;
    return {
      ...toApiName(name),
      operation: before === undefined ? 'ADDED' : after === undefined ? 'RETRACTED' : 'CHANGED',
      revision: revision?.revision ?? null,
      get fields() {
        return compareApiForms(name, before, after);
      },
      reason: revision?.reason ?? null,
      sameAs: revision?.sameAs ?? null,
    };
  }

  #toRevision(
    name: RecordName,
    revisions: readonly RecordRevision[],
    index: number,
  ): HistoryRevision | undefined {
    const current = revisions[index];
    if (current === undefined) return undefined;
    const { seq, record, revision, reason, sameAs } = current;
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
        return index === 0 && seq === 0 ? [] : compareApiForms(name, before, record);
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
    const revision = this.#reader.history(name).findLast((each) => each.seq <= seq);
    const { reason = null, sameAs = null } = revision ?? {};
    return { op: 'retract', ...toApiName(name), reason, sameAs };
  }
}

/** Line of the first CHECKPOINT, to which no revision belongs. */
const EARLIEST = 1;

function toApiName({ section, id }: RecordName): HistoryRecordName {
  return { section: section.toUpperCase(), id };
}

function matches(record: SeedRecord | undefined, filter: HistoryFilter): boolean {
  if (record === undefined) return false;
  const { by, against, about } = filter;
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

function targetsOf(record: SeedRecord): readonly string[] {
  return entriesOf(record, 'positions').flatMap((position) =>
    entriesOf(position, 'against').flatMap((each) => textOf(each, 'actor') ?? []),
  );
}

/** Ids have the form `type:name`, unlike any other string of a record, so an equal string is the id. */
function names(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value === id;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => names(item, id));
}

/** Whether the record gives the graph a node with this id. */
function has(record: SeedRecord, id: string): boolean {
  const position = /^excerpt:(.+)-\d+$/.exec(id)?.[1];
  const wanted = position === undefined ? id : `position:${position}`;
  return record['id'] === wanted || innerIds(record).includes(wanted);
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
