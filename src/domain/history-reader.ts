/**
 * What the public API reads of the record's history. Curation provides it; GraphQL and the routes
 * take it as it is. Records, values and sections are in the terms of the API.
 */

/** The last line of the journal; together its fields name everything before it. */
export interface HistoryHead {
  readonly seq: number;
  readonly hash: string;
}

/** A moment in the history. */
export interface HistoryMoment {
  /** Line of the journal; 0 stands for the release that it began with. */
  readonly seq: number;
  /** Time of that line; null for the release. */
  readonly at: string | null;
  /** Version of the dataset. */
  readonly version: string;
}

/** A record by its section, such as `STATEMENTS`, and its id. */
export interface HistoryRecordName {
  readonly section: string;
  readonly id: string;
}

/** Null: the field was not there. */
export interface HistoryFieldChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** REDACTED: the content of the record after the change was removed from the history. */
export type RecordOperation = 'ADDED' | 'CHANGED' | 'RETRACTED' | 'REDACTED';

/** How one record differs between two moments. */
export interface HistoryRecordChange extends HistoryRecordName {
  /** Name, title or summary. */
  readonly label: string;
  /** On whose behalf the statement was made, before or after the change. */
  readonly madeBy: readonly string[];
  /** At whom its positions are aimed, or whom they answer; agencies as the state they belong to. */
  readonly towards: readonly string[];
  readonly operation: RecordOperation;
  /** Of the record afterwards; null if it was retracted or redacted. */
  readonly revision: string | null;
  readonly fields: readonly HistoryFieldChange[];
  readonly reason: string | null;
  readonly sameAs: string | null;
}

export type ChangeEventKind = 'ACCEPT' | 'RELEASE';

/** When, by whom and why a line was redacted. */
export interface HistoryRedaction {
  /** The line that says so. */
  readonly seq: number;
  readonly at: string;
  /** Pseudonym. */
  readonly by: string;
  readonly reason: string;
}

/** By pseudonym. */
export interface HistoryReview {
  readonly proposedBy: string;
  readonly acceptedBy: string;
  /** Oldest first. */
  readonly verdicts: readonly {
    readonly by: string;
    readonly at: string;
    readonly verdict: 'APPROVE' | 'REQUEST_CHANGES';
  }[];
}

/** A line of the journal that changed records. */
export interface HistoryEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: ChangeEventKind;
  readonly hash: string;
  readonly changeSet: string | null;
  readonly title: string | null;
  readonly reason: string | null;
  readonly reverts: string | null;
  /** Null: a release was taken in. */
  readonly review: HistoryReview | null;
  readonly release: string | null;
  /** Version of the dataset after it. */
  readonly version: string;
  /** Null unless the line was redacted: then title, reason and content are gone. */
  readonly redaction: HistoryRedaction | null;
  /** All records of it that pass the filter, by section and id. */
  readonly records: readonly HistoryRecordChange[];
}

/** A record in one of its states. */
export interface HistoryRevision extends HistoryRecordName {
  readonly seq: number;
  /** Null where it stood in the release that the journal began with. */
  readonly at: string | null;
  /** Null if the record was retracted or redacted. */
  readonly revision: string | null;
  readonly record: unknown;
  readonly reason: string | null;
  readonly sameAs: string | null;
  /** What differs from the revision before. */
  readonly fields: readonly HistoryFieldChange[];
  readonly change: HistoryEvent | null;
}

export interface HistoryRevisionPage extends HistoryRecordName {
  readonly totalCount: number;
  /** Oldest first. */
  readonly nodes: readonly HistoryRevision[];
  /** What to give as `since` for what follows. */
  readonly last: number;
  readonly hasNextPage: boolean;
}

export interface HistoryEventPage {
  /** The point that the changes of this page follow. */
  readonly from: HistoryMoment;
  /** Oldest first. */
  readonly nodes: readonly HistoryEvent[];
  /** What to give as `since` for what follows, also where the filter hides everything. */
  readonly last: number;
  readonly hasNextPage: boolean;
  readonly head: HistoryHead;
  /** Version of the dataset by the journal's last line. */
  readonly version: string;
}

export interface HistoryDifference {
  readonly from: HistoryMoment;
  readonly to: HistoryMoment;
  readonly added: number;
  readonly changed: number;
  readonly retracted: number;
  readonly nodes: readonly HistoryRecordChange[];
  /** What to give as `after` for the next page. */
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** Of a record, or of a part of one, that the graph no longer has. */
export interface HistoryRetraction {
  /** The record that it was, or was part of. */
  readonly record: HistoryRecordName;
  readonly seq: number;
  readonly at: string;
  readonly reason: string | null;
  readonly sameAs: string | null;
  readonly changeSet: string | null;
}

export type DeltaEntry =
  | (HistoryRecordName & {
      readonly op: 'put';
      readonly revision: string;
      readonly record: unknown;
    })
  | (HistoryRecordName & {
      readonly op: 'retract';
      readonly reason: string | null;
      readonly sameAs: string | null;
    });

export interface HistoryDelta {
  /** Null: it holds every record. */
  readonly from: HistoryMoment | null;
  readonly to: HistoryMoment;
  readonly entries: Iterable<DeltaEntry>;
}

/** Which changes to return: those of at least one record that has all of it. */
export interface HistoryFilter {
  readonly kind?: ChangeEventKind | null | undefined;
  readonly section?: string | null | undefined;
  /** An actor that made, issued or delivered the statement. */
  readonly by?: string | null | undefined;
  /** An actor that one of its positions is aimed at. */
  readonly against?: string | null | undefined;
  /** An id that the record has or names. */
  readonly about?: string | null | undefined;
}

export interface HistoryReader {
  readonly head: () => HistoryHead;
  /** The last line of the journal that led to this version; null for a version that it does not know. */
  readonly headOf: (version: string) => HistoryHead | null;
  /**
   * When the content that a version shows under an id last changed: its record, a record that this one
   * names, or a reply to it. Undefined where it has been the same since the release that the journal began
   * with, and for a version that is unknown.
   */
  readonly changeTimes: (version: string) => (id: string) => string | undefined;
  /** Null where there never was such a record, or not yet. @throws InputError */
  readonly revision: (
    id: string,
    section: string | undefined,
    asOf: string | undefined,
  ) => HistoryRevision | null;
  /** Null where there never was such a record. */
  readonly revisions: (
    id: string,
    section: string | undefined,
    page: { readonly since: number; readonly first: number },
  ) => HistoryRevisionPage | null;
  /** @throws InputError if `from` is not a moment that the journal knows */
  readonly changes: (page: {
    readonly since: number;
    /** Only changes after this moment as well: a version, a date or a time. */
    readonly from?: string | undefined;
    readonly first: number;
    readonly filter?: HistoryFilter | undefined;
  }) => HistoryEventPage;
  /** The last changes, newest first. */
  readonly latest: (first: number, filter: HistoryFilter) => readonly HistoryEvent[];
  /** @throws InputError where it is not a moment that the journal knows */
  readonly diff: (
    from: string,
    to: string,
    page: { readonly first: number; readonly after: string | undefined },
  ) => HistoryDifference;
  /** Null where the graph has it, or never had. */
  readonly retraction: (id: string) => HistoryRetraction | null;
  /**
   * What a reader of one version needs to hold another.
   * @param from undefined: the reader holds nothing yet
   * @param to undefined: the last version
   */
  readonly delta: (from: string | undefined, to: string | undefined) => HistoryDelta;
  /** Tells when readers can see a change. @returns what ends it */
  readonly subscribe: (listener: () => void) => () => void;
}
