/** Answers to GET that clients and proxies may cache. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createDataPath,
  startServer,
  waitForOutput,
  type RunningServer,
} from '../support/run-server.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ DATA_PATH: createDataPath() });
  // The warm-up queries the engine too, and queries are counted here.
  await waitForOutput(server.process, server.output, /"msg":"warmed up"/);
});
afterAll(async () => {
  await server.stop();
});

function get(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'apollo-require-preflight': '1', ...headers },
  });
}

async function countStatements(): Promise<number> {
  const url = /Metrics\s+(\S+)/.exec(server.output())?.[1] ?? '';
  const text = await (await fetch(url)).text();
  const counts = [...text.matchAll(/^demarche_statement_duration_seconds_count\{.*\} (\d+)$/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

const QUERY = '{ denials(first: 3) { nodes { id } } }';

test('a tag names the version of the data; a request with it is answered without the engine', async () => {
  const first = await get(QUERY);
  const tag = first.headers.get('etag') ?? '';
  const before = await countStatements();
  const second = await get(QUERY, { 'if-none-match': `"other", ${tag}` });

  expect(first.status).toBe(200);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(tag).toContain(first.headers.get('x-dataset-version'));
  expect(second.status).toBe(304);
  expect(await second.text()).toBe('');
  expect(second.headers.get('etag')).toBe(tag);
  expect(await countStatements()).toBe(before);
});

test('another question, or another form of the answer, has another tag', async () => {
  const tags = await Promise.all([
    get(QUERY).then(({ headers }) => headers.get('etag')),
    get(QUERY.replace('3', '4')).then(({ headers }) => headers.get('etag')),
    get(QUERY, { accept: 'application/graphql-response+json' }).then(({ headers }) =>
      headers.get('etag'),
    ),
    get(QUERY, { 'x-include-cost': 'true' }).then(({ headers }) => headers.get('etag')),
  ]);

  expect(new Set(tags).size).toBe(4);
  expect(tags).not.toContain(null);
});

test('errors and answers to POST have no tag', async () => {
  const failed = await get('{ positions(first: -1) { totalCount } }');
  const posted = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });

  expect(failed.headers.get('etag')).toBeNull();
  expect(posted.headers.get('etag')).toBeNull();
});
