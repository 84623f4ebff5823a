/** CSV, TSV and JSON Lines are read as text, by row and column, and every fault says where it is. */
import { describe, expect, test } from 'vitest';
import { readBytes, summarizeFaults } from '../../support/tables/read-bytes.js';

/** The rows of a table as lists of cells. */
async function cellsOf(name: string, bytes: string | Uint8Array) {
  const reading = await readBytes(name, bytes);
  expect(reading.faults).toEqual([]);
  return reading.rows.map(({ row, cells }) => [row, ...Object.values(cells)]);
}

async function faultsOf(name: string, bytes: string | Uint8Array) {
  return summarizeFaults(await readBytes(name, bytes));
}

describe('cells are text', () => {
  test('no text is taken for a number, a date or an absent value', async () => {
    const cells = ['NA', '007', '1e5', '2021-01-01', 'true', '', ' x ', '#N/A', 'null'];

    expect(await cellsOf('t.csv', `a,b,c,d,e,f,g,h,i\n${cells.join(',')}\n`)).toEqual([
      [2, ...cells],
    ]);
  });

  test('a cell that begins with a formula sign is its text', async () => {
    expect(await cellsOf('t.csv', 'a,b,c,d\n=1+1,+x,-y,@z\n')).toEqual([
      [2, '=1+1', '+x', '-y', '@z'],
    ]);
  });

  test('headers are trimmed, and may have the names of built-in properties', async () => {
    const { header, rows } = await readBytes('t.csv', ' __proto__ ,constructor\nx,y\n');

    expect(header).toEqual(['__proto__', 'constructor']);
    expect(Object.entries(rows[0]?.cells ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  test('quoted cells hold separators, quotation marks and lines', async () => {
    expect(await cellsOf('t.csv', 'a,b\n"x, ""y""","1\r\n2"\nz,\n')).toEqual([
      [2, 'x, "y"', '1\n2'],
      [3, 'z', ''],
    ]);
  });
});

describe('row numbers are those of a spreadsheet', () => {
  test('empty rows are skipped and counted', async () => {
    expect(await cellsOf('t.csv', '\na,b\n\n1,2\n,\n  ,\n3,4\n\n')).toEqual([
      [4, '1', '2'],
      [7, '3', '4'],
    ]);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s ends a line', async (_, end) => {
    expect(await cellsOf('t.csv', ['a,b', '1,2', '', '3,4', ''].join(end))).toEqual([
      [2, '1', '2'],
      [4, '3', '4'],
    ]);
  });

  test('a CRLF that two chunks of the file divide ends one line', async () => {
    const header = `a,b\r\n`;
    const filler = 'x'.repeat(65_536 - header.length - 3);

    expect(await cellsOf('t.csv', `${header}${filler},1\r\n2,3\r\n`)).toEqual([
      [2, filler, '1'],
      [3, '2', '3'],
    ]);
  });
});

describe('the separator is found', () => {
  test.each([
    ['a semicolon in a .csv', 't.csv', 'a;b\n1,5;x\n'],
    ['a tab in a .csv', 't.csv', 'a\tb\n1,5\tx\n'],
    ['a tab in a .tsv', 't.tsv', 'a\tb\n1,5\tx\n'],
    ['a semicolon beside quoted commas', 't.csv', '"a";"b"\n"1,5";x\n'],
    ['in a file without an ending', 'table', 'a\tb\n1,5\tx\n'],
  ])('%s', async (_, name, text) => {
    expect(await cellsOf(name, text)).toEqual([[2, '1,5', 'x']]);
  });

  test('quoted headers may have the other separators', async () => {
    const { header } = await readBytes('t.csv', '"a, b, c";d\n1;2\n');

    expect(header).toEqual(['a, b, c', 'd']);
  });

  test('a table of one column has none', async () => {
    expect(await cellsOf('t.csv', 'a\n1\n\n2\n')).toEqual([
      [2, '1'],
      [4, '2'],
    ]);
  });
});

describe('encodings', () => {
  const text = 'name,état\nAgência,Беларусь\n';

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE with a byte order mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE with a byte order mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('%s is read', async (_, bytes) => {
    const { header, rows, faults } = await readBytes('t.csv', bytes);

    expect({ header, faults }).toEqual({ header: ['name', 'état'], faults: [] });
    expect(rows).toEqual([{ row: 2, cells: { name: 'Agência', état: 'Беларусь' } }]);
  });

  test.each([
    ['windows-1252 in a cell', 't.csv', Buffer.from('a,b\nx,y\nz,S\xe3o “\n', 'latin1'), '3 b'],
    ['windows-1252 in a header', 't.csv', Buffer.from('a,\xe9tat\nx,y\n', 'latin1'), '1 B'],
    ['windows-1252 in JSON Lines', 't.jsonl', Buffer.from('{"a":"\xe9"}\n', 'latin1'), '1 a'],
    ['a lost character', 't.csv', 'a\nS\uFFFDo\n', '2 a'],
    ['UTF-16 LE without a mark', 't.csv', Buffer.from('a,b\n1,2\n', 'utf16le'), '0'],
    ['UTF-16 BE without a mark', 't.csv', Buffer.from('a,b\n1,2\n', 'utf16le').swap16(), '0'],
    ['UTF-16 that ends in half a character', 't.csv', Buffer.from([255, 254, 97, 0, 98]), '1 A'],
  ])('%s is refused', async (_, name, bytes, place) => {
    const reading = await readBytes(name, bytes);

    expect(summarizeFaults(reading)).toEqual([`WRONG_ENCODING ${place}`]);
  });

  test.each([
    ['SÃ£o Paulo', 'Ã£', 'ã'],
    ['Ministryâ€™s', 'â€™', '’'],
    ['Â£5', 'Â£', '£'],
    ['Ð‘ÐµÐ»Ð°Ñ€ÑƒÑ\u0081ÑŒ', 'Ð‘ÐµÐ»Ð°Ñ€ÑƒÑ\u0081ÑŒ', 'Беларусь'],
  ])('"%s" is read with a warning', async (cell, found, meant) => {
    const { rows, faults } = await readBytes('t.csv', `a,b\n1,${cell}\n`);

    expect(rows).toEqual([{ row: 2, cells: { a: '1', b: cell } }]);
    expect(faults).toMatchObject([
      { code: 'MISREAD_ENCODING', severity: 'WARNING', row: 2, column: 'b' },
    ]);
    expect(faults[0]?.message).toBe(`The cell has "${found}", which is probably "${meant}".`);
  });

  test.each(['São Paulo', '„Straß“', 'NÃO', 'El Niño', 'Île d’Yeu', '“Ñandú”', 'naïve', 'Å'])(
    '"%s" is read without a warning',
    async (cell) => {
      expect(await faultsOf('t.csv', `a,b\n1,${cell}\n`)).toEqual([]);
    },
  );
});

describe('faults of a row leave it out, and reading continues', () => {
  test.each([
    ['a row too short', 't.csv', 'a,b,c\n1,2\nx,y,z\n', 'RAGGED_ROW 2 c'],
    ['a row too long', 't.csv', 'a,b\n1,2,3\nx,y\n', 'RAGGED_ROW 2 C'],
    ['a cell below an empty header at the end', 't.csv', 'a,b,\n1,2,3\nx,y,\n', 'RAGGED_ROW 2 C'],
    ['NUL', 't.csv', 'a,b\n1,2\0\nx,y\n', 'ILLEGAL_CHARACTER 2 b'],
    ['NUL in JSON Lines', 't.jsonl', '{"a":"\\u0000"}\n{"a":"x"}\n', 'ILLEGAL_CHARACTER 1 a'],
    ['half a pair', 't.jsonl', '{"a":"\\ud83d"}\n{"a":"x"}\n', 'ILLEGAL_CHARACTER 1 a'],
    ['a line that is not JSON', 't.jsonl', '{"a":1\n{"a":"x"}\n', 'INVALID_JSON 1'],
    ['a line that is a list', 't.jsonl', '\n[1]\n{"a":"x"}\n', 'INVALID_JSON 2'],
    ['a line that is null', 't.jsonl', 'null\n{"a":"x"}\n', 'INVALID_JSON 1'],
    ['a long number', 't.jsonl', '{"a":1234567890123456789}\n{"a":1}\n', 'NUMBER_TOO_LONG 1 a'],
    ['a huge number', 't.jsonl', '{"a":1e999}\n{"a":9007199254740991}\n', 'NUMBER_TOO_LONG 1 a'],
    ['an empty key', 't.jsonl', '{"a":1," ":2}\n{"a":"x"}\n', 'EMPTY_HEADER 1 B'],
    ['keys equal but for spaces', 't.jsonl', '{"a":1,"a ":2}\n{"a":1}\n', 'DUPLICATE_HEADER 1 a'],
  ])('%s', async (_, name, text, fault) => {
    const reading = await readBytes(name, text);

    expect(summarizeFaults(reading)).toEqual([fault]);
    expect(reading.rows).toHaveLength(1);
  });

  test('empty cells beyond the last header are no fault', async () => {
    expect(await cellsOf('t.csv', 'a,b,,\n1,2,,\n3,4,,,,\n')).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  test('values that are nested too deeply are not JSON that can be kept', async () => {
    const text = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n{"a":"x"}\n`;

    expect(await faultsOf('t.jsonl', text)).toEqual(['INVALID_JSON 1']);
  });
});

describe('faults of the file end the reading', () => {
  test.each([
    ['an empty file', 't.csv', '', 'EMPTY_FILE 0'],
    ['a file of empty lines', 't.csv', '\n\n,,\n', 'EMPTY_FILE 0'],
    ['a file with only a byte order mark', 't.csv', '\uFEFF', 'EMPTY_FILE 0'],
    ['empty JSON Lines', 't.jsonl', '\n', 'EMPTY_FILE 0'],
    ['only a header', 't.csv', 'a,b\n', 'NO_ROWS 1'],
    ['only a header without a line end', 't.csv', 'a,b', 'NO_ROWS 1'],
    ['a header twice', 't.csv', 'a,b,a \n1,2,3\n', 'DUPLICATE_HEADER 1 a'],
    ['an empty header', 't.csv', 'a,,c\n1,2,3\n', 'EMPTY_HEADER 1 B'],
    ['NUL in a header', 't.csv', 'a,b\0\n1,2\n', 'ILLEGAL_CHARACTER 1 B'],
    ['a quotation mark that is not closed', 't.csv', 'a,b\n1,"2\n3,4\n', 'QUOTE_NOT_CLOSED 2 b'],
    ['a quotation mark in a cell', 't.csv', 'a,b\n1,2\n3,4"5"\n', 'QUOTE_IN_CELL 3 b'],
    ['text after a quoted cell', 't.csv', 'a,b\n"1"2,3\n', 'QUOTE_IN_CELL 2 a'],
    ['a quotation mark in a header', 't.csv', 'a,b"\n1,2\n', 'QUOTE_IN_CELL 1 B'],
  ])('%s', async (_, name, text, fault) => {
    const reading = await readBytes(name, text);

    expect(summarizeFaults(reading)).toEqual([fault]);
    expect(reading.rows.filter(({ row }) => row >= (reading.faults[0]?.row ?? 0))).toEqual([]);
  });

  test('messages name no contents of a cell', async () => {
    const { faults } = await readBytes('t.csv', 'a,b\n1,"secret" text\n');

    expect(JSON.stringify(faults)).not.toContain('secret');
  });
});

describe('JSON Lines', () => {
  test('nested values are kept as JSON, and other values as their text', async () => {
    const object = { a: 'x', b: 1.5, c: true, d: null, e: ['p', 2], f: { g: 'h' } };

    expect(await cellsOf('t.ndjson', JSON.stringify(object))).toEqual([
      [1, 'x', '1.5', 'true', '', '["p",2]', '{"g":"h"}'],
    ]);
  });

  test('are recognised without an ending', async () => {
    expect(await cellsOf('export', '{"a":"x"}\n')).toEqual([[1, 'x']]);
  });
});
