/** Reads a folder of JSON files that a backup or a hand may have changed. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { JournalUnavailableError } from '../domain/errors.js';

const EXTENSION = '.json';
/** An error of the JSON parser quotes the text. */
const MAX_REASON = 200;

/**
 * A folder that does not exist has no items.
 * @param parse throws if the text is not an item
 * @param nameOf the name of an item's file
 * @throws JournalUnavailableError if a file is damaged: one line that names it
 */
export async function readJsonFolder<Item>(
  folder: string,
  parse: (text: string) => Item,
  nameOf: (item: Item) => string,
): Promise<readonly Item[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new JournalUnavailableError(`${folder} cannot be read: ${describe(error)}`);
  });
  return Promise.all(
    names
      .filter((name) => name.endsWith(EXTENSION))
      .map(async (name) => {
        const path = join(folder, name);
        const item = await readFile(path, 'utf8')
          .then(parse)
          .catch((error: unknown) => {
            throw damaged(path, describe(error));
          });
        // Two files of one item would hide each other.
        if (nameOf(item) !== name) throw damaged(path, `its content belongs to ${nameOf(item)}`);
        return item;
      }),
  );
}

function damaged(path: string, why: string): JournalUnavailableError {
  return new JournalUnavailableError(
    `${path} cannot be read; restore it from a backup, or move it away: ${why}`,
  );
}

/** On one line. */
function describe(error: unknown): string {
  const text =
    error instanceof z.ZodError
      ? error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ')
      : String(error);
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > MAX_REASON ? `${line.slice(0, MAX_REASON)}…` : line;
}
