/** Writes records to a folder of seeds, in canonical form. */
import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { listComments } from '../../corpus/print-yaml.js';
import { listSeedFiles } from '../../corpus/read-seeds.js';
import { printSeedFiles } from '../../corpus/seed-files.js';
import type { SeedRecords } from '../../corpus/seed-records.js';

export interface FolderChange {
  /** Text by path of the files that are new or different. */
  readonly changed: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
  /** Comments that the canonical form would lose, each with its file. */
  readonly lostComments: readonly string[];
}

/** The changes that the folder needs to contain the records. */
export async function compareSeedFolder(
  folder: string,
  records: SeedRecords,
): Promise<FolderChange> {
  const wanted = printSeedFiles(records);
  const present = new Map<string, string>();
  for (const path of await listSeedFiles(folder)) {
    present.set(path, await readFile(join(folder, path), 'utf8'));
  }
  const kept = new Set([...wanted.values()].flatMap(listComments));
  return {
    changed: new Map([...wanted].filter(([path, text]) => present.get(path) !== text)),
    removed: [...present.keys()].filter((path) => !wanted.has(path)),
    lostComments: [...present].flatMap(([path, text]) =>
      listComments(text)
        .filter((comment) => !kept.has(comment))
        .map((comment) => `${path}: ${comment}`),
    ),
  };
}

/** Deletes last, so that an interruption leaves too much rather than too little. */
export async function changeSeedFolder(
  folder: string,
  { changed, removed }: Pick<FolderChange, 'changed' | 'removed'>,
): Promise<void> {
  for (const [path, text] of changed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const path of removed) await rm(join(folder, path));
}

export function describeLostComments(lost: readonly string[]): string {
  return `Comments would be lost. Move them to the note of their entry, or remove them:\n${lost.join('\n')}`;
}

/** Also if one of them is a symbolic link to the other. */
export async function isSameFolder(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map((path) => realpath(path).catch(() => resolve(path))),
  );
  return first === second;
}
