/** What the assemblers have in common: they turn the rows of a group into records. */
import type { SeedRecord, SeedSection } from '../corpus/seed-records.js';
import type { ImportedRecord, MappedRow, RecordLookup } from './import-model.js';
import type { Profile } from './profile.js';
import type { FaultSeverity, RowFault, RowFaultCode } from './row-faults.js';

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
  /** A record that was added so. */
  readonly required: (section: SeedSection, id: string) => SeedRecord | undefined;
}

/** The group's own records, the main one first; none if nothing can be made of it. */
export type Assembler = (group: MappedGroup, assembly: Assembly) => readonly ImportedRecord[];

/** Reports a fault in a cell; `column` is a column of the profile. */
export function tell(
  assembly: Assembly,
  { row }: MappedRow,
  column: string | undefined,
  code: RowFaultCode,
  message: string,
  remedy: string,
  severity: FaultSeverity = 'ERROR',
): void {
  assembly.report({ row, column, code, severity, message, remedy });
}
