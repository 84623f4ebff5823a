/** What the assemblers have in common: they turn the rows of a group into records. */
import type { ImportedRecord, MappedRow, RecordLookup } from './import-model.js';
import type { Profile } from './profile.js';
import type { RowFault } from './row-faults.js';

/** A group of rows whose cells were read by a profile. */
export interface MappedGroup {
  readonly key: string;
  /** At least one. */
  readonly rows: readonly [MappedRow, ...MappedRow[]];
}

export interface Assembly {
  readonly profile: Profile;
  readonly lookup: RecordLookup;
  /** @param fault its `column` is a column of the profile */
  readonly report: (fault: RowFault) => void;
  /** Adds a record that the group needs besides its own. */
  readonly require: (record: ImportedRecord) => void;
}

/** The group's own records, the main one first; none if nothing can be made of it. */
export type Assembler = (group: MappedGroup, assembly: Assembly) => readonly ImportedRecord[];
