/**
 * Concurrent loads: of a graph that another load is writing to, that another load took over, or
 * that is not Demarche's. On Neo4j each load has a store of its own, as each process has.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { GraphData } from '../../src/corpus/graph-data.js';
import { datasetVersion } from '../../src/corpus/dataset-version.js';
import { loadGraph, readDatasetState } from '../../src/corpus/load-graph.js';
import { rawStatement } from '../../src/cypher/statement.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine, describeNeo4j } from '../support/engines.js';
import { overrideWrite } from '../support/override-write.js';
import { asHeld, readGraph } from '../support/read-graph.js';
import { buildTinyGraph, changeSeeds } from '../support/tiny-seeds.js';

const tiny = buildTinyGraph();
const other = buildTinyGraph(
  changeSeeds(
    'statements.yaml',
    'actor: group:bear, role: accused',
    'actor: bloc:union, role: accused',
  ),
);
const third = buildTinyGraph(changeSeeds('blocs.yaml', 'name: Union', 'name: League'));
const SMALL_BATCHES = { batchRows: 20 };
/** Two loads of a Neo4j that has planned none of their statements, on a busy machine. */
const TIMEOUT_MS = 180_000;

vi.setConfig({ testTimeout: TIMEOUT_MS, hookTimeout: TIMEOUT_MS });

describeEachEngine('two loads of one graph', (engine) => {
  let first: GraphStore;
  let second: GraphStore;

  // Each test continues with the graph of the previous one: recreating all indexes takes Neo4j
  // seconds.
  beforeAll(async () => {
    first = await engine.openEmptyStore();
    second = engine.name === 'neo4j' ? await engine.openSharedStore() : first;
  });
  afterAll(async () => {
    await first.close();
    if (second !== first) await second.close();
  });

  it('of different data at once leave exactly one of them', async () => {
    const results = await Promise.all([
      loadGraph(first, tiny, SMALL_BATCHES),
      loadGraph(second, other, SMALL_BATCHES),
    ]);

    expect(results.map(({ wrote }) => wrote)).toEqual([true, true]);
    await expectWhole(first, [tiny, other]);
  });

  it('of the same data at once write it once; the waiting one says so in one line', async () => {
    const lines: string[] = [];
    const options = {
      ...SMALL_BATCHES,
      onWait: (line: string) => lines.push(line),
    };

    const results = await Promise.all([
      loadGraph(first, third, options),
      loadGraph(second, third, options),
    ]);

    expect(results.map(({ wrote }) => wrote).toSorted()).toEqual([false, true]);
    expect(lines).toEqual([expect.stringMatching(/^Another load is at work .*process \d+ on .*$/)]);
    await expectWhole(first, [third]);
  });

  it('take over from a silent load, which then writes no more', async () => {
    const gate = holdAfter(first, 3);
    const silent = loadGraph(gate.store, tiny, SMALL_BATCHES);
    await gate.reached;

    await loadGraph(second, other, { leaseMs: 0 });
    gate.open();

    await expect(silent).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/^Another process took over the loading/) as string,
    });
    await expectWhole(second, [other]);
  });

  it('wait while the other load renews its lease, even if it only reads', async () => {
    const gate = holdRead(first);
    const slow = loadGraph(gate.store, tiny, { leaseMs: 3_000 });
    await gate.reached;
    const waiting = loadGraph(second, other, { leaseMs: 3_000 });
    const outcome = await Promise.race([
      waiting.then(() => 'ended'),
      // Longer than the lease: only renewals keep it.
      waitUntilRenewed(second, 5).then(() => 'still waiting'),
    ]);
    gate.open();
    await Promise.all([slow, waiting]);

    expect(outcome).toBe('still waiting');
    await expectWhole(second, [other]);
  });

  it('leave the graph marked as loading when the counts differ', async () => {
    await loadGraph(first, other);
    const disturbed = overrideWrite(first, async (statements) => {
      await first.write(statements);
      await first.write([rawStatement("MATCH (d:Bloc {id: 'bloc:union'}) DETACH DELETE d")]);
    });

    await expect(loadGraph(disturbed, tiny)).rejects.toThrow(
      /^The graph holds 0 of Bloc after 1 were loaded\. Something else writes to this database/,
    );

    expect(await readDatasetState(first)).toMatchObject({ state: 'LOADING' });
    await loadGraph(first, tiny, { leaseMs: 0 });
    await expectWhole(first, [tiny]);
  });
});

describeEachEngine('a database with other data', (engine) => {
  it.each([
    ['a text id', "CREATE (:Document {id: 'theirs'})", /Document \(such as "theirs"\)/],
    ['a number for an id', 'CREATE (:State {id: 7})', /labelled State but/],
    ['no id', "CREATE (:Actor {name: 'Somebody'})", /labelled Actor but/],
    ['our label of the dataset', "CREATE (:Dataset {name: 'theirs'})", /labelled Dataset but/],
  ])('with a node that has %s is refused and left unchanged', async (_what, create, problem) => {
    const store = await engine.openEmptyStore();
    await store.write([rawStatement(create)]);
    const before = await readGraphAsIs(store, engine.name);

    await expect(loadGraph(store, tiny)).rejects.toThrow(problem);

    expect(await readGraphAsIs(store, engine.name)).toEqual(before);
    await store.write([rawStatement('MATCH (n) DETACH DELETE n')]);
    await store.close();
  });
});

describeNeo4j('a refused database', (engine) => {
  describe('of somebody else', () => {
    it('keeps accepting what it accepted before: two nodes with one id', async () => {
      const store = await engine.openEmptyStore();
      const create = rawStatement("CREATE (:Document {id: 'theirs'})");
      await store.write([create]);
      await expect(loadGraph(store, tiny)).rejects.toThrow('database of its own');

      await store.write([create]);

      const [row] = await store.read(rawStatement('MATCH (n) RETURN count(n) AS total'));
      expect(row).toEqual({ total: 2 });
      await store.write([rawStatement('MATCH (n) DETACH DELETE n')]);
      await store.close();
    });
  });
});

/** The graph equals exactly one of these, and names its version. */
async function expectWhole(store: GraphStore, possible: readonly GraphData[]): Promise<void> {
  const state = await readDatasetState(store);
  expect(state?.state).toBe('COMPLETE');
  const held = possible.find((graph) => datasetVersion(graph) === state?.version);
  if (held === undefined) throw new Error(`unknown version ${String(state?.version)}`);
  expect(await readGraph(store)).toEqual(asHeld(held));
}

/** Everything in it; only Neo4j can list its indexes. */
async function readGraphAsIs(store: GraphStore, engine: string): Promise<unknown> {
  const nodes = await store.read(rawStatement('MATCH (n) RETURN labels(n) AS labels, n {.*} AS n'));
  if (engine !== 'neo4j') return { nodes };
  const indexes = await store.read(
    rawStatement('SHOW INDEXES YIELD name RETURN name ORDER BY name'),
  );
  const constraints = await store.read(rawStatement('SHOW CONSTRAINTS YIELD name RETURN name'));
  return { nodes, indexes, constraints };
}

interface Gate {
  readonly store: GraphStore;
  readonly reached: Promise<void>;
  readonly open: () => void;
}

function createGate(): { reach: () => Promise<void>; reached: Promise<void>; open: () => void } {
  let reach = (): void => undefined;
  let open = (): void => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    reach: () => {
      reach();
      return opened;
    },
    reached,
    open: () => {
      open();
    },
  };
}

/** Write operations of a process that stalls after this many of them. */
function holdAfter(store: GraphStore, writes: number): Gate {
  const gate = createGate();
  let left = writes;
  const held = overrideWrite(store, async (statements) => {
    left -= 1;
    if (left < 0) await gate.reach();
    await store.write(statements);
  });
  return { store: held, reached: gate.reached, open: gate.open };
}

/** The read that counts what was written takes as long as the test wants. */
function holdRead(store: GraphStore): Gate {
  const gate = createGate();
  const held: GraphStore = {
    ...overrideWrite(store, (statements) => store.write(statements)),
    read: async (statement, options) => {
      if (statement.text.includes('UNION ALL')) await gate.reach();
      return store.read(statement, options);
    },
  };
  return { store: held, reached: gate.reached, open: gate.open };
}

/** Resolves when the lease has had this many different times. */
async function waitUntilRenewed(store: GraphStore, times: number): Promise<void> {
  const seen = new Set<unknown>();
  while (seen.size < times) {
    const [row] = await store.read(rawStatement('MATCH (d:Dataset) RETURN d.leasedAt AS leasedAt'));
    seen.add(row?.['leasedAt']);
  }
}
