/**
 * What the pages say is what the code does.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSdl } from '../../src/app.js';
import { printDataModel } from '../../src/cli/print-data-model.js';
import { DEFAULTS } from '../../src/config.js';
import { positionLabels } from '../../src/domain/node-definitions.js';
import { positionColumns } from '../../src/export/position-table.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const readme = read('README.md');

describe('README', () => {
  test('has every setting with its default', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_0-9]+)` \| (?:`([^`]*)`)? *\|/gm)];

    expect(Object.fromEntries(rows.map(([, name, value]) => [name, value ?? '']))).toEqual(
      DEFAULTS,
    );
  });

  test('gives the counts of the manifest', () => {
    const { counts } = JSON.parse(read('seeds/manifest.json')) as {
      counts: { nodes: Record<string, number>; relationships: Record<string, number> };
    };
    const { nodes, relationships } = counts;
    const positions = positionLabels.reduce((sum, label) => sum + (nodes[label] ?? 0), 0);
    const sentence = /In the data: (.*?)\. Exact/.exec(readme)?.[1];

    expect(sentence).toBe(
      `${String(nodes['Statement'])} statements, ${String(positions)} positions (${String(nodes['Accusation'])} accusations, ` +
        `${String(nodes['Denial'])} denials, ${String(nodes['Proposal'])} proposals), ` +
        `${String(relationships['RESPONDS_TO'])} replies, ${String(nodes['Incident'])} incidents, ` +
        `${String(nodes['Initiative'])} initiatives, ${String(nodes['Document'])} documents of ` +
        `${String(nodes['Publisher'])} publishers, ${String(nodes['State'])} states, ` +
        `${(relationships['VOTED'] ?? 0).toLocaleString('en')} recorded votes`,
    );
  });

  test('asks only what the schema answers', async () => {
    const schema = buildSchema(await readSdl());
    const queries = [...readme.matchAll(/```graphql\n([^]*?)```/g)].map(([, query]) => query ?? '');

    expect(queries.length).toBeGreaterThan(5);
    expect(queries.flatMap((query) => validate(schema, parse(query)))).toEqual([]);
  });
});

test('docs/errors.md has each code of the closed list once', () => {
  const source = read('src/domain/errors.ts');
  const union = /export type ErrorCode =([^;]*);/.exec(source)?.[1] ?? '';
  const codes = [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code);
  const rows = [...read('docs/errors.md').matchAll(/^\| ([A-Z_]+) \|/gm)].map(([, code]) => code);

  expect(codes).toHaveLength(13);
  expect(new Set(rows).size).toBe(rows.length);
  expect(codes.filter((code) => !rows.includes(code))).toEqual([]);
});

test('docs/data-model.md is what the ontology prints', () => {
  expect(read('docs/data-model.md')).toBe(printDataModel());
});

test('links between the pages lead somewhere', () => {
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

test('docs/exports.md has each column of the table of positions', () => {
  const rows = [...read('docs/exports.md').matchAll(/^\| `(\w+)` +\| ([A-Z]+) +\| (.*?) *\|$/gm)];

  expect(rows.map(([, name, type, describes]) => [name, type, describes])).toEqual(
    Object.entries(positionColumns).map(([name, { type, describes }]) => [name, type, describes]),
  );
});
