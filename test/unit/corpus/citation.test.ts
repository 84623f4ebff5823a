import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cite, published } from '../../../src/corpus/citation.js';

const URL_OF_FILE = 'https://example.org/export/positions.parquet?kind=ACCUSATION';

describe('A citation', () => {
  test('of the published corpus has its version, year and URL', () => {
    const { text, bibtex, cff } = cite({ version: published.version, url: URL_OF_FILE });

    expect(text).toContain(`(2026). `);
    expect(text).toContain(`Version ${published.version}. ${URL_OF_FILE}.`);
    expect(text).not.toContain('local changes');
    expect(bibtex).toContain('  year = {2026},');
    expect(bibtex).toContain(`  version = {${published.version}},`);
    expect(bibtex).toContain(`  url = {${URL_OF_FILE}},`);
    expect(parse(cff)).toMatchObject({
      'cff-version': '1.2.0',
      version: published.version,
      'date-released': published.on,
      url: URL_OF_FILE,
    });
  });

  test('of a modified corpus names the version that it is based on', () => {
    const { text, bibtex, cff } = cite({ version: 'abcdef012345' });
    const based = `abcdef012345, based on ${published.version}, with local changes`;

    expect(text).toContain(`Version ${based}.`);
    expect(bibtex).toContain(`version = {${based}}`);
    expect(parse(cff)).toMatchObject({ version: based });
    expect(parse(cff)).not.toHaveProperty('date-released');
    expect(parse(cff)).not.toHaveProperty('url');
  });

  test('of a URL that BibTeX would misread', () => {
    expect(cite({ version: 'v', url: 'https://example.org/a%20{b}' }).bibtex).toContain(
      '  url = {https://example.org/a\\%20\\%7Bb\\%7D},',
    );
  });
});

test("the researchers' guide shows the citation of the published corpus", async () => {
  const guide = await readFile(new URL('../../../docs/researchers.md', import.meta.url), 'utf8');

  expect(guide).toContain(`> ${cite({ version: published.version, url: URL_OF_FILE }).text}\n`);
  expect(guide).toContain(`"based on ${published.version}, with local changes"`);
});
