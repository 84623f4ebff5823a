/**
 * A small JSON file in DESK_PATH, held in memory and replaced as a whole. A change is on disk before it
 * counts: a temporary file is written and synced, takes the file's name, and the folder is synced. So a
 * crash leaves the old file or the new one. One process writes at a time; it holds the journal's lock.
 */
import { readFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { ConfigError } from '../../domain/errors.js';

/** The files hold names and e-mail addresses: nobody else on the machine reads them. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** What a store keeps its records in. */
export interface Kept<T> {
  readonly value: T;
  /** Changes follow one another. What `change` throws is thrown here, and nothing is changed. */
  update<R>(change: (value: T) => readonly [next: T, result: R]): Promise<R>;
}

export class DeskFile<T> implements Kept<T> {
  readonly #folder: string;
  readonly #name: string;
  readonly #path: string;
  #value: T;
  #writing: Promise<unknown> = Promise.resolve();

  /**
   * Nothing is written until the first change.
   * @throws ConfigError where the file is there but cannot be used
   */
  constructor(folder: string, name: string, schema: z.ZodType<T>, empty: T) {
    this.#folder = folder;
    this.#name = name;
    this.#path = join(folder, name);
    this.#value = readJson(this.#path, schema) ?? empty;
  }

  get value(): T {
    return this.#value;
  }

  /** @throws ConfigError where the file cannot be written */
  update<R>(change: (value: T) => readonly [next: T, result: R]): Promise<R> {
    const updated = this.#writing.then(async () => {
      const [next, result] = change(this.#value);
      if (next !== this.#value) {
        const text = `${JSON.stringify(next, undefined, 2)}\n`;
        await replaceFile(this.#folder, this.#name, text).catch((error: unknown) => {
          throw toConfigError(this.#path, error);
        });
        this.#value = next;
      }
      return result;
    });
    this.#writing = updated.catch(() => undefined);
    return updated;
  }
}

/**
 * Leaves the old file or the new one, whatever happens. Writes of one file must follow one another.
 * @throws what the file system says
 */
export async function replaceFile(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  const path = join(folder, name);
  // Always the same name, so that what a crash leaves is gone with the next change: it may hold the name
  // of somebody who is to be erased.
  const temporary = `${path}.tmp`;
  try {
    const file = await open(temporary, 'w', FILE_MODE);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  const parent = await open(folder, 'r');
  try {
    await parent.sync();
  } finally {
    await parent.close();
  }
}

function readJson<T>(path: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw toConfigError(path, error);
  }
}

function toConfigError(path: string, error: unknown): ConfigError {
  const code = codeOf(error);
  const problem =
    code === undefined
      ? `has a file that is damaged, ${path}: restore it from a backup`
      : `cannot be used: ${path} (${code})`;
  return new ConfigError([{ name: 'DESK_PATH', problem }]);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** For what ends with the process. */
export class KeptInMemory<T> implements Kept<T> {
  value: T;

  constructor(empty: T) {
    this.value = empty;
  }

  update<R>(change: (value: T) => readonly [next: T, result: R]): Promise<R> {
    const [next, result] = change(this.value);
    this.value = next;
    return Promise.resolve(result);
  }
}
