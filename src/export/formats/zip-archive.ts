/** A zip of members that are written one after the other, in constant memory. */
import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ArchivedFile } from '../export-format.js';

export interface ArchiveMember {
  /** Its path in the archive. */
  readonly name: string;
  /**
   * Its content, read once.
   *
   * @param written the members before it, with their hashes
   */
  readonly read: (
    written: readonly ArchivedFile[],
  ) => Iterable<string> | AsyncIterable<string | Uint8Array>;
}

/** A fixed time, so that equal selections give equal bytes. Zip dates start in 1980. */
const ENTRY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true } as const;

export async function* writeArchive(members: readonly ArchiveMember[]): AsyncGenerator<Uint8Array> {
  const written: ArchivedFile[] = [];
  const zip = new ZipFile();
  const output = zip.outputStream.pipe(new PassThrough());
  let current: Readable | undefined;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const member of members) {
    zip.addReadStreamLazy(member.name, ENTRY, (take) => {
      // yazl does not handle errors of its input streams: a failing one would end the process.
      current = Readable.from(measure(member, written), { objectMode: false }).on(
        'error',
        (error) => output.destroy(error),
      );
      take(null, current);
    });
  }
  zip.end();
  try {
    for await (const chunk of output as AsyncIterable<Uint8Array>) yield chunk;
  } finally {
    output.destroy();
    // Ends the reading of a member when the consumer stops early.
    current?.destroy();
  }
}

/** Passes a member on as bytes, and records its facts at its end. */
async function* measure(
  { name, read }: ArchiveMember,
  written: ArchivedFile[],
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of read(written)) {
    const bytes = Buffer.from(piece);
    hash.update(bytes);
    size += bytes.length;
    if (bytes.length > 0) yield bytes;
  }
  written.push({ name, bytes: size, sha256: hash.digest('hex') });
}
