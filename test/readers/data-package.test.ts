/** The data package is whole, repeatable, and valid by the validator of each of its formats. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadGraph } from '../../src/corpus/load-graph.js';
import type { ExportProperty } from '../../src/export/export-format.js';
import { tables } from '../../src/export/tables/tables.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openEmbeddedStore } from '../../src/graph/embedded/open-embedded-store.js';
import { describeDataset } from '../../src/corpus/describe-dataset.js';
import { describeWithPython, runPython } from '../support/export/python-readers.js';
import {
  createExportRunner,
  type ExportedFile,
  type RunExport,
} from '../support/export/run-export.js';
import { unzip, type UnzippedFile } from '../support/export/unzip.js';
import { readCorpus } from '../support/load-corpus.js';

const scriptOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The type of a column in a reader, by its type in the definition of the table. */
const readTypes: Readonly<Record<ExportProperty['type'], string>> = {
  STRING: 'string',
  URL: 'string',
  PARTIAL_DATE: 'string',
  STRINGS: 'list',
  PARTIAL_DATES: 'list',
  INTEGER: 'integer',
  NUMBER: 'number',
  BOOLEAN: 'boolean',
  DATE: 'date',
};

const tableFiles = Object.keys(tables).flatMap((table) =>
  ['csv', 'parquet'].map((extension) => `tables/${table}.${extension}`),
);
const graphFiles = ['graph/graph.graphml', 'graph/graph.jsonl'];

let store: GraphStore;
let run: RunExport;
let archive: ExportedFile;
let files: readonly UnzippedFile[];
let folder: string;

beforeAll(async () => {
  store = openEmbeddedStore();
  await loadGraph(store, await readCorpus());
  run = await createExportRunner(store);
  archive = await run('/export/package.zip');
  files = await unzip(archive.bytes);
  folder = await mkdtemp(join(tmpdir(), 'demarche-package-'));
  for (const { name, bytes } of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}, 120_000);

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const textOf = (name: string) => files.find((file) => file.name === name)?.bytes.toString() ?? '';
const jsonOf = (name: string) => JSON.parse(textOf(name)) as Readonly<Record<string, unknown>>;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('The package', () => {
  test('has the data first, then its metadata, then the manifest', () => {
    expect(files.map(({ name }) => name)).toEqual([
      ...tableFiles,
      ...graphFiles,
      'codebook.md',
      'LICENSE',
      'CITATION.cff',
      'datapackage.json',
      'csv-metadata.json',
      'datacite.json',
      'croissant.json',
      'README.md',
      'ro-crate-metadata.json',
      'manifest.json',
    ]);
  });

  test.each([
    ['tables/dyad-years.csv', '/export/dyad-years.csv'],
    ['tables/claims.parquet', '/export/claims.parquet'],
    ['graph/graph.graphml', '/export/graph.graphml'],
    ['graph/graph.jsonl', '/export/graph.jsonl'],
  ])('%s is what %s gives', async (name, url) => {
    const own = await run(url);

    expect(sha256(files.find((file) => file.name === name)?.bytes ?? Buffer.of())).toBe(own.sha256);
  });

  test('has equal bytes a second time, and no time inside', async () => {
    const again = await run('/export/package.zip');

    expect(again.sha256).toBe(archive.sha256);
    expect(jsonOf('manifest.json')).not.toHaveProperty('exportedAt');
  });

  test('gives the hash of each file in its manifest, and in the metadata that lists it', () => {
    const facts = files.map(({ name, bytes }) => ({
      name,
      bytes: bytes.length,
      sha256: sha256(bytes),
    }));
    const crate = jsonOf('ro-crate-metadata.json')['@graph'] as readonly Record<string, unknown>[];
    const { resources } = jsonOf('datapackage.json') as {
      resources: readonly { path: string; hash: string; bytes: number }[];
    };
    const { distribution } = jsonOf('croissant.json') as {
      distribution: readonly { name: string; sha256: string }[];
    };
    const hashOf = (name: string) => facts.find((fact) => fact.name === name)?.sha256;

    expect(jsonOf('manifest.json')['files']).toEqual(facts.slice(0, -1));
    expect(
      crate.filter((entity) => entity['@type'] === 'File').map((entity) => entity['sha256']),
    ).toEqual(facts.slice(0, -2).map((fact) => fact.sha256));
    expect(resources.map(({ path, hash }) => [path, hash])).toEqual(
      resources.map(({ path }) => [path, `sha256:${hashOf(path) ?? ''}`]),
    );
    expect(resources).toHaveLength(Object.keys(tables).length);
    expect(distribution.map((each) => [each.name, each.sha256])).toEqual(
      distribution.map((each) => [each.name, hashOf(each.name)]),
    );
  });

  test('counts the records of each file', () => {
    const { counts } = archive.manifest as unknown as {
      counts: { files: Readonly<Record<string, { rows?: number }>> };
    };
    const ids = (name: string) => textOf(name).trim().split('\r\n').length - 1;

    expect(Object.keys(counts.files)).toEqual([...tableFiles, ...graphFiles]);
    expect(counts.files['tables/dyad-years.csv']?.rows).toBe(ids('tables/dyad-years.csv'));
    expect(counts.files['tables/dyad-years.parquet']?.rows).toBe(ids('tables/dyad-years.csv'));
    expect(counts.files['graph/graph.jsonl']).toEqual(counts.files['graph/graph.graphml']);
  });

  test('states the terms of the seeds', async () => {
    const sources = await readFile(new URL('../../seeds/SOURCES.md', import.meta.url), 'utf8');

    for (const term of describeDataset('any').terms) expect(sources).toContain(term);
  });

  test('is refused like a whole graph that is too large, and with parameters', async () => {
    const small = await createExportRunner(store, { maxExportNodes: 100 });

    await expect(small('/export/package.zip')).rejects.toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    await expect(run('/export/package.zip?kind=DENIAL')).rejects.toThrow(/takes no parameters/);
    await expect(run('/export/package.zip?bom=true')).rejects.toThrow(/byte order mark/);
    await expect(run('/export/package.csv')).rejects.toThrow(/no format "csv" of package/);
  });

  test('fails if the store fails midway, and stops reading when the client leaves', async () => {
    let reads = 0;
    const dying = await createExportRunner(store, {}, (statement, options) => {
      reads += 1;
      return reads > 60 ? Promise.reject(new Error('gone')) : store.read(statement, options);
    });
    await expect(dying('/export/package.zip')).rejects.toThrow('gone');

    let counted = 0;
    const leaving = await createExportRunner(store, {}, (statement, options) => {
      counted += 1;
      return store.read(statement, options);
    });
    const onChunk = () => {
      throw new Error('left');
    };
    await expect(leaving('/export/package.zip', { onChunk })).rejects.toThrow('left');
    const atEnd = counted;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(counted - atEnd).toBeLessThan(3);
  });
});

describeWithPython('In Python,', () => {
  test('the validator of each metadata format finds no fault', async () => {
    const faults: unknown = JSON.parse(await runPython(scriptOf('validate_package.py'), [folder]));

    expect(faults).toEqual({
      'datapackage.json': [],
      'csv-metadata.json': [],
      'croissant.json': [],
      'datacite.json': [],
      'CITATION.cff': [],
      'ro-crate-metadata.json': [],
    });
  }, 120_000);

  test('each validator finds a fault in a damaged package', async () => {
    const damaged = await mkdtemp(join(tmpdir(), 'demarche-damaged-'));
    const damage: Readonly<Record<string, readonly [RegExp, string]>> = {
      'tables/votes.csv': [/,YES,/, ',MAYBE,'],
      'croissant.json': [/"@id": "positions\/id",\n/, ''],
      'datacite.json': [/"titles"/, '"title"'],
      'CITATION.cff': [/authors:/, 'author:'],
      'ro-crate-metadata.json': [/"license": /, '"licence": '],
    };
    for (const { name, bytes } of files) {
      const [pattern, by] = damage[name] ?? [];
      const content = pattern === undefined ? bytes : bytes.toString().replace(pattern, by ?? '');
      if (pattern !== undefined) expect(content).not.toBe(bytes.toString());
      await mkdir(dirname(join(damaged, name)), { recursive: true });
      await writeFile(join(damaged, name), content);
    }

    const faults = JSON.parse(
      await runPython(scriptOf('validate_package.py'), [damaged]),
    ) as Readonly<Record<string, readonly string[]>>;
    await rm(damaged, { recursive: true });

    for (const [name, found] of Object.entries(faults))
      expect([name, found.length]).not.toEqual([name, 0]);
  }, 120_000);

  test('pandas, polars and DuckDB open each table with its rows and types, CSV equal to Parquet', async () => {
    const readings = JSON.parse(await runPython(scriptOf('read_package.py'), [folder])) as Readonly<
      Record<string, Readonly<Record<string, readonly [number, Readonly<Record<string, string>>]>>>
    >;
    const counts = archive.manifest.counts as unknown as {
      files: Readonly<Record<string, { rows: number }>>;
    };

    const expected = Object.entries(tables).map(([table, { columns }]) => {
      const { rows } = counts.files[`tables/${table}.csv`] ?? { rows: -1 };
      const types = Object.entries(columns).map(
        ([name, { type }]) => [name, readTypes[type]] as const,
      );
      const parquet = [rows, Object.fromEntries(types)];
      const csv = [
        rows,
        Object.fromEntries(types.map(([name, type]) => [name, type === 'list' ? 'string' : type])),
      ];
      const each = (reader: string) => [
        [`${reader} parquet`, parquet] as const,
        [`${reader} csv`, csv] as const,
      ];
      return [table, Object.fromEntries(['pandas', 'polars', 'duckdb'].flatMap(each))] as const;
    });
    expect(readings).toEqual(Object.fromEntries(expected));
  }, 120_000);

  test('the notebook runs on the package alone, and prints the outputs that it shows', async () => {
    await writeFile(join(folder, 'demarche-package.zip'), archive.bytes);
    const notebook = new URL('../../examples/notebook/answered-accusations.ipynb', import.meta.url);
    const cells = JSON.parse(
      await runPython(scriptOf('run_notebook.py'), [fileURLToPath(notebook)], folder),
    ) as readonly { printed: string; shown: string }[];
    const guide = await readFile(new URL('../../docs/researchers.md', import.meta.url), 'utf8');

    expect(cells.map(({ printed }) => printed)).toEqual(cells.map(({ shown }) => shown));
    expect(cells.at(-2)?.shown).toBe('154 accusations, 58 answered\n');
    // The estimate of the guide.
    const [, estimate = ''] = /^(certain: .+)\)$/m.exec(guide) ?? [];
    expect(estimate).toContain('standard error');
    expect(cells.at(-1)?.shown).toContain(estimate);
  }, 60_000);
});
