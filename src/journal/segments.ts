/**
 * The files of a journal: `000001.jsonl`, `000002.jsonl` and so on, in one folder, and the lines in
 * them as bytes. Independent of the content of a line.
 */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isCode } from '../files/is-code.js';

/** File names of the segments, oldest first; empty if the folder does not exist. */
export async function listSegments(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    // Longer names have higher numbers, in case there is ever a millionth segment.
    return names
      .filter((name) => /^\d{6,}\.jsonl$/.test(name))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** The name of the next segment; without an argument, of the first. */
export function nextSegment(name: string | undefined): string {
  const number = name === undefined ? 1 : Number.parseInt(name, 10) + 1;
  return `${String(number).padStart(6, '0')}.jsonl`;
}

/** One line of a file, without its newline. */
export interface RawLine {
  /** Name of the segment. */
  readonly file: string;
  /** 1-based. */
  readonly number: number;
  /** Where the line begins, in bytes. */
  readonly offset: number;
  readonly bytes: Buffer;
  /** False for bytes after the last newline: a write that was interrupted or is in progress. */
  readonly isFinished: boolean;
}

const NEWLINE = 0x0a;
const CHUNK_BYTES = 262_144;

/** The lines of one segment. Keeps one line and one chunk in memory. */
export async function* readRawLines(folder: string, file: string): AsyncGenerator<RawLine> {
  const handle = await open(join(folder, file), 'r');
  try {
    let number = 1;
    let offset = 0;
    let pieces: Buffer[] = [];
    const take = (last: Buffer, isFinished: boolean): RawLine => {
      const bytes = pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
      pieces = [];
      const line = { file, number, offset, bytes, isFinished };
      number += 1;
      offset += bytes.length + 1;
      return line;
    };
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const { bytesRead } = await handle.read(chunk, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) break;
      let rest = chunk.subarray(0, bytesRead);
      for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
        yield take(rest.subarray(0, end), true);
        rest = rest.subarray(end + 1);
      }
      if (rest.length > 0) pieces.push(rest);
    }
    if (pieces.length > 0) yield take(Buffer.alloc(0), false);
  } finally {
    await handle.close();
  }
}

/** Sequence number of a segment's first line; undefined if the segment is empty or the number unreadable. */
export async function readFirstSeq(folder: string, file: string): Promise<number | undefined> {
  const handle = await open(join(folder, file), 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    const digits = /^\{"seq":(\d+),/.exec(buffer.toString('latin1', 0, bytesRead))?.[1];
    return digits === undefined ? undefined : Number(digits);
  } finally {
    await handle.close();
  }
}
