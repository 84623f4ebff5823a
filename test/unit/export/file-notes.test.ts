/** The notes in a file, for each format that has comments. */
import { describe, expect, test } from 'vitest';
import { graphFormats } from '../../../src/export/formats.js';
import type { ExportHead } from '../../../src/export/export-format.js';
import { testHead, writeFormat } from '../../support/export/write-format.js';

/** Would end an XML comment and begin a line of Turtle, but is still a valid URL. */
const selection = '/export/subgraph.graphml?text=a--b---c-%3E%0Ad&to=2021-01-01';
const head: ExportHead = { ...testHead, selection, citation: 'Compilers -- and\nothers ---' };

describe.each(['graphml', 'gexf', 'cypher', 'ttl'])('%s', (extension) => {
  const format = graphFormats.find((each) => each.extension === extension)!;

  test('names selection, version, licence, citation and manifest in its first lines', async () => {
    const { text } = await writeFormat(format, { nodes: [], edges: [] }, { head: testHead });

    const lines = text.split('\n').slice(0, 9).join('\n');
    expect(lines).toContain('Demarche: what states say to each other about cyber affairs');
    expect(lines).toContain('Selection: /export/subgraph.test?madeBy=state:aa');
    expect(lines).toContain('Dataset version: test-version');
    expect(lines).toContain('Licence: CC-BY-4.0');
    expect(lines).toContain('Citation: The Demarche compilers');
    expect(lines).toContain('Manifest: /export/subgraph.test.manifest.json?madeBy=state:aa');
  });

  test('contains no time', async () => {
    const { text } = await writeFormat(format, { nodes: [], edges: [] }, { head: testHead });

    expect(text).not.toContain(String(new Date().getFullYear()));
  });
});

test.each(['graphml', 'gexf'])('hyphens do not end the comment of %s early', async (name) => {
  const format = graphFormats.find(({ extension }) => extension === name)!;

  const { text } = await writeFormat(format, { nodes: [], edges: [] }, { head });

  const [, comment = ''] = /<!--([^]*?)-->/.exec(text) ?? [];
  expect(comment).not.toContain('--');
  expect(comment).not.toMatch(/-$/);
  const written = /Selection: (.*)/.exec(comment)?.[1] ?? '';
  expect([...new URLSearchParams(written.split('?')[1])]).toEqual([
    ...new URLSearchParams(selection.split('?')[1]),
  ]);
});

test.each(['cypher', 'ttl'])('line breaks do not end the comment of %s', async (name) => {
  const format = graphFormats.find(({ extension }) => extension === name)!;

  const { text } = await writeFormat(format, { nodes: [], edges: [] }, { head });

  expect(text).toMatch(/^(\/\/|#) Citation: Compilers -- and others ---$/m);
});
