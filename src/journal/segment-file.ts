/**
 * The file at the end of the journal, which lines are appended to. What it says is kept, is on disk;
 * what failed is cut off again, so that the next line stands behind the last good one.
 */
import type { FileHandle } from 'node:fs/promises';

/** What is used of an open file; tests put files in its place that fail. */
export type WritableFile = Pick<FileHandle, 'write' | 'datasync' | 'truncate' | 'close'>;

/** The file may hold something other than what was acknowledged; only reading it anew can tell. */
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

  /** Length in bytes of what is known to be on disk. */
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
      // The kernel may count the pages as written from now on: a second sync would prove nothing.
      await this.#cutBack().catch(() => undefined);
      throw new UnknownStateError('The disk did not confirm a write.', { cause: error });
    }
    this.#length += bytes.length;
  }

  /** A full disk takes a part of a write, and says so at the next one. */
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
