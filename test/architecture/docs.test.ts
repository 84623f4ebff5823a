/**
 * The docs match the code.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSdl } from '../../src/packaged-files.js';
import { buildGraph } from '../../src/corpus/build-graph.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { DEFAULTS } from '../../src/config.js';
import { printDataModel } from '../../src/domain/ontology/print-data-model.js';
import { printTables } from '../../src/export/tables/print-tables.js';
import { tables } from '../../src/export/tables/tables.js';
import { rowFaultCodes } from '../../src/import/row-faults.js';
import { DEFAULT_TABLE_LIMITS } from '../../src/tables/table.js';
import { tableFaultCodes } from '../../src/tables/table-fault.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const readme = read('README.md');

describe('README', () => {
  test('lists every setting with its default', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_0-9]+)` \| (?:`([^`]*)`)? *\|/gm)];

    expect(Object.fromEntries(rows.map(([, name, value]) => [name, value ?? '']))).toEqual(
      DEFAULTS,
    );
  });

  test('has only queries that are valid for the schema', async () => {
    const schema = buildSchema(await readSdl());
    const queries = [...readme.matchAll(/```graphql\n([^]*?)```/g)].map(([, query]) => query ?? '');

    expect(queries.length).toBeGreaterThan(5);
    expect(queries.flatMap((query) => validate(schema, parse(query)))).toEqual([]);
  });
});

test('docs/errors.md has each error code once', () => {
  const source = read('src/domain/errors.ts');
  const union = /export type ErrorCode =([^;]*);/.exec(source)?.[1] ?? '';
  const codes = [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code);
  const rows = [...read('docs/errors.md').matchAll(/^\| ([A-Z_]+) \|/gm)].map(([, code]) => code);

  expect(codes).toHaveLength(20);
  expect(new Set(rows).size).toBe(rows.length);
  expect(codes.filter((code) => !rows.includes(code))).toEqual([]);
});

describe('docs/import.md', () => {
  const text = read('docs/import.md');

  test.each([
    ['a row', '### Of a row', Object.entries(rowFaultCodes)],
    ['the file', '### Of the file', Object.entries(tableFaultCodes)],
  ])('has each fault of %s with its meaning and what to do', (_name, heading, codes) => {
    const section = text.split(heading)[1]?.split('\n#')[0] ?? '';
    const rows = [...section.matchAll(/^\| ([A-Z_]+) \| (.+?) \| (.+?) \|$/gm)];

    expect(rows.map(([, code, meaning]) => [code, meaning])).toEqual(
      expect.arrayContaining(codes.map(([code, meaning]) => [code, meaning])),
    );
    expect(new Set(rows.map(([, code]) => code)).size).toBe(rows.length);
  });

  test('has each profile, and the limits of tables', () => {
    const profiles = readdirSync(join(ROOT, 'schema/import')).map((file) => file.split('.yaml')[0]);
    expect(profiles.filter((name) => !text.includes(`\`${String(name)}\``))).toEqual([]);
    const { columns, rows, cellCharacters, rowCharacters } = DEFAULT_TABLE_LIMITS;
    for (const limit of [columns, rows, cellCharacters, rowCharacters]) {
      expect(text).toContain(`| ${limit.toLocaleString('en')} |`);
    }
  });
});

test('docs/data-model.md is generated from the ontology', () => {
  expect(read('docs/data-model.md')).toBe(printDataModel());
});

describe('docs/questions.md', () => {
  const questions = read('docs/questions.md');
  const seeds = readSeeds(join(ROOT, 'seeds')).then(buildGraph);

  test('states the longest chain of replies', async () => {
    const { relationships } = await seeds;
    const replies = relationships.filter(({ type }) => type === 'RESPONDS_TO');
    const lengthOf = (id: string): number =>
      Math.max(0, ...replies.filter(({ from }) => from === id).map(({ to }) => 1 + lengthOf(to)));
    const longest = Math.max(...replies.map(({ from }) => lengthOf(from)));

    expect(questions).toContain(`the longest in the corpus has ${String(longest)}.`);
  });

  test('states for how many excerpts the reported speaker is coded', async () => {
    const { nodes } = await seeds;
    const coded = nodes.filter(({ properties }) => properties['speech'] !== undefined).length;
    const words = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'];
    const written = words[coded - 10] ?? String(coded);

    expect(questions).toContain(`gives is coded for ${written} excerpts:`);
  });
});

test('links between the docs are valid', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...['docs', 'docs/adr', 'seeds'].flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(folder, name)),
    ),
  ];
  const dead = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, link]) => join(dirname(page), link ?? ''))
      .filter((target) => !existsSync(join(ROOT, target)))
      .map((target) => `${page}: ${target}`),
  );

  expect(dead).toEqual([]);
});

test('docs/tables.md is generated from the definitions of the tables', () => {
  expect(read('docs/tables.md')).toBe(printTables());
});

test('docs/exports.md lists each table with what a row is', () => {
  const page = read('docs/exports.md');

  for (const [name, { describes }] of Object.entries(tables)) {
    expect(page).toContain(`| \`${name}\` | ${describes.replace(/^a table with /, '')} |`);
  }
});
