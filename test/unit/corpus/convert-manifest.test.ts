/** The checked-in seeds, their manifest and their codebook agree. Reads `seeds/`, nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { countSeeds } from '../../../src/corpus/convert/count-seeds.js';
import {
  assertTotals,
  expectedTotals,
  type Manifest,
} from '../../../src/corpus/convert/manifest.js';
import { seedFiles } from '../../../src/corpus/convert/seed-files.js';
import type { Seeds } from '../../../src/corpus/convert/seed-entries.js';
import * as vocabularies from '../../../src/domain/vocabularies.js';

const read = (file: string): string =>
  readFileSync(new URL(`../../../seeds/${file}`, import.meta.url), 'utf8');

// The seed validator checks their shape, not this test.
const seeds = Object.assign(
  {},
  ...Object.keys(seedFiles).map((name) => parse(read(`${name}.yaml`)) as object),
) as Seeds;
const manifest = JSON.parse(read('manifest.json')) as Manifest;

describe('the checked-in seeds', () => {
  it('hold what the manifest says', () => {
    expect(countSeeds(seeds)).toEqual(manifest.counts);
  });

  it('come from the origins that the manifest names, all of them', () => {
    const { nodes, relationships } = manifest.counts;
    const totals = new Map(Object.entries({ ...nodes, ...relationships }));
    for (const [type, origins] of Object.entries(manifest.byOrigin)) {
      const total = Object.values(origins).reduce((sum, count) => sum + count, 0);
      expect(total, type).toBe(totals.get(type));
    }
  });

  it('quote no more than twenty words', () => {
    const quotes = seeds.statements
      .flatMap(({ positions }) => positions)
      .flatMap(({ quote, evidence }) => [quote, ...evidence.map(({ exact }) => exact)])
      .filter((quote) => quote !== undefined);

    expect(quotes.filter((quote) => quote.split(/\s+/).length > 20)).toEqual([]);
  });
});

describe('assertTotals', () => {
  it('names every total that is off', () => {
    expect(() => {
      assertTotals({ ...expectedTotals, states: 1, votes: 2 }, expectedTotals);
    }).toThrow(/states: 1 instead of 194; votes: 2 instead of 1777/);
  });
});

describe('the codebook', () => {
  const lists = Object.values(vocabularies).filter((value) => typeof value === 'object');
  const words = lists
    // The acts of a ledger are derived: coders write none of them.
    .filter((list) => !Array.isArray(list) && list !== vocabularies.ledgerActs)
    .flatMap((list) => Object.keys(list).map(vocabularies.toCodebookWord));

  it('has every word of every closed list', () => {
    const codebook = read('CODEBOOK.md');

    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !codebook.includes(`\`${word}\``))).toEqual([]);
  });
});
