/** References: how to cite an answer, and a link that repeats its query. */
import { buildSchema, graphql, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { createRequestContext } from '../../../src/graphql/context.js';
import { findReference, printCount, withReference } from '../../../src/graphql/reference.js';
import { RecordIndex } from '../../../src/planner/plan/record-index.js';
import { parseShareLink } from '../../../src/web/share-link.js';

const schema = buildSchema(`
  enum Basis { RUN_BY REPRINTS }
  input Filter { madeBy: [ID!] basis: Basis }
  type Found { count: Int! reference: Reference! }
  type Reference { text: String! datasetVersion: String! link: String }
  type Query { found(filter: Filter, text: String, first: Int = 20): Found! other: Int }
`);
const found = (schema.getType('Query') as GraphQLObjectType).getFields()['found']!;
const resolve = withReference(
  () => Promise.resolve({ count: 2_000 }),
  ({ count }) => `${printCount(count, 'position')} of ${printCount(1, 'publisher')}`,
);

const contextValue = createRequestContext(
  {
    store: { read: () => Promise.resolve([]), searchText: () => Promise.resolve([]) },
    recordIndex: () =>
      new RecordIndex({
        version: 'abc',
        ids: [],
        texts: [],
        parts: [],
        positions: 0,
        degrees: [],
        lastDay: 0,
      }),
    publicUrl: () => 'https://example.org/demarche',
    datasetInfo: { licence: 'CC-BY-4.0', cite: () => ({ text: '', bibtex: '' }), agreement: [] },
    maxDepth: 8,
    costLimits: { maxRows: 1, maxBlocks: 1, maxAnswerBytes: 1_000_000 },
    statementTimeoutMs: 1,
  },
  { requestId: '', client: undefined, timeoutMs: 1, signal: undefined },
);
found.resolve = (_source, args, _context, info) => resolve(args, contextValue, info);
(schema.getType('Found') as GraphQLObjectType).getFields()['reference']!.resolve = (
  _source,
  _args,
  _context,
  info,
) => findReference(contextValue, info);

async function ask(source: string, variables = {}, operationName?: string) {
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues: variables,
    ...(operationName === undefined ? {} : { operationName }),
  });
  expect(errors).toBeUndefined();
  const { reference } = data?.['found'] as { reference: { text: string; link: string | null } };
  const { link } = reference;
  return { ...reference, shared: link === null ? undefined : parseShareLink(new URL(link).hash) };
}

test('the text names the dataset version, the query and how much was found', async () => {
  const source = `query ($f: Filter) { found(filter: $f, text: "a \\"b\\"") { reference { text datasetVersion link } } }`;

  const reference = await ask(source, { f: { madeBy: ['state:cn'], basis: 'RUN_BY' } });

  expect(reference).toMatchObject({
    text: 'Demarche, dataset abc, CC-BY-4.0. found(filter: {madeBy: ["state:cn"], basis: RUN_BY}, text: "a \\"b\\""): 2,000 positions of 1 publisher.',
    datasetVersion: 'abc',
  });
});

test('the link opens the query with its variables in the playground of the public URL', async () => {
  const source =
    '# who, 谁, چه کسی?\nquery ($t: String) { found(text: $t) { reference { text link } } }';

  const { link, shared } = await ask(source, { t: '& # + %41 \u202E' });

  expect(link).toMatch(/^https:\/\/example\.org\/demarche\/playground#query=/);
  expect(shared?.query).toBe(source);
  expect(JSON.parse(shared?.variables ?? '')).toEqual({ t: '& # + %41 \u202E' });
});

test('of several operations, the link opens the one that ran, with its fragments', async () => {
  const source =
    'query A { found { ...R } } query B { other ...X } fragment R on Found { reference { link text } } fragment X on Query { other }';

  const { text, shared } = await ask(source, {}, 'A');

  expect(text).toContain('. found: 2,000');
  expect(shared?.query).toContain('fragment R');
  expect(shared?.query).not.toMatch(/query B|fragment X/);
});

test('an operation too long for a link has none, and its arguments are truncated in the text', async () => {
  const source = 'query ($t: String) { found(text: $t) { reference { link text } } }';

  const { link, text } = await ask(source, { t: 'x'.repeat(8_000) });

  expect(link).toBeNull();
  expect(text).toMatch(/x…\): 2,000 positions/);
});
