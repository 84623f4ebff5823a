/**
 * A table on its way into the record: what the desk keeps of it. What became of its rows is derived from
 * the journal and the change sets, so it is never stored twice.
 */
import { createHash } from 'node:crypto';
import type {
  ImportedRecord,
  NameUse,
  NameResolution,
  RowFate,
} from '../../import/import-model.js';
import type { EditedFields } from '../../import/compare-proposal.js';
import type { RowFault } from '../../import/row-faults.js';
import type { TableFault } from '../../tables/table-fault.js';
import type { KeyedRequest } from '../requests.js';

export const importStatuses = {
  STAGED: 'The file is kept and its first rows were read.',
  MAPPED: 'The whole table was read with a profile.',
  PROPOSED: 'Change sets were drafted.',
  UNDONE: 'What was accepted of it was taken back.',
} as const;
export type ImportStatus = keyof typeof importStatuses;

/** A column of the table that stands for one of the profile. */
export interface ColumnChoice {
  readonly column: string;
  readonly header: string;
}

/** A fault of the table's rows, or of the file. */
export type ImportFault = RowFault | TableFault;

/** What reading the whole table gave. */
export interface ImportMapping {
  readonly profile: string;
  readonly columns: readonly ColumnChoice[];
  readonly rowCount: number;
  /** Of the table as a whole, such as columns that the profile does not read. */
  readonly faults: readonly ImportFault[];
}

export interface TableImport {
  readonly id: string;
  readonly source: string;
  /** Name of the file. */
  readonly name: string;
  /** SHA-256 of the file. */
  readonly file: string;
  readonly bytes: number;
  /** Pseudonym of the person who staged it. */
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly headers: readonly string[];
  /** Undefined before the whole table was read. */
  readonly mapping?: ImportMapping;
  /** The last requests, oldest first. */
  readonly requests: readonly KeyedRequest[];
}

/** A record to write. */
export interface PlannedRecord extends ImportedRecord {
  /** Paths that differ from the record when the table was read; null if it is new. */
  readonly changedFields: readonly string[] | null;
  /** Revision of the record when the table was read; null if it is new. */
  readonly ifRevision: string | null;
}

/** A row group as it was read. */
export interface ReadGroup {
  readonly key: string;
  readonly rows: readonly number[];
  /** Empty if the rows could not be read as a group. */
  readonly hash: string;
  readonly fate: RowFate;
  readonly records: readonly PlannedRecord[];
  /** All records as the rows give them, the main one first. */
  readonly base: readonly ImportedRecord[];
  readonly edited: readonly EditedFields[];
  readonly faults: readonly ImportFault[];
  /** Why an earlier form of these rows was declined. */
  readonly declinedBefore?: string;
}

/** Where a row group stands today. */
export interface GroupStanding {
  readonly fate: RowFate;
  /** Why it was declined. */
  readonly reason: string | null;
  readonly changeSet: string | null;
}

/** A row group, and where it stands today. */
export interface StandingGroup {
  readonly group: ReadGroup;
  readonly standing: GroupStanding;
}

/** A name of the table. */
export interface ReadName extends NameUse {
  /** Number of times it was looked up. */
  readonly uses: number;
  readonly resolution: NameResolution;
}

/** Derived from the request, so that a repeated request finds the import that it staged. */
export function importIdOf(author: string, key: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(['import', author, key]))
    .digest('hex');
  return `import:${digest.slice(0, 16)}`;
}
