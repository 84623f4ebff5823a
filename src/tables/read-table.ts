/** A file → its rows, as a stream. Independent of what the rows mean. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { checkRowCount } from './check-header.js';
import { createDecoder, decodeText, HEAD_BYTES, toLf } from './decode-text.js';
import { findSeparator, readDelimited } from './read-delimited.js';
import { readJsonLines } from './read-json-lines.js';
import {
  DEFAULT_TABLE_LIMITS,
  type TableFormat,
  type TableLimits,
  type TableRow,
} from './table.js';
import { fileError, TableError, type TableFault } from './table-fault.js';
import { readWorkbook } from './xlsx/read-workbook.js';

export interface TableFile {
  readonly path: string;
  /** The name that the file had where it came from; its ending says the format. */
  readonly name: string;
}

export interface ReadTableOptions {
  readonly format?: TableFormat;
  readonly limits?: Partial<TableLimits>;
  readonly signal?: AbortSignal;
  /** Called before the first row, with the headers in their order. JSON Lines has no header row. */
  readonly onHeader?: (columns: readonly string[]) => void;
}

/**
 * Streams the rows. A fault of one row is yielded in its place, and reading continues. A fault of the
 * file is thrown as a TableError.
 */
export async function* readTable(
  file: TableFile,
  { format, limits: changed, signal, onHeader = () => undefined }: ReadTableOptions = {},
): AsyncGenerator<TableRow | TableFault> {
  const limits = { ...DEFAULT_TABLE_LIMITS, ...changed };
  const head = await readHead(file, limits);
  const read = READERS[format ?? findFormat(file.name, head)];
  let hasRows = false;
  let faults = 0;
  for await (const item of read({ path: file.path, head, limits, onHeader })) {
    signal?.throwIfAborted();
    checkRowCount(item.row, limits);
    if ('code' in item) faults += 1;
    if (faults > limits.faults) throw tooManyFaults(item.row, limits);
    hasRows ||= !('code' in item) || item.severity === 'ERROR';
    yield item;
  }
  if (!hasRows) yield noRows();
}

interface Source {
  readonly path: string;
  /** The first bytes of the file. */
  readonly head: Uint8Array;
  readonly limits: TableLimits;
  readonly onHeader: (columns: readonly string[]) => void;
}

const READERS: Readonly<
  Record<TableFormat, (source: Source) => AsyncIterable<TableRow | TableFault>>
> = {
  csv: (source) => readText(source, ','),
  tsv: (source) => readText(source, '\t'),
  jsonl: (source) => readJsonLines(openText(source), source.limits),
  xlsx: ({ path, limits, onHeader }) => readWorkbook(path, limits, onHeader),
};

function readText(source: Source, usualSeparator: string): AsyncIterable<TableRow | TableFault> {
  const { head, limits, onHeader } = source;
  const start = toLf(createDecoder(head).decode(head, { stream: true }));
  return readDelimited(openText(source), findSeparator(start, usualSeparator), limits, onHeader);
}

function openText({ path, head }: Source): AsyncIterable<string> {
  // First, because it may throw.
  const decoder = createDecoder(head);
  return decodeText(createReadStream(path), decoder);
}

function tooManyFaults(row: number, limits: TableLimits): TableError {
  return new TableError({
    code: 'TOO_MANY_FAULTS',
    severity: 'ERROR',
    row,
    column: undefined,
    message: `The rows up to this one have more than ${String(limits.faults)} faults.`,
    remedy: 'Correct the faults before it first; they often have one cause.',
  });
}

function noRows(): TableFault {
  return {
    code: 'NO_ROWS',
    severity: 'ERROR',
    row: 1,
    column: undefined,
    message: 'The table has no rows below its header row.',
    remedy: 'Check that the right file and sheet were saved.',
  };
}

async function readHead({ path }: TableFile, limits: TableLimits): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size > limits.bytes) {
      throw fileError(
        'FILE_TOO_LARGE',
        `The file has ${String(size)} bytes; the limit is ${String(limits.bytes)}.`,
        'Divide it into several files.',
      );
    }
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const ENDINGS: ReadonlyMap<string, TableFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['xlsx', 'xlsx'],
]);

/** By the ending of the name, else by the content. A zip archive is no text, whatever its name. */
function findFormat(name: string, head: Uint8Array): TableFormat {
  if (Buffer.from(head).toString('latin1', 0, 4) === 'PK\u0003\u0004') return 'xlsx';
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = ENDINGS.get(ending);
  if (named !== undefined) return named;
  const start = new TextDecoder().decode(head.subarray(0, 64)).trimStart();
  return start.startsWith('{') ? 'jsonl' : 'csv';
}
