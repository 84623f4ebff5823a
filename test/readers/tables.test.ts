/**
 * Every exported table opens in pandas, polars and DuckDB: with the types of its definition, all of
 * its cells, and the sums that its JSON Lines have.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { tableNames, type TableName } from '../../src/domain/selection/export-url.js';
import type { ExportProperty } from '../../src/export/export-format.js';
import { tables } from '../../src/export/tables/tables.js';
import { openEmbeddedStore } from '../../src/graph/embedded/open-embedded-store.js';
import { describeWithPython, runPython } from '../support/export/python-readers.js';
import { createExportRunner } from '../support/export/run-export.js';
import { readCorpus } from '../support/load-corpus.js';

const SCRIPT = fileURLToPath(new URL('read_tables.py', import.meta.url));
const names = Object.values(tableNames);

interface Reading {
  readonly rows: number;
  readonly types: Readonly<Record<string, string>>;
  readonly present: Readonly<Record<string, number>>;
  readonly sums: Readonly<Record<string, number>>;
}
interface CsvReading {
  readonly rows: number;
  readonly columns: readonly string[];
}
type Readings = Readonly<Record<string, Reading | CsvReading>>;

/** What each reader calls the type of a column. */
const typeNames: Readonly<Record<string, Readonly<Record<ExportProperty['type'], string>>>> = {
  pandas: {
    STRING: 'string[pyarrow]',
    URL: 'string[pyarrow]',
    PARTIAL_DATE: 'string[pyarrow]',
    PARTIAL_DATES: 'list<element: string>[pyarrow]',
    STRINGS: 'list<element: string>[pyarrow]',
    INTEGER: 'int32[pyarrow]',
    NUMBER: 'double[pyarrow]',
    BOOLEAN: 'bool[pyarrow]',
    DATE: 'date32[day][pyarrow]',
  },
  polars: {
    STRING: 'String',
    URL: 'String',
    PARTIAL_DATE: 'String',
    PARTIAL_DATES: 'List(String)',
    STRINGS: 'List(String)',
    INTEGER: 'Int32',
    NUMBER: 'Float64',
    BOOLEAN: 'Boolean',
    DATE: 'Date',
  },
  duckdb: {
    STRING: 'VARCHAR',
    URL: 'VARCHAR',
    PARTIAL_DATE: 'VARCHAR',
    PARTIAL_DATES: 'VARCHAR[]',
    STRINGS: 'VARCHAR[]',
    INTEGER: 'INTEGER',
    NUMBER: 'DOUBLE',
    BOOLEAN: 'BOOLEAN',
    DATE: 'DATE',
  },
};

describeWithPython('Tables in Python', () => {
  let folder: string;
  let readings: Readonly<Record<string, Readings>>;
  const rows = new Map<TableName, readonly Readonly<Record<string, unknown>>[]>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tables-'));
    const store = openEmbeddedStore();
    await loadGraph(store, await readCorpus());
    const run = await createExportRunner(store);
    for (const name of names) {
      for (const ending of ['csv', 'parquet']) {
        const { bytes } = await run(`/export/${name}.${ending}`);
        await writeFile(join(folder, `${name}.${ending}`), bytes);
      }
      if (name === 'claims') continue;
      const { text } = await run(`/export/${name}.jsonl`);
      const parse = (line: string) => JSON.parse(line) as Readonly<Record<string, unknown>>;
      rows.set(name, text.trimEnd().split('\n').map(parse));
    }
    await store.close();
    // The script prints one such object.
    readings = JSON.parse(await runPython(SCRIPT, [folder])) as typeof readings;
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  test.each(
    names.flatMap((name) => Object.keys(typeNames).map((reader) => [name, reader] as const)),
  )('%s in %s', (name, reader) => {
    const { columns } = tables[name];
    const reading = readings[name]?.[reader] as Reading;
    const types = Object.entries(columns).map(([column, { type }]) => [
      column,
      typeNames[reader]?.[type],
    ]);

    expect(reading.types).toEqual(Object.fromEntries(types));
    const expected = rows.get(name);
    if (expected === undefined) return;
    expect(reading.rows).toBe(expected.length);
    for (const [column, { type }] of Object.entries(columns)) {
      const cells = expected.flatMap((row) => (row[column] === undefined ? [] : [row[column]]));
      expect(reading.present[column], column).toBe(cells.length);
      if (type !== 'INTEGER' && type !== 'NUMBER') continue;
      const sum = cells.reduce<number>((total, cell) => total + Number(cell), 0);
      expect(reading.sums[column], column).toBeCloseTo(sum, 6);
    }
  });

  test.each(names)('%s as CSV', (name) => {
    const columns = Object.keys(tables[name].columns);
    const { rows: expected } = readings[name]?.['pandas'] as Reading;

    for (const reader of ['pandas csv', 'polars csv', 'duckdb csv']) {
      expect(readings[name]?.[reader], reader).toEqual({ rows: expected, columns });
    }
  });
});
