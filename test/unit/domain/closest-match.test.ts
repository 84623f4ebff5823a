/**
 * "Did you mean …?".
 */
import { describe, expect, it } from 'vitest';
import { closestMatches } from '../../../src/domain/closest-match.js';

describe('closestMatches', () => {
  it('finds a mistyped word, nearest first', () => {
    expect(closestMatches('state:cx', ['bloc:eu', 'state:us', 'state:cn'], 2)).toEqual([
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
