/**
 * "Did you mean …?".
 */
import { describe, expect, it } from 'vitest';
import { closestMatches } from '../../../../src/domain/text/closest-match.js';

describe('closestMatches', () => {
  it('finds a mistyped word, nearest first', () => {
    expect(
      closestMatches('agency:gb-nsc', ['agency:gb-fco', 'agency:gb-nsa', 'agency:gb-ncsc'], 2),
    ).toEqual(['agency:gb-nsa', 'agency:gb-ncsc']);
  });

  it('finds an id by its part after the colon', () => {
    expect(closestMatches('gb', ['state:gb', 'state:ge', 'agency:gb-ncsc'], 3)).toEqual([
      'state:gb',
    ]);
  });

  it('ignores case', () => {
    expect(closestMatches('STATE:CN', ['state:cn'], 1)).toEqual(['state:cn']);
  });

  it.each([
    ['kidn', 'kind'],
    ['form', 'from'],
    ['state:nc', 'state:cn'],
    ['state:cx', 'state:cn'],
    ['stae:cn', 'state:cn'],
    ['aganst', 'against'],
    ['eurpoe', 'Europe'],
  ])('takes %j for a typo of %j', (word, meant) => {
    expect(closestMatches(word, [meant], 1)).toEqual([meant]);
  });

  it.each([
    ['foo', 'to'],
    ['x', 'to'],
    ['', 'to'],
    ['', 'a'],
    ['state:zz', 'state:gb'],
    ['state:zz', 'state:us'],
    ['state:', 'state:gb'],
    ['state:france', 'state:fr'],
    ['actor', 'hedge'],
    ['color', 'to'],
    ['pt', 'en'],
    ['position:zz-mfa-20990101-1', 'position:cn-mfa-20210720-2'],
  ])('does not take %j for %j', (word, other) => {
    expect(closestMatches(word, [other], 1)).toEqual([]);
  });

  it('finds nothing where nothing is close', () => {
    expect(closestMatches('state:cn', ['incident:wannacry', 'document:one'], 3)).toEqual([]);
  });
});
