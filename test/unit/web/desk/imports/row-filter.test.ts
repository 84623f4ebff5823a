import { describe, expect, test } from 'vitest';
import {
  readRowFilter,
  toggle,
  toImportFilter,
  withRowFilter,
} from '../../../../../src/web/desk/views/import/row-filter.js';

const filter = { fates: ['NEW', 'CHANGED'], faults: ['PADDED_DATE'], text: 'Norway' } as const;

describe('the filter of rows', () => {
  test('is read from the URL as it was written', () => {
    const url = withRowFilter(new URLSearchParams('step=rows&after=x&q=old'), filter);
    expect(url.get('step')).toBe('rows');
    expect(url.has('after')).toBe(false);
    expect(readRowFilter(url)).toEqual(filter);
  });

  test('ignores fates that do not exist', () => {
    expect(readRowFilter(new URLSearchParams('fate=GONE&fate=NEW')).fates).toEqual(['NEW']);
  });

  test('is sent without what is not set', () => {
    expect(toImportFilter({ fates: [], faults: [], text: '  ' })).toEqual({});
    expect(toImportFilter(filter)).toEqual(filter);
  });

  test('is limited to fates that can be proposed', () => {
    const allowed = ['NEW', 'CHANGED'] as const;
    expect(toImportFilter({ ...filter, fates: [] }, allowed).fates).toEqual(allowed);
    expect(toImportFilter({ ...filter, fates: ['NEW', 'ACCEPTED'] }, allowed).fates).toEqual([
      'NEW',
    ]);
  });
});

test('a value is added, and removed again', () => {
  expect(toggle(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggle(['a', 'b'], 'a')).toEqual(['b']);
});
