/**
 * Neo4j goes away in the middle of work and comes back. Has a server of its own, which it kills.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';

import { rawStatement } from '../../src/cypher/statement.js';
import { DemarcheError } from '../../src/domain/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openNeo4jStore } from '../../src/graph/neo4j/open-neo4j-store.js';
import { describeNeo4j } from '../support/engines.js';
import { startNeo4j, type Neo4jServer } from '../support/neo4j-server.mjs';
import { readRows, writeOne } from '../support/read-values.js';

const START_TIMEOUT_MS = 180_000;

/** Some seconds of work. */
const SLOW = rawStatement(
  'UNWIND range(1, $n) AS a UNWIND range(1, $n) AS b WITH a * b AS c RETURN count(c) AS total',
  { n: 8_000 },
);

describeNeo4j('an outage of Neo4j', () => {
  let server: Neo4jServer;
  let store: GraphStore;

  beforeAll(async () => {
    server = await startNeo4j();
    const { NEO4J_URI: uri, NEO4J_DATABASE: database } = server.environment;
    store = openNeo4jStore({ uri, database });
    await writeOne(store, "MERGE (n:State {id: 'state:cn'})");
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await store.close();
    await server.stop();
  });

  it(
    'gives every call a typed error within its deadline, and serves again without reopening',
    async () => {
      const timeoutMs = 5_000;
      const inFlight = Array.from({ length: 5 }, () => timed(store.read(SLOW, { timeoutMs })));
      await readRows(store, 'RETURN 1 AS one');

      await server.kill();
      const duringKill = await Promise.all(inFlight);
      const afterKill = await Promise.all([
        timed(store.read(rawStatement('RETURN 1 AS one'), { timeoutMs })),
        timed(store.read(rawStatement('RETURN 1 AS one'), { timeoutMs: 500 })),
        timed(writeOne(store, "MERGE (n:State {id: 'state:gb'})")),
        timed(store.checkHealth()),
      ]);

      for (const { code, elapsedMs } of [...duringKill, ...afterKill]) {
        expect(code).toMatch(/^(STORE_UNAVAILABLE|DEADLINE_EXCEEDED)$/);
        expect(elapsedMs).toBeLessThan(timeoutMs + 500);
      }
      expect(afterKill.map(({ code }) => code)).toEqual([
        'STORE_UNAVAILABLE',
        'DEADLINE_EXCEEDED',
        'STORE_UNAVAILABLE',
        'STORE_UNAVAILABLE',
      ]);

      await server.start();

      expect(await readRows(store, 'MATCH (n:State) RETURN n.id AS id')).toEqual([
        { id: 'state:cn' },
      ]);
      await expect(store.checkHealth()).resolves.toBeUndefined();
      await expect(writeOne(store, "MERGE (n:State {id: 'state:gb'})")).resolves.toBeUndefined();
    },
    START_TIMEOUT_MS,
  );
});

interface Outcome {
  readonly code: string;
  readonly elapsedMs: number;
}

/** How a call ended: the code of its error, `ok`, or `untyped`. */
async function timed(call: Promise<unknown>): Promise<Outcome> {
  const start = performance.now();
  const code = await call.then(
    () => 'ok',
    (error: unknown) => (error instanceof DemarcheError ? error.code : 'untyped'),
  );
  return { code, elapsedMs: performance.now() - start };
}
