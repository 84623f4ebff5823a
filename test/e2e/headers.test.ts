/** Response headers for browsers, caches and proxies. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDataPath, startServer, type RunningServer } from '../support/run-server.js';

const ORIGIN = 'https://dashboard.example';
const routes = [
  '/',
  '/dyads',
  '/healthz',
  '/readyz',
  '/graphql',
  '/schema.graphql',
  '/export',
  '/ns',
  '/nowhere',
];

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    DATA_PATH: createDataPath(),
    CORS_ORIGINS: ORIGIN,
    PUBLIC_URL: 'https://demarche.example',
    REQUESTS_PER_MINUTE: '2000',
  });
});
afterAll(async () => {
  await server.stop();
});

const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers: { 'apollo-require-preflight': '1', ...headers } });
const varyOf = ({ headers }: Response): string[] =>
  (headers.get('vary') ?? '').toLowerCase().split(/, */);

describe.each(routes)('%s', (path) => {
  test('says how long it may be cached, and must not be framed or sniffed', async () => {
    for (const accept of ['text/html', 'application/json']) {
      const { headers } = await ask(path, { accept });

      expect(headers.get('cache-control')).toMatch(/no-store|no-cache|max-age/);
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

test.each([
  ['/graphql?query={dataset{version}}'],
  ['/export'],
  ['/export/positions.csv?madeBy=state:cn'],
  ['/export/positions.csv.manifest.json?madeBy=state:cn'],
  ['/schema.graphql'],
  ['/ns'],
])('%s: a cache keeps answers to different origins separate', async (path) => {
  const known = await ask(path, { origin: ORIGIN });
  const other = await ask(path, { origin: 'https://other.example' });

  expect(known.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
  expect(varyOf(known)).toContain('origin');
  expect(varyOf(other)).toContain('origin');
});

test('a page of an allowed origin may read the response headers', async () => {
  const { headers } = await ask('/graphql?query={dataset{version}}', { origin: ORIGIN });
  const exposed = headers.get('access-control-expose-headers')?.split(',');

  expect(exposed).toEqual(
    expect.arrayContaining([
      'etag',
      'retry-after',
      'x-dataset-version',
      'x-content-sha256',
      'x-record-count',
    ]),
  );
});

test('answers to POST are not cached', async () => {
  const { headers } = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ dataset { version } }"}',
  });

  expect(headers.get('cache-control')).toBe('no-store');
});

test('the files of pages are immutable', async () => {
  const page = await (await ask('/', { accept: 'text/html' })).text();
  const { headers } = await ask(/\/assets\/[^"]*/.exec(page)?.[0] ?? '');

  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('the schema is served as text, and compressed on request', async () => {
  const response = await ask('/schema.graphql', { 'accept-encoding': 'gzip' });

  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
  expect(await response.text()).toMatch(/^type Query \{/m);
  const plain = await ask('/schema.graphql', { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
});

test('an unknown path has its own error code', async () => {
  const response = await ask('/nowhere');

  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('HSTS is sent if the public URL is https, and only then', async () => {
  const plain = await startServer({ DATA_PATH: createDataPath() });
  const promised = (await ask('/')).headers.get('strict-transport-security');
  const unpromised = (await fetch(plain.url)).headers.get('strict-transport-security');
  await plain.stop();

  expect(promised).toBe('max-age=31536000');
  expect(unpromised).toBeNull();
});

test('a client on the same machine is not rate-limited, unless it forwards requests', async () => {
  const local = await startServer({ DATA_PATH: createDataPath() });
  const statuses = async (headers: Readonly<Record<string, string>>): Promise<number[]> => {
    const found = new Set<number>();
    for (let sent = 0; sent < 700; sent += 20) {
      const batch = Array.from({ length: 20 }, () => fetch(`${local.url}/export`, { headers }));
      for (const response of await Promise.all(batch)) {
        await response.text();
        found.add(response.status);
      }
    }
    return [...found].sort();
  };
  const own = await statuses({});
  const forwarded = await statuses({ 'x-forwarded-for': '203.0.113.1' });
  await local.stop();

  expect(own).toEqual([200]);
  expect(forwarded).toEqual([200, 429]);
});

test('a rate-limited client is told how long to wait and which setting applies', async () => {
  const strict = await startServer({ DATA_PATH: createDataPath(), REQUESTS_PER_MINUTE: '1' });
  await fetch(`${strict.url}/export`);
  const response = await fetch(`${strict.url}/export`);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  await strict.stop();

  const seconds = response.headers.get('retry-after') ?? '';
  expect(response.status).toBe(429);
  expect(errors[0]?.message).toContain(`Wait ${seconds} seconds`);
  expect(errors[0]?.message).toContain('REQUESTS_PER_MINUTE');
});
