/**
 * "Did you mean …?".
 */
import { describe, expect, it } from 'vitest';
import { closestMatches, editDistance } from '../../../src/domain/closest-match.js';

describe('closestMatches', () => {
  it('finds a mistyped word, nearest first', () => {
    expect(closestMatches('state:nc', ['bloc:eu', 'state:us', 'state:cn'], 2)).toEqual([
      'state:cn',
      'state:us',
    ]);
  });

  it('finds an id by its part after the colon', () => {
    expect(closestMatches('gb', ['state:gb', 'state:ge', 'agency:gb-ncsc'], 3)).toEqual([
      'state:gb',
    ]);
  });

  it('does not care for case', () => {
    expect(closestMatches('STATE:CN', ['state:cn'], 1)).toEqual(['state:cn']);
  });

  it('finds nothing where nothing is close', () => {
    expect(closestMatches('state:cn', ['incident:wannacry', 'document:one'], 3)).toEqual([]);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['outgae', 'outage', 1],
    ['same', 'same', 0],
  ])('of "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
