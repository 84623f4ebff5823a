/** Transactions: atomicity, batches, and concurrent writers. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { rawStatement, type Statement } from '../../src/cypher/statement.js';
import { StoreUnavailableError } from '../../src/domain/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { readRows, writeOne } from '../support/read-values.js';

const MERGE_ACTORS = 'UNWIND $rows AS r MERGE (n:Actor {id: r.id}) SET n += r.props';

describeEachEngine('writes', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await store.ensureIndexes([{ label: 'Actor', property: 'id', unique: true }], []);
  });
  beforeEach(() => writeOne(store, 'MATCH (n) DETACH DELETE n'));
  afterAll(() => store.close());

  it('commits all statements of a call', async () => {
    await store.write([
      rawStatement(MERGE_ACTORS, {
        rows: [
          { id: 'state:cn', props: { name: 'China' } },
          { id: 'agency:cn-mfa', props: { name: 'Ministry of Foreign Affairs' } },
        ],
      }),
      rawStatement(
        'UNWIND $rows AS r MATCH (a:Actor {id: r.from}) MATCH (b:Actor {id: r.to}) ' +
          'MERGE (a)-[e:PART_OF]->(b) SET e += r.props',
        { rows: [{ from: 'agency:cn-mfa', to: 'state:cn', props: { since: 1949 } }] },
      ),
    ]);

    const rows = await readRows(
      store,
      'MATCH (a:Actor)-[e:PART_OF]->(b:Actor) RETURN a.name AS part, e.since AS since, b.name AS whole',
    );
    expect(rows).toEqual([{ part: 'Ministry of Foreign Affairs', since: 1949, whole: 'China' }]);
  });

  it.each<[string, Statement]>([
    ['has a syntax error', rawStatement('MERGE MERGE')],
    ['lacks a parameter', rawStatement('MATCH (n:Actor {id: $absent}) SET n.name = $absent')],
    ['divides by zero', rawStatement('MATCH (n:Actor) SET n.x = 1 / $zero', { zero: 0 })],
  ])('keeps nothing of a call whose second statement %s', async (_what, failing) => {
    const good = rawStatement(MERGE_ACTORS, { rows: [{ id: 'state:cn', props: {} }] });

    await expect(store.write([good, failing])).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
    });

    expect(await countActors(store)).toBe(0);
  });

  it('keeps nothing of a call that rejects the rows of one of its statements', async () => {
    const good = rawStatement(MERGE_ACTORS, { rows: [{ id: 'state:cn', props: {} }] });
    const refusing: Statement = {
      text: 'MATCH (n:Actor) RETURN n.id AS id',
      params: {},
      parseRow: ({ id }) => {
        throw new StoreUnavailableError(`refused ${String(id)}`);
      },
    };

    await expect(store.write([good, refusing, good])).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: 'refused state:cn',
    });

    expect(await countActors(store)).toBe(0);
  });

  it('continues to write after a call that failed', async () => {
    await expect(writeOne(store, 'MERGE MERGE')).rejects.toThrow();

    await writeOne(store, MERGE_ACTORS, { rows: [{ id: 'state:cn', props: {} }] });

    expect(await countActors(store)).toBe(1);
  });

  it('writes 5,000 rows in one statement, and the same rows again without an effect', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => ({
      id: `state:${String(i)}`,
      props: { name: `State ${String(i)}`, rank: i },
    }));

    await writeOne(store, MERGE_ACTORS, { rows });
    await writeOne(store, MERGE_ACTORS, { rows });

    const [row] = await readRows(
      store,
      'MATCH (n:Actor) RETURN count(n) AS total, sum(n.rank) AS sum',
    );
    expect(row).toEqual({ total: 5_000, sum: 12_497_500 });
  });

  it('does nothing for a call without statements', async () => {
    await expect(store.write([])).resolves.toBeUndefined();
  });

  it('leaves one node when twenty writers merge the same key at once', async () => {
    const writers = Array.from({ length: 20 }, (_, i) =>
      writeOne(store, MERGE_ACTORS, {
        rows: [{ id: 'state:cn', props: { [`by${String(i)}`]: i } }],
      }),
    );

    await Promise.all(writers);

    const [row] = await readRows(store, 'MATCH (n:Actor) RETURN n {.*} AS actor');
    expect(await countActors(store)).toBe(1);
    expect(row).toMatchObject({ actor: { by0: 0, by19: 19 } });
  });

  it('shows readers nothing of an uncommitted transaction', async () => {
    const seen: number[] = [];
    const writing = store.write(
      Array.from({ length: 20 }, (_, i) =>
        rawStatement(MERGE_ACTORS, { rows: [{ id: `state:${String(i)}`, props: {} }] }),
      ),
    );

    const ended = writing.then(() => 'ended' as const);
    const look = (): Promise<number> => countActors(store);
    for (let next = await look(); ;) {
      seen.push(next);
      const outcome = await Promise.race([ended, look()]);
      if (outcome === 'ended') break;
      next = outcome;
    }

    expect(seen.every((count) => count === 0 || count === 20)).toBe(true);
    expect(await countActors(store)).toBe(20);
  });

  it('answers many reads at once', async () => {
    await writeOne(store, MERGE_ACTORS, { rows: [{ id: 'state:cn', props: { name: 'China' } }] });

    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        readRows(store, 'MATCH (n:Actor {id: $id}) RETURN n.name AS name, $i AS i', {
          id: 'state:cn',
          i,
        }),
      ),
    );

    expect(answers.map(([row]) => row)).toEqual(
      Array.from({ length: 40 }, (_, i) => ({ name: 'China', i })),
    );
  });
});

async function countActors(store: GraphStore): Promise<number> {
  const [row] = await readRows(store, 'MATCH (n:Actor) RETURN count(n) AS total');
  return Number(row?.['total']);
}
