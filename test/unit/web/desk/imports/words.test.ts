import { describe, expect, test } from 'vitest';
import {
  describeFates,
  labelOfFault,
  printBytes,
  printCount,
  printRows,
} from '../../../../../src/web/desk/imports/import-words.js';

test.each([
  [[4], 'row 4'],
  [[4, 5], 'rows 4 and 5'],
  [[6, 4, 5, 9], 'rows 4 to 6, 9'],
])('rows %j are printed as "%s"', (rows, printed) => {
  expect(printRows(rows)).toBe(printed);
});

test.each([
  [1, '1 row'],
  [0, '0 rows'],
  [10_000, '10,000 rows'],
])('%i is printed as "%s"', (count, printed) => {
  expect(printCount(count, 'row')).toBe(printed);
});

test.each([
  [999, '999 bytes'],
  [200_000_000, '200.0 MB'],
  [1_500, '2 kB'],
])('%i bytes are "%s"', (bytes, printed) => {
  expect(printBytes(bytes)).toBe(printed);
});

describe('counts', () => {
  test('list what waits for a person first, without zeros', () => {
    const counts = [
      { fate: 'ACCEPTED', count: 2 },
      { fate: 'DECLINED', count: 0 },
      { fate: 'NEW', count: 1_234 },
    ] as const;
    expect(describeFates(counts)).toBe('1,234 new, 2 accepted');
  });
});

test('a code of a fault is read as words', () => {
  expect(labelOfFault('QUOTE_TOO_LONG')).toBe('Quote too long');
});
