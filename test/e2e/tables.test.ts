/** The built program reads tables, in the same memory however many rows they have. */
import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWorkbook, stringRow } from '../support/tables/build-workbook.js';

const SCRIPT = fileURLToPath(new URL('../support/tables/measure-reading.mjs', import.meta.url));
/** More than one piece of a file, and far less than the larger file (26 MB). */
const MAX_GROWTH_BYTES = 8_000_000;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-memory-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function measure(name: string, header: string, line: (row: number) => string, rows: number) {
  const path = join(folder, name);
  const file = await open(path, 'w');
  await file.write(header);
  for (let row = 0; row < rows; row += 1000) {
    await file.write(Array.from({ length: 1000 }, (_, index) => line(row + index)).join(''));
  }
  await file.close();
  return read(path);
}

async function read(path: string) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', SCRIPT, path]);
  // The script's output has this shape.
  return JSON.parse(stdout) as { rows: number; heapBytes: number };
}

test.each([
  [
    'csv',
    'key,name,text,number\n',
    (row: number) =>
      `row-${String(row)},"Name, ${String(row)}",${'text '.repeat(20)},${String(row)}\n`,
  ],
  [
    'jsonl',
    '',
    (row: number) =>
      `${JSON.stringify({ key: row, text: 'text '.repeat(20), list: ['a', row] })}\n`,
  ],
])('200,000 rows of %s take no more memory than 10,000', async (ending, header, line) => {
  const small = await measure(`small.${ending}`, header, line, 10_000);
  const large = await measure(`large.${ending}`, header, line, 200_000);

  expect([small.rows, large.rows]).toEqual([10_000, 200_000]);
  expect(large.heapBytes - small.heapBytes).toBeLessThan(MAX_GROWTH_BYTES);
});

test('a workbook is read', async () => {
  const path = join(folder, 't.xlsx');
  await writeFile(path, await buildWorkbook({ rows: stringRow(['a']) + stringRow(['x']) }));

  expect(await read(path)).toMatchObject({ rows: 1 });
});
