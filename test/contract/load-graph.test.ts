/**
 * The load: afterwards the graph holds exactly the data, whatever it held before and wherever an
 * earlier load was interrupted.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { buildGraph } from '../../src/corpus/build-graph.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { loadGraph, readDatasetState } from '../../src/corpus/load-graph.js';
import { rawStatement, type RawRow, type Statement } from '../../src/cypher/statement.js';
import { nodeLabels } from '../../src/domain/ontology/node-definitions.js';
import { answeringRelations } from '../../src/domain/ontology/vocabularies.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { overrideWrite } from '../support/override-write.js';
import { lintCypher } from '../support/lint-cypher.js';
import { readCorpus, CORPUS_FOLDER } from '../support/load-corpus.js';
import { asHeld, readGraph } from '../support/read-graph.js';
import { buildTinyGraph, changeSeeds } from '../support/tiny-seeds.js';

const nothing: GraphData = buildGraph({
  states: [],
  agencies: [],
  spokespersons: [],
  blocs: [],
  organizations: [],
  groups: [],
  initiatives: [],
  votes: [],
  incidents: [],
  publishers: [],
  documents: [],
  statements: [],
});

/** Takes over an interrupted load without waiting for its lease to expire. */
const OVER = { leaseMs: 0 };

describeEachEngine('loading a graph', (engine) => {
  const tiny = buildTinyGraph();
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.openEmptyStore();
  });
  afterAll(() => store.close());

  describe('two states and a reply', () => {
    // The loader itself restores the store: the first test proves that it can.
    beforeEach(() => loadGraph(store, tiny));

    it('writes nodes and relationships as they are in the data', async () => {
      expect(await readGraph(store)).toEqual(asHeld(tiny));
    });

    it('marks the dataset with its version', async () => {
      const { version } = await loadGraph(store, tiny);

      expect(await readDatasetState(store)).toMatchObject({ version, state: 'COMPLETE' });
    });

    it('writes nothing the second time', async () => {
      const watched = watchWrites(store);

      const { wrote } = await loadGraph(watched.store, tiny);

      expect(wrote).toBe(false);
      expect(watched.texts).toEqual([]);
    });

    it('writes what changed and removes properties that are gone', async () => {
      let texts = changeSeeds('states.yaml', 'name: Beland', 'name: New Beland');
      texts = changeSeeds('states.yaml', '    region: Europe\n', '', texts);
      const changed = buildTinyGraph(texts);

      const { wrote } = await loadGraph(store, changed);

      expect(wrote).toBe(true);
      expect(await readGraph(store)).toEqual(asHeld(changed));
    });

    it('removes a position with its excerpt and all of its relationships', async () => {
      const whole = buildTinyGraph();
      const removed = (id: string): boolean => id.includes('bb-replies-2');
      const changed = {
        nodes: whole.nodes.filter(({ id }) => !removed(id)),
        relationships: whole.relationships.filter(({ from, to }) => !removed(from) && !removed(to)),
      };

      await loadGraph(store, changed);

      expect(await readGraph(store)).toEqual(asHeld(changed));
    });

    it('gives a position whose kind changed its new label and removes the old one', async () => {
      const changed = buildTinyGraph(
        changeSeeds(
          'statements.yaml',
          `kind: denial
        asserts: Says that the accusation has no basis.
        quote: pure fiction
        form: evidence-challenge
        contests: [ evidence ]
`,
          `kind: warning
        asserts: Warns of consequences.
`,
          // Only a denial denies.
          changeSeeds('statements.yaml', 'relation: denies', 'relation: rejects'),
        ),
      );

      await loadGraph(store, changed);

      expect(await readGraph(store)).toEqual(asHeld(changed));
      const denials = await store.read(rawStatement('MATCH (p:Denial) RETURN p.id AS id'));
      expect(denials).toEqual([]);
    });

    it('replaces a relationship whose key changed and keeps one of each key', async () => {
      const other = '{ actor: state:aa, role: addressee }';
      const texts = changeSeeds('statements.yaml', other, '{ actor: state:aa, role: criticised }');
      const both = changeSeeds(
        'statements.yaml',
        other,
        `${other}\n          - { actor: state:aa, role: criticised }`,
      );

      for (const changed of [buildTinyGraph(texts), buildTinyGraph(both)]) {
        await loadGraph(store, changed);
        expect(await readGraph(store)).toEqual(asHeld(changed));
      }
    });

    it('empties the graph for an empty corpus', async () => {
      await loadGraph(store, nothing);

      expect(await readGraph(store)).toEqual({ nodes: [], relationships: [] });
    });

    it('reports its progress step by step, each up to its total', async () => {
      await loadGraph(store, nothing);
      const steps = new Map<string, readonly [number, number]>();

      await loadGraph(store, tiny, {
        batchRows: 2,
        onProgress: (step, done, total) => {
          expect(done).toBeGreaterThan(steps.get(step)?.[0] ?? 0);
          steps.set(step, [done, total]);
        },
      });

      expect(steps.get('Excerpt')).toEqual([4, 4]);
      for (const [done, total] of steps.values()) expect(done).toBe(total);
    });

    it('completes an interrupted load, wherever it stopped', async () => {
      const changed = buildTinyGraph(
        changeSeeds(
          'statements.yaml',
          'actor: group:bear, role: accused',
          'actor: bloc:union, role: accused',
        ),
      );
      const watched = watchWrites(store);
      await loadGraph(watched.store, changed);
      const total = watched.calls();

      for (const writes of [
        0,
        1,
        2,
        Math.floor(total / 3),
        Math.floor((2 * total) / 3),
        total - 1,
      ]) {
        await loadGraph(store, tiny, OVER);
        await expect(loadGraph(failAfter(store, writes), changed)).rejects.toThrow('cut off');
        const cutOff = await readDatasetState(store);
        expect(cutOff?.state).toBe(writes === 0 ? 'COMPLETE' : 'LOADING');

        const { wrote } = await loadGraph(store, changed, OVER);

        expect(wrote).toBe(true);
        expect(await readGraph(store)).toEqual(asHeld(changed));
      }
    });

    it('restores the old data when a load was interrupted and the seeds were restored', async () => {
      const changed = buildTinyGraph(changeSeeds('blocs.yaml', 'name: Union', 'name: League'));
      await expect(loadGraph(failAfter(store, 10), changed)).rejects.toThrow('cut off');

      await loadGraph(store, tiny, OVER);

      expect(await readGraph(store)).toEqual(asHeld(tiny));
    });

    it('sends only Cypher that both engines run', async () => {
      const watched = watchWrites(store);
      await loadGraph(watched.store, nothing);
      await loadGraph(watched.store, tiny);

      const problems = [...new Set(watched.texts)].flatMap((text) =>
        lintCypher(text).map((problem) => `${text}: ${problem}`),
      );

      expect(problems).toEqual([]);
    });
  });

  describe('the corpus', () => {
    let corpus: GraphData;
    beforeAll(async () => {
      corpus = await readCorpus();
      await loadGraph(store, await readCorpus());
    });

    it('is stored as it was built', async () => {
      expect(await readGraph(store)).toEqual(asHeld(corpus));
    });

    it('has as many nodes and relationships of each kind as the manifest says', async () => {
      const text = await readFile(join(CORPUS_FOLDER, 'manifest.json'), 'utf8');
      // The file is ours; its structure is what is compared.
      const { counts } = JSON.parse(text) as {
        counts: Record<'nodes' | 'relationships', Record<string, number>>;
      };

      const nodes: Record<string, unknown> = {};
      for (const label of nodeLabels) {
        const [row] = await store.read(rawStatement(`MATCH (n:${label}) RETURN count(n) AS total`));
        nodes[label] = row?.['total'];
      }
      const relationships: Record<string, number> = {};
      for (const { type } of corpus.relationships) {
        relationships[type] = (relationships[type] ?? 0) + 1;
      }

      expect(nodes).toEqual(counts.nodes);
      expect(relationships).toEqual(counts.relationships);
    });

    it('derives isCounter as a query over the graph does', async () => {
      const rows = await store.read(
        rawStatement(
          'MATCH (p:Accusation) RETURN p.id AS id, p.isCounter AS stored, ' +
            'EXISTS { MATCH (p)-[e:RESPONDS_TO]->(q:Position) WHERE e.relation = $counters } AS computed',
          { counters: 'COUNTERS' },
        ),
      );

      expect(rows.filter(({ stored, computed }) => stored !== computed)).toEqual([]);
      expect(rows.filter(({ stored }) => stored === true).length).toBeGreaterThan(0);
    });

    it('derives isAnswered as a query over the graph does: 58 of the 62 that have a reply', async () => {
      const accusedSide =
        'MATCH (p:Accusation)-[e:AGAINST]->(a:Actor) WHERE e.role = $accused ' +
        'MATCH (a)-[:PART_OF|SPEAKS_FOR*0..6]->(s:Actor) ';
      const answered = await readIds(
        `${accusedSide}MATCH (s)-[:MADE]->(q:Position)-[r:RESPONDS_TO]->(p) ` +
          'WHERE r.relation IN $answering RETURN DISTINCT p.id AS id',
      );
      const withState = await readIds(
        `${accusedSide}WITH p, s WHERE s:State OR s:Bloc RETURN DISTINCT p.id AS id`,
      );
      const replied = await readIds(
        'MATCH (p:Accusation)<-[:RESPONDS_TO]-(q:Position) RETURN DISTINCT p.id AS id',
      );
      const stored = await store.read(
        rawStatement('MATCH (p:Accusation) RETURN p.id AS id, p.isAnswered AS isAnswered'),
      );

      for (const { id, isAnswered } of stored) {
        const computed = withState.has(id) ? answered.has(id) : null;
        expect([id, isAnswered]).toEqual([id, computed]);
      }
      expect(replied.size).toBe(62);
      expect(stored.filter(({ isAnswered }) => isAnswered === true)).toHaveLength(58);
    });

    async function readIds(text: string): Promise<ReadonlySet<unknown>> {
      const params = { accused: 'ACCUSED', answering: answeringRelations };
      const rows: readonly RawRow[] = await store.read(rawStatement(text, params));
      return new Set(rows.map(({ id }) => id));
    }
  });
});

/** The same store, recording the text of every statement that writes, and its number of calls. */
function watchWrites(store: GraphStore): {
  readonly store: GraphStore;
  readonly texts: string[];
  readonly calls: () => number;
} {
  const texts: string[] = [];
  let calls = 0;
  const write = (statements: readonly Statement[]): Promise<void> => {
    calls += 1;
    texts.push(...statements.map(({ text }) => text));
    return store.write(statements);
  };
  return { store: overrideWrite(store, write), texts, calls: () => calls };
}

/** The same store, for a process that ends after this many writes. */
function failAfter(store: GraphStore, writes: number): GraphStore {
  let left = writes;
  return overrideWrite(store, (statements) => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('cut off')) : store.write(statements);
  });
}
