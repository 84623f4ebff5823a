/**
 * Change sets on disk, one JSON file each. The files are never published: accepted changes are in the
 * journal. A file is replaced as a whole, so a crash leaves the old file or the new one.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText } from '../domain/text/compare-text.js';
import { JournalUnavailableError } from '../domain/errors.js';
import type { ChangeSet, ChangeSets } from '../curation/change-set.js';
import { replaceFile } from '../files/replace-file.js';
import { parseChangeSet } from './parse-change-set.js';

const FOLDER = 'change-sets';

export class ChangeSetStore implements ChangeSets {
  readonly #folder: string;
  readonly #changeSets: Map<string, ChangeSet>;
  #writing: Promise<unknown> = Promise.resolve();

  /** @param deskFolder created with the first change set */
  static async open(deskFolder: string): Promise<ChangeSetStore> {
    const folder = join(deskFolder, FOLDER);
    const names = await readdir(folder).catch((error: unknown) => {
      // The folder is created with the first change set.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw new JournalUnavailableError(`${folder} cannot be read: ${String(error)}`);
    });
    const changeSets = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => {
          const path = join(folder, name);
          try {
            return parseChangeSet(await readFile(path, 'utf8'));
          } catch (error) {
            const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
            throw new JournalUnavailableError(
              `${path} cannot be read; restore it from a backup, or move it away: ${why}`,
            );
          }
        }),
    );
    return new ChangeSetStore(folder, new Map(changeSets.map((each) => [each.id, each])));
  }

  private constructor(folder: string, changeSets: Map<string, ChangeSet>) {
    this.#folder = folder;
    this.#changeSets = changeSets;
  }

  get(id: string): ChangeSet | undefined {
    return this.#changeSets.get(id);
  }

  /** Most recently changed first. */
  all(): readonly ChangeSet[] {
    return [...this.#changeSets.values()].toSorted(
      (a, b) => compareText(b.updatedAt, a.updatedAt) || compareText(a.id, b.id),
    );
  }

  /** Resolves once it is on disk. */
  async put(changeSet: ChangeSet): Promise<void> {
    const text = `${JSON.stringify(changeSet, null, 2)}\n`;
    const write = this.#writing.then(() =>
      replaceFile(this.#folder, fileNameOf(changeSet.id), text),
    );
    this.#writing = write.catch(() => undefined);
    try {
      await write;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new JournalUnavailableError(`The draft cannot be saved: ${why}`);
    }
    this.remember(changeSet);
  }

  /** Keeps it in memory only. */
  remember(changeSet: ChangeSet): void {
    this.#changeSets.set(changeSet.id, changeSet);
  }
}

function fileNameOf(id: string): string {
  return `${id.replace(/^change-set:/, '')}.json`;
}
