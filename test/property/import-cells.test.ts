/** Whatever stands in the cells: each profile gives records or faults, and never fails. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { assemble } from '../../src/import/assemble.js';
import { groupRows } from '../../src/import/group-rows.js';
import type { SourceRow } from '../../src/import/import-model.js';
import { Judgements } from '../../src/import/judgements.js';
import { matchHeaders } from '../../src/import/match-headers.js';
import { NameIndex } from '../../src/import/name-index.js';
import { readProfile } from '../../src/import/read-profile.js';
import { createLookup } from '../../src/import/record-lookup.js';
import { isBlockingFault } from '../../src/import/row-faults.js';
import { readTable } from '../../src/tables/read-table.js';

const index = new NameIndex(await readSeeds('test/corpus'));
const profiles = readdirSync('schema/import')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const text = readFileSync(`schema/import/${file}`, 'utf8');
    return readProfile(text, file.replace(/\.yaml$/, ''));
  });

/** Values that some column of some profile reads, and values that none does. */
const cell = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      'Not available',
      'NA',
      '#N/A',
      'EU (region)',
      'United States',
      'state:de',
      'Iran, Islamic Republic of',
    ],
    ...['2020-01-01', '01.01.2020', '31.02.2020', '2023-4-7', '9999', '2016/2018', '0'],
    ...[
      "['a', 'b']",
      "['a', 'b",
      '[]',
      '[[',
      'a; b',
      'a;b;c',
      'Ann Example (Minister; DEU',
      '(((',
      ';;;',
    ],
    ...[
      'https://news.example.org/a',
      'http://',
      'https://user:pw@example.org',
      'javascript:alert(1)',
    ],
    ...['{"synonyms":["x",1,null]}', '{}', '[1]', 'null', '{"id":{}}', '"'],
    ...['answer', 'Q', 'yes', 'X', 'State', 'Attribution by receiver government / state entity'],
    ...[
      'statements',
      'There is no evidence.',
      'constructor',
      '__proto__',
      'CafÃ©',
      '\uD800',
      '\u0000',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

describe.each(profiles)('$name', (profile) => {
  const headers = profile.columns.map(({ name }) => name);
  const row = fc.record(Object.fromEntries(headers.map((header) => [header, cell])));

  test('any cells give records or faults', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (cells) => {
        const rows: SourceRow[] = cells.map((each, at) => ({ row: at + 2, cells: each }));
        const matched = matchHeaders(profile, headers);
        const lookup = createLookup(index, new Judgements(), () => false);
        for await (const item of groupRows(rows, profile, matched.headers)) {
          if (item.type === 'FAULT') continue;
          const { records, faults } = assemble(profile, item.group, matched.headers, lookup);
          expect(records.length > 0 || faults.length > 0).toBe(true);
          for (const { row: at, message, remedy } of faults) {
            expect(at).toBeGreaterThanOrEqual(2);
            expect(at).toBeLessThan(rows.length + 2);
            expect(message.length).toBeGreaterThan(0);
            expect(remedy.length).toBeGreaterThan(0);
          }
          if (!faults.some(isBlockingFault)) {
            for (const { id } of records) expect(id).toMatch(/^[a-z]+:[a-z0-9-]+$/);
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});

/** A row that each profile reads to the end, with one cell as long as a table may have. */
const fixtures = 'test/unit/import/profiles/fixtures';
const readable: Readonly<Record<string, { readonly file: string; readonly row: number }>> = {
  'coded-acts': { file: 'test/support/import/coded-acts.csv', row: 2 },
  endorsements: { file: `${fixtures}/endorsements.csv`, row: 2 },
  'eurepoc-1.1': { file: `${fixtures}/eurepoc-1.1.csv`, row: 18 },
  'eurepoc-1.3': { file: `${fixtures}/eurepoc-1.3.csv`, row: 3 },
  'misp-threat-actor': { file: `${fixtures}/misp-threat-actor.jsonl`, row: 1 },
  transcript: { file: `${fixtures}/transcript.csv`, row: 3 },
  'un-roll-call': { file: `${fixtures}/un-roll-call.csv`, row: 2 },
  'web-annotation': { file: `${fixtures}/web-annotation.json`, row: 2 },
};
const longTexts = {
  spaces: `a${' '.repeat(99_998)}b`,
  offices: 'Minister of '.repeat(8_000),
  'offices in parentheses': `A (${'Minister, '.repeat(9_000)}`,
  parentheses: '('.repeat(100_000),
  semicolons: 'a;'.repeat(50_000),
  lists: `['${"','".repeat(30_000)}`,
  commas: 'A, '.repeat(33_000),
  slashes: 'A/'.repeat(50_000),
  digits: '1'.repeat(100_000),
  'a URL': `https://example.org/${'a;'.repeat(49_000)}`,
  'text without spaces': '中'.repeat(100_000),
  'a sentence': `no evidence ${'word '.repeat(19_000)}`,
};

describe.each(profiles.filter(({ name }) => name in readable))('$name', (profile) => {
  test.each(Object.entries(longTexts))('a long cell is read in time: %s', async (_, text) => {
    const { file, row } = readable[profile.name] ?? { file: '', row: 0 };
    let source: SourceRow | undefined;
    for await (const item of readTable({ path: file, name: file })) {
      if ('cells' in item && item.row === row) source = item;
    }
    const cells = source?.cells ?? {};
    const headers = Object.keys(cells);
    const matched = matchHeaders(profile, headers);
    const start = performance.now();
    for (const header of headers) {
      const lookup = createLookup(index, new Judgements(), () => false);
      const rows = [{ row: 2, cells: { ...cells, [header]: text } }];
      for await (const item of groupRows(rows, profile, matched.headers)) {
        if (item.type === 'GROUP') assemble(profile, item.group, matched.headers, lookup);
      }
    }
    expect(performance.now() - start).toBeLessThan(1_000 * headers.length);
  });
});
