/** The costs that docs/cost.md shows are what the server counts. */
import { readFileSync } from 'node:fs';
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { readSdl } from '../../src/app.js';
import { datasetInfo } from '../../src/corpus/dataset-info.js';
import { createRequestContext } from '../../src/graphql/context.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { Directory } from '../../src/planner/directory.js';
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
  const { nodes } = await readCorpus();
  const directory = new Directory({
    version: 'test',
    ids: nodes.map(({ id }) => id),
    parts: [],
    positions: 405,
    degrees: [],
    lastDay: 20_000,
  });
  const contextValue = createRequestContext(
    {
      store: { read: () => Promise.resolve([]) },
      directory: () => directory,
      datasetInfo,
      maxDepth: 8,
      costLimits: { maxRows: Infinity, maxBlocks: Infinity },
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

test('there are ten, of real queries', () => {
  expect(new Set(rows.map(([, name]) => name)).size).toBe(10);
});

test.each(rows.map(([, name, ...costs]) => [name ?? '', costs]))('%s', async (name, costs) => {
  const stated = costs.map((cost) => Number(cost.replaceAll(',', '')));

  expect(stated).toEqual(await priceOf(name));
});
