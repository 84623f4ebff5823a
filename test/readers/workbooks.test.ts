/** Workbooks of ours open in openpyxl, and those of openpyxl are read as they are meant. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTemplate } from '../../src/tables/write-template.js';
import { describeWithPython, runPython } from '../support/export/python-readers.js';
import { exampleTemplate, FORMS } from '../support/tables/example-template.js';
import { readBytes, summarizeFaults } from '../support/tables/read-bytes.js';

const SCRIPT = fileURLToPath(new URL('workbooks.py', import.meta.url));

interface ReadSheet {
  readonly state: string;
  readonly frozen: string | null;
  readonly rows: readonly (readonly (string | null)[])[];
  readonly columns: Readonly<Record<string, unknown>>;
  readonly validations: readonly Readonly<Record<string, unknown>>[];
}

describeWithPython('openpyxl', () => {
  let folder: string;
  let path: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbooks-'));
    path = join(folder, 't.xlsx');
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('opens a template: each column has its prompt, and its list if it has one value', async () => {
    await writeFile(path, await writeTemplate(exampleTemplate));

    // The script's output has this shape.
    const sheets = JSON.parse(await runPython(SCRIPT, ['read', path])) as Record<string, ReadSheet>;

    expect(
      Object.entries(sheets).map(([name, { state, frozen }]) => [name, state, frozen]),
    ).toEqual([
      ['Acts', 'visible', 'A2'],
      ['Columns', 'visible', 'A2'],
      ['Lists', 'hidden', 'A2'],
    ]);
    expect(sheets['Acts']?.rows).toEqual([['key', 'form', 'date', 'contests', 'read']]);
    expect(sheets['Acts']?.columns['C']).toEqual({ width: 12, format: '@' });
    const shown = { shows: [true, false], allowsBlank: true, type: null, values: null };
    const listed = { shows: [true, true], allowsBlank: true, type: 'list' };
    expect(sheets['Acts']?.validations).toEqual([
      {
        ...shown,
        range: 'A2:A1048576',
        title: 'key',
        prompt: 'What holds "acts" together, <one> key & no more.',
      },
      {
        ...listed,
        range: 'B2:B1048576',
        title: 'form',
        prompt: 'How it was said.',
        values: FORMS,
      },
      {
        ...shown,
        range: 'C2:C1048576',
        title: 'date',
        prompt: 'When: 2021, 2021-11 or 2021-11-25.',
      },
      {
        ...shown,
        range: 'D2:D1048576',
        title: 'contests',
        prompt: expect.stringMatching(
          /^One or more of: evidence, attribution\. What.{200,}…$/,
        ) as string,
      },
      {
        ...listed,
        range: 'E2:E1048576',
        title: 'read',
        prompt: 'How much was read.',
        values: ['full', 'a, b', '=1+1'],
      },
    ]);
    expect(sheets['Columns']?.rows.slice(0, 2)).toEqual([
      ['Column', 'Meaning', 'Values'],
      ['key', 'What holds "acts" together, <one> key & no more.', null],
    ]);
    expect(sheets['Columns']?.rows[4]?.[2]).toBe('One or more of: evidence, attribution');
  });

  test('writes workbooks that are read: all types, empty rows, a formula', async () => {
    await runPython(SCRIPT, ['write', path]);

    const reading = await readBytes('t.xlsx', await readFile(path));

    expect(reading.rows).toEqual([
      {
        row: 2,
        cells: {
          text: 'NA',
          number: '0.1',
          day: '2021-11-25',
          month: '2021-11',
          time: '2021-11-25T18:30:00',
          truth: 'TRUE',
        },
      },
      {
        row: 4,
        cells: { text: 'a bold word', number: '', day: '', month: '', time: '', truth: '' },
      },
      {
        row: 6,
        cells: { text: '007', number: '1234567890123', day: '', month: '', time: '', truth: '' },
      },
    ]);
    expect(summarizeFaults(reading)).toEqual(['FORMULA_CELL 5 number']);
  });
});
