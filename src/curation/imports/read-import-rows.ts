/**
 * The rows of a file to import: those of a table, or one for each record of an exported graph or of a
 * release. Which one it is follows from the content.
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { placeOfSeedFile } from '../../corpus/seed-files.js';
import type { SeedRecords } from '../../corpus/seed-records.js';
import { validateSeeds } from '../../corpus/validate/validate-seeds.js';
import { parseYamlFile } from '../../corpus/yaml-tree.js';
import { readGraphLines } from '../../import/records/graph-lines.js';
import { recordHeaders, toRecordRows } from '../../import/records/record-rows.js';
import { readTable, type ReadTableOptions, type TableFile } from '../../tables/read-table.js';
import { readZip } from '../../tables/read-zip.js';
import { DEFAULT_TABLE_LIMITS, type TableRow } from '../../tables/table.js';
import { TableError, fileError, type TableFault } from '../../tables/table-fault.js';

/** The first line of a graph, as `formats/json-lines.ts` writes it. */
const GRAPH_HEAD = /^\uFEFF?\s*\{\s*"kind"\s*:\s*"(?:HEAD|NODE|EDGE|END)"/;
const ZIP_START = 'PK\u0003\u0004';
/** A workbook is a zip archive with these parts; a release has neither. */
const WORKBOOK_PARTS: readonly string[] = ['[Content_Types].xml', 'xl/workbook.xml'];
const HEAD_BYTES = 4096;
/** So many faults of one file are told. */
const MAX_TOLD = 5;

/** As `readTable`, and with the same errors. */
export async function* readImportRows(
  file: TableFile,
  options: ReadTableOptions = {},
): AsyncGenerator<TableRow | TableFault> {
  const { bytes } = { ...DEFAULT_TABLE_LIMITS, ...options.limits };
  const source = options.format === undefined ? await findSource(file.path, bytes) : 'TABLE';
  if (source === 'TABLE') {
    yield* readTable(file, options);
    return;
  }
  options.onHeader?.(recordHeaders);
  const { records, rowOf } =
    source === 'GRAPH'
      ? await readGraph(file.path)
      : { records: await readRelease(file.path), rowOf: new Map<string, number>() };
  for (const row of toRecordRows(records, rowOf)) {
    options.signal?.throwIfAborted();
    yield row;
  }
}

/** @param maxBytes a larger file is refused by the reader of tables */
async function findSource(path: string, maxBytes: number): Promise<'TABLE' | 'GRAPH' | 'RELEASE'> {
  const handle = await open(path);
  try {
    if ((await handle.stat()).size > maxBytes) return 'TABLE';
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    if (GRAPH_HEAD.test(head.toString('utf8'))) return 'GRAPH';
    if (head.toString('latin1', 0, ZIP_START.length) !== ZIP_START) return 'TABLE';
  } finally {
    await handle.close();
  }
  const workbook = await readZip(path, (name) => WORKBOOK_PARTS.includes(name)).catch(() => [
    'damaged',
  ]);
  // What is wrong with a workbook is for the table's reader to say.
  return workbook.length > 0 ? 'TABLE' : 'RELEASE';
}

async function readGraph(
  path: string,
): Promise<{ readonly records: SeedRecords; readonly rowOf: ReadonlyMap<string, number> }> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  const { faults, ...read } = await readGraphLines(lines);
  const [first] = faults;
  if (first !== undefined) throw new TableError(first);
  return read;
}

async function readRelease(path: string): Promise<SeedRecords> {
  const texts = await readZip(path, (name) => /\.ya?ml$/i.test(name));
  const root = findRoot(texts.map(({ name }) => name));
  const files = texts.flatMap(({ name, text }) => {
    const inside = name.startsWith(root) ? name.slice(root.length) : '';
    return placeOfSeedFile(inside) === undefined ? [] : [parseYamlFile(inside, text)];
  });
  const { records, faults } = validateSeeds(files);
  if (faults.length === 0) return records;
  const told = faults
    .slice(0, MAX_TOLD)
    .map(({ file, line, path: at, problem }) => `${file}:${String(line)} ${at} ${problem}`);
  const rest =
    faults.length > told.length ? `; and ${String(faults.length - told.length)} more` : '';
  throw fileError(
    'INVALID_RELEASE',
    `The release breaks rules of the seeds: ${told.join('; ')}${rest}.`,
    'Ask the other team to mend it; npm run seeds:check tells all faults.',
  );
}

/** The folder of the seeds in the archive, with a slash at its end; empty if there is none. */
function findRoot(names: readonly string[]): string {
  const states = names
    .filter((name) => /(?:^|\/)states\.ya?ml$/i.test(name))
    .toSorted((a, b) => a.length - b.length);
  return states[0]?.replace(/[^/]*$/, '') ?? '';
}
