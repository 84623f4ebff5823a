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
import { isRecord } from './judged-names.js';

const [profile, file] = ['misp-threat-actor', 'misp-threat-actor.jsonl'];
const imported = await importFixture(profile, file);

test('nine clusters: four new groups, one that gets aliases, one known, three with faults', () => {
  expect(countFates(imported)).toEqual({ NEW: 4, CHANGED: 1, UNCHANGED: 1, INVALID: 3 });
  expect(countRecords(imported)).toEqual({ groups: 5 });
});

test('tells exactly these faults', () => {
  expect(countFaults(imported)).toEqual({
    GARBLED_TEXT: 1,
    MISREAD_ENCODING: 1,
    MISSING_VALUE: 1,
    REPEATED_TITLE: 1,
    SHARED_ALIAS: 2,
    SPONSOR_NOT_CODED: 2,
    UNEXPECTED_VALUE: 1,
    UNKNOWN_COLUMN: 2,
    UNRESOLVED_NAME: 1,
  });
});

test.each([
  ['MISSING_VALUE', ['8:value']],
  ['REPEATED_TITLE', ['7:value']],
  ['SHARED_ALIAS', ['2:meta', '2:meta']],
  ['SPONSOR_NOT_CODED', ['1:meta', '2:meta']],
  ['UNEXPECTED_VALUE', ['6:meta']],
  ['UNRESOLVED_NAME', ['3:value']],
])('%s is told with line and field', (code, places) => {
  expect(placesOf(imported, code)).toEqual(places);
});

test('a new group has its names once, and the asserted sponsor as a note', () => {
  expect(imported.groups[0]?.records).toMatchObject([
    {
      section: 'groups',
      record: {
        id: 'group:quiet-heron',
        name: 'Quiet Heron',
        aliases: ['Grey Wader', 'G9001'],
        note: 'asserted by MISP: suspected state sponsor Namibia, country NA (confidence 50)',
      },
    },
  ]);
});

test('a known group gets the aliases that no other group has, and no note', () => {
  expect(imported.groups[1]?.records).toEqual([
    {
      section: 'groups',
      id: 'group:apt28',
      record: {
        id: 'group:apt28',
        name: 'APT28',
        aliases: ['Fancy Bear', 'Pawn Storm', 'Sofacy', 'Strontium', 'Paper Otter'],
      },
      changedFields: ['aliases'],
    },
  ]);
});

test('no cluster gives a statement', () => {
  const sections = imported.groups.flatMap(({ proposal }) =>
    proposal.records.map(({ section }) => section),
  );
  expect(new Set(sections)).toEqual(new Set(['groups']));
});

test('a cluster that a person found to be a known group adds its names to it', async () => {
  const judged = await importFixture(profile, file, {
    judgements: [isRecord('Sofacy Group', 'groups', 'group:apt28')],
  });
  expect(judged.groups[2]?.records).toMatchObject([{ id: 'group:apt28' }]);
});

describe('a later import', () => {
  const accepted = acceptAll(imported);

  test('what was accepted keeps the rules of the record', () => {
    expect(checkRecords(RecordState.of(accepted.records)).faults).toEqual([]);
  });

  test('proposes nothing', async () => {
    const again = await importFixture(profile, file, accepted);
    expect(countFates(again)).toEqual({ UNCHANGED: 6, INVALID: 3 });
  });

  test('proposes a new alias', async () => {
    const later = await importFixture(profile, file, {
      ...accepted,
      edit: ({ row, cells }) => ({
        row,
        cells: row === 4 ? { ...cells, meta: '{"synonyms":["Moth","Silk Moth"]}' } : cells,
      }),
    });
    const [changed] = later.groups.filter(({ fate }) => fate === 'CHANGED');
    expect(changed?.records).toMatchObject([
      {
        id: 'group:lantern-moth',
        record: { aliases: ['Moth', 'Silk Moth'] },
        changedFields: ['aliases'],
      },
    ]);
  });
});
