import { expect, test } from 'vitest';
import type { ExportEdge, ExportNode } from '../../../src/export/export-format.js';
import { jsonLines } from '../../../src/export/formats/json-lines.js';
import { writeFormat } from '../../support/export/write-format.js';

const nodes: readonly ExportNode[] = [
  {
    id: 'state:aa',
    called: 'Aa',
    label: 'State',
    properties: { name: 'Aa', aliases: ['A "a"', 'ا'] },
  },
  {
    id: 'position:aa-1',
    called: 'line break',
    label: 'Remark',
    properties: { kind: 'CALL', asserts: 'line\nbreak' },
  },
];
const edges: readonly ExportEdge[] = [
  {
    id: 'MADE state:aa position:aa-1',
    type: 'MADE',
    source: 'state:aa',
    target: 'position:aa-1',
    properties: {},
  },
];

test('one line per record, between a header and a line with the counts', async () => {
  const { text, losses } = await writeFormat(jsonLines, { nodes, edges });

  const lines = text.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      kind: 'HEAD',
      formatVersion: 1,
      datasetVersion: 'test-version',
      selection: '/export/subgraph.test?madeBy=state:aa',
      licence: 'CC-BY-4.0',
      citation: 'The Demarche compilers, Demarche (data set).',
      isDirected: true,
    },
    ...nodes.map((node) => ({ kind: 'NODE', ...node })),
    ...edges.map((edge) => ({ kind: 'EDGE', ...edge })),
    { kind: 'END', nodes: 2, edges: 1 },
  ]);
  expect(losses).toEqual(new Map());
});

test('an empty selection is a complete file too', async () => {
  const { text } = await writeFormat(jsonLines, { nodes: [], edges: [] });

  expect(text.trimEnd().split('\n').at(-1)).toBe('{"kind":"END","nodes":0,"edges":0}');
});
