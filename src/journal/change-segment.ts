/**
 * The two changes that are ever made to what a segment holds: an unfinished line is cut off its end,
 * and a body is removed. Both keep the file whole whenever the process ends in between.
 */
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseLine, printWithoutBody } from './journal-line.js';
import { readRawLines, syncFolder, type RawLine } from './segments.js';

/** Cuts an unfinished line off and keeps it in a file beside. Returns what was done, in a line. */
export async function cutUnfinished(folder: string, raw: RawLine, now: Date): Promise<string> {
  const time = now.toISOString().replaceAll(/[-:.]/g, '');
  const kept = `${raw.file}.cut-${time}`;
  await writeFileDurably(join(folder, kept), 'a', [raw.bytes]);
  await syncFolder(folder);
  const segment = await open(join(folder, raw.file), 'r+');
  try {
    await segment.truncate(raw.offset);
    await segment.datasync();
  } finally {
    await segment.close();
  }
  return (
    `The last write to the journal in ${folder} did not end: ${raw.file} was cut after line ` +
    `${String(raw.number - 1)}. The ${String(raw.bytes.length)} bytes behind it are in ${kept}.`
  );
}

const REWRITTEN = '.redacting';

/** Writes the segment anew without the body of one line, and puts it in the place of the old one. */
export async function removeBody(folder: string, file: string, seq: number): Promise<void> {
  const path = join(folder, file);
  const rewritten = path + REWRITTEN;
  try {
    await writeFileDurably(rewritten, 'w', linesWithoutBody(folder, file, seq));
    await rename(rewritten, path);
  } catch (error) {
    await rm(rewritten, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function* linesWithoutBody(
  folder: string,
  file: string,
  seq: number,
): AsyncGenerator<Buffer> {
  for await (const { bytes } of readRawLines(folder, file)) {
    const { line } = parseLine(bytes);
    yield line?.seq === seq ? Buffer.from(printWithoutBody(line)) : bytes;
    yield Buffer.from('\n');
  }
}

/** Removes the files that an interrupted removal of a body left behind. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith(REWRITTEN)) await rm(join(folder, name), { force: true });
  }
}

async function writeFileDurably(
  path: string,
  flags: 'a' | 'w',
  parts: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<void> {
  const file = await open(path, flags);
  try {
    for await (const part of parts) await file.appendFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}
