/** The costs and limits in docs/cost.md match the server. */
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { readSdl } from '../../src/packaged-files.js';
import { datasetInfo } from '../support/dataset-info.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { DEFAULTS } from '../../src/config.js';
import { AnswerRoom } from '../../src/graphql/answer/answer-room.js';
import { executeOperation } from '../../src/graphql/answer/execute-operation.js';
import { createRequestContext } from '../../src/graphql/context.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import type { DegreeType } from '../../src/domain/selection/record-facts.js';
import { RecordIndex } from '../../src/planner/plan/record-index.js';
import { readCorpus } from '../support/load-corpus.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const rows = [
  ...read('docs/cost.md').matchAll(
    /^\| .*\(\.\.\/examples\/(.+)\.graphql\) \| ([\d,]+) \| (\d+) \| ([\d,]+) \| (\d+) \|$/gm,
  ),
];

/** The cost of an example, computed without an engine. */
async function priceOf(
  name: string,
): Promise<readonly [rows: number, blocks: number, bytes: number, statements: number]> {
  const { nodes, relationships } = await readCorpus();
  const recordIndex = new RecordIndex({
    version: 'test',
    ids: nodes.map(({ id }) => id),
    parts: [],
    positions: nodes.filter(({ id }) => id.startsWith('position:')).length,
    texts: [],
    degrees: countDegrees(relationships),
    lastDay: 20_000,
  });
  const contextValue = createRequestContext(
    {
      store: { read: () => Promise.resolve([]), searchText: () => Promise.resolve([]) },
      recordIndex: () => recordIndex,
      datasetInfo,
      publicUrl: () => '',
      maxDepth: 8,
      costLimits: { maxRows: Infinity, maxBlocks: Infinity, maxAnswerBytes: Infinity },
      statementTimeoutMs: 1_000,
    },
    { requestId: 'test', client: undefined, timeoutMs: 1_000, signal: undefined },
  );
  await executeOperation(
    {
      schema: createSchema(await readSdl()),
      document: parse(read(`examples/${name}.graphql`)),
      operationName: undefined,
      variables: JSON.parse(read(`examples/${name}.json`)) as Record<string, unknown>,
      context: contextValue,
    },
    new AnswerRoom(Infinity),
  );
  const { cost } = contextValue;
  return [cost.rows, cost.blocks, cost.bytes, cost.statements];
}

/** The end that a filter selects, by relationship. */
const namedEnds: Readonly<Record<DegreeType, 'from' | 'to'>> = {
  MADE: 'from',
  VOICED: 'from',
  AGAINST: 'to',
  CONCERNS: 'to',
  REFERS_TO: 'to',
};
const isDegreeType = (type: string): type is DegreeType => Object.hasOwn(namedEnds, type);

function countDegrees(
  relationships: GraphData['relationships'],
): readonly (readonly [DegreeType, string, number])[] {
  const counts = new Map<string, [DegreeType, string, number]>();
  for (const relationship of relationships) {
    const { type } = relationship;
    if (!isDegreeType(type)) continue;
    const named = relationship[namedEnds[type]];
    const known = counts.get(`${type} ${named}`);
    if (known !== undefined) known[2] += 1;
    else counts.set(`${type} ${named}`, [type, named, 1]);
  }
  return [...counts.values()];
}

test('there are fifteen real queries', () => {
  expect(new Set(rows.map(([, name]) => name)).size).toBe(15);
});

test.each(rows.map(([, name, ...costs]) => [name ?? '', costs]))('%s', async (name, costs) => {
  const stated = costs.map((cost) => Number(cost.replaceAll(',', '')));

  expect(stated).toEqual(await priceOf(name));
});

test('the table of limits has every limit on operations, with its default', () => {
  const limits = /## Limits\n([\s\S]*?)\n## /.exec(read('docs/cost.md'))?.[1] ?? '';
  const stated = [...limits.matchAll(/^\| .* \| (.*) \| (`.*`) \| .* \|$/gm)].flatMap(
    ([, defaults = '', names = '']) => {
      const values = defaults.replaceAll(/(\d),(?=\d)/g, '$1').split(', ');
      return names.split(', ').map((name, index) => [name.replaceAll('`', ''), values[index]]);
    },
  );
  const settings: Readonly<Record<string, string>> = DEFAULTS;

  expect(stated.map(([name]) => name)).toEqual(
    expect.arrayContaining(
      Object.keys(settings).filter((name) =>
        /^MAX_(?!EXPORT)|_PER_MINUTE$|^INTROSPECTION$/.test(name),
      ),
    ),
  );
  for (const [name = '', value = ''] of stated) {
    const seconds = /^(\d+) s$/.exec(value)?.[1];
    expect(seconds === undefined ? value : `${seconds}000`, name).toBe(settings[name]);
  }
});
