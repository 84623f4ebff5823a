/**
 * The parts of a workbook, which is a zip archive. Nothing is unpacked before the archive's directory
 * has been checked. The sizes in the directory may be false: yauzl counts the bytes of each part as it
 * unpacks them, and fails at the first byte that the directory does not declare. Knows nothing of
 * spreadsheets.
 */
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { TableLimits } from '../table.js';
import { fileError, type TableError } from '../table-fault.js';

/** Workbooks have a few parts per sheet, and one per image. */
const MAX_PARTS = 1000;

export interface WorkbookArchive {
  /** The text of a part, or undefined if the archive has no such part. */
  readonly readPart: (name: string) => AsyncIterable<string> | undefined;
  readonly close: () => void;
}

export async function openArchive(path: string, limits: TableLimits): Promise<WorkbookArchive> {
  const zip = await refuseDamage(openPromise(path, { autoClose: false }));
  const close = () => {
    zip.close();
  };
  try {
    const parts = await listParts(zip, limits);
    return {
      readPart: (name) => {
        const entry = parts.get(name);
        return entry && readEntry(zip, entry);
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function listParts(zip: ZipFile, limits: TableLimits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MAX_PARTS) {
    throw tooLarge(`The workbook has more than ${String(MAX_PARTS)} parts.`);
  }
  const parts = new Map<string, Entry>();
  const entries = zip.eachEntry();
  let bytes = 0;
  for (;;) {
    const next = await refuseDamage(entries.next());
    if (next.done === true) return parts;
    bytes += next.value.uncompressedSize;
    if (bytes > limits.unpackedBytes) {
      throw tooLarge(
        `The workbook has more than ${String(limits.unpackedBytes)} bytes once unpacked.`,
      );
    }
    // Programs differ in which of two parts they read.
    if (parts.has(next.value.fileName)) throw invalidWorkbook();
    parts.set(next.value.fileName, next.value);
  }
}

async function* readEntry(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const stream = await refuseDamage(zip.openReadStreamPromise(entry));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const chunks = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
    for (;;) {
      const next = await refuseDamage(chunks.next());
      if (next.done === true) break;
      yield await refuseDamage(() => decoder.decode(next.value, { stream: true }));
    }
    yield await refuseDamage(() => decoder.decode());
  } finally {
    stream.destroy();
  }
}

/** The libraries' errors say what is wrong with a zip archive; those of the file system say why. */
async function refuseDamage<T>(work: Promise<T> | (() => T)): Promise<T> {
  try {
    return typeof work === 'function' ? work() : await work;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    throw invalidWorkbook();
  }
}

function tooLarge(message: string): TableError {
  return fileError(
    'WORKBOOK_TOO_LARGE',
    message,
    'Delete images and other sheets, or save the sheet as CSV.',
  );
}

export function invalidWorkbook(): TableError {
  return fileError(
    'INVALID_WORKBOOK',
    'The file is not an XLSX workbook, or it is damaged or has a password.',
    'Open it in a spreadsheet program and save it as XLSX without a password, or as CSV.',
  );
}
