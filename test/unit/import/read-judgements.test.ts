import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ImportFileError } from '../../../src/domain/errors.js';
import { readJudgements } from '../../../src/import/read-judgements.js';
import { actorSections } from '../../../src/import/sections.js';

it('reads decisions on names and rows', () => {
  const text = `names:
  - { name: PST, section: agencies, context: Norway, is: agency:no-pst }
  - { name: Rodong, section: actors, ignore: true }
  - { name: Titan Rain, section: incidents, isNew: true, record: { kind: campaign, saidToAffect: [ state:us ] } }
  - { name: GRU, sections: [ groups, agencies ], isNot: group:x }
rows:
  - { key: a, decline: a copy }
  - { key: b, act: 2, set: { quote: "", read: full, year: 2020-01 }, reason: read again }
`;
  expect(readJudgements(text, 'test')).toEqual({
    names: [
      {
        name: 'PST',
        sections: ['agencies'],
        context: 'Norway',
        decision: { is: 'agency:no-pst' },
      },
      { name: 'Rodong', sections: actorSections, decision: { ignore: true } },
      {
        name: 'Titan Rain',
        sections: ['incidents'],
        decision: { isNew: true, record: { kind: 'campaign', saidToAffect: ['state:us'] } },
      },
      { name: 'GRU', sections: ['groups', 'agencies'], decision: { isNot: 'group:x' } },
    ],
    declined: [{ key: 'a', reason: 'a copy' }],
    corrections: [
      {
        key: 'b',
        act: 2,
        set: { quote: '', read: 'full', year: '2020-01' },
        reason: 'read again',
      },
    ],
  });
});

it('reads the decisions on the table of the tests', () => {
  const text = readFileSync('test/support/import/judgements.yaml', 'utf8');
  expect(readJudgements(text, 'judgements').names).not.toEqual([]);
});

it('refuses a faulty file with all of its faults', () => {
  const text = `names:
  - { name: a, section: people, is: state:us }
  - { name: b, section: states }
  - { name: c, section: states, is: state:us, ignore: true }
  - { name: d, section: states, is: USA }
  - { name: e, section: states, isNew: 1 }
  - { section: states, ignore: true }
  - { name: f, section: states, ignore: true, record: { id: x } }
  - { name: g, ignore: true }
rows:
  - { key: a }
  - { key: b, decline: x, set: { y: z } }
  - { key: c, act: 0, set: { y: z }, reason: r }
  - { key: d, set: { y: [ z ] } }
  - { decline: x, colour: red }
more: 1
`;
  let message = '';
  try {
    readJudgements(text, 'test');
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    message = error.faults
      .map(({ line, path, problem }) => `${String(line)} ${path} ${problem}`)
      .join('\n');
  }
  expect(message.split('\n')).toEqual([
    '16 more is not a field',
    '2 names[0].section is not a section',
    '3 names[1] has no decision',
    '4 names[2] has several decisions',
    '5 names[3].is "USA" is not an id',
    '6 names[4].isNew is not true',
    '7 names[5].name is missing',
    '8 names[6].record is given, but the name is not new',
    '9 names[7].section is missing',
    '11 rows[0] is neither declined nor corrected, or both',
    '12 rows[1] is neither declined nor corrected, or both',
    '13 rows[2].act is not a number of a row',
    '14 rows[3].reason is missing',
    '14 rows[3].set.y is not a text',
    '15 rows[4].colour is not a field',
    '15 rows[4].key is missing',
  ]);
});
