/** The result for callers when something fails: a documented code, in time. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { rawStatement } from '../../src/cypher/statement.js';
import {
  DataIntegrityError,
  DeadlineError,
  StoreQueryError,
  StoreUnavailableError,
} from '../../src/domain/errors.js';
import { openEmbeddedStore } from '../../src/graph/embedded/open-embedded-store.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine, describeEmbedded } from '../support/engines.js';
import { readRows, writeOne } from '../support/read-values.js';

/** Some seconds of work on either engine, without any data. */
const SLOW = rawStatement(
  'UNWIND range(1, $n) AS a UNWIND range(1, $n) AS b WITH a * b AS c RETURN count(c) AS total',
  { n: 3_000 },
);

const WORDS = [{ word: 'word', isPrefix: false }];
const TEXT_INDEX = { name: 'failures_text', label: 'Position', property: 'searchText' };

describeEachEngine('failures', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await store.ensureIndexes([], [TEXT_INDEX]);
  });
  afterAll(() => store.close());

  it('answers a health check', async () => {
    await expect(store.checkHealth()).resolves.toBeUndefined();
  });

  it('aborts a slow statement at its deadline, and keeps serving', async () => {
    const start = performance.now();

    await expect(store.read(SLOW, { timeoutMs: 200 })).rejects.toThrow(DeadlineError);

    expect(performance.now() - start).toBeLessThan(1_000);
    expect(await readRows(store, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it.each([
    ['a syntax error', 'RETRUN 1 AS one'],
    ['a missing parameter', 'RETURN $absent AS absent'],
    ['an unknown variable', 'MATCH (n) RETURN m.id AS id'],
    ['an unknown function', 'RETURN no_such_function(1) AS x'],
    ['a division by zero', 'RETURN 1 / 0 AS x'],
    ['an integer overflow', 'RETURN 9223372036854775807 + size([1]) AS x'],
    ['a negative limit', 'UNWIND [1, 2] AS x RETURN x LIMIT -1'],
    ['two statements', 'RETURN 1 AS a; RETURN 2 AS b'],
  ])('reports %s as an internal error', async (_what, text) => {
    await expect(readRows(store, text)).rejects.toThrow(StoreQueryError);
    await expect(writeOne(store, text)).rejects.toThrow(StoreQueryError);
  });

  it('reports a search in a missing index as an internal error', async () => {
    const index = { name: 'no_such_index', label: 'NoSuch', property: 'text' };

    await expect(store.searchText({ indexes: [index], words: WORDS, limit: 5 })).rejects.toThrow(
      StoreQueryError,
    );
  });

  it('reports which row is invalid, and why', async () => {
    const read = store.read({
      ...rawStatement('UNWIND [1, 2] AS x RETURN x'),
      parseRow: ({ x }) => {
        if (x === 2) throw new TypeError('x is 2');
        return x;
      },
    });

    await expect(read).rejects.toThrow(DataIntegrityError);
    await expect(read).rejects.toThrow('Row 1 does not validate: x is 2');
  });

  it.each([
    ['a node', 'MERGE (:Raw {id: 1})', 'MATCH (n:Raw) RETURN n AS raw'],
    [
      'an edge in a list',
      'MERGE (a:Raw {id: 1}) MERGE (a)-[:X]->(a)',
      'MATCH (:Raw)-[e:X]->(:Raw) RETURN collect(e) AS raw',
    ],
  ])('refuses rows that contain %s instead of a projection', async (_what, world, text) => {
    await writeOne(store, world);

    await expect(readRows(store, text)).rejects.toThrow(DataIntegrityError);
  });

  it('refuses an integer that JavaScript cannot represent', async () => {
    await expect(readRows(store, 'RETURN 9007199254740993 AS big')).rejects.toThrow(
      DataIntegrityError,
    );
  });

  it('refuses NaN', async () => {
    await expect(readRows(store, 'RETURN 0.0 / 0.0 AS none')).rejects.toThrow(DataIntegrityError);
  });

  it('rejects calls after it was closed, and may be closed again', async () => {
    const closed = await engine.openEmptyStore();
    await closed.close();
    await closed.close();

    await expect(readRows(closed, 'RETURN 1 AS one')).rejects.toThrow(StoreUnavailableError);
    await expect(writeOne(closed, 'RETURN 1 AS one')).rejects.toThrow(StoreUnavailableError);
    await expect(closed.checkHealth()).rejects.toThrow(StoreUnavailableError);
    await expect(closed.ensureIndexes([], [])).rejects.toThrow(StoreUnavailableError);
    await expect(closed.refreshStatistics()).rejects.toThrow(StoreUnavailableError);
    await expect(
      closed.searchText({ indexes: [TEXT_INDEX], words: WORDS, limit: 1 }),
    ).rejects.toThrow(StoreUnavailableError);
  });
});

describeEmbedded('failures of an engine that cannot cancel', () => {
  let store: GraphStore;

  afterEach(() => store.close());

  it('counts an abandoned statement until it ends', async () => {
    store = openEmbeddedStore({ maxConcurrentStatements: 1 });
    const givenUp = store.read(SLOW, { timeoutMs: 50 });
    const waiting = store.read(rawStatement('RETURN 1 AS one'), { timeoutMs: 100 });

    await expect(givenUp).rejects.toThrow(DeadlineError);
    await expect(waiting).rejects.toThrow(DeadlineError);
    // The slot is free again once the slow statement has ended; the one that left the queue has
    // none.
    expect(await readRows(store, 'RETURN 2 AS two')).toEqual([{ two: 2 }]);
  });

  it('rejects waiting statements when it closes', async () => {
    store = openEmbeddedStore({ maxConcurrentStatements: 1 });
    const running = store.read(SLOW);
    const waiting = readRows(store, 'RETURN 1 AS one');
    // Subscribed from the start, since it fails during the next await.
    const refusal = expect(waiting).rejects.toThrow(StoreUnavailableError);

    await store.close();

    await refusal;
    await expect(running).resolves.toHaveLength(1);
  });
});
