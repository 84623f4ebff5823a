/** Samples that can be drawn again. */
import { createHash } from 'node:crypto';
import { expect, it, test } from 'vitest';
import { drawSample } from '../../../src/agreement/draw-sample.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { listStatements } from '../../../src/curation/sample-strata.js';
import { readSeeds } from '../../../src/corpus/read-seeds.js';
import { CORPUS_FOLDER } from '../../support/load-corpus.js';

const items = Array.from({ length: 10 }, (_, index) => ({
  id: `statement:s${String(index)}`,
  stratum: index < 6 ? 'a' : index < 9 ? 'b' : 'c',
}));

it('takes the first ones in the order of the sha256 of seed and id', () => {
  const rank = (id: string) => createHash('sha256').update(`7 ${id}`).digest('hex');
  const expected = items
    .map(({ id }) => id)
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .slice(0, 4)
    .toSorted();
  const alike = items.map(({ id }) => ({ id, stratum: '' }));

  expect(drawSample(alike, 7, 4)).toEqual(expected);
  expect(drawSample(alike.toReversed(), 7, 4)).toEqual(expected);
  expect(drawSample(alike, 8, 4)).not.toEqual(expected);
});

test.each([
  [1, { a: 1 }],
  // 3.0, 1.5 and 0.5 of 5: the remainders are equal, and the first strata get the places.
  [5, { a: 3, b: 2 }],
  [9, { a: 5, b: 3, c: 1 }],
  [10, { a: 6, b: 3, c: 1 }],
  [99, { a: 6, b: 3, c: 1 }],
])('%i places are shared out by the largest remainder', (size, counts) => {
  const strata = new Map(items.map(({ id, stratum }) => [id, stratum]));
  const drawn: Record<string, number> = {};
  for (const id of drawSample(items, 1, size)) {
    const stratum = strata.get(id) ?? '';
    drawn[stratum] = (drawn[stratum] ?? 0) + 1;
  }

  expect(drawn).toEqual(counts);
});

it('keeps the others when a record is added that is not drawn', () => {
  const alike = items.map(({ id }) => ({ id, stratum: '' }));
  const before = drawSample(alike, 3, 5);
  const added = ['x', 'y', 'z', 'w'].map((name) => ({ id: `statement:${name}`, stratum: '' }));
  const kept = added.filter((each) => {
    const after = drawSample([...alike, each], 3, 5);
    return !after.includes(each.id) && before.every((id) => after.includes(id));
  });
  const drawn = added.filter((each) => drawSample([...alike, each], 3, 5).includes(each.id));

  expect(kept.length + drawn.length).toBe(added.length);
  expect(kept.length).toBeGreaterThan(0);
});

test('statements of the corpus by year, kind, region and principal', async () => {
  const state = RecordState.of(await readSeeds(CORPUS_FOLDER));
  const stratumOf = (by: 'YEAR' | 'KIND' | 'REGION' | 'PRINCIPAL') =>
    listStatements(state, by).find(({ id }) => id === 'statement:cn-embassy-gb-20211125')?.stratum;

  expect(['YEAR', 'KIND', 'REGION', 'PRINCIPAL'].map((by) => stratumOf(by as 'YEAR'))).toEqual([
    '2021',
    'denial',
    'Asia',
    'state:cn',
  ]);
  const regions = new Set(listStatements(state, 'REGION').map(({ stratum }) => stratum));
  expect([...regions]).toEqual(expect.arrayContaining(['Asia', 'Europe', 'Americas']));
});
