import { describe, expect, test } from 'vitest';
import { readGiven } from '../../../../../src/web/desk/imports/given-table.js';

describe('what is pasted or dropped', () => {
  test('is a file', () => {
    const file = new File(['a'], 'acts.xlsx');
    expect(readGiven('', [file])).toEqual({ type: 'FILE', file });
  });

  test('is cells of a spreadsheet, also with their picture', async () => {
    const given = readGiven('key\tname\nx\tNA\n', [new File([], 'image.png')]);
    expect(given.type).toBe('FILE');
    const file = given.type === 'FILE' ? given.file : undefined;
    expect(file?.name).toBe('pasted.tsv');
    expect(await file?.text()).toBe('key\tname\nx\tNA\n');
  });

  test.each([
    '/home/a/acts.csv',
    'C:\\Data\\acts.xlsx',
    '"/tmp/with space.csv"',
    'file:///tmp/a.csv',
  ])('is a path: %s', (text) => {
    expect(readGiven(text, []).type).toBe('PATH');
  });

  test.each(['', 'a sentence', 'one\tline', 'https://example.org/a.csv'])(
    'is nothing to import: %j',
    (text) => {
      expect(readGiven(text, [])).toEqual({ type: 'NOTHING' });
    },
  );
});
