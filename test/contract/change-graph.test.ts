/**
 * A graph that changes while it is served: each change is one transaction, after which the graph
 * equals a load of the new data.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { buildGraph } from '../../src/corpus/build-graph.js';
import { changeGraph, isTooLargeToChange } from '../../src/corpus/change-graph.js';
import { datasetVersion } from '../../src/corpus/dataset-version.js';
import { DatasetChangedError } from '../../src/corpus/dataset-node.js';
import { findRecordFacts } from '../../src/corpus/find-record-facts.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { graphDifference } from '../../src/corpus/graph-difference.js';
import { becomeWriter, type GraphWriter } from '../../src/corpus/graph-writer.js';
import { loadAsWriter } from '../../src/corpus/load-as-writer.js';
import { loadGraph, readDatasetState } from '../../src/corpus/load-graph.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import type { SeedRecords } from '../../src/corpus/seed-records.js';
import { rawStatement } from '../../src/cypher/statement.js';
import { textIndexOf } from '../../src/domain/ontology/text-indexes.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { readDirectoryFacts } from '../../src/dataset/read-record-index.js';
import type { RecordIndexFacts } from '../../src/domain/selection/record-facts.js';
import { describeEachEngine } from '../support/engines.js';
import { CORPUS_FOLDER } from '../support/load-corpus.js';
import { overrideWrite } from '../support/override-write.js';
import { applyEdits, someEdits } from '../support/random-edits.js';
import { asHeld, readGraph } from '../support/read-graph.js';
import { buildTinyGraph, changeSeeds } from '../support/tiny-seeds.js';

/** Neo4j plans each statement once, on a busy machine. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Random changes of the corpus, applied one after the other. */
const CHANGES = 5;

describeEachEngine('changing a graph', (engine) => {
  describe('by random edits', () => {
    let store: GraphStore;
    let writer: GraphWriter;
    let records: SeedRecords;
    let graph: GraphData;

    beforeAll(async () => {
      store = await engine.openEmptyStore();
      records = await readSeeds(CORPUS_FOLDER);
      graph = buildGraph(records);
      ({ writer } = await loadAsWriter(store, graph));
    });
    afterAll(async () => {
      await writer.release();
      await store.close();
    });

    it('leaves what a load would: nodes, relationships, properties, version and record index', async () => {
      await fc.assert(
        fc.asyncProperty(someEdits, async (edits) => {
          const edited = applyEdits(records, edits);
          const after = buildGraph(edited);
          const [from, to] = [datasetVersion(graph), datasetVersion(after)];
          const difference = graphDifference(graph, after);

          expect(isTooLargeToChange(difference)).toBe(false);

          const { load } = await changeGraph(store, { from, to, difference }, { writer });

          expect(await readGraph(store)).toEqual(asHeld(after));
          const state = await readDatasetState(store);
          expect(state).toMatchObject({ version: to, state: 'COMPLETE', load, isChanging: false });
          const facts = await readDirectoryFacts(store, to);
          expect(inOneOrder(findRecordFacts(after, to))).toEqual(inOneOrder(facts));
          [records, graph] = [edited, after];
        }),
        { numRuns: CHANGES, endOnFailure: true },
      );
    });
  });

  describe('of two states and a reply', () => {
    const before = buildTinyGraph();
    const after = buildTinyGraph(
      changeSeeds('statements.yaml', 'asserts: Says that Aland spies.', 'asserts: Says it snoops.'),
    );
    const forth = changeOf(before, after);
    const back = changeOf(after, before);
    let store: GraphStore;
    let writer: GraphWriter;

    beforeAll(async () => {
      store = await engine.openEmptyStore();
      ({ writer } = await loadAsWriter(store, before));
    });
    afterAll(() => store.close());

    it('is found by its new words at once, and no longer by the old ones', async () => {
      await changeGraph(store, forth, { writer });
      expect([await find(store, 'spies'), await find(store, 'snoops')]).toEqual([0, 1]);

      await changeGraph(store, back, { writer });
      expect([await find(store, 'spies'), await find(store, 'snoops')]).toEqual([1, 0]);
    });

    it('is left unchanged if already changed, so that a retry is safe', async () => {
      await changeGraph(store, forth, { writer });
      await changeGraph(store, forth, { writer });

      expect(await readGraph(store)).toEqual(asHeld(after));
      await changeGraph(store, back, { writer });
    });

    it('may be retried by the engine after a transaction whose outcome was lost', async () => {
      const twice = overrideWrite(store, async (statements) => {
        await store.write(statements);
        await store.write(statements);
      });

      const { load } = await changeGraph(twice, forth, { writer });

      expect(await readDatasetState(store)).toMatchObject({ version: forth.to, load });
      expect(await readGraph(store)).toEqual(asHeld(after));
      await changeGraph(store, back, { writer });
    });

    it('is refused where the graph holds another version, and writes nothing', async () => {
      const change = changeGraph(store, { ...forth, from: 'other' }, { writer });

      await expect(change).rejects.toThrow(DatasetChangedError);
      expect(await readGraph(store)).toEqual(asHeld(before));
      const state = await readDatasetState(store);
      expect(state).toMatchObject({ version: forth.from, state: 'COMPLETE', isChanging: false });
    });

    it('is rolled back as a whole where a statement fails', async () => {
      const broken = overrideWrite(store, (statements) =>
        store.write(
          statements.length < 3 ? statements : [...statements, rawStatement('NO CYPHER')],
        ),
      );

      await expect(changeGraph(broken, forth, { writer })).rejects.toThrow();

      expect(await readGraph(store)).toEqual(asHeld(before));
      expect(await readDatasetState(store)).toMatchObject({
        version: forth.from,
        isChanging: false,
      });
    });

    it('is marked as changing from before its transaction until after', async () => {
      const states: unknown[] = [];
      const watched = overrideWrite(store, async (statements) => {
        states.push((await readDatasetState(store))?.isChanging);
        await store.write(statements);
        states.push((await readDatasetState(store))?.isChanging);
      });

      await changeGraph(watched, forth, { writer });

      expect([...states, (await readDatasetState(store))?.isChanging]).toEqual([true, true, false]);
      await changeGraph(store, back, { writer });
    });
  });
});

describeEachEngine('the writer of a graph', (engine) => {
  const tiny = buildTinyGraph();
  const other = buildTinyGraph(changeSeeds('blocs.yaml', 'name: Union', 'name: League'));
  let first: GraphStore;
  let second: GraphStore;

  beforeAll(async () => {
    first = await engine.openEmptyStore();
    second = engine.name === 'neo4j' ? await engine.openSharedStore() : first;
    await loadGraph(first, tiny);
  });
  afterAll(async () => {
    await first.close();
    if (second !== first) await second.close();
  });

  it('is unique: a second one is refused with a message that names the first', async () => {
    const writer = await becomeWriter(first, { leaseMs: 6_000 });

    await expect(becomeWriter(second, { leaseMs: 6_000 })).rejects.toThrow(
      /^Another process accepts changes to this graph: process \d+ on .*\.$/,
    );
    await writer.release();
  });

  it('that has released the graph is succeeded at once', async () => {
    const writer = await becomeWriter(first);
    await writer.release();
    await writer.release();

    const next = await becomeWriter(second);

    expect(next.name).not.toBe(writer.name);
    await next.release();
  });

  it('that was silent for too long is succeeded, and can change nothing any more', async () => {
    const silent = await becomeWriter(first);
    const lines: string[] = [];

    const next = await becomeWriter(second, { leaseMs: 0, onWait: (line) => lines.push(line) });

    const change = changeGraph(first, changeOf(tiny, other), { writer: silent });
    await expect(change).rejects.toThrow('no longer the writer');
    await silent.release();
    expect(await readGraph(second)).toEqual(asHeld(tiny));
    await changeGraph(second, changeOf(tiny, other), { writer: next });
    expect(await readGraph(second)).toEqual(asHeld(other));
    await changeGraph(second, changeOf(other, tiny), { writer: next });
    await next.release();
  });

  it('keeps out loads of other data by others, but not its own and not those of the same data', async () => {
    const writer = await becomeWriter(first);

    await expect(loadGraph(second, other)).rejects.toThrow('SEEDS_PATH=none');
    expect(await readGraph(second)).toEqual(asHeld(tiny));
    expect(await loadGraph(second, tiny)).toMatchObject({ wrote: false });

    expect(await loadGraph(first, other, { writer })).toMatchObject({ wrote: true });
    await changeGraph(first, changeOf(other, tiny), { writer });
    expect(await readGraph(second)).toEqual(asHeld(tiny));
    await writer.release();
  });

  it('that was silent while another process loaded is no longer the writer', async () => {
    const silent = await becomeWriter(first);

    await loadGraph(second, other, { leaseMs: 0 });

    const change = changeGraph(first, changeOf(other, tiny), { writer: silent });
    await expect(change).rejects.toThrow('no longer the writer');
    expect(await readGraph(second)).toEqual(asHeld(other));
    await silent.release();
    await loadGraph(second, tiny);
  });

  it('needs a graph that was loaded', async () => {
    const empty = overrideRead(first);

    await expect(becomeWriter(empty)).rejects.toThrow('never loaded');
  });
});

function changeOf(before: GraphData, after: GraphData) {
  const difference = graphDifference(before, after);
  return { from: datasetVersion(before), to: datasetVersion(after), difference };
}

async function find(store: GraphStore, word: string): Promise<number> {
  const indexes = [textIndexOf('Position')];
  const words = [{ word, isPrefix: false }];
  return (await store.searchText({ indexes, words, limit: 10 })).length;
}

/** A store in which nothing is found. */
function overrideRead(store: GraphStore): GraphStore {
  return { ...overrideWrite(store, () => Promise.resolve()), read: () => Promise.resolve([]) };
}

function inOneOrder(facts: RecordIndexFacts): unknown {
  return {
    ...facts,
    texts: facts.texts.map(String).toSorted(),
    parts: [...facts.parts].map(String).toSorted(),
    degrees: [...facts.degrees].map(String).toSorted(),
  };
}
