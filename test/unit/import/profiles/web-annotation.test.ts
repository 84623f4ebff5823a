import { describe, expect, test } from 'vitest';
import { checkRecords } from '../../../../src/curation/check-records.js';
import { RecordState } from '../../../../src/curation/record-state.js';
import type { SourceRow } from '../../../../src/import/import-model.js';
import {
  acceptAll,
  countFates,
  countFaults,
  countRecords,
  importFixture,
  placesOf,
} from './import-fixture.js';
import { judgements } from './judged-names.js';

const [profile, file] = ['web-annotation', 'web-annotation.json'];
const imported = await importFixture(profile, file, { judgements });

test('five pages: two statements of one, four that cannot be proposed', () => {
  expect(countFates(imported)).toEqual({ NEW: 1, INVALID: 4 });
  expect(countRecords(imported)).toEqual({
    statements: 2,
    documents: 1,
    publishers: 1,
    spokespersons: 1,
  });
});

test('tells exactly these faults', () => {
  expect(countFaults(imported)).toEqual({
    INVALID_ANNOTATION: 1,
    INVALID_URL: 1,
    LEFT_OUT: 1,
    MISSING_VALUE: 7,
    QUOTE_TOO_LONG: 1,
    QUOTE_WITHOUT_LANGUAGE: 3,
    UNEXPECTED_VALUE: 1,
    UNKNOWN_COLUMN: 10,
    UNKNOWN_TERM: 1,
    UNRESOLVED_NAME: 1,
  });
});

test.each([
  ['INVALID_ANNOTATION', ['7:']],
  ['INVALID_URL', ['6:source']],
  ['LEFT_OUT', ['14:exact']],
  [
    'MISSING_VALUE',
    ['4:kind', '3:date', '9:kind', '11:kind', '13:body', '13:denial_form', '13:contests'],
  ],
  ['QUOTE_TOO_LONG', ['12:exact']],
  ['UNEXPECTED_VALUE', ['11:against']],
  ['UNKNOWN_TERM', ['9:kind']],
  ['UNRESOLVED_NAME', ['10:principal']],
])('%s is told with row and header', (code, places) => {
  expect(placesOf(imported, code)).toEqual(places);
});

test('an annotation is an act with its words; tags say who speaks and what it does', () => {
  const [coded] = imported.groups[0]?.proposal.records ?? [];
  expect(coded).toMatchObject({
    section: 'statements',
    record: {
      occurredOn: '2024-05-06',
      sourceCheck: 'incomplete',
      madeBy: ['state:de'],
      issuedBy: ['agency:de-aa'],
      deliveredBy: [{ spokesperson: 'spokesperson:petra-beispiel', title: 'Spokesperson' }],
      documents: ['document:example-2024-05-06'],
      positions: [
        {
          kind: 'denial',
          asserts: 'Says that there is no evidence for it.',
          quote: 'There is no evidence for it.',
          form: 'evidence-challenge',
          contests: ['evidence'],
          against: [{ actor: 'state:na', role: 'addressee' }],
          evidence: [{ exact: 'There is no evidence for it.', speech: 'direct', language: 'en' }],
        },
        { kind: 'other', note: 'the file of annotations does not say of which kind the act is' },
      ],
    },
  });
});

test('what the file does not say is not filled in: no mode of speech, no quote, no offsets', () => {
  const [, statement] = imported.groups[0]?.proposal.records ?? [];
  expect(statement?.record['deliveredBy']).toBeUndefined();
  expect(statement?.record['positions']).toEqual([
    {
      id: expect.stringMatching(/^position:de-aa-20240506-[\da-f]{8}-\d+$/) as string,
      kind: 'call',
      asserts: 'Calls on China to be careful.',
      against: [{ actor: 'state:cn', role: 'addressee' }],
      evidence: [
        {
          exact: 'We call on China to be careful.',
          document: 'document:example-2024-05-06',
          language: 'en',
        },
      ],
    },
  ]);
});

describe('a later import', () => {
  const accepted = acceptAll(imported);
  const importAgain = (edit: (row: SourceRow) => SourceRow = (row) => row) =>
    importFixture(profile, file, { judgements, ...accepted, edit });

  test('what was accepted keeps the rules of the record', () => {
    expect(checkRecords(RecordState.of(accepted.records)).faults).toEqual([]);
  });

  test('proposes nothing', async () => {
    expect(countFates(await importAgain())).toEqual({ UNCHANGED: 1, INVALID: 4 });
  });

  test('proposes the difference of a changed comment only', async () => {
    const again = await importAgain((row) =>
      row.row === 4 ? { ...row, cells: { ...row.cells, body: 'Says that it is looked at.' } } : row,
    );
    const changed = again.groups.filter(({ fate }) => fate === 'CHANGED');
    const fields = changed.flatMap(({ records }) =>
      records.flatMap(({ changedFields }) => changedFields ?? []),
    );
    expect(fields).toEqual(['summary', expect.stringMatching(/^positions\[\S+\]\.asserts$/)]);
  });
});

test('further passages of one annotation are excerpts of one act', async () => {
  const again = await importFixture(profile, file, {
    judgements,
    edit: (row) =>
      row.row === 4
        ? { ...row, cells: { ...row.cells, id: 'https://notes.example.org/2', kind: 'denial' } }
        : row,
  });
  const [statement] = again.groups[0]?.proposal.records ?? [];
  expect(statement?.record['positions']).toMatchObject([
    {
      evidence: [
        { exact: 'There is no evidence for it.' },
        { exact: 'The matter is being looked at.' },
      ],
    },
  ]);
});
