/** Translations, renderings, reported hedges, and the archived copy and licence of a document. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/corpus/build-graph.js';
import {
  buildTinyGraph,
  changeSeeds,
  checkTexts,
  type SeedTexts,
} from '../../support/tiny-seeds.js';

const NEXT = '  - id: statement:bb-replies\n';

/** The tiny seeds, with one more act of this kind and these pieces of evidence. */
function withEvidence(evidence: readonly string[], kind = 'accusation'): SeedTexts {
  const coded =
    kind === 'accusation'
      ? '        conduct: [ attack ]\n        hedge: likely\n        basis: media\n'
      : '';
  const act = `      - id: position:aa-accuses-2
        kind: ${kind}
        asserts: Says so.
${coded}        evidence:
${evidence.map((each) => `          - { ${each} }\n`).join('')}`;
  return changeSeeds('statements.yaml', NEXT, act + NEXT);
}

function withDocument(fields: string): SeedTexts {
  return changeSeeds('documents.yaml', '    title: One\n', `    title: One\n    ${fields}\n`);
}

function listFaults(texts: SeedTexts): readonly string[] {
  return checkTexts(texts).faults.map(
    ({ path, problem, remedy }) =>
      `${path.replace(/^.*positions\[1\]\./, '')} ${problem}: ${remedy}`,
  );
}

const ORIGINAL = 'document: document:one, exact: a causé la panne, language: fr';
const TRANSLATION = 'document: document:two, exact: caused it, language: en, translatedBy: carrier';

describe('evidence that is valid', () => {
  it.each([
    ['a translation of other evidence', [ORIGINAL, `${TRANSLATION}, translationOf: document:one`]],
    ['a translation that comes first', [`${TRANSLATION}, translationOf: document:one`, ORIGINAL]],
    [
      'both on one page',
      [
        ORIGINAL,
        'document: document:one, language: en, translatedBy: issuer, translationOf: document:one',
      ],
    ],
    ['a translation of words that are not in the data', [TRANSLATION]],
    ['a page that is a translation', ['document: document:two, translatedBy: not-known']],
    ['a rendering', [`${ORIGINAL}, rendering: caused the outage`]],
    ['a reported hedge', ['document: document:one, hedge: certain']],
  ])('%s', (_name, evidence) => {
    expect(listFaults(withEvidence(evidence))).toEqual([]);
  });
});

describe('evidence that is refused', () => {
  it.each<readonly [string, readonly string[], RegExp, string]>([
    [
      'a translation of a page that is not evidence',
      [ORIGINAL, `${TRANSLATION}, translationOf: document:ones`],
      /^evidence\[1\]\.translationOf this position has no other evidence from "document:ones": did you mean "document:one"/,
      'accusation',
    ],
    [
      'a translation of one of two pieces of evidence',
      [ORIGINAL, 'document: document:one', `${TRANSLATION}, translationOf: document:one`],
      /^evidence\[2\]\.translationOf this position has 2 other pieces of evidence from "document:one"/,
      'accusation',
    ],
    [
      'a translation into the same language',
      [
        ORIGINAL,
        'document: document:two, language: fr, translatedBy: carrier, translationOf: document:one',
      ],
      /^evidence\[1\]\.translationOf translates words that are also in the language "fr"/,
      'accusation',
    ],
    [
      'a translation by nobody',
      [ORIGINAL, 'document: document:two, language: en, translationOf: document:one'],
      /^evidence\[1\]\.translationOf has no translatedBy: add translatedBy/,
      'accusation',
    ],
    [
      'two translations of each other',
      [
        `${ORIGINAL}, translatedBy: carrier, translationOf: document:two`,
        `${TRANSLATION}, translationOf: document:one`,
      ],
      /^evidence\[0\]\.translationOf leads back to itself[^]*evidence\[1\]\.translationOf leads back/,
      'accusation',
    ],
    [
      'an unknown translator',
      ['document: document:one, translatedBy: carier'],
      /^evidence\[0\]\.translatedBy "carier" is not a term of the vocabulary: did you mean "carrier"/,
      'accusation',
    ],
    [
      'a list of originals',
      [ORIGINAL, `${TRANSLATION}, translationOf: [ document:one ]`],
      /^evidence\[1\]\.translationOf is a list, but must be one id/,
      'accusation',
    ],
    [
      'a rendering without words',
      ['document: document:one, language: fr, rendering: caused it'],
      /^evidence\[0\]\.rendering has no words to render: add exact/,
      'accusation',
    ],
    [
      'a rendering without a language',
      ['document: document:one, exact: a causé la panne, rendering: caused it'],
      /^evidence\[0\]\.rendering has no language: add language/,
      'accusation',
    ],
    [
      'a rendering of English',
      ['document: document:one, exact: caused it, language: en-GB, rendering: caused it'],
      /^evidence\[0\]\.rendering renders words that are in English/,
      'accusation',
    ],
    [
      'a rendering of more than 40 words',
      [`${ORIGINAL}, rendering: ${'word '.repeat(41).trim()}`],
      /^evidence\[0\]\.rendering has 41 words: shorten it to 40 words at most/,
      'accusation',
    ],
    [
      'a hedge of a call',
      ['document: document:one, hedge: certain'],
      /^evidence\[0\]\.hedge only an accusation has a hedge/,
      'call',
    ],
    [
      'a hedge of a position of unknown kind',
      ['document: document:one, hedge: certain'],
      /^kind "accusal" is not a term/,
      'accusal',
    ],
  ])('%s', (_name, evidence, expected, kind) => {
    const faults = listFaults(withEvidence(evidence, kind));

    expect(faults.join('\n')).toMatch(expected);
    expect(faults).toHaveLength(expected.source.includes('[^]') ? 2 : 1);
  });
});

describe('a document', () => {
  it.each([
    'archivedAt: https://archive.example/2021/https://gazette.example/one',
    'licence: CC-BY-4.0',
    'licence: OGL-UK-3.0',
    'licence: All rights reserved, quotation with attribution',
  ])('may have %s', (field) => {
    expect(listFaults(withDocument(field))).toEqual([]);
  });

  it.each([
    ['archivedAt: gazette', /^documents\[0\]\.archivedAt "gazette" is not an http or https URL/],
    ['archivedAt: http://localhost/one', /only one machine or network can reach/],
    ['archivedAt: http://gazette.example/one/#top', /archivedAt is the URL of the page itself/],
    ['licence: CC-BY-5.0', /"CC-BY-5.0" is not an SPDX identifier: did you mean "CC-BY-/],
    ['licence: cc by 4.0', /"cc by 4.0" is not how SPDX writes it: write CC-BY-4.0/],
    ['licence: [ CC-BY-4.0 ]', /is a list, but must be one text/],
    [`licence: ${'long '.repeat(21).trim()}`, /has 104 characters: write 100 at most/],
  ])('must not have %s', (field, expected) => {
    expect(listFaults(withDocument(field))).toEqual([expect.stringMatching(expected)]);
  });
});

describe('in the graph', () => {
  it('a translation leads to the excerpt of its original', () => {
    const graph = buildTinyGraph(
      withEvidence([
        `${TRANSLATION}, translationOf: document:one`,
        'document: document:two',
        ORIGINAL,
      ]),
    );

    expect(graph.relationships.filter(({ type }) => type === 'TRANSLATES')).toEqual([
      {
        type: 'TRANSLATES',
        from: 'excerpt:aa-accuses-2-1',
        to: 'excerpt:aa-accuses-2-3',
        properties: {},
      },
    ]);
  });

  it('words are folded only where another document evidences the position', () => {
    const { nodes } = buildGraph(
      checkTexts(withEvidence([ORIGINAL, 'document: document:two, exact: "“Caused” Ítself!"']))
        .records,
    );
    const folded = nodes.flatMap(({ id, properties }) =>
      properties['exactWords'] === undefined ? [] : [[id, properties['exactWords']]],
    );

    expect(folded).toEqual([
      ['excerpt:aa-accuses-1-1', 'caused the outage'],
      ['excerpt:aa-accuses-2-1', 'a cause la panne'],
      ['excerpt:aa-accuses-2-2', 'caused itself'],
    ]);
  });

  it.each([
    ['"2021-11-24", "2021-11-25"', true],
    ['"2021-11", "2021-11-25"', undefined],
    ['"2021-11", "2021-11-25", "2021-12"', true],
    ['"2021-11-25"', undefined],
    ['"2020/2022", "2021-11-25"', undefined],
  ])('of the dates %s, two cannot both be right: %s', (dates, expected) => {
    const graph = buildTinyGraph(
      changeSeeds('statements.yaml', '[ "2021-11-24", "2021-11-25" ]', `[ ${dates} ]`),
    );
    const statement = graph.nodes.find(({ id }) => id === 'statement:bb-replies');

    expect(statement?.properties['datesConflict']).toBe(expected);
  });
});
