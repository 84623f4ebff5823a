/**
 * The report of the first table that was imported, as `demarche import --report` wrote it: each row has a
 * fate, and the seeds have what the report says that became of it.
 */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPublishedImports } from '../../src/corpus/imports/published-imports.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { entriesOf, textOf, type SeedRecords } from '../../src/corpus/seed-records.js';
import { readTable } from '../../src/tables/read-table.js';

const SEEDS_FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url));
const REPORT = fileURLToPath(new URL('coded-acts.report.csv', import.meta.url));

interface ReportedRow {
  readonly row: number;
  readonly key: string;
  readonly fate: string;
  readonly reason: string;
  readonly records: readonly string[];
}

describe('the report of the import of coded acts', () => {
  let rows: readonly ReportedRow[];
  let records: SeedRecords;
  beforeAll(async () => {
    rows = await readReport();
    records = await readSeeds(SEEDS_FOLDER);
  });

  it('has a fate for each of the 287 rows', () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 287 }, (_, index) => index + 2));
    expect(new Set(rows.map(({ fate }) => fate))).toEqual(new Set(['ACCEPTED', 'DECLINED']));
    expect(rows.filter(({ fate }) => fate === 'DECLINED')).toHaveLength(12);
  });

  it('gives a reason for what was declined, and for nothing else', () => {
    for (const { fate, reason, key } of rows) {
      expect(reason !== '', key).toBe(fate === 'DECLINED');
    }
  });

  it('agrees with what the seeds remember of the table', async () => {
    const { sources } = await readPublishedImports(SEEDS_FOLDER);
    const groups = sources.find(({ source }) => source === 'coded-acts')?.groups ?? [];
    const remembered = new Map(groups.map(({ key, fate }) => [key, fate.toUpperCase()]));

    expect(remembered).toEqual(new Map(rows.map(({ key, fate }) => [key, fate])));
  });

  it('is of statements that have an act for each row', () => {
    const statements = new Map(records.statements.map((each) => [textOf(each, 'id') ?? '', each]));
    for (const key of new Set(rows.map((row) => row.key))) {
      const own = rows.filter((row) => row.key === key);
      const statement = statements.get(`statement:${key}`);
      if (own.some(({ fate }) => fate === 'DECLINED')) expect(statement, key).toBeUndefined();
      else expect(entriesOf(statement ?? {}, 'positions'), key).toHaveLength(own.length);
    }
  });

  it('names records of the seeds only', () => {
    const ids = new Set(
      Object.entries(records).flatMap(([section, list]) =>
        list.map((record) => `${section}/${textOf(record, 'id') ?? ''}`),
      ),
    );
    const named = rows.filter(({ fate }) => fate === 'ACCEPTED').flatMap((row) => row.records);

    expect(named.length).toBeGreaterThan(700);
    expect(named.filter((name) => !ids.has(name))).toEqual([]);
  });
});

async function readReport(): Promise<readonly ReportedRow[]> {
  const rows: ReportedRow[] = [];
  for await (const item of readTable({ path: REPORT, name: 'coded-acts.report.csv' })) {
    if (!('cells' in item)) throw new Error(item.message);
    const { row = '', key = '', fate = '', reason = '', records = '' } = item.cells;
    const names = records === '' ? [] : records.split(' ');
    rows.push({ row: Number(row), key, fate, reason, records: names });
  }
  return rows;
}
