/** Cases of the crosswalk: what a position is, and the codes that an event coder would give it. */
import { expect, test } from 'vitest';
import { listCodes } from '../../../../src/domain/ontology/crosswalk.js';
import type { Conduct, PositionKind } from '../../../../src/domain/ontology/vocabularies.js';

const cases: readonly (readonly [
  act: string,
  kind: PositionKind,
  conduct: readonly Conduct[],
  cameo: string,
  plover: string,
])[] = [
  ['says who is behind NotPetya', 'ACCUSATION', ['ATTACK'], '112, 1123?', 'ACCUSE'],
  ['says who spies', 'ACCUSATION', ['ESPIONAGE'], '112, 1125?', 'ACCUSE'],
  [
    'says who spies and steals',
    'ACCUSATION',
    ['THEFT', 'ESPIONAGE'],
    '112, 1121?, 1125?',
    'ACCUSE',
  ],
  [
    'says who spies and listens',
    'ACCUSATION',
    ['ESPIONAGE', 'SURVEILLANCE'],
    '112, 1125?',
    'ACCUSE',
  ],
  ['says who spreads lies', 'ACCUSATION', ['INFLUENCE', 'FALSE_ACCUSATION'], '112', 'ACCUSE'],
  ['only "accuses"', 'ACCUSATION', ['UNSPECIFIED'], '112', 'ACCUSE'],
  ['says "we did not"', 'DENIAL', [], '016', '~REJECT'],
  ['puts forward norms', 'PROPOSAL', [], '~02', ''],
  ['promises not to attack', 'PLEDGE', [], '03…', 'AGREE'],
  ['asks or demands to stop', 'CALL', [], '02?, 10?', 'REQUEST'],
  ['says what it will do if', 'WARNING', [], '13…', 'THREATEN'],
  ['sanctions, indicts, summons', 'MEASURE', [], '114?, 16?, 17?', 'COERCE?, SANCTION?'],
  ['condemns', 'CONDEMNATION', [], '111', 'ACCUSE'],
  ['backs an ally', 'ENDORSEMENT', [], '051', 'SUPPORT'],
  ['refuses a proposal', 'REJECTION', [], '12…', 'REJECT'],
  ['admits', 'ACKNOWLEDGEMENT', [], '015', '~AGREE'],
  ['says nothing', 'NO_COMMENT', [], '011', ''],
  ['calls itself the main victim', 'SELF_DESCRIPTION', [], '~010', ''],
  ['none of these', 'OTHER', [], '', ''],
];

const marks = {
  EXACT: (code: string) => code,
  FAMILY: (code: string) => `${code}…`,
  CANDIDATE: (code: string) => `${code}?`,
  NEAR: (code: string) => `~${code}`,
  CHOICE: (code: string) => `~${code}`,
};

test.each(cases)('who %s (%s of %j) has %s and %s', (_act, kind, conduct, cameo, plover) => {
  const of = (scheme: string): string =>
    listCodes(kind, conduct)
      .filter((code) => code.scheme === scheme)
      .map(({ code, match }) => marks[match](code))
      .join(', ');

  expect({ cameo: of('CAMEO'), plover: of('PLOVER') }).toEqual({ cameo, plover });
});

test('only one code of a scheme is exact', () => {
  for (const [, kind, conduct] of cases) {
    const exact = listCodes(kind, conduct).filter(({ match }) => match === 'EXACT');
    expect(new Set(exact.map(({ scheme }) => scheme)).size).toBe(exact.length);
  }
});
