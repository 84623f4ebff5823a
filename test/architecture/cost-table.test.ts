/** The costs that docs/cost.md shows are what the server counts. */
import { readFileSync } from 'node:fs';
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { readSdl } from '../../src/app.js';
import { datasetInfo } from '../../src/corpus/dataset-info.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { createRequestContext } from '../../src/graphql/context.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { Directory, type DegreeType } from '../../src/planner/directory.js';
import { readCorpus } from '../support/load-corpus.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const rows = [
  ...read('docs/cost.md').matchAll(
    /^\| .*\(\.\.\/examples\/(.+)\.graphql\) \| ([\d,]+) \| (\d+) \| (\d+) \|$/gm,
  ),
];

/** What an example costs; nothing is asked of an engine. */
async function priceOf(
  name: string,
): Promise<readonly [rows: number, blocks: number, statements: number]> {
  const { nodes, relationships } = await readCorpus();
  const directory = new Directory({
    version: 'test',
    ids: nodes.map(({ id }) => id),
    parts: [],
    positions: nodes.filter(({ id }) => id.startsWith('position:')).length,
    degrees: countDegrees(relationships),
    lastDay: 20_000,
  });
  const contextValue = createRequestContext(
    {
      store: { read: () => Promise.resolve([]), searchText: () => Promise.resolve([]) },
      directory: () => directory,
      datasetInfo,
      publicUrl: () => '',
      maxDepth: 8,
      costLimits: { maxRows: Infinity, maxBlocks: Infinity, maxAnswerBytes: Infinity },
      statementTimeoutMs: 1_000,
    },
    { requestId: 'test', client: undefined, timeoutMs: 1_000, signal: undefined },
  );
  await graphql({
    schema: createSchema(await readSdl()),
    source: read(`examples/${name}.graphql`),
    variableValues: JSON.parse(read(`examples/${name}.json`)) as Record<string, unknown>,
    contextValue,
  });
  const { cost } = contextValue;
  return [cost.rows, cost.blocks, cost.statements];
}

const degreeTypes: ReadonlySet<string> = new Set<DegreeType>([
  'VOICED',
  'AGAINST',
  'CONCERNS',
  'REFERS_TO',
]);

function countDegrees(
  relationships: GraphData['relationships'],
): readonly (readonly [DegreeType, string, number])[] {
  const counts = new Map<string, [DegreeType, string, number]>();
  for (const { type, from, to } of relationships) {
    if (!degreeTypes.has(type)) continue;
    const named = type === 'VOICED' ? from : to;
    const known = counts.get(`${type} ${named}`);
    if (known !== undefined) known[2] += 1;
    // The set above holds nothing else.
    else counts.set(`${type} ${named}`, [type as DegreeType, named, 1]);
  }
  return [...counts.values()];
}

test('there are fifteen, of real queries', () => {
  expect(new Set(rows.map(([, name]) => name)).size).toBe(15);
});

test.each(rows.map(([, name, ...costs]) => [name ?? '', costs]))('%s', async (name, costs) => {
  const stated = costs.map((cost) => Number(cost.replaceAll(',', '')));

  expect(stated).toEqual(await priceOf(name));
});
