/**
 * Records of the desk on disk, one JSON file each. The files are never published. A file is replaced as
 * a whole, so a crash leaves the old file or the new one.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { JournalUnavailableError } from '../domain/errors.js';
import { replaceFile } from '../files/replace-file.js';

export class JsonFolder<Item extends { readonly id: string }> {
  readonly #folder: string;
  readonly #items: Map<string, Item>;
  #writing: Promise<unknown> = Promise.resolve();

  /**
   * @param folder created with the first item
   * @param parse throws if the text, which a backup or a hand may have changed, is not an item
   */
  static async open<Item extends { readonly id: string }>(
    folder: string,
    parse: (text: string) => Item,
  ): Promise<JsonFolder<Item>> {
    const names = await readdir(folder).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw new JournalUnavailableError(`${folder} cannot be read: ${String(error)}`);
    });
    const items = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => {
          const path = join(folder, name);
          try {
            return parse(await readFile(path, 'utf8'));
          } catch (error) {
            const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
            throw new JournalUnavailableError(
              `${path} cannot be read; restore it from a backup, or move it away: ${why}`,
            );
          }
        }),
    );
    return new JsonFolder(folder, new Map(items.map((each) => [each.id, each])));
  }

  private constructor(folder: string, items: Map<string, Item>) {
    this.#folder = folder;
    this.#items = items;
  }

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  all(): readonly Item[] {
    return [...this.#items.values()];
  }

  /** Resolves once it is on disk. */
  async put(item: Item): Promise<void> {
    const text = `${JSON.stringify(item, null, 2)}\n`;
    const write = this.#writing.then(() => replaceFile(this.#folder, fileNameOf(item.id), text));
    this.#writing = write.catch(() => undefined);
    try {
      await write;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new JournalUnavailableError(`The draft cannot be saved: ${why}`);
    }
    this.remember(item);
  }

  /** Keeps it in memory only. */
  remember(item: Item): void {
    this.#items.set(item.id, item);
  }
}

function fileNameOf(id: string): string {
  return `${id.replace(/^[a-z-]+:/, '')}.json`;
}
