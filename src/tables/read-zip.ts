/**
 * The text files of a zip archive. Nothing is unpacked before the sizes in its directory were added up;
 * they may be false, so yauzl counts the bytes of each file again and fails where there are more.
 */
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { fileError, type TableError } from './table-fault.js';
import { DEFAULT_TABLE_LIMITS, type TableLimits } from './table.js';

export interface ZippedText {
  /** Its path in the archive. */
  readonly name: string;
  readonly text: string;
}

/** A release has a file for each statement and document. */
const MAX_ENTRIES = 200_000;

/**
 * @param isWanted whether a file is read, by its path
 * @throws TableError
 */
export async function readZip(
  path: string,
  isWanted: (name: string) => boolean,
  { unpackedBytes }: Pick<TableLimits, 'unpackedBytes'> = DEFAULT_TABLE_LIMITS,
): Promise<readonly ZippedText[]> {
  const zip = await refuseDamage(openPromise(path, { autoClose: false }));
  try {
    const texts: ZippedText[] = [];
    for (const entry of await listEntries(zip, isWanted, unpackedBytes)) {
      texts.push({ name: entry.fileName, text: await readText(zip, entry) });
    }
    return texts;
  } finally {
    zip.close();
  }
}

async function listEntries(
  zip: ZipFile,
  isWanted: (name: string) => boolean,
  unpackedBytes: number,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  const names = new Set<string>();
  const entries = zip.eachEntry();
  let bytes = 0;
  if (zip.entryCount > MAX_ENTRIES) throw tooLarge(`more than ${String(MAX_ENTRIES)} files`);
  for (;;) {
    const next = await refuseDamage(entries.next());
    if (next.done === true) return found;
    const { fileName, uncompressedSize } = next.value;
    if (!isWanted(fileName)) continue;
    bytes += uncompressedSize;
    if (bytes > unpackedBytes)
      throw tooLarge(`more than ${String(unpackedBytes)} bytes once unpacked`);
    // Programs differ in which of two files they read.
    if (names.has(fileName)) throw invalid();
    names.add(fileName);
    found.push(next.value);
  }
}

async function readText(zip: ZipFile, entry: Entry): Promise<string> {
  const stream = await refuseDamage(zip.openReadStreamPromise(entry));
  const chunks: Uint8Array[] = [];
  await refuseDamage(
    (async () => {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) chunks.push(chunk);
    })(),
  );
  return refuseDamage(
    Promise.resolve(chunks).then((all) =>
      new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(all)),
    ),
  );
}

/** The library's errors say what is wrong with an archive; those of the file system say why. */
async function refuseDamage<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    throw invalid();
  }
}

function tooLarge(what: string): TableError {
  return fileError('RELEASE_TOO_LARGE', `The archive has ${what}.`, 'Pack only the seeds.');
}

function invalid(): TableError {
  return fileError(
    'INVALID_RELEASE',
    'The zip archive is damaged, has a password, or has a file that is not UTF-8.',
    'Pack the folder of seeds again.',
  );
}
