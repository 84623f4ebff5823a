/** A file → its rows, as a stream. Independent of what the rows mean. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createDecoder, HEAD_BYTES, toLf } from './decode-text.js';
import { findSeparator, readDelimited } from './read-delimited.js';
import { readJsonLines } from './read-json-lines.js';
import {
  DEFAULT_TABLE_LIMITS,
  type TableFormat,
  type TableLimits,
  type TableRow,
} from './table.js';
import { fileError, type TableFault } from './table-fault.js';

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
  const bytes = createReadStream(file.path, { ...(signal !== undefined && { signal }) });
  try {
    let hasRows = false;
    for await (const item of readFormat(format ?? findFormat(file.name, head))) {
      signal?.throwIfAborted();
      hasRows ||= 'code' in item ? item.row > 1 : true;
      yield item;
    }
    if (!hasRows) yield noRows();
  } finally {
    bytes.destroy();
  }

  function readFormat(chosen: TableFormat): AsyncIterable<TableRow | TableFault> {
    if (chosen === 'xlsx') {
      throw fileError('UNKNOWN_FORMAT', 'XLSX cannot be read.', 'Save the table as CSV.');
    }
    const decoder = createDecoder(head);
    if (chosen === 'jsonl') return readJsonLines({ bytes, decoder }, limits);
    const separator = findSeparator(
      toLf(new TextDecoder(decoder.encoding).decode(head)),
      chosen === 'tsv' ? '\t' : ',',
    );
    return readDelimited({ bytes, decoder, separator }, limits, onHeader);
  }
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

/** By the ending of the name, else by the content. */
function findFormat(name: string, head: Uint8Array): TableFormat {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = ENDINGS.get(ending);
  if (named !== undefined) return named;
  const start = new TextDecoder().decode(head.subarray(0, 64)).trimStart();
  if (start.startsWith('PK\u0003\u0004')) return 'xlsx';
  return start.startsWith('{') ? 'jsonl' : 'csv';
}
