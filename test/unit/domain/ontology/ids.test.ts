/** Ids: which label they name, and which texts are not ids. */
import { describe, expect, it } from 'vitest';
import {
  idLabelOf,
  isWellFormedId,
  labelOfId,
  toSlug,
} from '../../../../src/domain/ontology/ids.js';

describe('labelOfId', () => {
  it.each([
    ['state:gb', 'State'],
    ['agency:gb-ncsc', 'Agency'],
    ['spokesperson:zhao-lijian', 'Spokesperson'],
    ['position:cn-embassy-gb-20211125-1', 'Position'],
    ['excerpt:cn-embassy-gb-20211125-1-1', 'Excerpt'],
  ])('reads %s as the id of a %s', (id, label) => {
    expect(labelOfId(id)).toBe(label);
    expect(isWellFormedId(id)).toBe(true);
  });

  it.each([
    '',
    'gb',
    'state:',
    'state:GB',
    'state:g_b',
    'state:-gb',
    'state:a--b',
    'country:gb',
    'state:gb ',
  ])('rejects "%s" as an id', (text) => {
    expect(labelOfId(text)).toBeUndefined();
    expect(isWellFormedId(text)).toBe(false);
  });
});

describe('idLabelOf', () => {
  it('finds positions of all kinds by one label, other nodes by their own', () => {
    expect(idLabelOf('Denial')).toBe('Position');
    expect(idLabelOf('Agency')).toBe('Agency');
  });
});

describe('toSlug', () => {
  it('keeps letters without their accents, and digits', () => {
    expect(toSlug("People's Daily Online (Xinhua)")).toBe('people-s-daily-online-xinhua');
    expect(toSlug('Côte d’Ivoire 2021')).toBe('cote-d-ivoire-2021');
  });
});
