/** Change sets on disk; accepted changes are in the journal. */
import { join } from 'node:path';
import { compareText } from '../domain/text/compare-text.js';
import type { ChangeSet, ChangeSets } from '../curation/change-set.js';
import { JsonFolder } from './json-folder.js';
import { parseChangeSet } from './parse-change-set.js';

export class ChangeSetStore implements ChangeSets {
  readonly #files: JsonFolder<ChangeSet>;

  /** @param deskFolder created with the first change set */
  static async open(deskFolder: string): Promise<ChangeSetStore> {
    const folder = join(deskFolder, 'change-sets');
    return new ChangeSetStore(await JsonFolder.open(folder, parseChangeSet));
  }

  private constructor(files: JsonFolder<ChangeSet>) {
    this.#files = files;
  }

  get(id: string): ChangeSet | undefined {
    return this.#files.get(id);
  }

  /** Most recently changed first. */
  all(): readonly ChangeSet[] {
    return this.#files
      .all()
      .toSorted((a, b) => compareText(b.updatedAt, a.updatedAt) || compareText(a.id, b.id));
  }

  put(changeSet: ChangeSet): Promise<void> {
    return this.#files.put(changeSet);
  }

  remember(changeSet: ChangeSet): void {
    this.#files.remember(changeSet);
  }
}
