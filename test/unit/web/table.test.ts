import { expect, test } from 'vitest';
import { printCsv } from '../../../src/web/dashboard/figure/table.js';

test('a table as CSV has a heading, quotes what needs it, and prints a link as its words', () => {
  expect(
    printCsv({
      columns: ['pair', 'days, at least'],
      rows: [
        [{ text: 'Says "no"', href: '/positions/x' }, 3],
        [null, 0.25],
      ],
    }),
  ).toBe('pair,"days, at least"\r\n"Says ""no""",3\r\n,0.25\r\n');
});

test('a spreadsheet takes no text for a formula, and a negative number stays one', () => {
  expect(printCsv({ columns: ['a'], rows: [['=1+1'], [-3]] })).toBe('a\r\n =1+1\r\n-3\r\n');
});
