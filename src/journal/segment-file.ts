/**
 * The last file of the journal, to which lines are appended. A line is acknowledged once it is on disk;
 * a failed write is truncated, so that the next line follows the last good one.
 */
import type { FileHandle } from 'node:fs/promises';

/** The methods used of an open file; tests substitute files that fail. */
export type WritableFile = Pick<FileHandle, 'write' | 'datasync' | 'truncate' | 'close'>;

/** The file may differ from what was acknowledged; it must be read again to find out. */
export class UnknownStateError extends Error {}

export class SegmentFile {
  readonly name: string;
  readonly #file: WritableFile;
  #length: number;

  constructor(name: string, file: WritableFile, length: number) {
    this.name = name;
    this.#file = file;
    this.#length = length;
  }

  /** Number of bytes that are known to be on disk. */
  get length(): number {
    return this.#length;
  }

  /** Resolves once the bytes are on disk. @throws UnknownStateError where the file must be reopened */
  async append(bytes: Buffer): Promise<void> {
    try {
      await this.#writeAll(bytes);
    } catch (error) {
      await this.#cutBack();
      throw error;
    }
    try {
      await this.#file.datasync();
    } catch (error) {
      // The kernel may now mark the pages as clean, so a second sync would prove nothing.
      await this.#cutBack().catch(() => undefined);
      throw new UnknownStateError('The disk did not confirm a write.', { cause: error });
    }
    this.#length += bytes.length;
  }

  /** A full disk accepts part of a write and reports the error on the next one. */
  async #writeAll(bytes: Buffer): Promise<void> {
    for (let done = 0; done < bytes.length;) {
      const rest = bytes.length - done;
      const { bytesWritten } = await this.#file.write(bytes, done, rest, this.#length + done);
      if (bytesWritten === 0) throw new UnknownStateError('A write had no effect.');
      done += bytesWritten;
    }
  }

  async #cutBack(): Promise<void> {
    try {
      await this.#file.truncate(this.#length);
      await this.#file.datasync();
    } catch (error) {
      throw new UnknownStateError('A failed write could not be undone.', { cause: error });
    }
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
