/** The store of imports: what is kept of each, its file, and the groups that were read from it. */
import type { GroupEntry } from './group-index.js';
import type { ImportFault, ReadGroup, ReadName, TableImport } from './table-import.js';

/** The groups of one import, on disk; only the entries are in memory. */
export interface StoredGroups {
  /** In the order of the table. */
  readonly entries: readonly GroupEntry[];
  readonly names: readonly ReadName[];
  /** @param entry one of the entries */
  read(entry: GroupEntry): Promise<ReadGroup>;
}

/** Writes the groups of an import. Nothing of it is seen before it is kept. */
export interface GroupWriter extends Omit<StoredGroups, 'names'> {
  add(group: ReadGroup): Promise<void>;
  /**
   * Replaces the groups of the import.
   * @param added faults that were found later, by key of the group
   */
  keep(
    names: readonly ReadName[],
    added: ReadonlyMap<string, readonly ImportFault[]>,
  ): Promise<StoredGroups>;
  /** Does nothing if they were kept. */
  discard(): Promise<void>;
}

export interface ImportFiles {
  get(id: string): TableImport | undefined;
  all(): readonly TableImport[];
  /** Resolves once it is stored. @throws JournalUnavailableError */
  put(tableImport: TableImport): Promise<void>;
  /** Removes the import, its groups, and its file if no other import has it. */
  remove(id: string): Promise<void>;
  /** Undefined if the desk does not have the file. */
  find(sha256: string): Promise<{ readonly path: string; readonly bytes: number } | undefined>;
  /** Removes a file that no import has. */
  removeFile(sha256: string): Promise<void>;
  groups(id: string): Promise<StoredGroups>;
  writeGroups(id: string): Promise<GroupWriter>;
}
