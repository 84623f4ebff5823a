/** Tables made to exhaust memory or time are refused with a coded fault, after little of them is read. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDelimited } from '../../../src/tables/read-delimited.js';
import { readJsonLines } from '../../../src/tables/read-json-lines.js';
import { readTable } from '../../../src/tables/read-table.js';
import { DEFAULT_TABLE_LIMITS } from '../../../src/tables/table.js';
import { TableError } from '../../../src/tables/table-fault.js';
import {
  buildWorkbook,
  buildZip,
  stringRow,
  workbookParts,
} from '../../support/tables/build-workbook.js';
import { readBytes, summarizeFaults } from '../../support/tables/read-bytes.js';

const GIGABYTE = 1_000_000_000;

/** A start, and then one piece again and again, up to a gigabyte. Counts what was taken. */
function endless(start: string, piece: string) {
  const taken = { characters: 0 };
  async function* texts(): AsyncGenerator<string> {
    yield await Promise.resolve(start);
    const block = piece.repeat(Math.ceil(65_536 / piece.length));
    while (taken.characters < GIGABYTE) {
      taken.characters += block.length;
      yield block;
    }
  }
  return { texts: texts(), taken };
}

/** The fault that ends the reading. */
async function faultOf(items: AsyncIterable<unknown>): Promise<string> {
  try {
    for await (const item of items) expect(item).toBeDefined();
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return summarizeFaults({ header: [], rows: [], faults: [error.fault] }).join();
  }
  return 'none';
}

describe('a gigabyte of text', () => {
  const header = 'name,text\nx,y\nz,';

  test.each([
    ['in one cell', header, 'x', 'ROW_TOO_LONG 3 text'],
    ['in one quoted cell of many lines', `${header}"`, 'x\n', 'ROW_TOO_LONG 3 text'],
    ['in one quoted cell of quotation marks', `${header}"`, '""', 'ROW_TOO_LONG 3 text'],
    ['in the header', '', 'x', 'ROW_TOO_LONG 1 A'],
    ['in the cells of one row', header, 'xx,', 'TOO_MANY_COLUMNS 3 SG'],
    ['of empty cells in one row', header, ',', 'TOO_MANY_COLUMNS 3 SG'],
    ['of empty cells in the header', '', ',', 'TOO_MANY_COLUMNS 1 SG'],
  ])('%s is refused', async (_, start, piece, fault) => {
    const { texts, taken } = endless(start, piece);

    expect(await faultOf(readDelimited(texts, ',', DEFAULT_TABLE_LIMITS, () => undefined))).toBe(
      fault,
    );
    expect(taken.characters).toBeLessThan(5_000_000);
  });

  test('in one line of JSON is refused', async () => {
    const { texts, taken } = endless('{"a":"x"}\n{"a":"', 'x');

    expect(await faultOf(readJsonLines(texts, DEFAULT_TABLE_LIMITS))).toBe('ROW_TOO_LONG 2');
    expect(taken.characters).toBeLessThan(5_000_000);
  });

  test.each([
    ['rows', '1,2\n', 'TOO_MANY_ROWS 100001'],
    ['rows of empty cells', ',,,\n', 'TOO_MANY_ROWS 100001'],
    ['rows that are too short', '1\n', 'TOO_MANY_FAULTS 1002'],
    ['misread text', 'Ã©,2\n', 'TOO_MANY_FAULTS 1002'],
  ])('too many %s end the reading', async (_, line, fault) => {
    const text = `a,b\n${line.repeat(100_001)}`;
    const reading = await readBytes('t.csv', text, { limits: { rows: 100_000, faults: 1000 } });

    expect(summarizeFaults(reading).at(-1)).toBe(fault);
  });

  test('empty lines count as rows, and are passed over quickly', async () => {
    const text = `${'\n'.repeat(20_000_000)}a,b\n`;

    expect(summarizeFaults(await readBytes('t.csv', text))).toEqual(['TOO_MANY_ROWS 20000001']);
  });
});

describe('text files', () => {
  test.each([
    [
      '10,000 columns',
      't.csv',
      `${Array.from({ length: 10_000 }, (_, n) => `c${String(n)}`).join()}\n`,
    ],
    ['10,000 columns below a header of two', 't.csv', `a,b\n${'x,'.repeat(10_000)}\n`],
    [
      '10,000 keys',
      't.jsonl',
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`c${String(n)}`, 1])),
      ),
    ],
  ])('%s are refused', async (_, name, text) => {
    const { faults, rows } = await readBytes(name, text);

    expect(faults).toMatchObject([{ code: 'TOO_MANY_COLUMNS', column: 'SG' }]);
    expect(rows).toEqual([]);
  });

  test('a cell over the limit is refused, and one at the limit is read', async () => {
    const cell = (length: number) => readBytes('t.csv', `a,b\n1,${'x'.repeat(length)}\n`);

    expect((await cell(100_000)).rows).toHaveLength(1);
    expect(summarizeFaults(await cell(100_001))).toEqual(['CELL_TOO_LONG 2 b']);
  });

  test('a file over the limit is refused before it is read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tables-'));
    const path = join(folder, 't.csv');
    try {
      const file = await open(path, 'w');
      // Sparse: it takes no space on the disk.
      await file.truncate(DEFAULT_TABLE_LIMITS.bytes + 1);
      await file.close();

      expect(await faultOf(readTable({ path, name: 't.csv' }))).toBe('FILE_TOO_LARGE 0');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each([
    ['zeros', Buffer.alloc(100_000)],
    ['random bytes', Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919 + 13) % 256))],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')],
  ])('%s are refused', async (_, bytes) => {
    const { faults, rows } = await readBytes('t.csv', bytes);

    expect(faults.map(({ severity }) => severity)).toEqual(['ERROR']);
    expect(rows).toEqual([]);
  });
});

describe('workbooks', () => {
  const header = stringRow(['a']);

  async function workbookFault(bytes: Buffer, name = 't.xlsx'): Promise<readonly string[]> {
    const reading = await readBytes(name, bytes);
    expect(reading.rows).toEqual([]);
    return summarizeFaults(reading);
  }

  test('a part that is too large once unpacked is refused by its declared size', async () => {
    const bomb = await buildWorkbook({ rows: ' '.repeat(50_000_000) });

    expect(bomb.length).toBeLessThan(100_000);
    expect(await workbookFault(bomb)).toEqual(['WORKBOOK_TOO_LARGE 0']);
    expect(await workbookFault(bomb, 't.csv')).toEqual(['WORKBOOK_TOO_LARGE 0']);
  });

  test('parts that are together too large are refused', async () => {
    const parts = Object.entries(workbookParts({ rows: header }));
    const images = Array.from(
      { length: 10 },
      (_, n) => [`xl/media/${String(n)}`, Buffer.alloc(6_000_000)] as const,
    );

    expect(await workbookFault(await buildZip([...parts, ...images]))).toEqual([
      'WORKBOOK_TOO_LARGE 0',
    ]);
  });

  test('a part that is larger than it declares is not unpacked further', async () => {
    const bomb = await buildWorkbook({ rows: header + ' '.repeat(40_000_000) });
    declareSize(bomb, 'xl/worksheets/sheet1.xml', 1000);

    expect(await workbookFault(bomb)).toEqual(['INVALID_WORKBOOK 0']);
  });

  test('a part that is smaller than it declares is refused', async () => {
    const workbook = await buildWorkbook({ rows: header + stringRow(['x']) });
    declareSize(workbook, 'xl/styles.xml', 10_000);

    expect(await workbookFault(workbook)).toEqual(['INVALID_WORKBOOK 0']);
  });

  test('too many parts are refused', async () => {
    const parts = Array.from({ length: 1001 }, (_, n) => [`part${String(n)}`, ''] as const);

    expect(await workbookFault(await buildZip(parts))).toEqual(['WORKBOOK_TOO_LARGE 0']);
  });

  test('two parts of one name are refused', async () => {
    const parts = Object.entries(workbookParts({ rows: header }));

    expect(await workbookFault(await buildZip([...parts, ['xl/workbook.xml', '']]))).toEqual([
      'INVALID_WORKBOOK 0',
    ]);
  });

  test('an archive in an archive is not unpacked', async () => {
    const inner = await buildWorkbook({ rows: ' '.repeat(40_000_000) });

    expect(await workbookFault(await buildZip([['xl/workbook.xml', inner]]))).toEqual([
      'INVALID_WORKBOOK 0',
    ]);
  });

  test('a part that refers to itself is read once', async () => {
    const parts = { ...workbookParts({ rows: header }) };
    parts['_rels/.rels'] = parts['_rels/.rels']?.replace('xl/workbook.xml', '_rels/.rels') ?? '';

    expect(await workbookFault(await buildZip(Object.entries(parts)))).toEqual([
      'INVALID_WORKBOOK 0',
    ]);
  });

  test('a long text that many cells refer to is refused by its sum', async () => {
    const sharedStrings = `<si><t>a</t></si><si><t>${'x'.repeat(99_999)}</t></si>`;
    const cells = '<row><c t="s"><v>1</v></c></row>'.repeat(3000);
    const bomb = await buildWorkbook({ rows: `${header}${cells}`, sharedStrings });

    const { faults, rows } = await readBytes('t.xlsx', bomb);

    expect(faults).toMatchObject([{ code: 'FILE_TOO_LARGE' }]);
    expect(rows.length).toBeLessThan(2001);
  });

  test('entities are refused', async () => {
    const parts = { ...workbookParts({ rows: header + stringRow(['&b;']) }) };
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    parts['xl/worksheets/sheet1.xml'] =
      `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheet}`;

    expect(await workbookFault(await buildZip(Object.entries(parts)))).toEqual([
      'INVALID_WORKBOOK 0',
    ]);
  });

  test.each([
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
  ])('a workbook whose %s is missing or not UTF-8 is refused', async (part) => {
    const parts = new Map<string, string | Buffer>(
      Object.entries(workbookParts({ rows: header + stringRow(['x']) })),
    );
    parts.set(part, Buffer.from(`${String(parts.get(part))}<!--\xe9-->`, 'latin1'));
    expect(await workbookFault(await buildZip([...parts]))).toEqual(['INVALID_WORKBOOK 0']);
    parts.delete(part);
    expect(await workbookFault(await buildZip([...parts]))).toEqual(['INVALID_WORKBOOK 0']);
  });

  test('a workbook that is cut off anywhere is refused', async () => {
    const workbook = await buildWorkbook({ rows: header + stringRow(['x']) });
    for (let length = 4; length < workbook.length; length += 97) {
      expect(await workbookFault(workbook.subarray(0, length))).toEqual(['INVALID_WORKBOOK 0']);
    }
  });

  test('a changed byte anywhere gives rows or a coded fault', async () => {
    const workbook = await buildWorkbook({ rows: header + stringRow(['x']) });
    for (let place = 0; place < workbook.length; place += 13) {
      const damaged = Buffer.from(workbook);
      damaged.writeUInt8(damaged.readUInt8(place) ^ 0x55, place);
      const { rows, faults } = await readBytes('t.xlsx', damaged);
      expect(rows.length + faults.length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['an empty file', ''],
    ['text', 'a,b\n1,2\n'],
    ['an old or encrypted workbook', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')],
  ])('%s named .xlsx is refused', async (_, bytes) => {
    expect(await workbookFault(Buffer.from(bytes))).toEqual(['INVALID_WORKBOOK 0']);
  });
});

/** Changes the unpacked size that a zip's directory gives for a part. */
function declareSize(zip: Buffer, part: string, size: number): void {
  const CENTRAL_HEADER = 46;
  const place = zip.lastIndexOf(part) - CENTRAL_HEADER;
  expect(zip.readUInt32LE(place)).toBe(0x02014b50);
  zip.writeUInt32LE(size, place + 24);
}

test('a reader that stops early closes the file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tables-'));
  const path = join(folder, 't.csv');
  try {
    const file = await open(path, 'w');
    await file.writeFile(`a,b\n${'1,2\n'.repeat(200_000)}`);
    await file.close();
    let rows = 0;
    for await (const item of readTable({ path, name: 't.csv' })) {
      expect(item).toMatchObject({ row: rows + 2 });
      rows += 1;
      if (rows === 50) break;
    }
    const abort = new AbortController();
    const reading = readTable({ path, name: 't.csv' }, { signal: abort.signal });
    await reading.next();
    abort.abort(new Error('stopped'));

    await expect(reading.next()).rejects.toThrow('stopped');
  } finally {
    await rm(folder, { recursive: true });
  }
});
