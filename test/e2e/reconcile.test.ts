/** `/reconcile` over HTTP, as OpenRefine and pages of other origins use it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDataPath, startServer, type RunningServer } from '../support/run-server.js';
import { findSchemaErrors } from '../support/reconcile/validate-reconciliation.js';

const ORIGIN = 'https://tables.example';
const BATCH = {
  q0: { query: 'Estonie', type: 'state', type_strict: 'should', limit: 3 },
  q1: { query: 'Ministry of Foreign Affairs', properties: [{ pid: 'partOf', v: 'China' }] },
  ключ: { properties: [{ pid: 'iso2', v: 'NA' }] },
  __proto__x: { query: 'nothing like this at all' },
};

/** By the keys of the queries; the schema says so. */
type ResultBatch = Readonly<Record<string, { readonly result: readonly unknown[] }>>;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ DATA_PATH: createDataPath(), REQUESTS_PER_MINUTE: '0' });
});
afterAll(async () => {
  await server.stop();
});

const ask = (path = '', init?: RequestInit): Promise<Response> =>
  fetch(`${server.url}/reconcile${path}`, { redirect: 'manual', ...init });

/** Sends the fields of a form, as OpenRefine does. */
const post = (fields: Readonly<Record<string, string>>): Promise<Response> =>
  ask('', { method: 'POST', body: new URLSearchParams(fields) });

const postJson = (body: string): Promise<Response> =>
  ask('', { method: 'POST', body, headers: { 'content-type': 'application/json' } });

async function readJson(response: Response): Promise<Record<string, unknown>> {
  // Each answer is an object.
  return (await response.json()) as Record<string, unknown>;
}

async function readError(response: Response) {
  // The form of all errors.
  const { errors } = (await response.json()) as {
    readonly errors: readonly { readonly message: string; readonly extensions: unknown }[];
  };
  return { status: response.status, ...errors[0] };
}

test('the manifest has the form of version 0.2, and its URLs answer', async () => {
  const manifest = await readJson(await ask());

  expect(findSchemaErrors('manifest', manifest)).toEqual([]);
  expect(manifest).toMatchObject({
    versions: ['0.2'],
    identifierSpace: 'urn:demarche:id:',
    schemaSpace: 'urn:demarche:term:',
    view: { url: `${server.url}/reconcile/view?id={{id}}` },
    preview: { url: `${server.url}/reconcile/preview?id={{id}}` },
    batchSize: 100,
  });
});

describe('queries', () => {
  test('by form, URL and JSON have the same answer, in the form of version 0.2', async () => {
    const queries = JSON.stringify(BATCH);
    const answers = await Promise.all(
      [
        post({ queries }),
        ask(`?${new URLSearchParams({ queries }).toString()}`),
        postJson(JSON.stringify({ queries: BATCH })),
      ].map(async (response) => (await readJson(await response)) as ResultBatch),
    );

    expect(findSchemaErrors('reconciliation-query-batch', BATCH)).toEqual([]);
    for (const answer of answers) {
      expect(findSchemaErrors('reconciliation-result-batch', answer)).toEqual([]);
      expect(answer).toEqual(answers[0]);
    }
    const best = Object.entries(answers[0] ?? {}).map(([key, { result }]) => [key, result[0]]);
    expect(Object.fromEntries(best)).toMatchObject({
      q0: { id: 'state:ee', name: 'Estonia', match: true, score: 95 },
      q1: { id: 'agency:cn-mfa', match: true },
      ключ: { id: 'state:na', match: true },
    });
    expect(answers[0]?.['__proto__x']?.result).toEqual([]);
    expect(answers[0]?.['q0']?.result.length).toBeLessThanOrEqual(3);
  });

  test('with a key that names a prototype are answered under it', async () => {
    const answer = await (await post({ queries: '{"__proto__": {"query": "Chad"}}' })).text();

    expect(answer).toMatch(/^\{"__proto__":\{"result":\[\{"id":"state:td"/);
  });

  test('of a batch of the maximum size are all answered', async () => {
    const keys = Array.from({ length: 100 }, (_, index) => `q${String(index)}`);
    const queries = JSON.stringify(Object.fromEntries(keys.map((key) => [key, { query: 'Mali' }])));

    expect(Object.keys(await readJson(await post({ queries })))).toEqual(keys);
  });

  test.each([
    ['not JSON', '{', 400, 'queries: is not JSON.'],
    ['a list', '[]', 400, 'queries: must be an object such as {"q0": {"query": "Estonia"}}.'],
    ['null', 'null', 400, /queries/],
    ['a text', '"Estonia"', 400, /queries/],
    ['a query that is a text', '{"q0": "Estonia"}', 400, /^queries\.q0: must be an object/],
    ['no condition', '{"q0": {}}', 400, 'queries.q0: needs a query, or properties with values.'],
    ['a number as name', '{"q0": {"query": 7}}', 400, 'queries.q0.query: must be a text.'],
    ['a limit of 0', '{"q0": {"query": "x", "limit": 0}}', 400, /^queries\.q0\.limit/],
    ['half a limit', '{"q0": {"query": "x", "limit": 0.5}}', 400, /^queries\.q0\.limit/],
    [
      'no type',
      '{"q0": {"query": "x", "type": "stat"}}',
      400,
      /no type "stat". Did you mean state\?/,
    ],
    ['a type of a wrong type', '{"q0": {"query": "x", "type": 1}}', 400, /^queries\.q0\.type/],
    ['a wrong strictness', '{"q0": {"query": "x", "type_strict": "no"}}', 400, /type_strict/],
    [
      'no property',
      '{"q0": {"query": "x", "properties": [{"pid": "iso4", "v": "x"}]}}',
      400,
      /no property "iso4". Did you mean iso2\?/,
    ],
    [
      'a property without a value',
      '{"q0": {"query": "x", "properties": [{"pid": "iso2"}]}}',
      400,
      /properties\.0\.v/,
    ],
    ['properties of a wrong type', '{"q0": {"query": "x", "properties": {}}}', 400, /properties/],
    ['half a character', '{"q0": {"query": "\\ud800"}}', 400, /surrogate/],
    [
      'a long name',
      JSON.stringify({ q0: { query: 'x'.repeat(501) } }),
      400,
      /at most 500 characters/,
    ],
    [
      '10,000 queries',
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [n, { query: 'x' }])),
      ),
      413,
      /^(queries: has 10,000 queries; the maximum is 100\.|The request body is larger)/,
    ],
    ['a deep one', `{"q0": {"query": ${'['.repeat(5_000)}${']'.repeat(5_000)}}}`, 400, /q0/],
  ])('that are %s get an error with a code', async (_what, queries, status, message) => {
    const error = await readError(await post({ queries }));

    expect(error).toMatchObject({
      status,
      message: expect.stringMatching(message) as unknown,
      extensions: { code: status === 413 ? 'QUERY_TOO_COSTLY' : 'BAD_USER_INPUT' },
    });
  });
});

describe('a request', () => {
  test.each([
    ['with broken JSON', () => postJson('{'), 400, /cannot be read/],
    ['whose body is a number', () => postJson('7'), 400, /must be a form/],
    ['whose body is null', () => postJson('null'), 400, /must be a form/],
    ['whose body is a list', () => postJson('[]'), 400, /must be a form/],
    ['without queries', () => post({}), 400, /no queries or extend/],
    [
      'of another content type',
      () => ask('', { method: 'POST', body: 'Estonia' }),
      400,
      /no queries/,
    ],
    ['with an unknown parameter', () => ask('?query=Estonia'), 400, /no parameter "query"/],
    ['for JSONP', () => ask('?callback=run'), 400, /JSONP is not supported/],
    ['for JSONP of suggestions', () => ask('/suggest/entity?prefix=e&callback=x'), 400, /JSONP/],
    ['of two kinds', () => post({ queries: '{}', extend: '{}' }), 400, /separate/],
    ['with an impossible cursor', () => ask('/suggest/type?cursor=-1'), 400, /^cursor/],
    ['with an impossible limit', () => ask('/properties?limit=x'), 400, /^limit/],
    ['for properties of no type', () => ask('/properties?type=stat'), 400, /Did you mean state/],
    ['with a long prefix', () => ask(`/suggest/entity?prefix=${'x'.repeat(501)}`), 400, /^prefix/],
  ])('%s is refused', async (_what, send, status, message) => {
    const error = await readError(await send());

    expect(error).toMatchObject({
      status,
      message: expect.stringMatching(message) as unknown,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test.each(['/preview?id=state:nowhere', '/preview', '/view?id=x', '/nowhere'])(
    '%s is not found',
    async (path) => {
      expect(await readError(await ask(path))).toMatchObject({
        status: 404,
        extensions: { code: 'NOT_FOUND' },
      });
    },
  );
});

describe('suggestions', () => {
  test.each([
    ['entity', 'suggest-entities-response', 'unit', 'state:us'],
    ['entity', 'suggest-entities-response', 'state:gb', 'state:gb'],
    ['entity', 'suggest-entities-response', 'Chad', 'state:td'],
    ['entity', 'suggest-entities-response', 'Germny', 'state:de'],
    ['type', 'suggest-types-response', 'sta', 'state'],
    ['property', 'suggest-properties-response', 'ISO 3166-1 alpha-3', 'iso3'],
  ])('%s, in the form %s: %s', async (what, schema, prefix, id) => {
    const search = new URLSearchParams({ prefix }).toString();
    const answer = await readJson(await ask(`/suggest/${what}?${search}`));

    expect(findSchemaErrors(schema, answer)).toEqual([]);
    expect(answer['result']).toContainEqual(expect.objectContaining({ id }));
  });

  test('go on from the cursor, each once, to the end', async () => {
    const pages: { readonly id: string }[][] = [];
    do {
      const cursor = String(pages.flat().length);
      const { result } = await readJson(
        await ask(`/suggest/entity?prefix=ministry&cursor=${cursor}`),
      );
      // The schema says so.
      pages.push(result as { readonly id: string }[]);
    } while (pages.at(-1)?.length !== 0);
    const ids = pages.flat().map(({ id }) => id);

    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('agency:cn-mfa');
  });
});

describe('columns', () => {
  test('are proposed for a type, up to a limit', async () => {
    const answer = await readJson(await ask('/properties?type=agency&limit=2'));
    const all = await readJson(await ask('/properties?type=agency'));

    expect(findSchemaErrors('data-extension-property-proposal', answer)).toEqual([]);
    expect(answer).toMatchObject({ type: 'agency', limit: 2, properties: [{}, {}] });
    expect(all['properties']).toContainEqual(expect.objectContaining({ id: 'partOf' }));
    expect(all['properties']).not.toContainEqual(expect.objectContaining({ id: 'iso2' }));
  });

  test('are filled by form, URL and JSON', async () => {
    const query = { ids: ['state:ee', 'gone'], properties: [{ id: 'iso3' }, { id: 'partOf' }] };
    const extend = JSON.stringify(query);
    for (const response of [
      await post({ extend }),
      await ask(`?${new URLSearchParams({ extend }).toString()}`),
      await postJson(JSON.stringify({ extend: query })),
    ]) {
      const answer = await readJson(response);

      expect(findSchemaErrors('data-extension-query', query)).toEqual([]);
      expect(findSchemaErrors('data-extension-response', answer)).toEqual([]);
      expect(answer).toEqual({
        meta: [
          { id: 'iso3', name: 'ISO 3166-1 alpha-3' },
          { id: 'partOf', name: 'Part of' },
        ],
        rows: {
          'state:ee': { iso3: [{ str: 'EST' }], partOf: [] },
          gone: { iso3: [], partOf: [] },
        },
      });
    }
  });

  test.each([
    ['not an object', '7', 400],
    ['without ids', '{"properties": []}', 400],
    ['of an unknown property', '{"ids": [], "properties": [{"id": "iso4"}]}', 400],
    ['of 1,001 ids', JSON.stringify({ ids: Array(1_001).fill('x'), properties: [] }), 413],
  ])('%s are refused', async (_what, extend, status) => {
    expect((await readError(await post({ extend }))).status).toBe(status);
  });
});

describe('an entity', () => {
  test('has a preview that any page may frame, without scripts', async () => {
    const response = await ask('/preview?id=agency:gb-ncsc');
    const page = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';

    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect(page).not.toMatch(/<script|javascript:| on\w+=/i);
    expect(page).toContain(`href="${server.url}/actors/agency:gb-ncsc"`);
    expect(page).toContain('National Cyber Security Centre');
  });

  test.each([
    ['state:gb', '/actors/state:gb'],
    ['initiative:paris-call', '/initiatives/initiative:paris-call'],
    ['incident:solarwinds', '/search?concerns=incident:solarwinds'],
    ['document:1tvge-2020', '/explorer?seed=document:1tvge-2020'],
  ])('%s is shown at %s', async (id, path) => {
    const response = await ask(`/view?id=${encodeURIComponent(id)}`);

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${server.url}${path}`);
    const page = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
  });
});

describe('pages of other origins', () => {
  const from = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('origin', ORIGIN);
    return fetch(`${server.url}${path}`, { ...init, headers });
  };

  test.each(['', '/suggest/entity?prefix=e', '/properties', '/preview?id=state:gb', '/nowhere'])(
    'may read /reconcile%s',
    async (path) => {
      const { headers } = await from(`/reconcile${path}`);

      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    },
  );

  test.each(['/graphql', '/export', '/ns', '/healthz', '/changes.jsonl', '/nowhere'])(
    'may not read %s',
    async (path) => {
      expect((await from(path)).headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('are allowed to send JSON after a preflight', async () => {
    const { status, headers } = await from('/reconcile', {
      method: 'OPTIONS',
      headers: {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

    expect(status).toBe(204);
    expect(headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST');
    expect(headers.get('access-control-allow-headers')).toBe('content-type');
    expect(headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
  });

  test('get errors they can read', async () => {
    const response = await from('/reconcile', { method: 'DELETE' });

    expect(response.status).toBe(405);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await readError(response)).toMatchObject({ extensions: { code: 'METHOD_NOT_ALLOWED' } });
    expect((await from('/reconcile/view?id=state:gb', { method: 'POST' })).status).toBe(405);
  });
});

test('HEAD has the headers of GET and no body', async () => {
  const [head, get] = await Promise.all([ask('', { method: 'HEAD' }), ask()]);

  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
  expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
});

test('a public server counts requests, and its URLs are below PUBLIC_URL', async () => {
  const own = await startServer({
    DATA_PATH: createDataPath(),
    PUBLIC_URL: 'https://demarche.example/data',
    REQUESTS_PER_MINUTE: '2',
  });
  try {
    const asked = (): Promise<Response> =>
      fetch(`${own.url}/data/reconcile`, { headers: { origin: ORIGIN } });
    const manifest = await readJson(await asked());
    await asked();
    const refused = await asked();

    expect(manifest).toMatchObject({
      view: { url: 'https://demarche.example/data/reconcile/view?id={{id}}' },
      suggest: { entity: { service_url: 'https://demarche.example/data/reconcile' } },
    });
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await readError(refused)).toMatchObject({
      status: 429,
      extensions: { code: 'TOO_MANY_REQUESTS' },
    });
  } finally {
    await own.stop();
  }
});
