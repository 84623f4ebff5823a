/** Operations that are too costly, in various disguises. The engine must not be called. */
import { graphql } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSdl } from '../../../src/packaged-files.js';
import { createRequestContext } from '../../../src/graphql/context.js';
import { createSchema } from '../../../src/graphql/create-schema.js';
import { RecordIndex } from '../../../src/planner/plan/record-index.js';

const schema = createSchema(await readSdl());

async function ask(
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  limits = { maxRows: 10_000, maxBlocks: 40 },
) {
  let statements = 0;
  const contextValue = createRequestContext(
    {
      store: {
        read: () => {
          statements += 1;
          return Promise.resolve([]);
        },
        searchText: () => Promise.resolve([]),
      },
      recordIndex: () =>
        new RecordIndex({
          version: 'test',
          ids: [],
          parts: [],
          positions: 405,
          texts: [],
          degrees: [],
          lastDay: 20_000,
        }),
      publicUrl: () => '',
      datasetInfo: { licence: '', cite: () => ({ text: '', bibtex: '' }), agreement: [] },
      maxDepth: 8,
      costLimits: { maxAnswerBytes: 16_000_000, ...limits },
      statementTimeoutMs: 1_000,
    },
    { requestId: 'test', client: undefined, timeoutMs: 1_000, signal: undefined },
  );
  const { errors } = await graphql({ schema, source, variableValues, contextValue });
  return { errors, statements, cost: contextValue.cost };
}

const responses = (args: string, inner: string) => `responses(${args}) { nodes { id ${inner} } }`;

describe('is refused before the engine is called, with a message that says what to reduce', () => {
  test.each([
    ['nested pages', `{ positions(first: 200) { nodes { ${responses('first: 200', '')} } } }`, {}],
    [
      'sizes in variables',
      `query ($n: Int!) { positions(first: $n) { nodes { ${responses('first: $n', '')} } } }`,
      { n: 200 },
    ],
    [
      'defaults of variables',
      `query ($n: Int = 200) { positions(last: $n) { nodes { ${responses('first: $n', '')} } } }`,
      {},
    ],
    [
      'default page sizes',
      `{ positions(first: 200) { nodes { id ${'responses { nodes { id '.repeat(2)} ${'} }'.repeat(2)} } } }`,
      {},
    ],
    [
      'aliases of a field',
      `{ positions(first: 200) { nodes { ${range(20, (n) => `a${n}: evidence { exact }`)} } } }`,
      {},
    ],
    [
      'aliases at each of many levels',
      `{ positions(first: 1) { nodes { ...A } } }
       ${['A', 'B', 'C', 'D'].map(printLevel).join(' ')}`,
      {},
    ],
    [
      'aliases inside a connection',
      `{ positions(first: 200) { ${range(30, (n) => `n${n}: nodes { madeBy { id } }`)} } }`,
      {},
    ],
    [
      'many roots, each of them small',
      `{ ${range(30, (n) => `p${n}: positions(first: 200) { nodes { evidence { exact } } }`)} }`,
      {},
    ],
    [
      'fragments that repeat a page',
      `{ a: positions(first: 100) { ...P } b: accusations(first: 100) { nodes { ...Q } } }
       fragment P on PositionConnection { edges { node { ...Q } } }
       fragment Q on Position { ${responses('first: 60', '')} }`,
      {},
    ],
    [
      'many ids at once',
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Position { ${responses('first: 200', '')} } } }`,
      { ids: Array.from({ length: 200 }, (_, n) => `position:x-${String(n)}`) },
    ],
  ])('%s', async (_name, source, variables) => {
    const { errors, statements } = await ask(source, variables);

    expect(errors?.[0]?.message).toMatch(/may return [\d,]+ rows; at most 10,000.*smaller/);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    expect(statements).toBe(0);
  });

  test.each([
    [
      'relationships under other arguments',
      `{ position(id: "position:x-1") { ${range(45, (n) => `r${n}: responses(first: 1${n}) { totalCount }`)} } }`,
      {},
    ],
    [
      'keys of filters, in a variable',
      'query ($filter: PositionFilter!) { positions(filter: $filter) { totalCount } }',
      { filter: { or: Array.from({ length: 45 }, () => ({ replyRelation: ['DENIES'] })) } },
    ],
    [
      'many roots, each of them small',
      `{ ${range(20, (n) => `p${n}: positions(first: 1) { totalCount nodes { madeBy { id } } }`)} }`,
      {},
    ],
  ])('%s (structure)', async (_name, source, variables) => {
    const { errors, statements } = await ask(source, variables);

    expect(errors?.[0]?.message).toMatch(/needs [\d,]+ pattern matches; at most 40.*fewer/);
    expect(statements).toBe(0);
  });
});

test('the same field under one name, spread many times, counts once', async () => {
  const { cost } = await ask(
    `{ positions(first: 10) { nodes { ...F ...F ... on Denial { ...F } evidence { exact } } } }
     fragment F on Position { evidence { exact } }`,
  );

  expect(cost).toMatchObject({ rows: 10 * (1 + 3), blocks: 2, statements: 1 });
});

test('a list counts its typical size, a page its size, a total one', async () => {
  const { cost } = await ask(
    `{ initiative(id: "initiative:x") { votes { vote } endorsedBy { on { value } } proposedBy { id } }
       positions(first: 7) { totalCount edges { cursor } } states { totalCount } }`,
  );

  expect(cost).toMatchObject({ rows: 1 + 190 + 50 + 3 + (7 + 1) + 1, statements: 3 });
});

test('fields skipped by @skip cost nothing', async () => {
  const source = `query ($all: Boolean!) { positions(first: 200) { nodes {
    id responses(first: 200) @include(if: $all) { nodes { id } } } } }`;

  expect((await ask(source, { all: false })).cost.rows).toBe(200);
  expect((await ask(source, { all: true })).errors).toHaveLength(1);
});

test('a root that fails does not add to the cost of the others', async () => {
  const { errors, statements, cost } = await ask(
    '{ a: positions(first: -1) { totalCount } b: state(code: "GB") { name } }',
  );

  expect(errors).toHaveLength(1);
  expect(cost.statements).toBe(1);
  expect(statements).toBe(1);
});

/** A fragment that selects one field under four aliases, and so does each level below it. */
function printLevel(name: string, index: number, names: readonly string[]): string {
  const next = names[index + 1];
  const below = next === undefined ? '' : `...${next}`;
  const aliases = range(4, (n) => `s${n}: statement { p${n}: positions { id ${below} } }`);
  return `fragment ${name} on Position { ${aliases} }`;
}

function range(count: number, print: (n: string) => string): string {
  return Array.from({ length: count }, (_, n) => print(String(n))).join(' ');
}
