/** The first visible sheet of an XLSX workbook is read as text. */
import { describe, expect, test } from 'vitest';
import {
  buildWorkbook,
  stringRow,
  type WorkbookText,
} from '../../support/tables/build-workbook.js';
import { readBytes, summarizeFaults } from '../../support/tables/read-bytes.js';

async function readParts(text: WorkbookText) {
  return readBytes('t.xlsx', await buildWorkbook(text));
}

/** The text of a cell below the header "a". */
async function textOf(cell: string, text: Partial<WorkbookText> = {}): Promise<string | undefined> {
  const rows = `${stringRow(['a'])}<row>${cell}</row>${stringRow(['end'])}`;
  const reading = await readParts({ ...text, rows });
  expect(reading.faults).toEqual([]);
  return reading.rows.find(({ cells }) => cells['a'] !== 'end')?.cells['a'];
}

/** Styles 0 to n, one for each format: an id of a built-in format, or a code. */
function styles(formats: readonly (number | string)[]): string {
  const codes = formats.flatMap((format, index) =>
    typeof format === 'number'
      ? []
      : `<numFmt numFmtId="${String(164 + index)}" formatCode="${format.replaceAll('"', '&quot;')}"/>`,
  );
  const ids = formats.map((format, index) => (typeof format === 'number' ? format : 164 + index));
  const cells = ids.map((id) => `<xf numFmtId="${String(id)}"/>`).join('');
  return `<numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells}</cellXfs>`;
}

describe('cells', () => {
  test.each([
    ['an inline string', '<c t="inlineStr"><is><t>NA</t></is></c>', 'NA'],
    [
      'an inline string in runs',
      '<c t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r></is></c>',
      'a b',
    ],
    ['text that looks like a number', '<c t="inlineStr"><is><t>007</t></is></c>', '007'],
    ['text that looks like a formula', '<c t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    ['CDATA', '<c t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', '<b>'],
    ['a whole number', '<c><v>2021</v></c>', '2021'],
    ['a binary fraction', '<c><v>0.30000000000000004</v></c>', '0.30000000000000004'],
    ['more digits than needed', '<c><v>0.10000000000000001</v></c>', '0.1'],
    ['an exponent', '<c><v>1E5</v></c>', '100000'],
    ['true', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a date in ISO 8601', '<c t="d"><v>2021-11-25T00:00:00</v></c>', '2021-11-25'],
    [
      'an escaped character',
      '<c t="inlineStr"><is><t>a_x000D_\n_x005F_x0041_</t></is></c>',
      'a\n_x0041_',
    ],
  ])('%s', async (_, cell, text) => {
    expect(await textOf(cell)).toBe(text);
  });

  test('shared strings are read without the furigana of Japanese text', async () => {
    const sharedStrings =
      '<si><t>a</t></si><si><r><t>東京</t></r><r><t>都</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>';

    expect(await textOf('<c t="s"><v>1</v></c>', { sharedStrings })).toBe('東京都');
  });

  test('many character references are text', async () => {
    const text = '&amp;&#233;'.repeat(2000);

    expect(await textOf(`<c t="inlineStr"><is><t>${text}</t></is></c>`)).toBe('&é'.repeat(2000));
  });

  test('a text of several chunks is one text', async () => {
    const text = 'äöü'.repeat(30_000);

    expect(await textOf(`<c t="inlineStr"><is><t>${text}</t></is></c>`)).toBe(text);
  });
});

describe('dates are as precise as their format shows them', () => {
  test.each([
    ['44525', 14, '2021-11-25'],
    ['44525', 'dd\\.mm\\.yyyy', '2021-11-25'],
    ['44525', '[$-407]d. mmmm yyyy;@', '2021-11-25'],
    ['44501', 17, '2021-11'],
    ['44501', 'yyyy\\-mm', '2021-11'],
    ['44197', 'yyyy', '2021'],
    ['44525', 16, '2021-11-25'],
    ['44525.75', 22, '2021-11-25T18:00:00'],
    ['44525', 22, '2021-11-25'],
    ['44525.999999', 22, '2021-11-26'],
    ['0.75', 20, '18:00:00'],
    ['1.5', '[h]:mm', '1900-01-01T12:00:00'],
    ['1', 14, '1900-01-01'],
    ['59', 14, '1900-02-28'],
    ['61', 14, '1900-03-01'],
    ['2958465', 14, '9999-12-31'],
    ['2958466', 14, '2958466'],
    ['-1', 14, '-1'],
    ['44525', 'General', '44525'],
    ['44525', '0.00E+00', '44525'],
    ['44525', '"day "0', '44525'],
    ['44525', '[Red]0', '44525'],
    ['44525', 49, '44525'],
  ])('%s as %s is %s', async (value, format, text) => {
    expect(await textOf(`<c s="1"><v>${value}</v></c>`, { styles: styles([0, format]) })).toBe(
      text,
    );
  });

  test('in workbooks that count from 1904', async () => {
    const properties = '<workbookPr date1904="1"/>';

    expect(await textOf('<c s="0"><v>43063</v></c>', { properties, styles: styles([14]) })).toBe(
      '2021-11-25',
    );
  });
});

describe('rows', () => {
  test('keep the numbers of the sheet, and empty rows are skipped', async () => {
    const { header, rows, faults } = await readParts({
      rows: [
        '<row r="2"><c r="A2" s="1"/></row>',
        '<row r="3"><c r="A3" t="inlineStr"><is><t> a </t></is></c><c r="B3" t="inlineStr"><is><t>b</t></is></c><c r="D3" s="1"/></row>',
        '<row r="5"><c r="B5"><v>1</v></c></row>',
        '<row r="6"><c r="A6" t="inlineStr"><is><t> </t></is></c></row>',
        stringRow(['x', 'y']),
      ].join(''),
    });

    expect({ header, faults }).toEqual({ header: ['a', 'b'], faults: [] });
    expect(rows).toEqual([
      { row: 5, cells: { a: '', b: '1' } },
      { row: 7, cells: { a: 'x', b: 'y' } },
    ]);
  });

  test('are those of the first visible sheet, and a note says that there are others', async () => {
    const reading = await readParts({
      rows: stringRow(['a']) + stringRow(['x']),
      sheetsBefore: [
        'name="Lists" state="hidden" r:id="other"',
        'name="Secret" state="veryHidden" r:id="other"',
      ],
      sheetsAfter: ['name="Notes" r:id="other"', 'name="More lists" state="hidden" r:id="other"'],
    });

    expect(reading.rows).toEqual([{ row: 2, cells: { a: 'x' } }]);
    expect(reading.faults).toMatchObject([
      { code: 'OTHER_SHEETS', severity: 'NOTE', row: 0, column: undefined },
    ]);
    expect(reading.faults[0]?.message).toBe(
      'Only the first sheet, "Acts", is read; the workbook has 1 more.',
    );
  });

  test('elements may have a prefix', async () => {
    const cell = (text: string) =>
      `<x:row><x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c></x:row>`;

    const { rows } = await readParts({ rows: cell('a') + cell('x') });

    expect(rows).toEqual([{ row: 2, cells: { a: 'x' } }]);
  });
});

describe('faults', () => {
  const header = stringRow(['a', 'b']);
  const end = stringRow(['x', 'y']);

  test.each([
    ['no rows', '', 'EMPTY_FILE 0'],
    ['only a header', header, 'NO_ROWS 1'],
    ['a header twice', stringRow(['a', 'a']) + end, 'DUPLICATE_HEADER 1 a'],
    ['an empty header', stringRow(['', 'a']) + end, 'EMPTY_HEADER 1 A'],
    ['a formula as header', `<row><c><f>A2</f><v>1</v></c></row>${end}`, 'FORMULA_CELL 1 A'],
    ['too long a cell', header + stringRow(['x'.repeat(100_001)]), 'CELL_TOO_LONG 2 a'],
    [
      'a cell too far to the right',
      `${header}<row><c r="ZZ2"><v>1</v></c></row>`,
      'TOO_MANY_COLUMNS 2 SG',
    ],
    ['rows out of order', `${header}<row r="1"/>`, 'INVALID_WORKBOOK 0'],
    ['a row that is no number', `${header}<row r="x"/>`, 'INVALID_WORKBOOK 0'],
    ['cells out of order', `${header}<row><c r="B2"/><c r="A2"/></row>`, 'INVALID_WORKBOOK 0'],
    ['a cell at no place', `${header}<row><c r="2"/></row>`, 'INVALID_WORKBOOK 0'],
    [
      'a shared string that is missing',
      `${header}<row><c t="s"><v>7</v></c></row>`,
      'INVALID_WORKBOOK 0',
    ],
    ['a number that is none', `${header}<row><c><v>x</v></c></row>`, 'INVALID_WORKBOOK 0'],
    ['XML that is not well formed', `${header}<row>`, 'INVALID_WORKBOOK 0'],
  ])('%s', async (_, rows, fault) => {
    const reading = await readParts({ rows });

    expect(summarizeFaults(reading)).toEqual([fault]);
    expect(reading.rows).toEqual([]);
  });

  test('a row with formulas is left out, and reading continues', async () => {
    const formulas =
      '<row><c><f>1+1</f><v>2</v></c><c t="str"><f t="shared" si="0"/><v>x</v></c><c><f>NA()</f></c></row>';

    const reading = await readParts({ rows: header + formulas + end });

    expect(summarizeFaults(reading)).toEqual([
      'FORMULA_CELL 2 a',
      'FORMULA_CELL 2 b',
      'FORMULA_CELL 2 C',
    ]);
    expect(reading.rows).toEqual([{ row: 3, cells: { a: 'x', b: 'y' } }]);
  });

  test('a cell without a header and a NUL leave their rows out', async () => {
    const reading = await readParts({
      rows: header + stringRow(['1', '2', '3']) + stringRow(['_x0000_']) + end,
    });

    expect(summarizeFaults(reading)).toEqual(['RAGGED_ROW 2 C', 'ILLEGAL_CHARACTER 3 a']);
    expect(reading.rows).toHaveLength(1);
  });

  test('merged cells are refused by the place of the first', async () => {
    const after = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>';

    const { faults } = await readParts({ rows: header + end, after });

    expect(faults).toMatchObject([
      { code: 'MERGED_CELLS', row: 2, column: 'B', message: 'The cells B2:B3 are merged.' },
    ]);
  });
});
