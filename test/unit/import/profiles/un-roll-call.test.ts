import { describe, expect, test } from 'vitest';
import { checkRecords } from '../../../../src/curation/check-records.js';
import { RecordState } from '../../../../src/curation/record-state.js';
import {
  acceptAll,
  countFates,
  countFaults,
  countRecords,
  importFixture,
  placesOf,
} from './import-fixture.js';
import { isNew, judgements } from './judged-names.js';

const [profile, file] = ['un-roll-call', 'un-roll-call.csv'];
const imported = await importFixture(profile, file, { judgements });

test('three resolutions: one in the record, one new, one with faults', () => {
  expect(countFates(imported)).toEqual({ UNCHANGED: 1, INVALID: 1, NEW: 1 });
  expect(countRecords(imported)).toEqual({ votes: 1, initiatives: 1 });
});

test('tells exactly these faults', () => {
  expect(countFaults(imported)).toEqual({
    NAME_AND_CODE_DIFFER: 1,
    REPEATED_ROW: 1,
    ROWS_DISAGREE: 2,
    UNKNOWN_TERM: 1,
    UNRESOLVED_NAME: 2,
  });
});

test.each([
  ['NAME_AND_CODE_DIFFER', ['10:iso2']],
  ['REPEATED_ROW', ['18:vote']],
  ['ROWS_DISAGREE', ['12:vote', '14:date']],
  ['UNKNOWN_TERM', ['16:vote']],
  ['UNRESOLVED_NAME', ['9:resolution', '15:state']],
])('%s is told with row and header', (code, places) => {
  expect(placesOf(imported, code)).toEqual(places);
});

test('votes are listed by state, and NA is Namibia', () => {
  const [record] = imported.groups.find(({ fate }) => fate === 'NEW')?.records ?? [];
  expect(record).toMatchObject({
    section: 'votes',
    record: {
      initiative: 'initiative:a-res-76-778',
      on: '2021-12-24',
      yes: ['state:na'],
      no: ['state:fr'],
      abstain: ['state:in'],
    },
  });
});

test('a state that did not vote is in none of the lists', () => {
  const [record] = imported.groups[0]?.proposal.records ?? [];
  expect(JSON.stringify(record)).not.toContain('state:jp');
});

test('the new resolution has its kind and its day', () => {
  const records = imported.groups.flatMap((group) => group.records);
  expect(records.find(({ section }) => section === 'initiatives')?.record).toMatchObject({
    kind: 'un-resolution',
    announcedOn: '2021-12-24',
  });
});

describe('a later import', () => {
  const accepted = acceptAll(imported);

  test('what was accepted keeps the rules of the record', () => {
    expect(checkRecords(RecordState.of(accepted.records)).faults).toEqual([]);
  });

  test('proposes nothing', async () => {
    const again = await importFixture(profile, file, { judgements, ...accepted });
    expect(countFates(again)).toEqual({ UNCHANGED: 2, INVALID: 1 });
  });

  test('proposes a corrected vote', async () => {
    const corrected = await importFixture(profile, file, {
      judgements,
      ...accepted,
      edit: ({ row, cells }) => ({
        row,
        cells: row === 19 ? { ...cells, vote: 'abstain' } : cells,
      }),
    });
    const [changed] = corrected.groups.filter(({ fate }) => fate === 'CHANGED');
    expect(changed?.records).toMatchObject([
      { record: { yes: ['state:na'], abstain: ['state:fr', 'state:in'] } },
    ]);
    expect(changed?.records[0]?.record).not.toHaveProperty('no');
  });
});

test('a resolution that is not a new one is asked for', async () => {
  const undecided = await importFixture(profile, file, {
    judgements: [isNew('another', 'initiatives')],
  });
  expect(placesOf(undecided, 'UNRESOLVED_NAME')).toContain('17:resolution');
});
