/**
 * The server on its own real Neo4j: the same bytes as on the embedded graph, and an outage during
 * requests.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeNeo4j } from '../support/engines.js';
import { startNeo4j, type Neo4jServer } from '../support/neo4j-server.mjs';
import { createDataPath, post, startServer, type RunningServer } from '../support/run-server.js';

const START_TIMEOUT_MS = 180_000;
const REQUEST_TIMEOUT_MS = 4_000;
/** From Neo4j's first answer to ours. */
const RETURN_MS = 5_000;

const FOUNDING_QUESTION = readFileSync(
  fileURLToPath(new URL('../golden/record/01-denial-with-its-accusation.graphql', import.meta.url)),
  'utf8',
);

describeNeo4j('a server on Neo4j', () => {
  let neo4j: Neo4jServer;
  let server: RunningServer;

  beforeAll(async () => {
    neo4j = await startNeo4j();
    server = await startServer({
      ...neo4j.environment,
      // The test server needs none, but the configuration requires one.
      NEO4J_PASSWORD: neo4j.environment.NEO4J_PASSWORD || 'unused',
      REQUEST_TIMEOUT_MS: String(REQUEST_TIMEOUT_MS),
      STATEMENT_TIMEOUT_MS: String(REQUEST_TIMEOUT_MS),
    });
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await server.stop();
    await neo4j.stop();
  });

  test('answers with the same bytes as the embedded graph', async () => {
    const embedded = await startServer({ DATA_PATH: createDataPath() });
    const answers = await Promise.all(
      [server, embedded].map(({ url }) => post(url, { query: FOUNDING_QUESTION })),
    );
    await embedded.stop();

    expect(answers[0]?.text).toContain('has no factual basis');
    expect(answers[0]?.text).toBe(answers[1]?.text);
  });

  test(
    'Neo4j killed under load: coded errors in time, not ready, and recovery when it is back',
    async () => {
      const ask = async () => {
        const start = performance.now();
        const { status, headers, text, body } = await post(server.url, {
          query: '{ positions(first: 200) { nodes { id responses { nodes { id } } } } }',
        });
        const elapsedMs = performance.now() - start;
        return { status, retryAfter: headers.get('retry-after'), text, body, elapsedMs };
      };
      const underLoad = Array.from({ length: 20 }, ask);
      await neo4j.kill();
      const afterwards = await ask();
      const ready = await fetch(`${server.url}/readyz`);

      for (const { status, body, text, elapsedMs } of [
        ...(await Promise.all(underLoad)),
        afterwards,
      ]) {
        expect(elapsedMs).toBeLessThan(REQUEST_TIMEOUT_MS + 1_000);
        if (status === 200) continue;
        expect([503, 504]).toContain(status);
        expect(body.errors?.[0]?.extensions['code']).toMatch(
          /^(STORE_UNAVAILABLE|DEADLINE_EXCEEDED)$/,
        );
        expect(text).not.toMatch(/bolt|127\.0\.0\.1|Neo4j|ECONN/i);
      }
      // Which one depends on how much of the deadline the driver's retries use.
      expect([503, 504]).toContain(afterwards.status);
      expect(afterwards.retryAfter).toBe(afterwards.status === 503 ? '5' : null);
      expect(ready.status).toBe(503);
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

      await neo4j.start();

      // A Neo4j that has just started has an empty plan cache, and this is its first query.
      const askFounding = async () => (await post(server.url, { query: FOUNDING_QUESTION })).status;
      await expect.poll(askFounding, { timeout: RETURN_MS, interval: 100 }).toBe(200);
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    },
    START_TIMEOUT_MS,
  );
});
