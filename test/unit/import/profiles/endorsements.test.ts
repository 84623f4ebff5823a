import { describe, expect, test } from 'vitest';
import { checkRecords } from '../../../../src/curation/check-records.js';
import { RecordState } from '../../../../src/curation/record-state.js';
import { entriesOf } from '../../../../src/corpus/seed-records.js';
import {
  acceptAll,
  corpus,
  countFates,
  countFaults,
  countRecords,
  importFixture,
  placesOf,
} from './import-fixture.js';

const [profile, file] = ['endorsements', 'endorsements.csv'];
const imported = await importFixture(profile, file);
const parisCall = 'initiative:paris-call';
const known = corpus.initiatives.find(({ id }) => id === parisCall) ?? {};

test('three initiatives: one that gets endorsers, one that is unknown, one with faults', () => {
  expect(countFates(imported)).toEqual({ CHANGED: 1, INVALID: 2 });
  expect(countRecords(imported)).toEqual({ initiatives: 1 });
});

test('tells exactly these faults', () => {
  expect(countFaults(imported)).toEqual({
    MISSING_VALUE: 1,
    NAME_AND_CODE_DIFFER: 1,
    PADDED_DATE: 2,
    REPEATED_ROW: 1,
    ROWS_DISAGREE: 1,
    SPREADSHEET_ERROR: 1,
    UNRESOLVED_NAME: 2,
  });
});

test.each([
  ['MISSING_VALUE', ['14:state']],
  ['NAME_AND_CODE_DIFFER', ['9:iso2']],
  ['PADDED_DATE', ['6:date_signed', '8:date_signed']],
  ['REPEATED_ROW', ['5:state']],
  ['ROWS_DISAGREE', ['11:date_signed']],
  ['SPREADSHEET_ERROR', ['13:state']],
  ['UNRESOLVED_NAME', ['7:initiative', '12:state']],
])('%s is told with row and header', (code, places) => {
  expect(placesOf(imported, code)).toEqual(places);
});

test('endorsers follow those that the initiative has', () => {
  const [changed] = imported.groups.filter(({ fate }) => fate === 'CHANGED');
  const [{ record, changedFields } = { record: {}, changedFields: [] }] = changed?.records ?? [];
  expect(changedFields).toEqual(['endorsedBy']);
  const before = entriesOf(known, 'endorsedBy');
  expect(entriesOf(record, 'endorsedBy')).toEqual([
    ...before,
    { actor: 'state:na', on: '2024-01-09' },
    { actor: 'state:ke', on: '2024-01-09', reportedBy: 'state:fr' },
    { actor: 'state:ir', on: '2022' },
  ]);
});

describe('a later import', () => {
  const accepted = acceptAll(imported);

  test('what was accepted keeps the rules of the record', () => {
    expect(checkRecords(RecordState.of(accepted.records)).faults).toEqual([]);
  });

  test('proposes nothing', async () => {
    const again = await importFixture(profile, file, accepted);
    expect(countFates(again)).toEqual({ UNCHANGED: 1, INVALID: 2 });
  });

  test('does not bring back an endorser that a person removed', async () => {
    const records = {
      ...accepted.records,
      initiatives: accepted.records.initiatives.map((each) =>
        each['id'] === parisCall
          ? {
              ...each,
              endorsedBy: entriesOf(each, 'endorsedBy').filter(({ actor }) => actor !== 'state:ke'),
            }
          : each,
      ),
    };
    const later = await importFixture(profile, file, {
      ...accepted,
      records,
      edit: ({ row, cells }) => ({
        row,
        cells: row === 2 ? { ...cells, date_signed: '2024-01-10' } : cells,
      }),
    });
    const [group] = later.groups;
    expect(JSON.stringify(group?.records)).not.toContain('state:ke');
  });
});
