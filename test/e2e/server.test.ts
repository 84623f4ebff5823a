/**
 * The server as a process: its start, port, answers and end.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { manifest } from '../support/manifest.js';
import {
  collectOutput,
  createDataPath,
  launch,
  post,
  runToEnd,
  startServer,
  waitForExit,
  waitForOutput,
  type RunningServer,
} from '../support/run-server.js';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

const FOUNDING_QUESTION = readFileSync(
  fileURLToPath(new URL('../golden/record/01-denial-with-its-accusation.graphql', import.meta.url)),
  'utf8',
);

describe('a server on the embedded graph', () => {
  const dataPath = createDataPath();
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer({ DATA_PATH: dataPath });
  });
  afterAll(async () => {
    await server.stop();
  });

  test('prints its contents and URLs, as README shows', () => {
    // README shows the version and the counts of the seeds; the tests have their own corpus.
    const readStart = (text: string) =>
      /^Demarche: loaded[^]*?Readiness.*$/m
        .exec(text)?.[0]
        .replace(/dataset [0-9a-f]{12}/, 'dataset <version>')
        .replaceAll(/\b\d+(?= [a-z])/g, '<count>');
    const shown = readStart(readme);

    expect(shown).toContain('<count> statements, <count> positions');
    const printed = server.output().replaceAll(server.url, 'http://127.0.0.1:4000');
    expect(readStart(printed)).toBe(shown);
  });

  test.each([...readme.matchAll(/```graphql\n([^]*?)```/g)].map(([, query]) => query ?? ''))(
    'answers the example of README: %s',
    async (query) => {
      const { status, body } = await post(server.url, { query });

      expect(status).toBe(200);
      expect(body.errors).toBeUndefined();
      expect(JSON.stringify(body.data)).toMatch(/"(nodes|positions)":\[\{/);
    },
  );

  test('answers the first question of README with the node that README shows', async () => {
    const query = /```graphql\n([^]*?)```/.exec(readme)?.[1];
    const shown = JSON.parse(/```json\n([^]*?)```/.exec(readme)?.[1] ?? '') as unknown;

    const { body } = await post(server.url, { query });

    expect(body.data).toEqual({ denials: { nodes: [shown] } });
  });

  test('answers the founding question with the denial, its accusations, words and sources', async () => {
    const { status, body } = await post(server.url, { query: FOUNDING_QUESTION });

    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      denials: {
        totalCount: 1,
        nodes: [
          {
            form: 'EVIDENCE_CHALLENGE',
            respondsTo: [
              { relation: 'DENIES', position: { madeBy: [{ id: 'state:gb' }] } },
              { relation: 'DENIES', position: { madeBy: [{ id: 'state:gb' }] } },
            ],
            statement: {
              documents: [
                { filedOn: { value: '2021-11-26' }, publishedOn: { value: '2021-11-27' } },
              ],
            },
            evidence: [{ exact: 'has no factual basis', speech: 'DIRECT' }],
          },
        ],
      },
    });
  });

  test('is live and ready', async () => {
    const [health, ready] = await Promise.all([
      fetch(`${server.url}/healthz`),
      fetch(`${server.url}/readyz`),
    ]);

    expect(await health.json()).toEqual({ status: 'ok' });
    expect(await ready.json()).toMatchObject({ status: 'ready', engine: 'embedded' });
  });

  test('gives each answer a request id and logs it without the query', async () => {
    const { headers } = await post(server.url, { query: 'query Marker { dataset { version } }' });
    const requestId = headers.get('x-request-id') ?? 'none';

    await waitForOutput(server.process, server.output, new RegExp(requestId));
    expect(server.output()).toContain('"operation":"Marker"');
    expect(server.output()).not.toContain('dataset { version }');
  });

  test.each([
    [
      'an unknown field',
      { query: '{ positions { nodes { guilty } } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a wrong type',
      { query: '{ positions(first: "many") { totalCount } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a wrong variable',
      { query: 'query ($n: Int) { positions(first: $n) { totalCount } }', variables: { n: 'x' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['a syntax error', { query: '{ positions(' }, 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'too many tokens',
      { query: `{ ${'dataset { version } '.repeat(2000)} }` },
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['no query', {}, 400, 'BAD_REQUEST'],
    [
      'a page too large',
      { query: '{ positions(first: 100000) { totalCount } }' },
      200,
      'BAD_USER_INPUT',
    ],
    ['a body that is not JSON', '{"query": ', 400, 'BAD_USER_INPUT'],
    [
      'a body of 5 MB',
      JSON.stringify({ query: `{ dataset { version } } #${'x'.repeat(5_000_000)}` }),
      413,
      'QUERY_TOO_COSTLY',
    ],
  ])('answers %s with a code', async (_name, body, status, code) => {
    const answer = await post(server.url, body);

    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.extensions['code']).toBe(code);
    expect(answer.text).not.toMatch(/node_modules|\.js:|MATCH \(/);
  });

  test('refuses a query of 60 levels and stays alive', async () => {
    const query = `{ position(id: "position:cn-embassy-gb-20211125-1") { ${'respondsTo { position { '.repeat(60)} id ${'} }'.repeat(60)} } }`;
    const { body } = await post(server.url, { query });

    expect(body.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect((await fetch(`${server.url}/healthz`)).ok).toBe(true);
  });

  test('a second process on the same graph prints one line that names the first', async () => {
    const { code, output } = await runToEnd({ DATA_PATH: dataPath, PORT: '0' });

    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(`process ${String(server.process.pid)}`);
  });

  test('a port in use gives one line that says what to do', async () => {
    const port = new URL(server.url).port;
    const { code, output } = await runToEnd({ DATA_PATH: createDataPath(), PORT: port });

    expect(code).toBe(1);
    // It fails before anything is loaded.
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toMatch(/is in use by a Demarche server.*PORT/);
    expect(output).toContain(server.url);
  });
});

describe('starting and stopping', () => {
  test.runIf(process.platform === 'linux')(
    'a folder that cannot be created gives one line',
    async () => {
      const child = launch({ DATA_PATH: '/proc/nowhere/graph.grafeo', PORT: '0' });
      // A process that is stuck creating the folder does not handle SIGTERM.
      onTestFinished(() => {
        child.kill('SIGKILL');
      });
      const output = collectOutput(child);

      expect(await waitForExit(child)).toBe(1);
      expect(output().trim().split('\n')).toHaveLength(1);
      expect(output()).toContain('cannot be created');
      expect(output()).toContain('DATA_PATH');
    },
  );

  test('every configuration problem at once, exit code 78', async () => {
    const { code, output } = await runToEnd({
      PORT: 'x',
      LOG_LEVEL: 'loud',
      NEO4J_URI: 'http://x',
    });

    expect(code).toBe(78);
    expect(output).toMatch(/PORT[^]*NEO4J_URI[^]*LOG_LEVEL/);
  });

  test('a second start loads nothing', async () => {
    const DATA_PATH = createDataPath();
    const first = await startServer({ DATA_PATH });
    expect(await first.stop()).toBe(0);

    const second = await startServer({ DATA_PATH });
    expect(second.output()).toMatch(/already loaded/);
    expect(second.output()).not.toMatch(/^loading/m);
    expect(await second.stop()).toBe(0);
  });

  test('kill -9 while loading: the next start completes the graph', async () => {
    const DATA_PATH = createDataPath();
    const child = launch({ DATA_PATH, PORT: '0' });
    await waitForOutput(child, collectOutput(child), /loading (AGAINST|CONTAINS)/);
    child.kill('SIGKILL');
    await waitForExit(child);

    const server = await startServer({ DATA_PATH });
    const { body } = await post(server.url, {
      query: '{ dataset { counts { positions replies votes endorsements excerpts } } }',
    });
    await server.stop();

    expect(server.output()).toMatch(/: loaded, dataset/);
    expect(body.data).toEqual({
      dataset: {
        counts: {
          positions: manifest.positions,
          replies: manifest.relationships.RESPONDS_TO,
          votes: manifest.relationships.VOTED,
          endorsements: manifest.relationships.ENDORSED,
          excerpts: manifest.nodes.Excerpt,
        },
      },
    });
  });

  test('SIGTERM lets a request in progress complete', async () => {
    const server = await startServer({ DATA_PATH: createDataPath() });
    const answer = post(server.url, {
      query:
        '{ positions(first: 200) { nodes { id evidence { document { publisher { name } } } responses { nodes { id } } } } }',
    });
    await waitForOutput(server.process, server.output, /Readiness/);
    await new Promise(setImmediate);
    const stopped = server.stop();

    // It is either accepted and answered, or the connection is refused: never cut off.
    const outcome = await answer.then(
      ({ status }) => status,
      () => 'refused',
    );
    expect([200, 'refused']).toContain(outcome);
    expect(await stopped).toBe(0);
  });

  test('no Neo4j at the URL: one line, exit code 1', async () => {
    const port = await freePort();
    const { code, output } = await runToEnd({
      NEO4J_URI: `bolt://127.0.0.1:${String(port)}`,
      NEO4J_PASSWORD: 'secret-word',
      PORT: '0',
    });

    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).not.toContain('secret-word');
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
