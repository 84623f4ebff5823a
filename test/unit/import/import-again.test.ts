/** A table that is imported, accepted and imported again, with its cells or the record changed between. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { readSeeds } from '../../../src/corpus/read-seeds.js';
import type { SeedRecords } from '../../../src/corpus/seed-records.js';
import { compareProposal, type Comparison } from '../../../src/import/compare-proposal.js';
import type { ImportedRecord, LedgerEntry, SourceRow } from '../../../src/import/import-model.js';
import { NameIndex } from '../../../src/import/name-index.js';
import { readJudgements } from '../../../src/import/read-judgements.js';
import { readTable } from '../../../src/tables/read-table.js';
import { importTable, readStoredProfile } from '../../support/import/import-table.js';

const FOLDER = 'test/support/import';
const VALID = ['gb-office-20240304', 'cn-mfa-20240305'];
const profile = readStoredProfile('coded-acts');
const decisions = readJudgements(readFileSync(`${FOLDER}/judgements.yaml`, 'utf8'), 'judgements');

let rows: SourceRow[];
let accepted: SeedRecords;
let ledger: ReadonlyMap<string, LedgerEntry>;

beforeAll(async () => {
  const before = await readSeeds('test/corpus');
  rows = [];
  for await (const row of readTable({ path: `${FOLDER}/coded-acts.csv`, name: 'coded-acts.csv' })) {
    if ('cells' in row && row.row <= 5) rows.push(row);
  }
  const first = await compare(rows, before, new Map());
  expect([...first.values()].map(({ fate }) => fate)).toEqual(['NEW', 'NEW']);
  const { proposals } = await importTable(profile, rows, before, decisions);
  ledger = new Map(
    proposals.map(({ key, hash }) => [
      key,
      { key, hash, fate: 'ACCEPTED', records: first.get(key)?.base ?? [] },
    ]),
  );
  accepted = withRecords(
    before,
    [...first.values()].flatMap(({ records }) => records),
  );
});

async function compare(
  table: readonly SourceRow[],
  records: SeedRecords,
  entries: ReadonlyMap<string, LedgerEntry>,
): Promise<ReadonlyMap<string, Comparison>> {
  const index = new NameIndex(records);
  const { proposals } = await importTable(profile, table, records, decisions);
  return new Map(
    proposals.map((proposal) => [
      proposal.key,
      compareProposal(proposal, entries.get(proposal.key), (section, id) =>
        index.find(section, id),
      ),
    ]),
  );
}

function withRecords(records: SeedRecords, added: readonly ImportedRecord[]): SeedRecords {
  const all = { ...records };
  for (const { section, id, record } of added) {
    all[section] = [...all[section].filter((each) => each['id'] !== id), record];
  }
  return all;
}

/** Columns of the statement or the page must be equal in all rows. */
const sharedColumns = ['form', 'published_on'];

/** The table with another text in a cell of its first row. */
function withCell(column: string, text: string): readonly SourceRow[] {
  const last = sharedColumns.includes(column) ? 3 : 2;
  return rows.map((each) =>
    each.row <= last ? { ...each, cells: { ...each.cells, [column]: text } } : each,
  );
}

it('proposes nothing when nothing changed', async () => {
  const again = await compare(rows, accepted, ledger);
  expect([...again.keys()]).toEqual(VALID);
  for (const { fate, records, edited, faults } of again.values()) {
    expect({ fate, records, edited }).toEqual({ fate: 'UNCHANGED', records: [], edited: [] });
    expect(faults.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  }
});

it('proposes nothing without the ledger, as on another machine', async () => {
  for (const { fate, records } of (await compare(rows, accepted, new Map())).values()) {
    expect({ fate, records }).toEqual({ fate: 'UNCHANGED', records: [] });
  }
});

it('proposes nothing when the rows of the table were moved', async () => {
  const moved = rows
    .toSorted((a, b) =>
      (a.cells['statement_key'] ?? '').localeCompare(b.cells['statement_key'] ?? ''),
    )
    .map((row, index) => ({ ...row, row: index + 100 }));
  const again = await compare(moved, accepted, ledger);
  expect([...again.values()].map(({ fate }) => fate)).toEqual(['UNCHANGED', 'UNCHANGED']);
});

/** A cell of the first row, another text for it, and the paths that then differ. */
const changes: readonly (readonly [string, string, readonly string[]])[] = [
  ['form', 'interview', ['form']],
  ['speaker_title', 'Head', ['deliveredBy']],
  ['note', 'another note', ['positions[position:gb-office-20240304-1].note']],
  ['conduct', 'theft', ['positions[position:gb-office-20240304-1].conduct']],
  ['hedge', 'likely', ['positions[position:gb-office-20240304-1].hedge']],
  ['accused', 'Russia', ['positions[position:gb-office-20240304-1].against']],
  ['speech', 'nested', ['positions[position:gb-office-20240304-1].evidence']],
  ['source_title', 'Another title', ['title']],
  ['published_on', '05.03.2024', ['publishedOn']],
];

it('proposes the difference of a changed cell, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...changes), async ([column, text, paths]) => {
      const again = await compare(withCell(column, text), accepted, ledger);
      expect(again.get(VALID[1] ?? '')?.fate).toBe('UNCHANGED');
      const changed = again.get(VALID[0] ?? '');
      expect(changed?.fate).toBe('CHANGED');
      expect(changed?.records.flatMap(({ changedFields }) => changedFields ?? ['new'])).toEqual(
        paths,
      );
      expect(changed?.edited).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

it('keeps what a person edited, and tells it', async () => {
  const id = 'statement:gb-office-20240304';
  const statement = accepted.statements.find((each) => each['id'] === id) ?? {};
  const edited = withRecords(accepted, [
    {
      section: 'statements',
      id,
      record: { ...statement, form: 'as a person wrote it', note: 'by a person' },
    },
  ]);
  const table = withCell('form', 'interview').map((row) =>
    row.row === 3 ? { ...row, cells: { ...row.cells, note: 'from the table' } } : row,
  );
  const changed = (await compare(table, edited, ledger)).get(VALID[0] ?? '');
  expect(changed?.fate).toBe('CHANGED');
  expect(changed?.edited).toEqual([{ section: 'statements', id, fields: ['form'] }]);
  expect(changed?.records).toMatchObject([
    {
      changedFields: ['positions[position:gb-office-20240304-2].note'],
      record: { form: 'as a person wrote it', note: 'by a person' },
    },
  ]);
});

it('adds an act of a new row at the end', async () => {
  const [, second] = rows;
  const added: SourceRow = {
    row: 4,
    cells: {
      ...second?.cells,
      asserts: 'Calls on all to stop.',
      initiative: '',
      initiative_relation: '',
    },
  };
  const table = [...rows.slice(0, 2), added, ...rows.slice(2)];
  const changed = (await compare(table, accepted, ledger)).get(VALID[0] ?? '');
  expect(changed?.records[0]?.changedFields).toEqual([
    'summary',
    'positions[position:gb-office-20240304-3]',
  ]);
});

it('refuses a change that contradicts another row of the statement', async () => {
  const table = withCell('speaker_title', 'Head').map((row) =>
    row.row === 3 ? { ...row, cells: { ...row.cells, speaker_title: 'Deputy' } } : row,
  );
  const changed = (await compare(table, accepted, ledger)).get(VALID[0] ?? '');
  expect(changed?.fate).toBe('INVALID');
  expect(changed?.faults.map(({ code, row, column }) => [code, row, column])).toContainEqual([
    'ROWS_DISAGREE',
    3,
    'speaker_title',
  ]);
});
