/**
 * A small JSON file in DESK_PATH, held in memory and replaced as a whole. A change takes effect once it is
 * on disk: a temporary file is written and synced, renamed to the file's name, and the folder is synced.
 * So a crash leaves the old file or the new one. The only writer is the process with the journal's lock.
 */
import { readFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { ConfigError } from '../../domain/errors.js';

/** The files hold names and e-mail addresses, which no other user of the machine may read. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** A value that a store keeps, on disk or in memory. */
export interface Kept<T> {
  readonly value: T;
  /** Runs one change at a time. If `change` throws, the error is passed on and nothing changes. */
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
   * @throws ConfigError if the file exists but cannot be used
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

  /** @throws ConfigError if the file cannot be written */
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
 * Leaves either the old file or the new one, whatever happens. Writes of one file must not overlap.
 * @throws the error of the file system
 */
export async function replaceFile(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  const path = join(folder, name);
  // Always the same name, so that the next change overwrites what a crash left: it may contain the name
  // of a person who was removed.
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
  // Windows cannot open folders and does not need this.
  if (process.platform === 'win32') return;
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
      ? `contains a damaged file, ${path}: restore it from a backup`
      : `cannot be used: ${path} (${code})`;
  return new ConfigError([{ name: 'DESK_PATH', problem }]);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** For values that end with the process. */
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
