import { expect, test } from 'vitest';
import type { SeedRecord } from '../../../src/corpus/seed-records.js';
import {
  labelOf,
  principalsOf,
  targetSidesOf,
  targetsOf,
} from '../../../src/curation/record-parties.js';

const records: readonly SeedRecord[] = [
  { id: 'agency:unit', partOf: 'agency:ministry' },
  { id: 'agency:ministry', partOf: 'state:bb' },
  { id: 'agency:one', partOf: 'agency:other' },
  { id: 'agency:other', partOf: 'agency:one' },
];
const accusation: SeedRecord = {
  id: 'statement:accuses',
  madeBy: ['state:aa'],
  issuedBy: ['agency:ministry'],
  positions: [
    {
      id: 'position:accuses-1',
      against: [{ actor: 'agency:unit' }, { actor: 'group:bear' }, { actor: 'agency:unknown' }],
    },
  ],
};
const find = (id: string): SeedRecord | undefined =>
  id === 'position:accuses-1' ? accusation : records.find((record) => record['id'] === id);
const replying = (relation: string): SeedRecord => ({
  madeBy: ['state:bb'],
  positions: [{ respondsTo: [{ position: 'position:accuses-1', relation }] }],
});

test('a statement is aimed at what the named agencies are part of', () => {
  expect(targetsOf(accusation)).toEqual(['agency:unit', 'group:bear', 'agency:unknown']);
  expect(targetSidesOf(accusation, find)).toEqual(['state:bb', 'group:bear', 'agency:unknown']);
});

test('an answer is aimed at those it answers, support is not', () => {
  expect(targetSidesOf(replying('denies'), find)).toEqual(['state:aa']);
  expect(targetSidesOf(replying('supports'), find)).toEqual([]);
});

test('a statement without principals is by what its issuers are part of', () => {
  expect(principalsOf(accusation, find)).toEqual(['state:aa']);
  expect(principalsOf({ issuedBy: ['agency:unit'] }, find)).toEqual(['state:bb']);
});

test('agencies that are part of each other do not loop, and nobody is aimed at itself', () => {
  expect(principalsOf({ issuedBy: ['agency:one'] }, find)).toEqual(['agency:one']);
  const own = { madeBy: ['state:bb'], positions: [{ against: [{ actor: 'agency:unit' }] }] };
  expect(targetSidesOf(own, find)).toEqual([]);
});

test('the label is the name, title or summary, shortened, or the id', () => {
  const name = { section: 'documents', id: 'document:x' } as const;
  expect(labelOf(name, { title: 'T', url: 'https://x.example' })).toBe('T');
  expect(labelOf(name, { url: 'https://x.example' })).toBe('https://x.example');
  expect(labelOf(name, undefined)).toBe('document:x');
  expect(labelOf(name, { summary: 'word '.repeat(100) }).length).toBeLessThanOrEqual(200);
  expect(labelOf({ section: 'votes', id: 'initiative:x' }, {})).toBe('Votes on initiative:x');
});
