/** A preview reads the beginning of a table, however long the table is. */
import type { ReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { PREVIEW_ROWS } from '../../../src/curation/imports/map-table.js';
import {
  act,
  openMemoryImports,
  toCsv,
  type MemoryImports,
} from '../../support/curation/memory-imports.js';
import { ann } from '../../support/curation/memory-record.js';

/** The files that were opened to be read. */
const opened: ReadStream[] = [];

vi.mock(import('node:fs'), async (importOriginal) => {
  const fs = await importOriginal();
  const createReadStream: typeof fs.createReadStream = (...args) => {
    const stream = fs.createReadStream(...args);
    opened.push(stream);
    return stream;
  };
  return { ...fs, createReadStream };
});

const ROWS = 5000;
/** What a stream reads at once, and asks for ahead of its reader. */
const CHUNK = 65_536;

let imports: MemoryImports;
beforeAll(async () => {
  imports = await openMemoryImports();
});
afterAll(() => imports.close());
beforeEach(() => {
  opened.length = 0;
});

async function stage(rows: number) {
  const text = toCsv(Array.from({ length: rows }, (_, index) => act(`row-${String(index)}`)));
  const { sha256: file } = await imports.store.receive(Readable.from([Buffer.from(text)]));
  opened.length = 0;
  const table = { file, name: 'acts.csv', source: `acts-${String(rows)}` };
  const staged = await imports.imports.stage(ann, { key: imports.nextKey(), ...table });
  return { staged, bytes: Buffer.byteLength(text) };
}

function bytesRead(): number {
  return opened.reduce((sum, stream) => sum + stream.bytesRead, 0);
}

test('staging and the preview of a long table read a few parts of the file', async () => {
  const { staged, bytes } = await stage(ROWS);
  expect(bytes).toBeGreaterThan(10 * CHUNK);
  expect(bytesRead()).toBeGreaterThan(0);
  expect(bytesRead()).toBeLessThanOrEqual(2 * CHUNK);

  opened.length = 0;
  const groups = await imports.imports.preview(staged, ROWS, 'coded-acts');
  expect(groups).toHaveLength(PREVIEW_ROWS);
  expect(bytesRead()).toBeGreaterThan(0);
  expect(bytesRead()).toBeLessThanOrEqual(2 * CHUNK);
});

test('the whole table is read to its end', async () => {
  const { staged, bytes } = await stage(PREVIEW_ROWS + 10);
  opened.length = 0;
  await imports.imports.map({
    key: imports.nextKey(),
    id: staged.id,
    profile: 'coded-acts',
    columns: [],
  });
  expect(bytesRead()).toBeGreaterThanOrEqual(bytes);
});
