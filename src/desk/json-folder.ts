/**
 * Records of the desk on disk, one JSON file each. The files are never published. A file is replaced as
 * a whole, so a crash leaves the old file or the new one.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { JournalUnavailableError } from '../domain/errors.js';
import { SerialQueue } from '../domain/serial-queue.js';
import { replaceFile } from '../files/replace-file.js';
import { readJsonFolder } from './read-json-folder.js';

export class JsonFolder<Item extends { readonly id: string }> {
  readonly #folder: string;
  readonly #items: Map<string, Item>;
  readonly #writes = new SerialQueue();

  /**
   * @param folder created with the first item
   * @param parse throws if the text is not an item
   * @throws JournalUnavailableError if a file is damaged
   */
  static async open<Item extends { readonly id: string }>(
    folder: string,
    parse: (text: string) => Item,
  ): Promise<JsonFolder<Item>> {
    const items = await readJsonFolder(folder, parse, ({ id }) => fileNameOf(id));
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
    try {
      await this.#writes.run(() => replaceFile(this.#folder, fileNameOf(item.id), text));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new JournalUnavailableError(`The draft cannot be saved: ${why}`);
    }
    this.remember(item);
  }

  /** Resolves once its file is gone. */
  async remove(id: string): Promise<void> {
    try {
      await this.#writes.run(() => rm(join(this.#folder, fileNameOf(id)), { force: true }));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new JournalUnavailableError(`The draft cannot be removed: ${why}`);
    }
    this.#items.delete(id);
  }

  /** Keeps it in memory only. */
  remember(item: Item): void {
    this.#items.set(item.id, item);
  }
}

function fileNameOf(id: string): string {
  return `${id.replace(/^[a-z-]+:/, '')}.json`;
}
