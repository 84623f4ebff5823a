/**
 * A small JSON file in DESK_PATH, held in memory and replaced as a whole. A change takes effect once it is
 * on disk: a temporary file is written and synced, renamed to the file's name, and the folder is synced.
 * So a crash leaves the old file or the new one. The only writer is the process with the journal's lock.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ConfigError } from '../../domain/errors.js';
import { SerialQueue } from '../../domain/serial-queue.js';
import { replaceFile } from '../../files/replace-file.js';

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
  readonly #writes = new SerialQueue();

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
    return this.#writes.run(async () => {
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
