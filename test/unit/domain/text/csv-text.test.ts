/**
 * CSV cells that spreadsheets would run as formulas or split, in files of the server and of the pages.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCsvRow } from '../../../../src/domain/text/csv-text.js';
import { printCsvRow as printInPage } from '../../../../src/web/dashboard/figure/csv-text.js';

const print = (text: string): string =>
  printCsvRow([text], { add: () => undefined }).slice(0, -'\r\n'.length);

describe('A cell', () => {
  test.each([
    ['Daily;=HYPERLINK(1)', '"Daily;\'=HYPERLINK(1)"'],
    ['one;two', '"one;two"'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(1)', "'＠SUM(1)"],
    ['﹦1', "'﹦1"],
    ['a;＝1', '"a;\'＝1"'],
    ['a\t=1', '"a\t\'=1"'],
    ['a\n=1', '"a\n\'=1"'],
    ['\t1', '"\'\t1"'],
    ['a,=1', '"a,=1"'],
    ['1 = 1; 2 - 1', '"1 = 1; 2 - 1"'],
    ['state:cn', 'state:cn'],
  ])('%j is written %s', (text, written) => {
    expect(print(text)).toBe(written);
  });

  test('that is guarded is counted as a loss', () => {
    const counts = new Map<string, number>();
    const losses = {
      add: (what: string, count = 1) => counts.set(what, (counts.get(what) ?? 0) + count),
    };

    printCsvRow(['a;=1;=2', '=3', 'plain', -3], losses);

    expect([...counts]).toEqual([
      ['cells that a spreadsheet would run, given an apostrophe in front', 2],
    ]);
  });

  test('with any text never begins a formula, whichever character separates cells', () => {
    const signs = Array.from('=+-@＝＋－＠﹦﹢﹣﹫');
    const texts = fc.string({ unit: fc.constantFrom(...signs, ';', ',', '\t', '\n', '"', 'a') });

    fc.assert(
      fc.property(texts, (text) => {
        const written = print(text);
        const cells = written.replace(/^"/, '').split(/[;\t\r\n]/);
        for (const cell of cells) expect(signs).not.toContain(cell.charAt(0));
      }),
    );
  });
});

test('the pages write the same row as the server', () => {
  const texts = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from('=+-@＝;,\t\r\n"\u0000\ud800')),
      fc.string({ maxLength: 1 }),
    ),
  });
  const cells = fc.array(fc.oneof(texts, fc.double(), fc.boolean(), fc.constant(undefined)));

  fc.assert(
    fc.property(cells, (row) => {
      expect(printInPage(row)).toBe(printCsvRow(row, { add: () => undefined }));
    }),
  );
});
