/**
 * Change sets on disk, one JSON file each. They are drafts and never published: what was accepted is
 * in the journal. A file is replaced whole, so it is as it was or as it should be, whatever happens.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../domain/text/compare-text.js';
import { JournalUnavailableError } from '../domain/errors.js';
import type { ChangeSet } from './change-set.js';

const FOLDER = 'change-sets';

export class ChangeSetStore {
  readonly #folder: string;
  readonly #changeSets: Map<string, ChangeSet>;
  #writing: Promise<unknown> = Promise.resolve();

  /** @param deskFolder made with the first change set */
  static async open(deskFolder: string): Promise<ChangeSetStore> {
    const folder = join(deskFolder, FOLDER);
    const names = await readdir(folder).catch(() => []);
    const changeSets = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => {
          const path = join(folder, name);
          try {
            return JSON.parse(await readFile(path, 'utf8')) as ChangeSet;
          } catch (error) {
            throw new JournalUnavailableError(`${path} cannot be read: ${String(error)}`);
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

  /** The last changed first. */
  all(): readonly ChangeSet[] {
    return [...this.#changeSets.values()].toSorted(
      (a, b) => compareText(b.updatedAt, a.updatedAt) || compareText(a.id, b.id),
    );
  }

  /** Resolves when it is on the disk. */
  async put(changeSet: ChangeSet): Promise<void> {
    const path = join(this.#folder, fileNameOf(changeSet.id));
    const write = this.#writing.then(() => writeDurably(this.#folder, path, changeSet));
    this.#writing = write.catch(() => undefined);
    try {
      await write;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new JournalUnavailableError(`The draft cannot be kept: ${why}`);
    }
    this.remember(changeSet);
  }

  /** Keeps it until the process ends. */
  remember(changeSet: ChangeSet): void {
    this.#changeSets.set(changeSet.id, changeSet);
  }
}

/** Ids of change sets are made here, so each is a file name as well. */
export function changeSetIdOf(author: string, key: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([author, key]))
    .digest('hex');
  return `change-set:${digest.slice(0, 16)}`;
}

function fileNameOf(id: string): string {
  return `${id.replace(/^change-set:/, '')}.json`;
}

async function writeDurably(folder: string, path: string, value: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = `${path}.tmp`;
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(`${JSON.stringify(value, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
