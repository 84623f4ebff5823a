import { describe, expect, test } from 'vitest';
import { checkRecords } from '../../../../src/curation/check-records.js';
import { RecordState } from '../../../../src/curation/record-state.js';
import { textOf, type SeedRecord } from '../../../../src/corpus/seed-records.js';
import {
  acceptAll,
  countFates,
  countFaults,
  countRecords,
  importFixture,
  placesOf,
  type Imported,
} from './import-fixture.js';
import { judgements } from './judged-names.js';

const imported = {
  '1.1': await importFixture('eurepoc-1.1', 'eurepoc-1.1.csv', { judgements }),
  '1.3': await importFixture('eurepoc-1.3', 'eurepoc-1.3.csv', { judgements }),
};
const versions = ['1.1', '1.3'] as const;

function recordOf({ groups }: Imported, id: string): SeedRecord | undefined {
  return groups.flatMap(({ proposal }) => proposal.records).find((each) => each.id === id)?.record;
}

describe('version 1.1', () => {
  test('36 rows are 15 groups, of which 13 can be proposed', () => {
    expect(countFates(imported['1.1'])).toEqual({ INVALID: 2, NEW: 13 });
  });

  test('gives exactly these records', () => {
    expect(countRecords(imported['1.1'])).toEqual({
      incidents: 13,
      statements: 9,
      documents: 8,
      publishers: 2,
      agencies: 1,
      groups: 1,
      spokespersons: 1,
    });
  });

  test('tells exactly these faults', () => {
    expect(countFaults(imported['1.1'])).toEqual({
      AGENCY_ELSEWHERE: 1,
      GARBLED_TEXT: 1,
      INVALID_DATE: 1,
      LEFT_OUT: 4,
      MISREAD_ENCODING: 1,
      NOT_A_STATE_ACT: 4,
      PADDED_DATE: 5,
      REGION_AS_STATE: 1,
      REPEATED_HEADER: 1,
      REPEATED_TITLE: 1,
      SHIFTED_COLUMNS: 1,
      SPREADSHEET_ERROR: 1,
      SPREAD_OVER_ROWS: 1,
      UNKNOWN_COLUMN: 3,
    });
  });

  test.each([
    ['AGENCY_ELSEWHERE', ['33:attributing_actor']],
    ['GARBLED_TEXT', ['26:name']],
    ['INVALID_DATE', ['37:end_date']],
    [
      'LEFT_OUT',
      [
        '25:attributing_country',
        '30:attribution_date',
        '31:attributing_country',
        '32:sources_attribution',
      ],
    ],
    [
      'NOT_A_STATE_ACT',
      [
        '21:attribution_basis',
        '22:attribution_basis',
        '23:attribution_basis',
        '35:attribution_basis',
      ],
    ],
    [
      'PADDED_DATE',
      ['2:start_date', '20:attribution_date', '28:start_date', '29:start_date', '30:start_date'],
    ],
    ['REGION_AS_STATE', ['21:receiver_country']],
    ['REPEATED_HEADER', ['36:']],
    ['REPEATED_TITLE', ['29:name']],
    ['SHIFTED_COLUMNS', ['27:start_date']],
    ['SPREADSHEET_ERROR', ['25:attributing_country']],
    ['SPREAD_OVER_ROWS', ['2:attribution_ID']],
  ])('%s is told with row and header', (code, places) => {
    expect(placesOf(imported['1.1'], code)).toEqual(places);
  });

  test('sixteen combinations are one statement, of both states and their own agencies', () => {
    expect(recordOf(imported['1.1'], 'statement:eurepoc-70001')).toMatchObject({
      occurredOn: '2022-09-14',
      sourceCheck: 'incomplete',
      madeBy: ['state:us', 'state:ca'],
      issuedBy: ['agency:us-cisa', 'agency:ca-cse'],
      documents: ['document:example-harbour-joint-advisory'],
      positions: [
        {
          kind: 'accusation',
          conduct: ['unspecified'],
          hedge: 'unstated',
          basis: 'not-known',
          against: [{ actor: 'state:ir', role: 'accused' }],
          concerns: ['incident:eurepoc-9001'],
        },
      ],
    });
  });

  test('a statement has one accusation', () => {
    const statements = imported['1.1'].groups
      .flatMap(({ proposal }) => proposal.records)
      .filter(({ section }) => section === 'statements');
    expect(statements).toHaveLength(9);
    for (const { record } of statements) expect(record['positions']).toHaveLength(1);
  });

  test('a person written in three ways is one, with the office of each occasion', () => {
    for (const id of ['70010', '70011', '70012']) {
      expect(recordOf(imported['1.1'], `statement:eurepoc-${id}`)).toMatchObject({
        deliveredBy: [
          { spokesperson: 'spokesperson:arben-luzhani', title: 'Minister of Interior' },
        ],
      });
    }
    expect(recordOf(imported['1.1'], 'spokesperson:arben-luzhani')).toMatchObject({
      name: 'Arben Luzhani',
      named: true,
      speaksFor: [{ actor: 'state:al', title: 'Minister of Interior' }],
    });
  });

  test('a padded date is a year', () => {
    expect(recordOf(imported['1.1'], 'incident:eurepoc-9001')).toMatchObject({ period: '2020' });
    expect(recordOf(imported['1.1'], 'statement:eurepoc-70012')).toMatchObject({
      occurredOn: '2023',
    });
  });

  test('the European Union and the United Nations are blocs, and Namibia a state', () => {
    expect(recordOf(imported['1.1'], 'incident:eurepoc-9001')).toMatchObject({
      saidToAffect: ['state:na', 'bloc:eu'],
    });
    expect(recordOf(imported['1.1'], 'incident:eurepoc-9003')).toMatchObject({
      saidToAffect: ['state:no', 'bloc:un'],
    });
    expect(recordOf(imported['1.1'], 'statement:eurepoc-70030')).toMatchObject({
      madeBy: ['bloc:eu'],
      issuedBy: ['agency:eu-eeas'],
    });
  });

  test('a state is not accused of what a group from there is said to have done', () => {
    expect(recordOf(imported['1.1'], 'statement:eurepoc-70121')).toMatchObject({
      positions: [{ against: [{ actor: 'group:harbour-wolves', role: 'accused' }] }],
    });
  });

  test('what companies, media, attackers and analysts say is no statement', () => {
    for (const id of ['70020', '70021', '70022', '70122']) {
      expect(recordOf(imported['1.1'], `statement:eurepoc-${id}`)).toBeUndefined();
    }
    expect(recordOf(imported['1.1'], 'incident:eurepoc-9003')).toBeDefined();
  });

  test('where only the receiver is known, its government is a hint and no more', () => {
    const [fault] = imported['1.1'].faults.filter(
      ({ row, code }) => row === 31 && code === 'LEFT_OUT',
    );
    expect(fault?.remedy).toMatch(/receiver's government: is it Czechia\?$/);
  });

  test('names that nobody decided on are asked for, and block only their incident', async () => {
    const undecided = await importFixture('eurepoc-1.1', 'eurepoc-1.1.csv');
    expect(countFates(undecided)).toEqual({ INVALID: 9, NEW: 6 });
    expect(new Set(placesOf(undecided, 'UNRESOLVED_NAME'))).toContain('24:attributing_actor');
  });
});

describe('version 1.3', () => {
  test('8 rows are 8 groups, of which 7 can be proposed', () => {
    expect(countFates(imported['1.3'])).toEqual({ INVALID: 1, NEW: 7 });
  });

  test('gives exactly these records', () => {
    expect(countRecords(imported['1.3'])).toEqual({
      incidents: 7,
      statements: 4,
      documents: 5,
      publishers: 2,
      spokespersons: 1,
    });
  });

  test('tells exactly these faults', () => {
    expect(countFaults(imported['1.3'])).toEqual({
      NAME_ATTRIBUTES: 1,
      NOT_A_STATE_ACT: 1,
      PADDED_DATE: 2,
      REGION_AS_STATE: 1,
      SHIFTED_COLUMNS: 1,
      SPREAD_OVER_ROWS: 1,
      UNEVEN_LISTS: 1,
      UNKNOWN_COLUMN: 11,
      UNNAMED_SPEAKER: 1,
    });
  });

  test.each([
    ['NAME_ATTRIBUTES', ['8:name']],
    ['PADDED_DATE', ['3:start_date', '3:attribution_date']],
    ['SHIFTED_COLUMNS', ['9:start_date']],
    ['SPREAD_OVER_ROWS', ['2:attribution_id']],
    ['UNEVEN_LISTS', ['5:attribution_id']],
    ['UNNAMED_SPEAKER', ['6:attribution_type']],
  ])('%s is told with row and header', (code, places) => {
    expect(placesOf(imported['1.3'], code)).toEqual(places);
  });

  test('parallel lists are one statement, of both states and their own agencies', () => {
    expect(recordOf(imported['1.3'], 'statement:eurepoc-60001')).toMatchObject({
      occurredOn: '2023-12-21',
      madeBy: ['state:gb', 'state:ca'],
      issuedBy: ['agency:gb-ncsc', 'agency:ca-cse'],
      documents: ['document:example-port-1', 'document:example-port-2'],
    });
  });

  test('the code NA is Namibia', () => {
    expect(recordOf(imported['1.3'], 'incident:eurepoc-8001')).toMatchObject({
      saidToAffect: ['state:na'],
    });
  });

  test('a semicolon in an office divides nothing', () => {
    expect(recordOf(imported['1.3'], 'statement:eurepoc-60010')).toMatchObject({
      deliveredBy: [
        {
          spokesperson: 'spokesperson:kalle-naidis',
          title: 'Under-Secretary for Cyber Policy at the Ministry of Foreign Affairs (MFA)',
        },
      ],
    });
  });

  test('codes tell two states in one cell apart', () => {
    expect(recordOf(imported['1.3'], 'statement:eurepoc-60040')).toMatchObject({
      positions: [{ against: [{ actor: 'state:cn' }, { actor: 'state:kp' }] }],
    });
  });

  test('a semicolon in a URL divides nothing', () => {
    const document = recordOf(imported['1.3'], 'document:example-sluice');
    expect(document && textOf(document, 'url')).toBe('https://press.example.org/sluice?a=1;b=2');
  });
});

describe.each(versions)('every version: %s', (version) => {
  const profile = `eurepoc-${version}`;
  const file = `${profile}.csv`;

  test('each fault says what to do', () => {
    for (const { row, message, remedy } of imported[version].faults) {
      expect(row).toBeGreaterThan(0);
      expect(message).toMatch(/\.$/);
      expect(remedy).toMatch(/[.:?]/);
    }
  });

  test('what is proposed keeps the rules of the record', () => {
    const { records } = acceptAll(imported[version]);
    expect(checkRecords(RecordState.of(records)).faults).toEqual([]);
  });

  test('importing again proposes nothing', async () => {
    const accepted = acceptAll(imported[version]);
    const again = await importFixture(profile, file, { judgements, ...accepted });
    const { INVALID, NEW } = countFates(imported[version]);
    expect(countFates(again)).toEqual({ INVALID, UNCHANGED: NEW });
    expect(countRecords(again)).toEqual({});
  });

  test('a corrected row proposes its difference', async () => {
    const accepted = acceptAll(imported[version]);
    const [from, to] =
      version === '1.1' ? ['2022-05-10', '2022-05-11'] : ['10.10.2022', '11.10.2022'];
    const corrected = await importFixture(profile, file, {
      judgements,
      ...accepted,
      edit: ({ row, cells }) => ({
        row,
        cells: Object.fromEntries(
          Object.entries(cells).map(([header, text]) => [header, text === from ? to : text]),
        ),
      }),
    });
    const changed = corrected.groups.filter(({ fate }) => fate === 'CHANGED');
    expect(
      changed.map(({ records }) => records.map(({ id, changedFields }) => [id, changedFields])),
    ).toEqual([
      [[version === '1.1' ? 'statement:eurepoc-70030' : 'statement:eurepoc-60060', ['occurredOn']]],
    ]);
  });
});
