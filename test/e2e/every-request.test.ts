/**
 * No request crashes the server: every route with every method, in HTTP/1.0 and 1.1, in every
 * encoding, by clients that stay and clients that disconnect. Afterwards it answers as before.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendRaw, type HangUp, type RawRequest } from '../support/raw-request.js';
import { createDataPath, post, startServer, type RunningServer } from '../support/run-server.js';

const QUERY = '/graphql?query=%7B%20dataset%20%7B%20version%20%7D%20%7D';
const FILE = '/export/subgraph.jsonl?madeBy=state:cn&against=state:gb&bring=EVIDENCE';

/** Routes with their allowed methods. */
const routes: readonly (readonly [path: string, methods: readonly string[]])[] = [
  ['/', ['GET', 'HEAD']],
  ['/healthz', ['GET', 'HEAD']],
  ['/readyz', ['GET', 'HEAD']],
  ['/dyads', ['GET', 'HEAD']],
  ['/playground', ['GET', 'HEAD']],
  ['/assets/nothing.js', []],
  ['/graphql', ['GET', 'POST']],
  [QUERY, ['GET', 'POST']],
  ['/schema.graphql', ['GET', 'HEAD']],
  ['/export', ['GET', 'HEAD']],
  [FILE, ['GET', 'HEAD']],
  [FILE.replace('subgraph.jsonl', 'subgraph.nodes-edges.zip'), ['GET', 'HEAD']],
  [FILE.replace('subgraph.jsonl', 'subgraph.jsonl.manifest.json'), ['GET', 'HEAD']],
  ['/export/positions.csv?madeBy=state:cn', ['GET', 'HEAD']],
  ['/export/positions.parquet?madeBy=state:cn', ['GET', 'HEAD']],
  ['/export/nothing.csv', []],
  ['/ns', ['GET', 'HEAD']],
  ['/reconcile', ['GET', 'HEAD', 'POST']],
  ['/reconcile?queries=%7B%22q0%22:%7B%22query%22:%22Mali%22%7D%7D', ['GET', 'HEAD', 'POST']],
  ['/reconcile/suggest/entity?prefix=m', ['GET', 'HEAD']],
  ['/reconcile/preview?id=state:ml', ['GET', 'HEAD']],
  ['/reconcile/nothing', []],
  ['/ns/stix-extension.json', ['GET', 'HEAD']],
  // The server of this test keeps no history.
  ['/changes', []],
  ['/changes.jsonl', []],
  ['/changes.atom', []],
  ['/changes/stream', []],
  ['/export/delta', []],
  ['/nowhere', []],
  ['/%E0%A4%A', []],
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'];
const versions = ['1.0', '1.1'] as const;
const encodings = ['', 'gzip', 'br', 'identity;q=0, *;q=0'];
const hangUps: readonly HangUp[] = ['NEVER', 'AT_ONCE', 'AT_FIRST_BYTES'];
/** The founding question of the README. */
const FOUNDING_QUESTION =
  /```graphql\n([^]*?)```/.exec(
    readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8'),
  )?.[1] ?? '';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    DATA_PATH: createDataPath(),
    REQUESTS_PER_MINUTE: '0',
    MAX_EXPORTS: '100',
    CORS_ORIGINS: 'https://example.org',
  });
});
afterAll(async () => {
  await server.stop();
});

test(
  'every request leaves the server running and gets a valid answer',
  { timeout: 120_000 },
  async () => {
    const before = await post(server.url, { query: FOUNDING_QUESTION });
    const requests = routes.flatMap(([path]) =>
      methods.flatMap((method) =>
        versions.flatMap((version) =>
          encodings.flatMap((encoding) =>
            hangUps.map((hangUp) => ({
              request: toRequest(path, method, version, encoding),
              hangUp,
            })),
          ),
        ),
      ),
    );
    const count = requests.length;
    const bad: string[] = [];
    const work = async (): Promise<void> => {
      for (let next = requests.pop(); next !== undefined; next = requests.pop()) {
        const { request, hangUp } = next;
        const problem = await sendRaw(server.url, request, hangUp).then(
          (answer) => (answer !== undefined && answer.status >= 500 ? String(answer.status) : ''),
          (error: unknown) => (hangUp === 'NEVER' ? String(error) : ''),
        );
        if (problem !== '') bad.push(`${JSON.stringify(request)}: ${problem}`);
      }
    };
    await Promise.all(Array.from({ length: 8 }, work));
    const after = await post(server.url, { query: FOUNDING_QUESTION });

    expect(count).toBe(routes.length * 9 * 2 * 4 * 3);
    expect(bad).toEqual([]);
    expect(server.process.exitCode).toBeNull();
    expect(server.output()).not.toContain('unexpected error');
    expect(before.body).toMatchObject({ data: { denials: { nodes: [{}] } } });
    expect(after.text).toBe(before.text);
  },
);

describe('a file', () => {
  const get = (version: '1.0' | '1.1', headers: Readonly<Record<string, string>> = {}) =>
    sendRaw(server.url, { method: 'GET', path: FILE, version, headers });

  test('is sent completely over HTTP/1.0, without chunks and trailers, and ends with the connection', async () => {
    const whole = await (await fetch(`${server.url}${FILE}`)).text();
    const plain = await get('1.0');
    const packed = await get('1.0', { 'accept-encoding': 'gzip' });
    const insisting = await get('1.0', { te: 'chunked, trailers', connection: 'keep-alive' });

    for (const answer of [plain, packed, insisting]) {
      expect(answer?.status).toBe(200);
      expect(answer?.headers.get('connection')).toBe('close');
      expect(answer?.headers.has('transfer-encoding')).toBe(false);
      expect(answer?.headers.has('trailer')).toBe(false);
    }
    expect(plain?.body.toString()).toBe(whole);
    expect(insisting?.body.toString()).toBe(whole);
    expect(packed?.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(packed?.body ?? '').toString()).toBe(whole);
  });

  test('is sent over HTTP/1.1 in chunks, with its hash in a trailer', async () => {
    const whole = await (await fetch(`${server.url}${FILE}`)).text();
    const answer = await get('1.1');

    expect(answer?.headers.get('transfer-encoding')).toBe('chunked');
    expect(answer?.headers.get('trailer')).toBe('x-content-sha256, x-record-count');
    expect(answer?.body.toString()).toContain(
      `\r\n0\r\nx-content-sha256: ${createHash('sha256').update(whole).digest('hex')}\r\n`,
    );
  });

  test.each(versions)('is described by the headers of HEAD in HTTP/%s', async (version) => {
    const head = await sendRaw(server.url, { method: 'HEAD', path: FILE, version });
    const got = await get(version);
    const shown = ['content-type', 'content-disposition', 'x-dataset-version', 'link', 'vary'];

    expect(head?.status).toBe(200);
    expect(head?.body).toHaveLength(0);
    expect(shown.map((name) => head?.headers.get(name))).toEqual(
      shown.map((name) => got?.headers.get(name)),
    );
  });

  test('states that range requests are not supported', async () => {
    const answer = await get('1.1', { range: 'bytes=0-9' });

    expect(answer?.status).toBe(200);
    expect(answer?.headers.get('accept-ranges')).toBe('none');
  });
});

describe('a method that a route does not allow', () => {
  test.each(
    routes.flatMap(([path, allowed]) =>
      methods
        .filter((method) => allowed.length > 0 && method !== 'OPTIONS' && !allowed.includes(method))
        .map((method) => [method, path, [...allowed, 'OPTIONS'].join(', ')] as const),
    ),
  )('%s %s is 405 and lists the allowed methods', async (method, path, allow) => {
    const answer = await sendRaw(server.url, { method, path, version: '1.1' });

    expect(answer?.status).toBe(405);
    expect(answer?.headers.get('allow')).toBe(allow);
    if (method !== 'HEAD') expect(answer?.body.toString()).toContain('"METHOD_NOT_ALLOWED"');
  });

  test.each(routes.filter(([, allowed]) => allowed.length > 0))(
    'OPTIONS %s lists them, also in a CORS preflight',
    async (path, allowed) => {
      const answer = await sendRaw(server.url, {
        method: 'OPTIONS',
        path,
        version: '1.1',
        headers: { origin: 'https://example.org', 'access-control-request-method': 'GET' },
      });

      expect(answer?.status).toBe(204);
      expect(answer?.headers.get('allow')).toBe([...allowed, 'OPTIONS'].join(', '));
      expect(answer?.headers.get('access-control-allow-methods')).toBe(allowed.join(','));
    },
  );
});

function toRequest(
  path: string,
  method: string,
  version: RawRequest['version'],
  encoding: string,
): RawRequest {
  const hasBody = !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method);
  return {
    method,
    path,
    version,
    headers: {
      'apollo-require-preflight': '1',
      ...(encoding === '' ? {} : { 'accept-encoding': encoding }),
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
    },
    ...(hasBody ? { body: '{"query":"{ dataset { version } }"}' } : {}),
  };
}
