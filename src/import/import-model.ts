/**
 * What an import is made of: rows of a table, the records that they give, and what became of them.
 * Plain data, independent of files, of the desk and of the journal.
 */
import type { SeedRecord, SeedSection } from '../corpus/seed-records.js';
import type { RowFault } from './row-faults.js';

/** A row of a table, as text. */
export interface SourceRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Texts by header. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Rows that belong together, such as the acts of one statement, in the order of the table. */
export interface RowGroup {
  readonly key: string;
  readonly rows: readonly SourceRow[];
  /** Digest of the cells that the profile reads: equal for equal content, wherever the rows are. */
  readonly hash: string;
}

/** A cleaned cell: absent values are undefined. */
export type CellValue = string | readonly string[] | boolean | undefined;

/** A row with its cells by column of the profile. */
export interface MappedRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** A record of the seeds, by its section and id. */
export interface ImportedRecord {
  readonly section: SeedSection;
  readonly id: string;
  /** In the form of the seeds, canonical order. */
  readonly record: SeedRecord;
}

/** What a group of rows gives: records in the form of the seeds, complete unless there are faults. */
export interface Proposal {
  readonly key: string;
  readonly rows: readonly number[];
  readonly hash: string;
  /** The main record first, then the other records that it needs. Some may be in the record already. */
  readonly records: readonly ImportedRecord[];
  readonly faults: readonly RowFault[];
}

/** What becomes of a group of rows; the enum RowFate of the desk's schema says what each means. */
export const rowFates = [
  'INVALID',
  'NEW',
  'CHANGED',
  'UNCHANGED',
  'EDITED',
  'DECLINED',
  'PROPOSED',
  'ACCEPTED',
  'UNDONE',
] as const;
export type RowFate = (typeof rowFates)[number];

/** What an import remembers of a group of rows for the next import of the same source. */
export interface LedgerEntry {
  readonly key: string;
  readonly hash: string;
  readonly fate: RowFate;
  /** As the rows gave them when they were proposed; of a record that a person edited since, the base. */
  readonly records: readonly ImportedRecord[];
  /** Why it was declined. */
  readonly reason?: string;
}

/** A name as a table has it, which may stand for a record of any of these sections. */
export interface NameUse {
  readonly name: string;
  readonly sections: readonly SeedSection[];
  /** What it was seen with, as the table has it, such as the state of an agency. */
  readonly context?: string;
}

/** What a person decided on a name. */
export type NameDecision =
  | { readonly is: string }
  /** @param record fields that the import cannot derive, or should not */
  | { readonly isNew: true; readonly record?: SeedRecord }
  | { readonly isNot: string }
  | { readonly ignore: true };

export interface Judgement extends NameUse {
  readonly decision: NameDecision;
}

/** A step in deciding on a name. `reopen` takes back what was decided, so that it needs a decision again. */
export interface JudgementStep extends NameUse {
  readonly decision: NameDecision | { readonly reopen: true };
}

/** How a name was found without a decision. */
export type FoundBy = 'ID' | 'CODE' | 'WIKIDATA' | 'NAME';

export interface NameSuggestion {
  readonly section: SeedSection;
  readonly id: string;
  readonly name: string;
  /** Between 0 and 1, higher is likelier. */
  readonly score: number;
}

/** What a name stands for. */
export type NameResolution =
  | {
      readonly status: 'FOUND';
      readonly by: FoundBy | 'JUDGEMENT';
      readonly section: SeedSection;
      readonly id: string;
    }
  | {
      readonly status: 'NEW';
      /** Those that it was decided for. */
      readonly sections: readonly SeedSection[];
      /** Fields that the decision gives. */
      readonly record: SeedRecord;
    }
  | { readonly status: 'IGNORED' }
  | {
      readonly status: 'OPEN';
      /** Several records have the name. */
      readonly isAmbiguous: boolean;
    };

/** What the assembly of records asks of the record. */
export interface RecordLookup {
  readonly resolveName: (use: NameUse) => NameResolution;
  /**
   * Records with similar names, the likeliest first; never taken without a decision. Slow beside the
   * other look-ups, so a table of thousands of names must not ask for all of them.
   */
  readonly suggest: (use: NameUse) => readonly NameSuggestion[];
  readonly find: (section: SeedSection, id: string) => SeedRecord | undefined;
  /** Id of the document with this page. */
  readonly documentAt: (url: string) => string | undefined;
  /**
   * Id for a new document: the wanted one, or with a suffix if another page of the record or of the
   * table has it.
   */
  readonly newDocumentId: (url: string, wanted: string) => string;
  /** Whether the record, or the table that is imported, has this act. */
  readonly hasPosition: (id: string) => boolean;
}
