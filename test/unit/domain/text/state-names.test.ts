import { describe, expect, it } from 'vitest';
import {
  abbreviationsOf,
  listTranslations,
  withoutFormOfState,
} from '../../../../src/domain/text/state-names.js';

describe('the form of a state', () => {
  it.each([
    ['Kingdom of Spain', 'Spain'],
    ['the Republic of the Congo', 'Congo'],
    ['Islamic Republic of Iran', 'Iran'],
    ['Commonwealth of the Bahamas', 'Bahamas'],
    ['Grand Duchy of Luxembourg', 'Luxembourg'],
  ])('is left out of %s', (name, short) => {
    expect(withoutFormOfState(name)).toBe(short);
  });

  it.each(['Spain', 'Republic of', 'Democratic Republic of the Congo', 'Dominican Republic', ''])(
    'is not taken from "%s"',
    (name) => {
      expect(withoutFormOfState(name)).toBeUndefined();
    },
  );
});

describe('translations', () => {
  const namesOf = (code: string): readonly string[] =>
    [...listTranslations([code])].map(([, name]) => name);

  it.each([
    ['DE', 'Deutschland', 'Allemagne', 'Германия', '德国'],
    ['PH', 'Pilipinas', 'Philippines', 'Филиппины', '菲律宾'],
  ])('of %s are in many languages', (code, ...names) => {
    expect(namesOf(code)).toEqual(expect.arrayContaining(names));
  });

  it.each(['', 'de', 'DEU', 'QQ', 'D"'])('of "%s", which is no code, are none', (code) => {
    expect(namesOf(code)).toEqual([]);
  });
});

it('abbreviations are of known codes only', () => {
  expect(abbreviationsOf('SA')).toContain('KSA');
  expect(abbreviationsOf('XX')).toEqual([]);
});
