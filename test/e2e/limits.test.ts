/** Limits of requests, by default and by setting. */
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { generate } from '@graphql-codegen/cli';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createDataPath,
  post,
  runToEnd,
  startServer,
  type RunningServer,
} from '../support/run-server.js';

const VERSION = '{ dataset { version } }';

describe('by default', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ DATA_PATH: createDataPath() });
  });
  afterAll(async () => {
    await server.stop();
  });

  test.each([
    [
      'aliases',
      `{ ${Array.from({ length: 51 }, (_, n) => `a${String(n)}: dataset { version }`).join(' ')} }`,
      'QUERY_TOO_COSTLY',
      /51 aliases; at most 50/,
    ],
    [
      'directives',
      `{ dataset { ${'version @skip(if: false) '.repeat(51)} } }`,
      'QUERY_TOO_COSTLY',
      /51 directives; at most 50/,
    ],
    [
      'tokens',
      `{ dataset { ${'version '.repeat(5_000)} } }`,
      'GRAPHQL_PARSE_FAILED',
      /more that 5000 tokens|5,?000/,
    ],
    [
      'fragments that spread each other',
      `{ positions { nodes { ...F0 } } } ${Array.from(
        { length: 20 },
        (_, n) =>
          `fragment F${String(n)} on Position { id ${n === 19 ? '' : `...F${String(n + 1)} ...F${String(n + 1)}`} }`,
      ).join(' ')}`,
      'GRAPHQL_VALIDATION_FAILED',
      /too many selections/,
    ],
    [
      'depth',
      `{ position(id: "position:x-1") { ${'respondsTo { position { '.repeat(9)} id ${'} }'.repeat(9)} } }`,
      'QUERY_TOO_COSTLY',
      /more than 8 relationships/,
    ],
    [
      'rows',
      '{ positions(first: 200) { nodes { responses(first: 200) { nodes { statement { __typename } respondsTo { explicit } } } } } }',
      'QUERY_TOO_COSTLY',
      /rows; at most 100,000/,
    ],
    [
      'bytes',
      `{ positions(first: 200) { nodes { responses(first: 150) { nodes { ${Array.from({ length: 20 }, (_, n) => `a${String(n)}: asserts`).join(' ')} } } } } }`,
      'QUERY_TOO_COSTLY',
      /bytes; at most 16,000,000/,
    ],
    [
      'ids that are repeated',
      `{ nodes(ids: [${'"state:cn",'.repeat(200)}]) { ... on State { positions(first: 120) { nodes { id asserts madeBy { id name } statement { id summary } } } } } }`,
      'QUERY_TOO_COSTLY',
      /may return [\d,]+ (rows|bytes)/,
    ],
    [
      'descriptions of the schema',
      `{ ${Array.from({ length: 16 }, (_, n) => `a${String(n)}: __schema { types { ...T } }`).join(' ')} }
       fragment T on __Type { ${Array.from({ length: 16 }, (_, n) => `b${String(n)}: fields { ...F }`).join(' ')} }
       fragment F on __Field { ${Array.from({ length: 16 }, (_, n) => `c${String(n)}: description`).join(' ')} }`,
      'QUERY_TOO_COSTLY',
      /introspection in the query returns more than 1,000,000 bytes/,
    ],
    [
      'uses of one field',
      `{ ${'positions { nodes { id } } '.repeat(700)} }`,
      'QUERY_TOO_COSTLY',
      /the same fields too often/,
    ],
    [
      'blocks',
      `query ($f: PositionFilter) { positions(filter: $f) { totalCount } }`,
      'QUERY_TOO_COSTLY',
      /pattern matches; at most 60/,
      {
        f: {
          or: Array.from({ length: 45 }, () => ({
            madeBy: ['state:cn'],
            concerns: ['incident:notpetya'],
          })),
        },
      },
    ],
  ])(
    'an excessive request is refused, and the message says what is too much: %s',
    async (...given) => {
      const [, query, code, message, variables] = given;
      const { status, body } = await post(server.url, { query, variables });

      expect(status).toBe(400);
      expect(body.errors?.[0]).toMatchObject({
        message: expect.stringMatching(message) as string,
        extensions: { code },
      });
    },
  );

  test('the introspection query of tools is answered', async () => {
    const { status, body } = await post(server.url, {
      query: getIntrospectionQuery({
        inputValueDeprecation: true,
        schemaDescription: true,
        specifiedByUrl: true,
      }),
    });

    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
  });

  test('an answer includes its cost on request', async () => {
    const query = '{ positions(first: 7) { nodes { madeBy { id } } } }';
    const ask = async (headers: Record<string, string>): Promise<unknown> => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      return response.json();
    };

    expect(await ask({ 'x-include-cost': 'true' })).toMatchObject({
      data: {},
      extensions: {
        cost: {
          rows: 28,
          maxRows: 100_000,
          blocks: 2,
          maxBlocks: 60,
          bytes: expect.any(Number) as number,
          maxBytes: 16_000_000,
          statements: 1,
        },
      },
    });
    expect(await ask({})).not.toHaveProperty('extensions');
  });

  test('a request with many roots reads them concurrently, without warnings', async () => {
    const roots = Array.from(
      { length: 20 },
      (_, index) => `p${String(index)}: positions(first: ${String(index + 1)}) { totalCount }`,
    );
    const { body } = await post(server.url, { query: `{ ${roots.join(' ')} }` });

    expect(body.errors).toBeUndefined();
    expect(server.output()).not.toMatch(/Warning/);
  });

  test.each(['not gzip', gzipSync(JSON.stringify({ query: VERSION })).subarray(0, 20)])(
    'a body that does not match its content encoding is refused',
    async (body) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        body,
      });

      expect(response.status).toBe(400);
      expect(await response.text()).toContain('The request body cannot be read.');
    },
  );

  test('the number and size of errors are limited', async () => {
    const filter = Object.fromEntries(
      Array.from({ length: 600 }, (_, n) => [`unknownKey${String(n)}`, 'x']),
    );
    const { status, text, body } = await post(server.url, {
      query: 'query ($f: PositionFilter) { positions(filter: $f) { totalCount } }',
      variables: { f: filter },
    });
    const wrong = await post(server.url, {
      query: `{ ${Array.from({ length: 900 }, (_, n) => `${'x'.repeat(200)}${String(n)}`).join(' ')} }`,
    });

    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(body.errors?.[0]?.message).toMatch(/"unknownKey0" is not defined by type/);
    expect(text.length).toBeLessThan(10_000);
    expect(wrong.body.errors?.length).toBeLessThanOrEqual(101);
    expect(wrong.text.length).toBeLessThan(100_000);
  });

  test('an error suggests similar field names', async () => {
    const { body } = await post(server.url, { query: '{ dataset { versoin } }' });

    expect(body.errors?.[0]?.message).toMatch(/Did you mean "version"/);
  });
});

describe('by setting', () => {
  test('requests per client and minute: 429 with a retry time', async () => {
    const server = await startServer({ DATA_PATH: createDataPath(), REQUESTS_PER_MINUTE: '3' });
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push(await post(server.url, { query: VERSION }));
    const health = await fetch(`${server.url}/healthz`);
    await server.stop();

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[3]?.body.errors?.[0]?.extensions['code']).toBe('TOO_MANY_REQUESTS');
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(health.status).toBe(200);
  });

  test('clients behind a trusted proxy are distinguished, behind another they are not', async () => {
    for (const [trusted, expected] of [
      ['1', [200, 200]],
      ['0', [200, 429]],
    ] as const) {
      const server = await startServer({
        DATA_PATH: createDataPath(),
        REQUESTS_PER_MINUTE: '1',
        TRUSTED_PROXIES: trusted,
      });
      const statuses = [];
      for (const address of ['203.0.113.1', '203.0.113.2']) {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
          body: JSON.stringify({ query: VERSION }),
        });
        statuses.push(response.status);
      }
      await server.stop();

      expect(statuses).toEqual(expected);
    }
  });

  test('new query structures per client and minute; known ones are still answered', async () => {
    const server = await startServer({
      DATA_PATH: createDataPath(),
      MAX_BLOCKS: '2',
      NEW_BLOCKS_PER_MINUTE: '3',
    });
    const ask = (field: string, first: number) =>
      post(server.url, {
        query: `{ positions(first: ${String(first)}) { nodes { ${field} { id } } } }`,
      });
    const outcomes = [
      await ask('madeBy', 1),
      await ask('incidents', 1),
      await ask('madeBy', 5),
    ].map(({ status, body }) => [status, body.errors?.[0]?.extensions['code']]);
    await server.stop();

    expect(outcomes).toEqual([
      [200, undefined],
      [429, 'TOO_MANY_REQUESTS'],
      [200, undefined],
    ]);
  });

  test('errors do not reveal names of the schema', async () => {
    const server = await startServer({ DATA_PATH: createDataPath(), SCHEMA_SUGGESTIONS: 'off' });
    const { body } = await post(server.url, { query: '{ dataset { versoin } }' });
    await server.stop();

    expect(body.errors?.[0]?.message).not.toMatch(/Did you mean/);
  });
});

describe('by setting, for answers', () => {
  test('one that grows too large ends while it is written, with a code and no data', async () => {
    const server = await startServer({ DATA_PATH: createDataPath(), MAX_ANSWER_BYTES: '2000' });
    // A list is estimated at three entries.
    const { status, body } = await post(server.url, {
      query:
        '{ state(code: "cn") { aliases } documents(first: 5) { nodes { statements { summary } } } }',
    });
    const small = await post(server.url, { query: VERSION });
    await server.stop();

    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([400, 'QUERY_TOO_COSTLY']);
    expect(body.data ?? null).toBeNull();
    expect(small.status).toBe(200);
  });

  test('with introspection off, __schema and __type are refused, but not __typename', async () => {
    const server = await startServer({ DATA_PATH: createDataPath(), INTROSPECTION: 'off' });
    const answers = [];
    for (const query of [
      '{ __schema { types { name } } }',
      '{ __type(name: "Actor") { name } }',
      '{ dataset { __typename } }',
    ]) {
      answers.push(await post(server.url, { query }));
    }
    await server.stop();

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 200]);
    expect(answers[0]?.body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('a refused request counts as five, so that refusals are limited like answers', async () => {
    const server = await startServer({ DATA_PATH: createDataPath(), REQUESTS_PER_MINUTE: '11' });
    const statuses = [];
    for (let n = 0; n < 4; n += 1) {
      statuses.push((await post(server.url, { query: '{ nothing }' })).status);
    }
    await server.stop();

    expect(statuses).toEqual([400, 400, 400, 429]);
  });
});

describe('an allowlist of operations', () => {
  const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
  const write = (content: unknown): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'demarche-documents-')), 'documents.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  test('allows its operations by text and by hash, and no others', async () => {
    const server = await startServer({
      DATA_PATH: createDataPath(),
      DOCUMENTS_PATH: write({ [hashOf(VERSION)]: VERSION }),
    });
    const get = (documentId: string) =>
      fetch(`${server.url}/graphql?documentId=${documentId}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
    const answers = [
      await post(server.url, { query: VERSION }),
      await post(server.url, { documentId: hashOf(VERSION) }),
      await post(server.url, { documentId: `sha256:${hashOf(VERSION)}` }),
      await get(hashOf(VERSION)),
      await post(server.url, { query: '{ dataset { licence } }' }),
      await post(server.url, { documentId: hashOf('{ dataset { licence } }') }),
      await get('constructor'),
      await post(server.url, {}),
    ];
    await server.stop();

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 403, 403, 403, 403]);
    expect(answers[4]).toMatchObject({
      body: { errors: [{ extensions: { code: 'DOCUMENT_NOT_ALLOWED' } }] },
    });
  });

  test('can be written by graphql-codegen, whose documents are answered by their ids', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-codegen-'));
    const files: unknown = await generate(
      {
        schema: fileURLToPath(new URL('../../schema/*.graphql', import.meta.url)),
        documents: fileURLToPath(new URL('../../src/web/dashboard/**/*.graphql', import.meta.url)),
        generates: {
          [`${folder}/`]: { preset: 'client', presetConfig: { persistedDocuments: true } },
        },
        silent: true,
      },
      false,
    );
    // Its return type is not specified.
    const written = files as readonly { readonly filename: string; readonly content: string }[];
    const manifest = written.find(({ filename }) => filename.endsWith('persisted-documents.json'));
    const [documentId = ''] = Object.keys(JSON.parse(manifest?.content ?? '{}') as object);
    const path = join(folder, 'persisted-documents.json');
    writeFileSync(path, manifest?.content ?? '');
    const server = await startServer({ DATA_PATH: createDataPath(), DOCUMENTS_PATH: path });
    const listed = await post(server.url, { documentId });
    const other = await post(server.url, { query: VERSION });
    await server.stop();

    expect(documentId).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(listed.body.errors?.[0]?.extensions['code']).not.toBe('DOCUMENT_NOT_ALLOWED');
    expect(other.status).toBe(403);
  });

  test('that does not exist: a documentId is refused with the reason', async () => {
    const server = await startServer({ DATA_PATH: createDataPath() });
    const { status, body } = await post(server.url, { documentId: hashOf(VERSION) });
    await server.stop();

    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toMatch(/no list of operations/);
  });

  test.each([
    ['is not JSON', 'nothing'],
    ['must hold a JSON object', []],
    ['must be a string', { [hashOf(VERSION)]: 1 }],
    ['is not the SHA-256 of its text', { abc: VERSION }],
    ['Cannot query field', { [hashOf('{ guilty }')]: '{ guilty }' }],
    ['Syntax Error', { [hashOf('{')]: '{' }],
  ])('that is invalid ends the start with 78: %s', async (problem, content) => {
    const { code, output } = await runToEnd({
      DATA_PATH: createDataPath(),
      DOCUMENTS_PATH: write(content),
    });

    expect(code).toBe(78);
    expect(output).toContain(problem);
  });

  test('whose file does not exist is named', async () => {
    const path = join(tmpdir(), 'demarche-nowhere', 'documents.json');
    const { code, output } = await runToEnd({ DATA_PATH: createDataPath(), DOCUMENTS_PATH: path });

    expect(code).toBe(78);
    expect(output).toContain(`DOCUMENTS_PATH: the file ${path} cannot be read`);
  });
});
