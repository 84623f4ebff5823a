/**
 * The lock that limits a journal to one writer: a file in the journal's folder that names its process.
 *
 * Locks are numbered: `writer-1.lock`, `writer-2.lock` and so on, and the highest number counts. A
 * process that finds the highest lock released, or its holder dead, creates the next one with O_EXCL,
 * which only one process can do, and removes the lower ones. So two processes that find the same dead
 * lock cannot both take it over. A released lock stays as a file, so that numbers are never reused.
 *
 * A process is dead when its id no longer exists or now belongs to another process, which Linux shows
 * by the start time. For a process on another host, in another container, or on a system other than
 * Linux, the age of the lock decides: its holder writes to it every few seconds.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { open, readdir, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { JournalUnavailableError } from '../domain/errors.js';
import { isCode } from '../files/is-code.js';

const BEAT_MS = 5_000;
const SILENCE_MS = 30_000;
const MAX_ATTEMPTS = 100;
const RELEASED = 'released\n';

const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  /** The namespace of `pid`; containers have their own. */
  pidNamespace: z.string(),
  /** When the process started; empty where the system does not report it. */
  processStart: z.string(),
  since: z.string(),
  /** Random per loaded copy of this module: recognizes locks that this process holds itself. */
  program: z.string(),
});

type Holder = z.infer<typeof holderSchema>;

const PROGRAM = randomUUID();

export class WriterLock {
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #inode: bigint;
  readonly #text: string;
  readonly #timer: NodeJS.Timeout;
  #beat: Promise<unknown> = Promise.resolve();

  private constructor(path: string, handle: FileHandle, inode: bigint, text: string) {
    this.#path = path;
    this.#handle = handle;
    this.#inode = inode;
    this.#text = text;
    this.#timer = setInterval(() => {
      // The same bytes again: only the modification time matters.
      this.#beat = handle.write(text, 0).catch(() => undefined);
    }, BEAT_MS).unref();
  }

  /** @throws JournalUnavailableError if another writer holds the lock of the folder */
  static async take(folder: string): Promise<WriterLock> {
    const pathOf = (number: number): string => join(folder, `writer-${String(number)}.lock`);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const last = Math.max(0, ...(await listLocks(folder)));
      if (last > 0) await assertFree(folder, pathOf(last));
      const path = pathOf(last + 1);
      const text = `${JSON.stringify(describeThisProcess())}\n`;
      const handle = await createFile(path, text);
      if (handle === undefined) continue;
      const all = await listLocks(folder);
      if (Math.max(...all) === last + 1) {
        // Before the journal is read: a holder that was only silent notices that its file is gone.
        for (const number of all.filter((other) => other <= last)) {
          await rm(pathOf(number), { force: true });
        }
        const { ino } = await handle.stat({ bigint: true });
        return new WriterLock(path, handle, ino, text);
      }
      await handle.close();
      await rm(path, { force: true });
    }
    throw new JournalUnavailableError(`The journal in ${folder} is in use by other processes.`);
  }

  /** False once another process has taken over the lock or its file was deleted. */
  async isHeld(): Promise<boolean> {
    try {
      // An inode number is not reused while the file is open.
      const { ino } = await stat(this.#path, { bigint: true });
      return ino === this.#inode;
    } catch (error) {
      if (isCode(error, 'ENOENT')) return false;
      throw error;
    }
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beat;
    try {
      await this.#handle.write(RELEASED.padEnd(this.#text.length), 0);
    } finally {
      await this.#handle.close();
    }
  }
}

async function listLocks(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => {
    const digits = /^writer-(\d+)\.lock$/.exec(name)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
}

/** The new file, or undefined if it already exists. */
async function createFile(path: string, text: string): Promise<FileHandle | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'wx');
  } catch (error) {
    if (isCode(error, 'EEXIST')) return undefined;
    throw error;
  }
  try {
    await handle.write(text, 0);
    return handle;
  } catch (error) {
    await handle.close();
    await rm(path, { force: true });
    throw error;
  }
}

async function assertFree(folder: string, path: string): Promise<void> {
  let text: string;
  let age: number;
  try {
    text = await readFile(path, 'utf8');
    age = Date.now() - (await stat(path)).mtimeMs;
  } catch (error) {
    // Another process took over the lock in the meantime.
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  if (text.trim() === RELEASED.trim()) return;
  const holder = parseHolder(text);
  const state = holder === undefined ? 'UNKNOWN' : findState(holder);
  if (state === 'DEAD' || (state === 'UNKNOWN' && age > SILENCE_MS)) return;
  const who =
    holder === undefined
      ? 'another process'
      : `process ${String(holder.pid)} on host ${holder.host}`;
  const wait =
    state === 'ALIVE'
      ? ''
      : ` If that process is gone, try again in ${String(SILENCE_MS / 1_000)} seconds.`;
  throw new JournalUnavailableError(`The journal in ${folder} is in use by ${who}.${wait}`);
}

/** Undefined for a lock that is being written, or that a power failure left empty. */
function parseHolder(text: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

type HolderState = 'ALIVE' | 'DEAD' | 'UNKNOWN';

function findState(holder: Holder): HolderState {
  const here = describeThisProcess();
  if (holder.program === here.program) return 'ALIVE';
  if (holder.host !== here.host || holder.pidNamespace !== here.pidNamespace) {
    return 'UNKNOWN';
  }
  if (!isAlive(holder.pid)) return 'DEAD';
  const start = readProcessStart(holder.pid);
  if (start === '' || holder.processStart === '') return 'UNKNOWN';
  return start === holder.processStart ? 'ALIVE' : 'DEAD';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function describeThisProcess(): Holder {
  return {
    pid: process.pid,
    host: hostname(),
    pidNamespace: orEmpty(() => readlinkSync('/proc/self/ns/pid')),
    processStart: readProcessStart(process.pid),
    since: new Date().toISOString(),
    program: PROGRAM,
  };
}

/** The boot id and the clock tick at which a process started; empty where there is no /proc. */
function readProcessStart(pid: number): string {
  return orEmpty(() => {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stats = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The second field, the command in parentheses, may contain spaces; `starttime` is field 22.
    const fields = stats.slice(stats.lastIndexOf(')') + 2).split(' ');
    return `${boot}/${fields[19] ?? ''}`;
  });
}

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
