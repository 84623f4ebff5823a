/**
 * The only two changes to the existing content of a segment: truncating an unfinished line at its end,
 * and removing a body. Both leave the file intact if the process ends halfway.
 */
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseLine, printWithoutBody } from './journal-line.js';
import { syncFolder } from '../files/sync-folder.js';
import { readRawLines, type RawLine } from './segments.js';

/** Truncates an unfinished line and keeps it in a separate file. Returns a one-line report. */
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
    `The last write to the journal in ${folder} was incomplete: ${raw.file} was truncated after line ` +
    `${String(raw.number - 1)}. The ${String(raw.bytes.length)} bytes after it are in ${kept}.`
  );
}

const REWRITTEN = '.redacting';

/** Rewrites the segment without the body of one line, and replaces the old file. */
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

/** Deletes files left by an interrupted removal of a body. */
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
