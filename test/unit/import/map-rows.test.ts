import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/import/import-model.js';
import { mapRows } from '../../../src/import/map-rows.js';
import { matchHeaders } from '../../../src/import/match-headers.js';
import { readProfile } from '../../../src/import/read-profile.js';

function read(
  column: string,
  text: string,
  more = '',
): { readonly value: CellValue; readonly codes: readonly string[] } {
  const profile = readProfile(
    `title: T
description: D
assembler: flat
section: groups
rowKey: [ cell ]
${more}
columns:
  cell: { description: the cell, ${column} }
`,
    'test',
  );
  const { headers } = matchHeaders(profile, ['Cell']);
  const { rows, faults } = mapRows([{ row: 2, cells: { Cell: text } }], profile, headers);
  return { value: rows[0]?.cells['cell'], codes: faults.map(({ code }) => code) };
}

describe('dates', () => {
  it.each([
    ['2021-11-25', '2021-11-25'],
    ['2021-11', '2021-11'],
    ['2021', '2021'],
    ['2016/2018', '2016/2018'],
    ['25.11.2021', '2021-11-25'],
    ['5.1.2021', '2021-01-05'],
    ['2021-11-25T00:00:00.000Z', '2021-11-25'],
    ['2021-11-25 14:30', '2021-11-25'],
  ])('%s is %s', (text, value) => {
    expect(read('type: date, dateForms: [ D.M.Y ]', text)).toEqual({ value, codes: [] });
  });

  it.each(['31.02.2021', '2021-13', '11/25/2021', 'yesterday', '25.11.21', '44525'])(
    '%s is a fault',
    (text) => {
      expect(read('type: date, dateForms: [ D.M.Y ]', text)).toEqual({
        value: undefined,
        codes: ['INVALID_DATE'],
      });
    },
  );

  it('are read in the order that the profile says', () => {
    expect(read('type: date, dateForms: [ D/M/Y ]', '03/04/2021').value).toBe('2021-04-03');
    expect(read('type: date, dateForms: [ M/D/Y ]', '03/04/2021').value).toBe('2021-03-04');
  });

  it('are years where the source pads them to 1 January', () => {
    expect(read('type: date, padded: true', '2015-01-01')).toEqual({
      value: '2015',
      codes: ['PADDED_DATE'],
    });
    expect(read('type: date', '2015-01-01')).toEqual({ value: '2015-01-01', codes: [] });
  });
});

describe('terms', () => {
  it.each([
    'evidence-challenge',
    'EVIDENCE_CHALLENGE',
    'Evidence challenge',
    'challenges the evidence',
  ])('%s is a spelling of evidence-challenge', (text) => {
    expect(read('vocabulary: DenialForm', text).value).toBe('evidence-challenge');
  });

  it('of the source stand for those of the vocabulary', () => {
    const column = 'vocabulary: Hedge, terms: { sure: certain }';
    expect(read(column, 'Sure').value).toBe('certain');
    expect(read(column, 'unsure')).toEqual({ value: undefined, codes: ['UNKNOWN_TERM'] });
  });

  it('that are unknown leave the others of a list', () => {
    expect(read('vocabulary: Conduct, list: "; "', 'theft; thieving; espionage')).toEqual({
      value: ['theft', 'espionage'],
      codes: ['UNKNOWN_TERM'],
    });
  });
});

describe('lists', () => {
  it.each([
    ['a; b', ['a', 'b']],
    ['a;b ;', ['a', 'b']],
    ['a', ['a']],
    ['n/a', undefined],
    ['a; N/A', ['a']],
  ])('%s', (text, value) => {
    expect(read('list: "; "', text, 'absent: [ n/a ]')).toEqual({ value, codes: [] });
  });

  it.each([
    [`['a', "b's"]`, ['a', "b's"]],
    [`['a; b']`, ['a; b']],
    [`['it\\'s', 'b']`, ["it's", 'b']],
    ['[]', undefined],
    ['[a, b]', ['a', 'b']],
    ['a', ['a']],
  ])('of Python: %s', (text, value) => {
    expect(read('list: python', text)).toEqual({ value, codes: [] });
  });

  it.each([`['a'`, `['a' 'b']`, `["a]`])('of Python that do not end: %s', (text) => {
    expect(read('list: python', text)).toEqual({ value: undefined, codes: ['INVALID_LIST'] });
  });
});

describe('other cells', () => {
  it('"NA" is a text, unless the profile says that it is none', () => {
    expect(read('required: true', 'NA').value).toBe('NA');
    expect(read('absent: [ NA ]', 'na').value).toBeUndefined();
  });

  it.each([
    ['true', true],
    ['Yes', true],
    ['0', false],
  ])('%s is a truth value', (text, value) => {
    expect(read('type: boolean', text).value).toBe(value);
  });

  it('a required value is missed only if there is no text', () => {
    expect(read('filled: true', '').codes).toEqual(['MISSING_VALUE']);
    expect(read('filled: true, type: boolean', 'perhaps').codes).toEqual(['INVALID_BOOLEAN']);
    expect(read('filledOnce: true', ' ').codes).toEqual(['MISSING_VALUE']);
  });

  it.each(['FranÃ§ois', 'donâ€™t', 'a\uFFFDb'])('%s looks garbled', (text) => {
    expect(read('required: true', text)).toEqual({ value: text, codes: ['GARBLED_TEXT'] });
  });

  it.each(['São Paulo', 'DÃO', 'François', '中国', 'Ãvila'])('%s does not', (text) => {
    expect(read('required: true', text).codes).toEqual([]);
  });
});
