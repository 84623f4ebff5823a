/**
 * The audits of the GraphQL over HTTP draft, and this server's additions to an answer.
 */
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDataPath, post, startServer, type RunningServer } from '../support/run-server.js';

/** "Should" audits that are not followed; `docs/graphql-over-http.md` says why. */
const NOT_FOLLOWED = {
  '572B': '400 for a query that does not parse',
  FDE2: '400 for a query that is invalid for the schema',
  '7B9B': '400 for wrong variables',
};

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ DATA_PATH: createDataPath() });
});
afterAll(async () => {
  await server.stop();
});

test('every "must" and "may" of the draft holds, and each "should" except the documented ones', async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  const idsOf = (status: string): string[] =>
    results.filter((result) => result.status === status).map(({ id }) => id);

  expect(results.length).toBeGreaterThan(50);
  expect(idsOf('error')).toEqual([]);
  expect(idsOf('notice')).toEqual([]);
  expect(idsOf('warn').sort()).toEqual(Object.keys(NOT_FOLLOWED).sort());
});

test('an answer names the version of its data', async () => {
  const { headers, body } = await post(server.url, { query: '{ dataset { version } }' });

  expect(body.data).toEqual({ dataset: { version: headers.get('x-dataset-version') } });
});

test('several operations in one request are refused', async () => {
  const { status, body } = await post(server.url, [{ query: '{ dataset { version } }' }]);

  expect(status).toBe(400);
  expect(body.errors).toHaveLength(1);
});
