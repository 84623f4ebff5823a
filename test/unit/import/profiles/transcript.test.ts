import { describe, expect, test } from 'vitest';
import { checkRecords } from '../../../../src/curation/check-records.js';
import { RecordState } from '../../../../src/curation/record-state.js';
import { countWords } from '../../../../src/domain/text/quoted-words.js';
import { findDenialWords } from '../../../../src/import/assemble/transcript/denial-words.js';
import {
  acceptAll,
  countFates,
  countFaults,
  countRecords,
  importFixture,
  placesOf,
} from './import-fixture.js';
import { judgements } from './judged-names.js';

const [profile, file] = ['transcript', 'transcript.csv'];
const imported = await importFixture(profile, file, { judgements });

test('four pages: one statement, three that cannot be proposed', () => {
  expect(countFates(imported)).toEqual({ NEW: 1, INVALID: 3 });
  expect(countRecords(imported)).toEqual({
    statements: 1,
    documents: 1,
    publishers: 1,
    spokespersons: 1,
  });
});

test('tells exactly these faults', () => {
  expect(countFaults(imported)).toEqual({
    CODED_BY_WORDS: 4,
    MISSING_VALUE: 1,
    ROWS_DISAGREE: 1,
    UNCODED_ANSWER: 2,
    UNKNOWN_TERM: 1,
  });
});

test.each([
  ['CODED_BY_WORDS', ['3:text', '5:text', '8:text', '10:text']],
  ['MISSING_VALUE', ['8:on_behalf_of']],
  ['ROWS_DISAGREE', ['11:date']],
  ['UNCODED_ANSWER', ['7:text', '9:text']],
  ['UNKNOWN_TERM', ['11:role']],
])('%s is told with row and header', (code, places) => {
  expect(placesOf(imported, code)).toEqual(places);
});

test('answers become denials in the words of the speaker, and questions no act', () => {
  const [statement] = imported.groups[0]?.proposal.records ?? [];
  expect(statement).toMatchObject({
    section: 'statements',
    record: {
      occurredOn: '2024-05-06',
      sourceCheck: 'incomplete',
      madeBy: ['state:de'],
      issuedBy: ['agency:de-aa'],
      deliveredBy: [{ spokesperson: 'spokesperson:petra-beispiel', title: 'Spokesperson' }],
      positions: [
        {
          id: 'position:de-petra-beispiel-20240506-1',
          kind: 'denial',
          form: 'evidence-challenge',
          contests: ['evidence'],
          against: [{ actor: 'state:na', role: 'addressee' }],
          evidence: [{ exact: 'There is no evidence for it.', speech: 'direct', language: 'en' }],
        },
        {
          id: 'position:de-petra-beispiel-20240506-2',
          form: 'categorical',
          note: 'asked: "Were you behind it?"',
        },
      ],
    },
  });
});

test('no more of a question is kept than a short quotation', () => {
  const notes = [...JSON.stringify(imported.groups).matchAll(/"asked: \\"(.*?)\\""/g)];
  expect(notes.length).toBeGreaterThan(0);
  for (const [, words] of notes) expect(countWords(words ?? '')).toBeLessThanOrEqual(20);
});

describe('the form of a denial', () => {
  test.each([
    ['We were not involved.', 'categorical'],
    ['It has nothing to do with us, and there is no evidence.', 'categorical'],
    ['There is no factual basis for this smear.', 'evidence-challenge'],
    ['This is slander.', 'characterisation'],
    ['We oppose all forms of cyber attacks.', undefined],
    ['It was not done by them.', undefined],
  ])('%s', (text, form) => {
    expect(findDenialWords(text)?.form).toBe(form);
  });

  test('a sentence longer than a short quotation is not kept', () => {
    const text = `It is a smear ${'and one more word '.repeat(5)}that nobody needs.`;
    expect(findDenialWords(text)).toMatchObject({ form: 'characterisation', exact: undefined });
  });
});

describe('a later import', () => {
  const accepted = acceptAll(imported);

  test('what was accepted keeps the rules of the record', () => {
    expect(checkRecords(RecordState.of(accepted.records)).faults).toEqual([]);
  });

  test('proposes nothing', async () => {
    const again = await importFixture(profile, file, { judgements, ...accepted });
    expect(countFates(again)).toEqual({ UNCHANGED: 1, INVALID: 3 });
  });

  test('proposes the difference of a changed answer, and renumbers nothing', async () => {
    const later = await importFixture(profile, file, {
      judgements,
      ...accepted,
      edit: ({ row, cells }) => ({
        row,
        cells: row === 7 ? { ...cells, text: 'There is no proof.' } : cells,
      }),
    });
    const [changed] = later.groups.filter(({ fate }) => fate === 'CHANGED');
    expect(changed?.records).toMatchObject([
      {
        record: {
          positions: [
            { id: 'position:de-petra-beispiel-20240506-1' },
            { id: 'position:de-petra-beispiel-20240506-2' },
            { id: 'position:de-petra-beispiel-20240506-3', form: 'evidence-challenge' },
          ],
        },
      },
    ]);
  });
});
