/** A row group of an import as the desk shows it. */
import type { GroupStanding } from '../curation/import-service.js';
import type { ReadGroup } from '../curation/table-import.js';

export interface ShownImportRow {
  readonly group: ReadGroup;
  readonly standing: GroupStanding;
}
