/** A caller that disconnects. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rawStatement } from '../../src/cypher/statement.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { readRows } from '../support/read-values.js';

/** Seconds of work on either engine. */
const SLOW = rawStatement(
  'UNWIND range(1, $n) AS a UNWIND range(1, $n) AS b WITH a * b AS c RETURN count(c) AS total',
  { n: 5_000 },
);

describeEachEngine('a caller that disconnects', (engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await engine.openSharedStore();
  });
  afterAll(async () => {
    await store.close();
  });

  test('gets its rejection at once, and the store keeps serving', async () => {
    const caller = new AbortController();
    const startedAt = performance.now();
    const reading = store.read(SLOW, { signal: caller.signal, timeoutMs: 30_000 });
    caller.abort();

    await expect(reading).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(await readRows(store, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('before its turn sends no statement', async () => {
    await expect(
      store.read(rawStatement('RETURN 1 AS one'), { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
  });

  if (engine.name === 'neo4j') {
    test('leaves no statement running on the server', async () => {
      const caller = new AbortController();
      const reading = store.read(SLOW, { signal: caller.signal, timeoutMs: 30_000 });
      const running = async () => {
        const rows = await readRows(store, 'SHOW TRANSACTIONS YIELD currentQuery AS query');
        return rows.filter(({ query }) => String(query).includes('a * b')).length;
      };
      await expect.poll(running, { timeout: 10_000 }).toBe(1);
      caller.abort();

      await expect(reading).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
      await expect.poll(running, { timeout: 10_000 }).toBe(0);
    });
  }
});
