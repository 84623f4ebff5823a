/** Files that fail as a full, read-only or broken disk does, for the segments of a journal. */
import { open, type FileHandle } from 'node:fs/promises';
import type { WritableFile } from '../../src/journal/segment-file.js';

/** The current behaviour of the files of one disk; tests change it. */
export interface DiskFaults {
  /** How many more bytes the disk takes. */
  bytesLeft: number;
  /** Of the error once it takes no more. */
  code: string;
  syncFails: boolean;
  truncateFails: boolean;
}

export function createDiskFaults(): DiskFaults {
  return { bytesLeft: Infinity, code: 'ENOSPC', syncFails: false, truncateFails: false };
}

/** Opens real files whose calls fail as `faults` says at that moment. */
export function openFailingFiles(
  faults: DiskFaults,
): (path: string, flags: string) => Promise<WritableFile> {
  return async (path, flags) => new FailingFile(await open(path, flags), faults);
}

class FailingFile implements WritableFile {
  readonly #file: FileHandle;
  readonly #faults: DiskFaults;

  constructor(file: FileHandle, faults: DiskFaults) {
    this.#file = file;
    this.#faults = faults;
  }

  write: FileHandle['write'] = (async (
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ) => {
    const faults = this.#faults;
    if (faults.bytesLeft === 0) throw systemError(faults.code, 'write');
    const taken = Math.min(length, faults.bytesLeft);
    faults.bytesLeft -= taken;
    return this.#file.write(buffer, offset, taken, position);
    // The journal uses only this overload.
  }) as FileHandle['write'];

  async datasync(): Promise<void> {
    if (this.#faults.syncFails) throw systemError('EIO', 'fdatasync');
    await this.#file.datasync();
  }

  async truncate(length: number): Promise<void> {
    if (this.#faults.truncateFails) throw systemError('EIO', 'ftruncate');
    await this.#file.truncate(length);
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

function systemError(code: string, syscall: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: failed, ${syscall}`), { code, syscall });
}
