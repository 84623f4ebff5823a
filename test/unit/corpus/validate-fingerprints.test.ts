/** Fingerprints of excerpts: their form in the seeds, and what is derived from them. */
import { describe, expect, it } from 'vitest';
import { hashPhrases } from '../../../src/domain/text/phrase-hashes.js';
import {
  buildTinyGraph,
  changeSeeds,
  checkTexts,
  type SeedTexts,
} from '../../support/tiny-seeds.js';

const REPLY = '- { document: document:two, exact: pure fiction, speech: direct }';

function withFingerprints(hashes: string, words = ', exact: pure fiction'): SeedTexts {
  const evidence = `- { document: document:two${words}, fingerprints: ${hashes} }`;
  return changeSeeds('statements.yaml', REPLY, evidence);
}

function listFaults(texts: SeedTexts): readonly string[] {
  return checkTexts(texts).faults.map(
    ({ path, problem }) => `${path.replace(/^.*evidence\[0\]\./, '')} ${problem}`,
  );
}

describe('fingerprints', () => {
  it('are valid in ascending order', () => {
    expect(listFaults(withFingerprints('[ 00000000000a, ffffffffffff ]'))).toEqual([]);
  });

  it.each([
    [
      '[ 00000000000a, 00000000000A ]',
      /^fingerprints\[1\] "00000000000A" does not have the format/,
    ],
    ['[ 00000a ]', /^fingerprints\[0\] "00000a" does not have the format/],
    ['[ 00000000000b, 00000000000a ]', /^fingerprints is not sorted, or has a hash twice/],
    ['[ 00000000000a, 00000000000a ]', /^fingerprints is not sorted, or has a hash twice/],
    ['[ 123456789012 ]', /^fingerprints\[0\] 123456789012 without quotes is read as a number/],
    ['00000000000a', /^fingerprints is not a list/],
    ['[]', /^fingerprints is an empty list/],
    [
      `[ ${Array.from({ length: 301 }, (_, at) => `a${String(at).padStart(11, '0')}`).join(', ')} ]`,
      /^fingerprints has 301 hashes/,
    ],
  ])('are refused: %s', (hashes, fault) => {
    expect(listFaults(withFingerprints(hashes))[0]).toMatch(fault);
  });

  it('need words', () => {
    expect(listFaults(withFingerprints('[ 00000000000a ]', ''))).toEqual([
      'fingerprints has no words to locate',
    ]);
  });
});

describe('recurring phrases', () => {
  it('are those in quotes or fingerprints of two statements', () => {
    const said = 'Unit 7 caused the outage';
    const texts = changeSeeds(
      'statements.yaml',
      '            exact: caused the outage\n            prefix: "Unit 7 "\n            offsetStart: 20\n            offsetEnd: 37\n',
      `            exact: ${said} of last week\n`,
      withFingerprints(`[ ${hashPhrases(`That ${said} is pure fiction`).join(', ')} ]`),
    );
    const derived = buildTinyGraph(texts).nodes.flatMap(({ id, properties }) => {
      const { recurringPhrases, unquotedPhrases } = properties;
      return recurringPhrases === undefined ? [] : [{ id, recurringPhrases, unquotedPhrases }];
    });

    expect(derived).toEqual([
      {
        id: 'excerpt:aa-accuses-1-1',
        recurringPhrases: hashPhrases(said),
        unquotedPhrases: undefined,
      },
      {
        id: 'excerpt:bb-replies-1-1',
        recurringPhrases: hashPhrases(said),
        unquotedPhrases: hashPhrases(said),
      },
    ]);
  });
});
